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
follow-now-seen = Rommet ser på nytt det du gjer.

follow-closed = kan ikkje veljast
follow-decided = Avgjort av { $who } { $date }.
follow-reopened = Avgjort av { $who } { $date }, og teke opp att.
follow-proposed = Foreslått { $date }. Ingen har avgjort det enno.
follow-because = Grunngiving: { $text }
follow-new-proposal = Nytt framlegg: { $value }
follow-follows = Dette følgjer

follow-ideas =
    { $count ->
        [one] éin idé
       *[other] { $count } idear
    }
follow-loose = Ikkje gruppert
follow-round = { $format }: { $name } ({ $round } av { $count })
follow-unplaced =
    { $count ->
        [one] éin idé er ikkje plassert
       *[other] { $count } idear er ikkje plasserte
    }
follow-and-more = … og { $count } til
follow-voted = { $voted }/{ $entitled }
follow-have-voted = har røysta
follow-have-voted-at-least = har røysta, eller fleire
follow-hidden = Resultatet blir vist når røystinga er avslutta.
follow-abstained =
    { $count ->
        [one] Éin avstod.
       *[other] { $count } avstod.
    }
follow-fingers = { $mean } fingrar i snitt
follow-points-mean = { $mean } poeng i snitt
follow-dots =
    { $count ->
        [one] éin prikk
       *[other] { $count } prikkar
    }
follow-points = { $count } poeng
follow-hands =
    { $count ->
        [one] éi røyst
       *[other] { $count } røyster
    }
follow-agree =
    { $count ->
        [one] éin samtykkjer
       *[other] { $count } samtykkjer
    }
follow-first = flest
follow-shared = delt førsteplass
follow-upshot-nothing = Ingen har røysta på noko.
follow-upshot-first = «{ $text }» fekk flest.
follow-upshot-tie = Likt mellom { $texts }. Røystinga avgjer ingenting.
follow-upshot-go = De kan gå vidare.
follow-upshot-heard =
    { $count ->
        [one] Éin må bli høyrd før de går vidare.
       *[other] { $count } må bli høyrde før de går vidare.
    }

follow-ranking = Tenestene i prioritert rekkjefølgje
follow-place = { $place }. plass, { $points }
follow-lacks =
    { $count ->
        [one] manglar poeng på eitt kriterium
       *[other] manglar poeng på { $count } kriterium
    }
follow-sum = { $points } poeng
follow-judged = { $points }: { $verdict }
follow-partial = { $answered } av { $of } svar

follow-agenda = Dagsorden
follow-time = { $hour }.{ $minute }
follow-minutes = { $count } min
follow-minutes-left =
    { $count ->
        [one] minutt att
       *[other] minutt att
    }
follow-minutes-last =
    { $count ->
        [one] minutt att: rund av
       *[other] minutt att: rund av
    }
follow-seconds-left =
    { $count ->
        [one] sekund att
       *[other] sekund att
    }
follow-minutes-over =
    { $count ->
        [0] minutt att: tida er ute
        [one] minutt over tida
       *[other] minutt over tida
    }
follow-minutes-used =
    { $count ->
        [one] minutt brukt
       *[other] minutt brukte
    }

follow-help = Skjermen for rommet
follow-help-about = Han viser det rettleiaren arbeider med, utan notat og kladdar, og endrar ingenting. Så mange som vil, kan følgje.
