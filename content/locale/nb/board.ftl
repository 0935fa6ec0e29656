# Tavla: ideer som skrives, sorteres og blir til noe.

board-none = Metoden har ingen tavle for dette steget.
board-empty = Skriv en idé og trykk enter. Skriv den neste og trykk enter. En hel liste kan limes inn.
board-new-idea = Ny idé
board-catch = Ny idé: { $board }
board-caught =
    { $count ->
        [one] På tavla: «{ $last }». Det er én idé der.
       *[other] På tavla: «{ $last }». Det er { $count } ideer der.
    }
board-pasted =
    { $count ->
        [one] Én idé er lagt på tavla.
       *[other] { $count } ideer er lagt på tavla.
    }

board-view-ideas = ideer
board-view-groups = grupper
board-view-matrix = matrise
board-view-tests = tester

board-round = runde { $round } av { $of }
board-left = { $count } min igjen
board-time-is-up = tiden er ute

board-do-idea = idé
    .words = ny idé forslag raske gevinster lapp
board-do-board = tavla
    .words = tavle ideer idémyldring gule lapper brainstorming grupper matrise
board-do-save = lagre
board-do-choose = velg idé
board-do-write = skriv
board-do-edit = endre
board-do-join = slå sammen
    .words = duplikat like ideer
board-do-service = tjeneste
    .words = ny tjeneste av ideen
board-do-action = aksjon
    .words = ny aksjon av ideen
board-do-topic = parkér
    .words = parkér ideen
board-do-propose = forslag
    .words = beslutning forslag til beslutning
board-do-formats = arbeidsform
    .words = idéskriving 6-3-5 1-2-4-alle stille sortering runde klokke
board-do-drop = fjern
board-do-names = navn på ideene
    .words = anonym navn hvem
board-do-writer = hvem skriver
    .words = annen person navn
board-do-next-view = visning
board-do-view-back = forrige visning
board-do-ideas = ideer
board-do-groups = grupper
board-do-matrix = matrise
board-do-tests = tester
board-do-answer = ferdig
board-do-select = velg
board-do-split = del i to
    .words = del ideen
board-do-on = neste gruppe
board-do-back = forrige gruppe
board-do-gather = ny gruppe
    .words = samle grupper
board-do-rename = nytt navn
board-do-drop-group = løs opp gruppen
board-do-group-on = flytt gruppen fram
board-do-group-back = flytt gruppen tilbake
board-do-right = neste gruppe
board-do-left = forrige gruppe
board-do-begin = begynn
board-do-end = avslutt
board-do-others = andre arbeidsformer
board-do-next-round = neste runde
board-do-propose-this = skriv forslaget
board-do-worth-more = mer nytte
board-do-worth-less = mindre nytte
board-do-cost-less = mindre innsats
board-do-cost-more = mer innsats
board-do-next-idea = neste idé
board-do-idea-before = forrige idé
board-do-put = legg den der
board-do-take-out = ta ut av matrisen
board-do-score = svar
board-do-next-question = videre
board-do-question-on = neste spørsmål
board-do-question-back = forrige spørsmål
board-do-next-test = neste test
board-do-test-back = forrige test
board-do-order = sorter
board-do-clear-score = ta svaret bort

board-alike = Ligner på nr. { $number }: «{ $text }». ctrl+o slår dem sammen. Ellers blir begge stående.
board-pasted-again =
    { $again ->
        [one] { $count } ideer er lagt på tavla. Én av dem sier det samme som en annen.
       *[other] { $count } ideer er lagt på tavla. { $again } av dem sier det samme som en annen.
    }
board-pasted-nothing = Det som ble limt inn, inneholder ingen ideer.
board-joined = Slått sammen til «{ $text }».
board-nothing-alike = Ingen annen idé ligner på den siste.
board-join-what = Velg to eller flere ideer med mellomrom først, og trykk m.

board-ask-text = Ny tekst
board-ask-first = Første idé
board-ask-second = Andre idé
board-ask-group = Navn på gruppen
board-ask-name = Nytt navn på gruppen
board-ask-writer = Hvem skriver?
board-idea-of = { $name }
board-marks = #emneknagg og @navn kan skrives rett i teksten
board-no-group = Ikke gruppert

board-no-services = Metoden spør ikke om tjenester.
board-made-service = «{ $name }» er nå en tjeneste i økten. u angrer.
board-made-topic = Ideen er parkert. u angrer.
board-idea-became = «{ $text }» { $became }
board-became-service = ble tjenesten { $text }
board-became-action = ble aksjonen { $text }
board-became-action-of = ble en aksjon for { $text }
board-became-topic = ble parkert
board-became-decision = ble besluttet: { $text }
board-became-proposal = ble foreslått: { $text }
board-became-already = Ideen { $what } tidligere.
board-of-idea = Aksjonen knyttes til ideen.
board-card-tool = Enter åpner verktøyet. Mellomrom åpner et felt for det dere kom fram til.
board-from-idea = fra ideen «{ $text }»

board-propose = Hvilken beslutning gjelder ideen?
board-is-reason = Begrunnelse: { $text }
board-no-decision = Ingen beslutning passer til det som er skrevet.

board-formats = Arbeidsformer
board-say = Si: «{ $text }»
board-no-clock = uten klokke
board-length =
    { $rounds ->
        [one] { $minutes } min
       *[other] { $rounds } runder, { $minutes } min
    }
board-next-round =
    { $count ->
        [one] Neste: { $name }, 1 min
       *[other] Neste: { $name }, { $count } min
    }
board-last-round = Dette er siste runde. x avslutter arbeidsformen.

board-empty-matrix = Skriv ideer på tavla først. Trykk i.
board-not-placed = Ikke plassert
board-place-it = Ikke plassert ennå. Flytt ideen inn med piltastene.
board-same-cell = I samme rute: { $numbers }.

board-empty-tests = Skriv ideer på tavla først. Trykk i.
board-test = { $name } ({ $at } av { $of })
board-outcome = resultat
board-not-tested = ikke testet ennå
board-points = { $points } poeng
board-points-of = { $points } av { $of } poeng
board-result = resultat { $value }
board-partly = { $answered } av { $of } spørsmål besvart
board-divides-by-zero = Kan ikke regnes ut når «{ $question }» er 0
board-too-large = Tallene er for store
board-no-such-score = Svaret finnes ikke her. Skalaen er { $scale }.
board-scale-between = fra { $min } til { $max }
board-scale-from = et tall fra { $min } og oppover
board-scale-unit = et tall i { $unit }
board-share = «{ $class }» tar { $part } av innsatsen, og det er innenfor { $allowed }.
board-share-over = «{ $class }» tar { $part } av innsatsen. Det bør være høyst { $allowed }.
board-share-none = «{ $class }» bør ta høyst { $allowed } av innsatsen.
board-share-unknown =
    { $count ->
        [one] Innsats mangler for én idé.
       *[other] Innsats mangler for { $count } ideer.
    }
board-dropped =
    { $count ->
        [one] Ideen er fjernet. u angrer.
       *[other] { $count } ideer er fjernet. u angrer.
    }
board-format-ended = Arbeidsformen er avsluttet. alt+u angrer.
