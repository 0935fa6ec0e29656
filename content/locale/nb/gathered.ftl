# Det som gjøres i rommet, i ord: deltakere, ideer, tavler, avstemninger, møter og prioritering.

gathered-participants =
    { $count ->
        [one] én deltaker
       *[other] { $count } deltakere
    }
gathered-ideas =
    { $count ->
        [one] én idé eller gruppe
       *[other] { $count } ideer og grupper
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
gathered-history-participant = Deltaker: { $text }, ikke til stede
gathered-history-drop-participant = Ikke deltaker lenger: { $text }
gathered-history-idea = Idé: { $text }
gathered-history-merged =
    { $count ->
        [2] To ideer ble til én: { $text }
       *[other] { $count } ideer ble til én: { $text }
    }
gathered-history-order-groups = Gruppene på tavla har byttet plass
gathered-history-group = Gruppe på tavla: { $text }
gathered-history-grouped =
    { $count ->
        [one] Én idé i gruppen «{ $text }»
       *[other] { $count } ideer i gruppen «{ $text }»
    }
gathered-history-working = Tavla «{ $text }»: uten navn på ideene, ingen runde i gang
gathered-history-working-named = Tavla «{ $text }»: med navn på ideene, ingen runde i gang
gathered-history-working-runs = Tavla «{ $text }»: { $format }, runde { $round }
gathered-history-ballot = Avstemning åpnet: { $text }
gathered-history-votes-counted =
    { $count ->
        [one] Én stemme talt: { $text }
       *[other] { $count } stemmer talt: { $text }
    }
gathered-history-votes-closed = Avstemning avsluttet: { $text } { $result }
gathered-history-drop-ballot = Avstemning fjernet: { $text }
gathered-history-course-planned =
    { $count ->
        [one] Dagsorden med én post, { $minutes } min
       *[other] Dagsorden med { $count } poster, { $minutes } min
    }
gathered-history-course-began = Møtet begynte
gathered-history-course-began-at = Møtet begynte med «{ $text }»
gathered-history-course-at = Møtet er ved «{ $text }»
gathered-history-course-at-longer = Møtet er ved «{ $text }», som har fått { $extra } min mer
gathered-history-course-waits = Møtet pågår, og ingen post er i gang
gathered-history-course-ended = Møtet ble avsluttet
gathered-history-drop-meeting = Et møte er fjernet
gathered-history-weigh = Vekten av «{ $text }» ble { $weight }
gathered-history-weigh-back = Vekten av «{ $text }» er metodens igjen
gathered-history-score = { $service } fikk { $score } for «{ $text }»
gathered-history-score-back = { $service } har ikke poeng for «{ $text }» lenger
gathered-history-ideas =
    { $count ->
        [one] Én idé lagt inn eller endret på tavla
       *[other] { $count } ideer lagt inn eller endret på tavla
    }
gathered-history-drop-idea = Idé fjernet: { $text }
gathered-history-drop-ideas = { $count } ideer fjernet fra tavla
gathered-history-drop-groups =
    { $count ->
        [one] Én gruppe fjernet fra tavla
       *[other] { $count } grupper fjernet fra tavla
    }

gathered-part-participant = Deltakeren { $text }
gathered-part-idea = Ideen «{ $text }»
gathered-part-group = Gruppen «{ $text }»
gathered-part-board = Arbeidet på tavla «{ $text }»
gathered-part-ballot = Avstemningen «{ $text }»
gathered-part-meeting = Møtet { $text }
gathered-part-weight = Vekten av «{ $text }»
gathered-part-scores = Poengene til { $text }
