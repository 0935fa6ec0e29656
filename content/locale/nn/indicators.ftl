# Indikatorar og målingar.

indicators-about =
    { $count ->
        [0] ingen enno
        [one] éin indikator
       *[other] { $count } indikatorar
    }{ $alarming ->
        [0] {""}
       *[other] , { $alarming } raud to gonger på rad eller meir
    }
indicators-nothing = Ingen indikator blir følgd enno. Trykk f for å hente frå metoden, eller n for ein eigen. Fem til åtte er nok.
indicators-not-read = ikkje målt
indicators-offered = Indikatorar frå metoden
indicators-none-offered = Metoden foreslår ingen indikatorar. Trykk n for ein eigen.
indicators-taken-already = Han blir følgd alt.
indicators-is-followed = blir følgd
indicators-counted = { $numerator } delt på { $denominator }
indicators-baseline = nullpunkt { $value }
indicators-target = mål { $value }
indicators-alarm-below = raud under { $value }
indicators-alarm-above = raud over { $value }
indicators-owner = ansvarleg: { $text }
indicators-often = { $text }
indicators-source = kjelde: { $text }
indicators-serves = høyrer til: { $text }
indicators-trap = Pass på: { $text }
indicators-red-in-a-row = Raud { $count } gonger på rad. Sjå kva avgjerder som må takast opp att.
indicators-readings =
    { $count ->
        [one] Éi måling: { $latest }, { $date }.
       *[other] { $count } målingar: frå { $first } til { $latest } ({ $date }). Lågast { $low }, høgast { $high }.
    }
indicators-reading-of = Måling: { $name }
indicators-reading-help = Skriv talet og trykk enter. Var det ein annan dag, skriv datoen bak talet: «82 31.10». Resten av linja blir eit notat.
indicators-no-figure = Byrj med eit tal.
indicators-in-future = { $date } er ikkje komen enno. Skriv dagen det vart målt.
indicators-read = { $name }: { $value }, { $date }.
indicators-read-again = { $name }: { $value }, { $date }. Den førre målinga frå same dagen er bytt ut. u angrar.
indicators-taken-back = Målinga frå { $date } er teken bort. u angrar.
indicators-dropped = «{ $name }» blir ikkje følgd lenger. u angrar.

indicators-do-read = skriv måling
indicators-do-offer = hent frå metoden
indicators-do-new = ny indikator
indicators-do-take-back = ta bort siste måling
indicators-do-drop = slutt å følgje
indicators-do-save = lagre målinga
indicators-do-take = følg denne
