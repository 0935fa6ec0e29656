# Det som gjøres med analyseverktøyene, i ord: prosessmodeller, integrasjon og kostnader, og planen.

analysed-models =
    { $count ->
        [one] én prosessmodell
       *[other] { $count } prosessmodeller
    }
analysed-costs =
    { $count ->
        [one] ett behov, alternativ eller grunnlag
       *[other] { $count } behov, alternativer og grunnlag
    }
analysed-plans =
    { $count ->
        [one] én oppføring i planen
       *[other] { $count } oppføringer i planen
    }

analysed-variant-as-is = nåværende prosess
analysed-variant-to-be = ønsket prosess
analysed-variant-chosen = valgt prosess

analysed-aspect-overall = samlet
analysed-aspect-scope = omfang
analysed-aspect-time = tid
analysed-aspect-cost = kostnad
analysed-aspect-risk = risiko

analysed-history-copied = Tegnet { $text } som kopi av { $from }
analysed-history-step = Steg i { $text }: { $step }
analysed-history-steps =
    { $count ->
        [one] Endret ett steg i { $text }
       *[other] Endret { $count } steg i { $text }
    }
analysed-history-lanes = Endret baner i { $text }
analysed-history-gap = Gap forklart i { $text }
analysed-history-drop-model = Tok bort { $text }
analysed-history-basis = Grunnlag for kost/nytte: { $text }
analysed-history-need = Integrasjonsbehov: { $text }
analysed-history-drop-need = Integrasjonsbehov fjernet: { $text }
analysed-history-alternative = Alternativ: { $text }
analysed-history-drop-alternative = Alternativ fjernet: { $text }
analysed-history-task = Oppgave i planen: { $text }
analysed-history-tasks =
    { $count ->
        [one] Én oppgave i planen
       *[other] { $count } oppgaver i planen
    }
analysed-history-drop-tasks =
    { $count ->
        [one] Én oppgave tatt ut av planen
       *[other] { $count } oppgaver tatt ut av planen
    }
analysed-history-baseline = Avtalt plan: { $text }
analysed-history-drop-baseline = Avtalt plan fjernet
analysed-history-duty = Ansvar: { $text }
analysed-history-drop-duty = Ansvarsrad fjernet: { $text }
analysed-history-indicator = Indikator: { $text }
analysed-history-drop-indicator = Indikator fjernet: { $text }
analysed-history-judged = Vurdert status: { $text }
analysed-history-judged-not = Egen vurdering tatt tilbake: { $text }

analysed-part-model = Prosessmodell: { $text }
analysed-part-basis = Grunnlag for kost/nytte: { $text }
analysed-part-need = Integrasjonsbehov: { $text }
analysed-part-alternative = Alternativ: { $text }
analysed-part-task = Oppgave: { $text }
analysed-part-baseline = Avtalt plan: { $text }
analysed-part-duty = Ansvar: { $text }
analysed-part-indicator = Indikator: { $text }
analysed-part-judgement = Vurdert status: { $text }

analysed-model-of-steps =
    { $count ->
        [one] { $text }, ett steg
       *[other] { $text }, { $count } steg
    }
