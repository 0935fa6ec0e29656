# Det som blir gjort med analyseverktøya, i ord: prosessmodellar, integrasjon og kostnader, og planen.

analysed-models =
    { $count ->
        [one] éin prosessmodell
       *[other] { $count } prosessmodellar
    }
analysed-costs =
    { $count ->
        [one] eitt behov, alternativ eller grunnlag
       *[other] { $count } behov, alternativ og grunnlag
    }
analysed-plans =
    { $count ->
        [one] éi oppføring i planen
       *[other] { $count } oppføringar i planen
    }

analysed-variant-as-is = noverande prosess
analysed-variant-to-be = ønskt prosess
analysed-variant-chosen = vald prosess

analysed-aspect-overall = samla
analysed-aspect-scope = omfang
analysed-aspect-time = tid
analysed-aspect-cost = kostnad
analysed-aspect-risk = risiko

analysed-history-copied = Teikna { $text } som kopi av { $from }
analysed-history-step = Steg i { $text }: { $step }
analysed-history-steps =
    { $count ->
        [one] Endra eitt steg i { $text }
       *[other] Endra { $count } steg i { $text }
    }
analysed-history-lanes = Endra banar i { $text }
analysed-history-gap = Gap forklart i { $text }
analysed-history-drop-model = Tok bort { $text }
analysed-history-basis = Grunnlag for kost/nytte: { $text }
analysed-history-need = Integrasjonsbehov: { $text }
analysed-history-drop-need = Integrasjonsbehov fjerna: { $text }
analysed-history-alternative = Alternativ: { $text }
analysed-history-drop-alternative = Alternativ fjerna: { $text }
analysed-history-task = Oppgåve i planen: { $text }
analysed-history-tasks =
    { $count ->
        [one] Éi oppgåve i planen
       *[other] { $count } oppgåver i planen
    }
analysed-history-drop-tasks =
    { $count ->
        [one] Éi oppgåve teken ut av planen
       *[other] { $count } oppgåver tekne ut av planen
    }
analysed-history-baseline = Avtalt plan: { $text }
analysed-history-drop-baseline = Avtalt plan fjerna
analysed-history-duty = Ansvar: { $text }
analysed-history-drop-duty = Ansvarsrad fjerna: { $text }
analysed-history-indicator = Indikator: { $text }
analysed-history-drop-indicator = Indikator fjerna: { $text }
analysed-history-judged = Vurdert status: { $text }
analysed-history-judged-not = Eiga vurdering teken tilbake: { $text }

analysed-part-model = Prosessmodell: { $text }
analysed-part-basis = Grunnlag for kost/nytte: { $text }
analysed-part-need = Integrasjonsbehov: { $text }
analysed-part-alternative = Alternativ: { $text }
analysed-part-task = Oppgåve: { $text }
analysed-part-baseline = Avtalt plan: { $text }
analysed-part-duty = Ansvar: { $text }
analysed-part-indicator = Indikator: { $text }
analysed-part-judgement = Vurdert status: { $text }

analysed-model-of-steps =
    { $count ->
        [one] { $text }, eitt steg
       *[other] { $text }, { $count } steg
    }
