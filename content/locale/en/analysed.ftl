# What is done with the analysis tools in words: process models, integration and its costs, and the plan.

analysed-models =
    { $count ->
        [one] one process model
       *[other] { $count } process models
    }
analysed-costs =
    { $count ->
        [one] one need, alternative or basis
       *[other] { $count } needs, alternatives and bases
    }
analysed-plans =
    { $count ->
        [one] one entry of the plan
       *[other] { $count } entries of the plan
    }

analysed-variant-as-is = as-is process
analysed-variant-to-be = to-be process
analysed-variant-chosen = chosen process

analysed-aspect-overall = overall
analysed-aspect-scope = scope
analysed-aspect-time = time
analysed-aspect-cost = cost
analysed-aspect-risk = risk

analysed-history-copied = Drew { $text } as a copy of { $from }
analysed-history-step = Step in { $text }: { $step }
analysed-history-steps =
    { $count ->
        [one] Changed one step in { $text }
       *[other] Changed { $count } steps in { $text }
    }
analysed-history-lanes = Changed lanes in { $text }
analysed-history-gap = Gap explained in { $text }
analysed-history-drop-model = Took away { $text }
analysed-history-basis = Basis for cost and benefit: { $text }
analysed-history-need = Integration need: { $text }
analysed-history-drop-need = Integration need removed: { $text }
analysed-history-alternative = Alternative: { $text }
analysed-history-drop-alternative = Alternative removed: { $text }
analysed-history-task = Task in the plan: { $text }
analysed-history-tasks =
    { $count ->
        [one] One task in the plan
       *[other] { $count } tasks in the plan
    }
analysed-history-drop-tasks =
    { $count ->
        [one] One task taken out of the plan
       *[other] { $count } tasks taken out of the plan
    }
analysed-history-baseline = Agreed plan: { $text }
analysed-history-drop-baseline = Agreed plan removed
analysed-history-duty = Responsibility: { $text }
analysed-history-drop-duty = Row of responsibility removed: { $text }
analysed-history-indicator = Indicator: { $text }
analysed-history-drop-indicator = Indicator removed: { $text }
analysed-history-judged = Status judged: { $text }
analysed-history-judged-not = Own word on status taken back: { $text }

analysed-part-model = Process model: { $text }
analysed-part-basis = Basis for cost and benefit: { $text }
analysed-part-need = Integration need: { $text }
analysed-part-alternative = Alternative: { $text }
analysed-part-task = Task: { $text }
analysed-part-baseline = Agreed plan: { $text }
analysed-part-duty = Responsibility: { $text }
analysed-part-indicator = Indicator: { $text }
analysed-part-judgement = Status judged: { $text }

analysed-model-of-steps =
    { $count ->
        [one] { $text }, one step
       *[other] { $text }, { $count } steps
    }
