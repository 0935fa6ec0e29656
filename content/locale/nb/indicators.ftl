# Indikatorer og målinger.

indicators-about =
    { $count ->
        [0] ingen ennå
        [one] én indikator
       *[other] { $count } indikatorer
    }{ $alarming ->
        [0] {""}
       *[other] , { $alarming } rød to ganger på rad eller mer
    }
indicators-nothing = Ingen indikator følges ennå. Trykk f for å hente fra metoden, eller n for en egen. Fem til åtte er nok.
indicators-not-read = ikke målt
indicators-offered = Indikatorer fra metoden
indicators-none-offered = Metoden foreslår ingen indikatorer. Trykk n for en egen.
indicators-taken-already = Den følges allerede.
indicators-is-followed = følges
indicators-counted = { $numerator } delt på { $denominator }
indicators-baseline = nullpunkt { $value }
indicators-target = mål { $value }
indicators-alarm-below = rød under { $value }
indicators-alarm-above = rød over { $value }
indicators-owner = ansvarlig: { $text }
indicators-often = { $text }
indicators-source = kilde: { $text }
indicators-serves = hører til: { $text }
indicators-trap = Pass på: { $text }
indicators-red-in-a-row = Rød { $count } ganger på rad. Se hvilke beslutninger som må tas opp igjen.
indicators-readings =
    { $count ->
        [one] Én måling: { $latest }, { $date }.
       *[other] { $count } målinger: fra { $first } til { $latest } ({ $date }). Lavest { $low }, høyest { $high }.
    }
indicators-reading-of = Måling: { $name }
indicators-reading-help = Skriv tallet og trykk enter. Var det en annen dag, skriv datoen bak tallet: «82 31.10». Resten av linjen blir et notat.
indicators-no-figure = Begynn med et tall.
indicators-in-future = { $date } er ikke kommet ennå. Skriv dagen det ble målt.
indicators-read = { $name }: { $value }, { $date }.
indicators-read-again = { $name }: { $value }, { $date }. Den forrige målingen fra samme dag er erstattet. u angrer.
indicators-taken-back = Målingen fra { $date } er tatt bort. u angrer.
indicators-dropped = «{ $name }» følges ikke lenger. u angrer.

indicators-do-read = skriv måling
indicators-do-offer = hent fra metoden
indicators-do-new = ny indikator
indicators-do-take-back = ta bort siste måling
indicators-do-drop = slutt å følge
indicators-do-save = lagre målingen
indicators-do-take = følg denne
