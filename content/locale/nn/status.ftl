# Overordna status: fargar, grunnar og eiga vurdering.

status-colour-green = grøn
status-colour-yellow = gul
status-colour-orange = oransje
status-colour-red = raud
status-unknown = ikkje kjend

status-gate = Siste avgjerdspunkt: { $gate }, { $value }
status-no-gate = Ingen avgjerdspunkt er passerte enno.
status-own = di: { $word }
status-written = skrive
status-own-word = Di eiga vurdering: { $text }
status-no-own-word = Er det noko tala ikkje viser, trykk enter og sei det med eigne ord.

status-do-judge = eiga vurdering
status-do-open = vis grunnlaget
status-do-take-back = ta vurderinga tilbake

status-because-not-begun = Ingenting er svara på enno.
status-because-nothing-left-open = Ingenting står ope frå før siste avgjerdspunkt.
status-because-stopped = Arbeidet vart stansa ved siste avgjerdspunkt.
status-because-put-off = Arbeidet vart utsett ved siste avgjerdspunkt.
status-because-left-open =
    { $count ->
        [one] Eitt punkt stod ope ved eit avgjerdspunkt, og gjer det enno.
       *[other] { $count } punkt stod opne ved eit avgjerdspunkt, og gjer det enno.
    }
status-because-conflicts =
    { $count ->
        [one] Eitt svar er ikkje lenger mogleg.
       *[other] { $count } svar er ikkje lenger moglege.
    }
status-because-reopened =
    { $count ->
        [one] Éi avgjerd er teken opp att.
       *[other] { $count } avgjerder er tekne opp att.
    }
status-because-no-plan = Ingen plan og ingen fristar å måle mot.
status-because-not-agreed = Ingen avtalt plan å samanlikne med.
status-because-on-time = Alt rekk fristen.
status-because-circle = Oppgåver i planen ventar på kvarandre i ring, så han har ingen datoar.
status-because-ahead =
    { $count ->
        [one] Planen sluttar éin arbeidsdag før det som vart avtalt.
       *[other] Planen sluttar { $count } arbeidsdagar før det som vart avtalt.
    }
status-because-slips =
    { $count ->
        [one] Planen sluttar éin arbeidsdag seinare enn avtalt.
       *[other] Planen sluttar { $count } arbeidsdagar seinare enn avtalt.
    }
status-because-late-tasks =
    { $count ->
        [one] Éi oppgåve rekk ikkje fristen.
       *[other] { $count } oppgåver rekk ikkje fristen.
    }
status-because-late-milestones =
    { $count ->
        [one] Éin milepæl rekk ikkje fristen.
       *[other] { $count } milepælar rekk ikkje fristen.
    }
status-because-late-actions =
    { $count ->
        [one] Éin aksjon er over fristen.
       *[other] { $count } aksjonar er over fristen.
    }
status-because-no-figures = Inga løysing er vald på tal enno.
status-because-gains = Noverdien av det som er valt, er { $amount }.
status-because-loses = Noverdien av det som er valt, er { $amount }. Det løner seg ikkje i kroner.
status-because-may-lose = I verste fall er noverdien { $amount }.
status-because-figures-changed =
    { $count ->
        [one] Tala bak éi avgjerd er endra sidan ho vart teken.
       *[other] Tala bak { $count } avgjerder er endra sidan dei vart tekne.
    }
status-because-no-risks = Ingen risiko er skriven ned.
status-because-risks-green =
    { $count ->
        [one] Éin grøn risiko.
       *[other] { $count } grøne risikoar.
    }
status-because-risks-yellow =
    { $count ->
        [one] Éin gul risiko.
       *[other] { $count } gule risikoar.
    }
status-because-risks-orange =
    { $count ->
        [one] Éin oransje risiko.
       *[other] { $count } oransje risikoar.
    }
status-because-risks-red =
    { $count ->
        [one] Éin raud risiko.
       *[other] { $count } raude risikoar.
    }
status-because-unjudged =
    { $count ->
        [one] Éin risiko manglar sannsyn eller konsekvens.
       *[other] { $count } risikoar manglar sannsyn eller konsekvens.
    }
status-because-untreated =
    { $count ->
        [one] Éin alvorleg risiko er utan tiltak.
       *[other] { $count } alvorlege risikoar er utan tiltak.
    }
status-because-red =
    { $count ->
        [one] Éin indikator er raud.
       *[other] { $count } indikatorar er raude.
    }
status-because-red-twice =
    { $count ->
        [one] Éin indikator er raud to gonger på rad.
       *[other] { $count } indikatorar er raude to gonger på rad.
    }
status-because-as-bad-as = Som { $aspect }.
