# Skjermen for rommet: det gruppa ser medan rettleiaren arbeider.

follow-too-small = Vindauget er for lite. Gjer det minst 60 teikn breitt og 16 linjer høgt.
follow-away = Rettleiaren er borte ein augneblink.
follow-other = { $who } leier økta no.
follow-dark = Rettleiaren har gjort skjermen mørk.
follow-frozen = Biletet er frose.
follow-gone = Økta ligg ikkje her no. Biletet kjem att når ho er på plass.
follow-newer = Økta er skriven av ei nyare utgåve av diemo enn denne. Installer den nye utgåva her for å følgje.
follow-unreadable = Økta kan ikkje lesast no. Biletet kjem att når ho kan lesast.
follow-other-method = Økta følgjer metoden «{ $wanted }», som ikkje finst her.

# Det rettleiaren ser og høyrer om skjermen for rommet.
follow-header-frozen = Rommet ser: frose
follow-header-dark = Rommet ser: mørkt
follow-now-frozen = Rommet ser biletet slik det er no. { $key } gjer det mørkt.
follow-now-dark = Rommet ser ingenting. { $key } viser biletet att.
follow-now-seen = Rommet ser det du gjer att.

follow-closed = kan ikkje veljast
follow-decided = Avgjort av { $who } { $date }.
follow-reopened = Avgjort av { $who } { $date }, og teke opp att.
follow-proposed = Foreslått { $date }. Ingen har avgjort det enno.
follow-because = Fordi: { $text }
follow-new-proposal = Nytt framlegg: { $value }
follow-follows = Dette følgjer

follow-ideas =
    { $count ->
        [one] éin idé
       *[other] { $count } idear
    }
follow-loose = Ikkje gruppert
follow-round = { $format }: { $name }, runde { $round } av { $count }
follow-unplaced =
    { $count ->
        [one] éin idé er ikkje plassert
       *[other] { $count } idear er ikkje plasserte
    }
follow-voted = { $voted }/{ $entitled }
follow-have-voted = har røysta
