# Skjermen for rommet: det gruppen ser mens veilederen arbeider.

follow-too-small = Vinduet er for lite. Gjør det minst 60 tegn bredt og 16 linjer høyt.
follow-away = Veilederen er borte et øyeblikk.
follow-other = { $who } leder økten nå.
follow-dark = Veilederen har gjort skjermen mørk.
follow-frozen = Bildet er frosset.
follow-gone = Økten ligger ikke her nå. Bildet kommer igjen når den er på plass.
follow-newer = Økten er skrevet av en nyere utgave av diemo enn denne. Installer den nye utgaven her for å følge.
follow-unreadable = Økten kan ikke leses nå. Bildet kommer igjen når den kan leses.
follow-other-method = Økten følger metoden «{ $wanted }», som ikke finnes her.

# Det veilederen ser og hører om skjermen for rommet.
follow-header-frozen = Rommet ser: frosset
follow-header-dark = Rommet ser: mørkt
follow-now-frozen = Rommet ser bildet slik det er nå. { $key } gjør det mørkt.
follow-now-dark = Rommet ser ingenting. { $key } viser bildet igjen.
follow-now-seen = Rommet ser igjen det du gjør.

follow-closed = kan ikke velges
follow-decided = Besluttet av { $who } { $date }.
follow-reopened = Besluttet av { $who } { $date }, og tatt opp igjen.
follow-proposed = Foreslått { $date }. Ingen har besluttet det ennå.
follow-because = Begrunnelse: { $text }
follow-new-proposal = Nytt forslag: { $value }
follow-follows = Dette følger

follow-ideas =
    { $count ->
        [one] én idé
       *[other] { $count } ideer
    }
follow-loose = Ikke gruppert
follow-round = { $format }: { $name } ({ $round } av { $count })
follow-unplaced =
    { $count ->
        [one] én idé er ikke plassert
       *[other] { $count } ideer er ikke plassert
    }
follow-and-more = … og { $count } til
follow-voted = { $voted }/{ $entitled }
follow-have-voted = har stemt
follow-have-voted-at-least = har stemt, eller flere
follow-hidden = Resultatet vises når avstemningen er avsluttet.
follow-abstained =
    { $count ->
        [one] Én avsto.
       *[other] { $count } avsto.
    }
follow-fingers = { $mean } fingre i snitt
follow-points-mean = { $mean } poeng i snitt
follow-dots =
    { $count ->
        [one] én prikk
       *[other] { $count } prikker
    }
follow-points = { $count } poeng
follow-hands =
    { $count ->
        [one] én stemme
       *[other] { $count } stemmer
    }
follow-agree =
    { $count ->
        [one] én samtykker
       *[other] { $count } samtykker
    }
follow-first = flest
follow-shared = delt førsteplass
follow-upshot-nothing = Ingen har stemt på noe.
follow-upshot-first = «{ $text }» fikk flest.
follow-upshot-tie = Likt mellom { $texts }. Avstemningen avgjør ingenting.
follow-upshot-go = Dere kan gå videre.
follow-upshot-heard =
    { $count ->
        [one] Én må bli hørt før dere går videre.
       *[other] { $count } må bli hørt før dere går videre.
    }

follow-ranking = Tjenestene i prioritert rekkefølge
follow-place = { $place }. plass, { $points }
follow-lacks =
    { $count ->
        [one] mangler poeng på ett kriterium
       *[other] mangler poeng på { $count } kriterier
    }
follow-sum = { $points } poeng
follow-judged = { $points }: { $verdict }
follow-partial = { $answered } av { $of } svar

follow-agenda = Dagsorden
follow-time = { $hour }.{ $minute }
follow-minutes = { $count } min
follow-minutes-left =
    { $count ->
        [one] minutt igjen
       *[other] minutter igjen
    }
follow-minutes-last =
    { $count ->
        [one] minutt igjen: rund av
       *[other] minutter igjen: rund av
    }
follow-seconds-left =
    { $count ->
        [one] sekund igjen
       *[other] sekunder igjen
    }
follow-minutes-over =
    { $count ->
        [0] minutter igjen: tiden er ute
        [one] minutt over tiden
       *[other] minutter over tiden
    }
follow-minutes-used =
    { $count ->
        [one] minutt brukt
       *[other] minutter brukt
    }

follow-help = Skjermen for rommet
follow-help-about = Den viser det veilederen arbeider med, uten notater og kladder, og endrer ingenting. Så mange som vil, kan følge.
