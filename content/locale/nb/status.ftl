# Overordnet status: farger, grunner og egen vurdering.

status-colour-green = grønn
status-colour-yellow = gul
status-colour-orange = oransje
status-colour-red = rød
status-unknown = ikke kjent

status-gate = Siste beslutningspunkt: { $gate }, { $value }
status-no-gate = Ingen beslutningspunkter er passert ennå.
status-own = din: { $word }
status-written = skrevet
status-own-word = Din egen vurdering: { $text }
status-no-own-word = Er det noe tallene ikke viser, trykk enter og si det med egne ord.

status-do-judge = egen vurdering
status-do-open = vis grunnlaget
status-do-take-back = ta vurderingen tilbake

status-because-not-begun = Ingenting er besvart ennå.
status-because-nothing-left-open = Ingenting står åpent fra før siste beslutningspunkt.
status-because-stopped = Arbeidet ble stanset ved siste beslutningspunkt.
status-because-put-off = Arbeidet ble utsatt ved siste beslutningspunkt.
status-because-left-open =
    { $count ->
        [one] Ett punkt sto åpent ved et beslutningspunkt, og gjør det ennå.
       *[other] { $count } punkter sto åpne ved et beslutningspunkt, og gjør det ennå.
    }
status-because-conflicts =
    { $count ->
        [one] Ett svar er ikke lenger mulig.
       *[other] { $count } svar er ikke lenger mulige.
    }
status-because-reopened =
    { $count ->
        [one] Én beslutning er tatt opp igjen.
       *[other] { $count } beslutninger er tatt opp igjen.
    }
status-because-no-plan = Ingen plan og ingen frister å måle mot.
status-because-not-agreed = Ingen avtalt plan å sammenligne med.
status-because-on-time = Alt rekker fristen.
status-because-circle = Oppgaver i planen venter på hverandre i ring, så den har ingen datoer.
status-because-ahead =
    { $count ->
        [one] Planen slutter én arbeidsdag før det som ble avtalt.
       *[other] Planen slutter { $count } arbeidsdager før det som ble avtalt.
    }
status-because-slips =
    { $count ->
        [one] Planen slutter én arbeidsdag senere enn avtalt.
       *[other] Planen slutter { $count } arbeidsdager senere enn avtalt.
    }
status-because-late-tasks =
    { $count ->
        [one] Én oppgave rekker ikke fristen.
       *[other] { $count } oppgaver rekker ikke fristen.
    }
status-because-late-milestones =
    { $count ->
        [one] Én milepæl rekker ikke fristen.
       *[other] { $count } milepæler rekker ikke fristen.
    }
status-because-late-actions =
    { $count ->
        [one] Én aksjon er over fristen.
       *[other] { $count } aksjoner er over fristen.
    }
status-because-no-figures = Ingen løsning er valgt på tall ennå.
status-because-gains = Nåverdien av det som er valgt, er { $amount }.
status-because-loses = Nåverdien av det som er valgt, er { $amount }. Det lønner seg ikke i kroner.
status-because-may-lose = I verste fall er nåverdien { $amount }.
status-because-figures-changed =
    { $count ->
        [one] Tallene bak én beslutning er endret siden den ble tatt.
       *[other] Tallene bak { $count } beslutninger er endret siden de ble tatt.
    }
status-because-no-risks = Ingen risiko er skrevet ned.
status-because-risks-green =
    { $count ->
        [one] Én grønn risiko.
       *[other] { $count } grønne risikoer.
    }
status-because-risks-yellow =
    { $count ->
        [one] Én gul risiko.
       *[other] { $count } gule risikoer.
    }
status-because-risks-orange =
    { $count ->
        [one] Én oransje risiko.
       *[other] { $count } oransje risikoer.
    }
status-because-risks-red =
    { $count ->
        [one] Én rød risiko.
       *[other] { $count } røde risikoer.
    }
status-because-unjudged =
    { $count ->
        [one] Én risiko mangler sannsynlighet eller konsekvens.
       *[other] { $count } risikoer mangler sannsynlighet eller konsekvens.
    }
status-because-untreated =
    { $count ->
        [one] Én alvorlig risiko er uten tiltak.
       *[other] { $count } alvorlige risikoer er uten tiltak.
    }
status-because-red =
    { $count ->
        [one] Én indikator er rød.
       *[other] { $count } indikatorer er røde.
    }
status-because-red-twice =
    { $count ->
        [one] Én indikator er rød to ganger på rad.
       *[other] { $count } indikatorer er røde to ganger på rad.
    }
status-because-as-bad-as = Som { $aspect }.
