# Tavla: idéer som skrives, sorteres og blir til noe.

board-none = Metoden har ingen tavle for dette steget.
board-empty = Skriv en idé og trykk enter. Skriv den neste og trykk enter. En hel liste kan limes inn.
board-new-idea = Ny idé
board-edited-idea = Endre
board-catch = Ny idé: { $board }
board-caught =
    { $count ->
        [one] På tavla: «{ $last }». Det er én idé der.
       *[other] På tavla: «{ $last }». Det er { $count } idéer der.
    }
board-pasted =
    { $count ->
        [one] Én idé er lagt på tavla.
       *[other] { $count } idéer er lagt på tavla.
    }

board-view-ideas = idéer
board-view-groups = grupper
board-view-matrix = matrise
board-view-tests = tester

board-ideas =
    { $count ->
        [one] 1 idé
       *[other] { $count } idéer
    }
board-groups =
    { $count ->
        [one] 1 gruppe
       *[other] { $count } grupper
    }
board-round = runde { $round } av { $of }
board-left = { $count } min igjen
board-time-is-up = tiden er ute

board-do-idea = idé
    .words = ny idé forslag raske gevinster lapp
board-do-board = tavla
    .words = tavle idéer idémyldring gule lapper brainstorming grupper matrise
board-do-save = lagre
board-do-choose = velg idé
board-do-write = skriv
board-do-edit = endre
board-do-join = slå sammen
    .words = duplikat like idéer
board-do-service = bli tjeneste
    .words = ny tjeneste av idéen
board-do-action = aksjon
    .words = ny aksjon av idéen
board-do-topic = parkér
    .words = parkér idéen
board-do-propose = forslag
    .words = beslutning forslag til beslutning
board-do-formats = arbeidsform
    .words = idéskriving 6-3-5 1-2-4-alle stille sortering runde klokke
board-do-drop = fjern
board-do-names = navn på idéene
    .words = anonym navn hvem
board-do-writer = hvem skriver
    .words = annen person navn
board-do-next-view = neste visning
board-do-view-back = forrige visning
board-do-ideas = idéer
board-do-groups = grupper
board-do-matrix = matrise
board-do-tests = tester
