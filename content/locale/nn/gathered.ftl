# Det som blir gjort i rommet, i ord: deltakarar, idear, tavler, avstemmingar, møte og prioritering.

gathered-participants =
    { $count ->
        [one] éin deltakar
       *[other] { $count } deltakarar
    }
gathered-ideas =
    { $count ->
        [one] éin idé eller gruppe
       *[other] { $count } idear og grupper
    }
gathered-ballots =
    { $count ->
        [one] éi avstemming
       *[other] { $count } avstemmingar
    }
gathered-meetings =
    { $count ->
        [one] eitt møte
       *[other] { $count } møte
    }
gathered-scores =
    { $count ->
        [one] éi vekt eller poengrad
       *[other] { $count } vekter og poengrader
    }

gathered-board = Tavla

gathered-history-present = { $text } er til stades
gathered-history-participant = Deltakar: { $text }
gathered-history-drop-participant = Ein deltakar er fjerna
gathered-history-idea = Idé: { $text }
gathered-history-group = Gruppe på tavla: { $text }
gathered-history-board = Arbeidet på tavla «{ $text }» er endra
gathered-history-ballot = Avstemming opna: { $text }
gathered-history-counted-ballot = Røyster talde: { $text }
gathered-history-closed-ballot = Avstemming avslutta: { $text }
gathered-history-drop-ballot = Ei avstemming er fjerna
gathered-history-meeting-planned = Dagsordenen for eit møte er endra
gathered-history-meeting = Møtet er i gang, og dagsordenen er endra
gathered-history-meeting-ended = Møtet er avslutta
gathered-history-drop-meeting = Eit møte er fjerna
gathered-history-weigh = Vekta av «{ $text }» er endra
gathered-history-score = Poeng til { $service } for «{ $text }»
gathered-history-ideas =
    { $count ->
        [one] Éin idé er endra på tavla
       *[other] { $count } idear er lagde inn eller endra på tavla
    }
gathered-history-drop-ideas =
    { $count ->
        [one] Ein idé er fjerna frå tavla
       *[other] { $count } idear er fjerna frå tavla
    }
gathered-history-drop-groups =
    { $count ->
        [one] Ei gruppe er fjerna frå tavla
       *[other] { $count } grupper er fjerna frå tavla
    }

gathered-part-participant = Deltakaren { $text }
gathered-part-idea = Ideen «{ $text }»
gathered-part-group = Gruppa «{ $text }»
gathered-part-board = Arbeidet på tavla «{ $text }»
gathered-part-ballot = Avstemminga «{ $text }»
gathered-part-meeting = Møtet { $text }
gathered-part-weight = Vekta av «{ $text }»
gathered-part-scores = Poenga til { $text }
