# Tavla: idear som blir skrivne, sorterte og til noko.

board-none = Metoden har inga tavle for dette steget.
board-empty = Skriv ein idé og trykk enter. Skriv den neste og trykk enter. Ei heil liste kan limast inn.
board-new-idea = Ny idé
board-catch = Ny idé: { $board }
board-caught =
    { $count ->
        [one] På tavla: «{ $last }». Det er éin idé der.
       *[other] På tavla: «{ $last }». Det er { $count } idear der.
    }
board-pasted =
    { $count ->
        [one] Éin idé er lagd på tavla.
       *[other] { $count } idear er lagde på tavla.
    }

board-view-ideas = idear
board-view-groups = grupper
board-view-matrix = matrise
board-view-tests = testar

board-round = runde { $round } av { $of }
board-left = { $count } min att
board-time-is-up = tida er ute

board-do-idea = idé
    .words = ny idé framlegg raske gevinstar lapp
board-do-board = tavla
    .words = tavle idear idémyldring gule lappar brainstorming grupper matrise
board-do-save = lagre
board-do-choose = vel idé
board-do-write = skriv
board-do-edit = endre
board-do-join = slå saman
    .words = duplikat like idear
board-do-service = teneste
    .words = ny teneste av ideen
board-do-action = aksjon
    .words = ny aksjon av ideen
board-do-topic = parker
    .words = parker ideen
board-do-propose = framlegg
    .words = avgjerd framlegg til avgjerd
board-do-formats = arbeidsform
    .words = idéskriving 6-3-5 1-2-4-alle stille sortering runde klokke
board-do-drop = fjern
board-do-names = namn på ideane
    .words = anonym namn kven
board-do-writer = kven skriv
    .words = annan person namn
board-do-next-view = vising
board-do-view-back = førre vising
board-do-ideas = idear
board-do-groups = grupper
board-do-matrix = matrise
board-do-tests = testar
board-do-answer = ferdig
board-do-select = vel
board-do-split = del i to
    .words = del ideen
board-do-on = neste gruppe
board-do-back = førre gruppe
board-do-gather = ny gruppe
    .words = samle grupper
board-do-rename = nytt namn
board-do-drop-group = løys opp gruppa
board-do-group-on = flytt gruppa fram
board-do-group-back = flytt gruppa tilbake
board-do-right = neste gruppe
board-do-left = førre gruppe
board-do-begin = byrj
board-do-end = avslutt
board-do-others = andre arbeidsformer
board-do-next-round = neste runde
board-do-propose-this = skriv framlegget
board-do-worth-more = meir nytte
board-do-worth-less = mindre nytte
board-do-cost-less = mindre innsats
board-do-cost-more = meir innsats
board-do-next-idea = neste idé
board-do-idea-before = førre idé
board-do-put = legg han der
board-do-take-out = ta ut av matrisa
board-do-score = svar
board-do-next-question = vidare
board-do-question-on = neste spørsmål
board-do-question-back = førre spørsmål
board-do-next-test = neste test
board-do-test-back = førre test
board-do-order = sorter
board-do-clear-score = ta svaret bort

board-marks = #emneknagg og @namn kan skrivast rett i teksten
board-alike = Liknar på nr. { $number }: «{ $text }». ctrl+o slår dei saman. Elles blir begge ståande.
board-pasted-again =
    { $again ->
        [one] { $count } idear er lagde på tavla. Éin av dei seier det same som ein annan.
       *[other] { $count } idear er lagde på tavla. { $again } av dei seier det same som ein annan.
    }
board-pasted-nothing = Det som vart limt inn, inneheld ingen idear.
board-joined = Slått saman til «{ $text }».
board-nothing-alike = Ingen annan idé liknar på den siste.
board-join-what = Vel to eller fleire idear med mellomrom først, og trykk m.

board-ask-text = Ny tekst
board-ask-first = Første idé
board-ask-second = Andre idé
board-ask-group = Namn på gruppa
board-ask-name = Nytt namn på gruppa
board-ask-writer = Kven skriv?
board-idea-of = { $name }
board-no-group = Ikkje gruppert

board-no-services = Metoden spør ikkje om tenester.
board-made-service = «{ $name }» er no ei teneste i økta. u angrar.
board-made-topic = Ideen er parkert. u angrar.
board-idea-became = «{ $text }» { $became }
board-became-service = vart tenesta { $text }
board-became-action = vart aksjonen { $text }
board-became-action-of = vart ein aksjon for { $text }
board-became-topic = vart parkert
board-became-decision = vart avgjort: { $text }
board-became-proposal = vart foreslått: { $text }
board-became-already = Ideen { $what } tidlegare.
board-of-idea = Aksjonen blir knytt til ideen.
board-from-idea = frå ideen «{ $text }»
board-card-tool = Enter opnar verktøyet. Mellomrom opnar eit felt for det de kom fram til.

board-propose = Kva avgjerd gjeld ideen?
board-is-reason = Grunngiving: { $text }
board-no-decision = Inga avgjerd passar til det som er skrive.

board-formats = Arbeidsformer
board-say = Sei: «{ $text }»
board-no-clock = utan klokke
board-length =
    { $rounds ->
        [one] { $minutes } min
       *[other] { $rounds } rundar, { $minutes } min
    }
board-next-round =
    { $count ->
        [one] Neste: { $name }, 1 min
       *[other] Neste: { $name }, { $count } min
    }
board-last-round = Dette er siste runde. x avsluttar arbeidsforma.

board-empty-matrix = Skriv idear på tavla først. Trykk i.
board-not-placed = Ikkje plassert
board-place-it = Ikkje plassert enno. Flytt ideen inn med piltastane.
board-same-cell = I same rute: { $numbers }.

board-empty-tests = Skriv idear på tavla først. Trykk i.
board-test = { $name } ({ $at } av { $of })
board-outcome = resultat
board-not-tested = ikkje testa enno
board-points = { $points } poeng
board-points-of = { $points } av { $of } poeng
board-result = resultat { $value }
board-partly = { $answered } av { $of } spørsmål svara på
board-divides-by-zero = Kan ikkje reknast ut når «{ $question }» er 0
board-too-large = Tala er for store
board-no-such-score = Svaret finst ikkje her. Skalaen er { $scale }.
board-scale-between = frå { $min } til { $max }
board-scale-from = eit tal frå { $min } og oppover
board-scale-unit = eit tal i { $unit }
board-share = «{ $class }» tek { $part } av innsatsen, og det er innanfor { $allowed }.
board-share-over = «{ $class }» tek { $part } av innsatsen. Det bør vere høgst { $allowed }.
board-share-none = «{ $class }» bør ta høgst { $allowed } av innsatsen.
board-share-unknown =
    { $count ->
        [one] Innsats manglar for éin idé.
       *[other] Innsats manglar for { $count } idear.
    }
board-dropped =
    { $count ->
        [one] Ideen er fjerna. u angrar.
       *[other] { $count } idear er fjerna. u angrar.
    }
board-format-ended = Arbeidsforma er avslutta. alt+u angrar.
