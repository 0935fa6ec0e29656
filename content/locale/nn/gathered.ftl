# Det som blir gjort i rommet, i ord: deltakarar, idear, tavler, røystingar, møte og prioritering.

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
        [one] éi røysting
       *[other] { $count } røystingar
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
gathered-history-participant = Deltakar: { $text }, ikkje til stades
gathered-history-drop-participant = Ikkje deltakar lenger: { $text }
gathered-history-idea = Idé: { $text }
gathered-history-merged =
    { $count ->
        [2] To idear vart til éin: { $text }
       *[other] { $count } idear vart til éin: { $text }
    }
gathered-history-order-groups = Gruppene på tavla har bytt plass
gathered-history-group = Gruppe på tavla: { $text }
gathered-history-grouped =
    { $count ->
        [one] Éin idé i gruppa «{ $text }»
       *[other] { $count } idear i gruppa «{ $text }»
    }
gathered-history-working = Tavla «{ $text }»: utan namn på ideane, ingen runde i gang
gathered-history-working-named = Tavla «{ $text }»: med namn på ideane, ingen runde i gang
gathered-history-working-runs = Tavla «{ $text }»: { $format }, runde { $round }
gathered-history-ballot = Røysting opna: { $text }
gathered-history-votes-counted =
    { $count ->
        [one] Éi røyst tald: { $text }
       *[other] { $count } røyster talde: { $text }
    }
gathered-history-votes-closed = Røysting avslutta: { $text } { $result }
gathered-history-drop-ballot = Røysting fjerna: { $text }
gathered-history-course-planned =
    { $count ->
        [one] Dagsorden med éin post, { $minutes } min
       *[other] Dagsorden med { $count } postar, { $minutes } min
    }
gathered-history-course-began = Møtet byrja
gathered-history-course-began-at = Møtet byrja med «{ $text }»
gathered-history-course-at = Møtet er ved «{ $text }»
gathered-history-course-at-longer = Møtet er ved «{ $text }», som har fått { $extra } min meir
gathered-history-course-waits = Møtet er i gang, men ingen post er det
gathered-history-course-ended = Møtet vart avslutta
gathered-history-drop-meeting = Eit møte er fjerna
gathered-history-weigh = Vekta av «{ $text }» vart { $weight }
gathered-history-weigh-back = Vekta av «{ $text }» er metoden si att
gathered-history-score = { $service } fekk { $score } for «{ $text }»
gathered-history-score-back = { $service } har ikkje poeng for «{ $text }» lenger
gathered-history-ideas =
    { $count ->
        [one] Éin idé lagd inn eller endra på tavla
       *[other] { $count } idear lagde inn eller endra på tavla
    }
gathered-history-drop-idea = Idé fjerna: { $text }
gathered-history-drop-ideas = { $count } idear fjerna frå tavla
gathered-history-drop-groups =
    { $count ->
        [one] Éi gruppe fjerna frå tavla
       *[other] { $count } grupper fjerna frå tavla
    }

gathered-part-participant = Deltakaren { $text }
gathered-part-idea = Ideen «{ $text }»
gathered-part-group = Gruppa «{ $text }»
gathered-part-board = Arbeidet på tavla «{ $text }»
gathered-part-ballot = Røystinga «{ $text }»
gathered-part-meeting = Møtet { $text }
gathered-part-weight = Vekta av «{ $text }»
gathered-part-scores = Poenga til { $text }
