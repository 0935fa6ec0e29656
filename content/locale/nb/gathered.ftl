# Det som gjøres i rommet, i ord: deltakere, idéer, tavler, avstemninger, møter og prioritering.

gathered-participants =
    { $count ->
        [one] én deltaker
       *[other] { $count } deltakere
    }
gathered-ideas =
    { $count ->
        [one] én idé eller gruppe
       *[other] { $count } idéer og grupper
    }
gathered-ballots =
    { $count ->
        [one] én avstemning
       *[other] { $count } avstemninger
    }
gathered-meetings =
    { $count ->
        [one] ett møte
       *[other] { $count } møter
    }
gathered-scores =
    { $count ->
        [one] én vekt eller poengrad
       *[other] { $count } vekter og poengrader
    }

gathered-board = Tavla

gathered-history-present = { $text } er til stede
gathered-history-participant = Deltaker: { $text }
gathered-history-drop-participant = En deltaker er fjernet
gathered-history-idea = Idé: { $text }
gathered-history-group = Gruppe på tavla: { $text }
gathered-history-board = Arbeidet på tavla «{ $text }» er endret
gathered-history-ballot = Avstemning åpnet: { $text }
gathered-history-counted-ballot = Stemmer talt: { $text }
gathered-history-closed-ballot = Avstemning avsluttet: { $text }
gathered-history-drop-ballot = En avstemning er fjernet
gathered-history-meeting-planned = Dagsorden for et møte er endret
gathered-history-meeting = Møtet pågår, og dagsordenen er endret
gathered-history-meeting-ended = Møtet er avsluttet
gathered-history-drop-meeting = Et møte er fjernet
gathered-history-weigh = Vekten av «{ $text }» er endret
gathered-history-score = Poeng til { $service } for «{ $text }»
gathered-history-ideas =
    { $count ->
        [one] Én idé er endret på tavla
       *[other] { $count } idéer er lagt inn eller endret på tavla
    }
gathered-history-drop-ideas =
    { $count ->
        [one] En idé er fjernet fra tavla
       *[other] { $count } idéer er fjernet fra tavla
    }
gathered-history-drop-groups =
    { $count ->
        [one] En gruppe er fjernet fra tavla
       *[other] { $count } grupper er fjernet fra tavla
    }

gathered-part-participant = Deltakeren { $text }
gathered-part-idea = Idéen «{ $text }»
gathered-part-group = Gruppen «{ $text }»
gathered-part-board = Arbeidet på tavla «{ $text }»
gathered-part-ballot = Avstemningen «{ $text }»
gathered-part-meeting = Møtet { $text }
gathered-part-weight = Vekten av «{ $text }»
gathered-part-scores = Poengene til { $text }
