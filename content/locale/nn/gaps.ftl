# Gapa: der vald prosess gir mindre enn ønskt, kva som sperrar, og kva som ville opna att.

gaps-do-explain = forklar gapet
gaps-do-drop = fjern forklaringa
gaps-do-enter = vel, vidare
gaps-do-decision-on = neste avgjerd
gaps-do-decision-back = førre avgjerd
gaps-do-take-back = ta bort siste

gaps-not-drawn = Gap er skilnaden mellom ønskt og vald prosess. Teikn begge først; vald byrjar som ein kopi av ønskt.
gaps-count =
    { $count ->
        [one] eitt gap, { $open } ikkje forklart
       *[other] { $count } gap, { $open } ikkje forklarte
    }
gaps-none = Ingen gap: vald prosess gir alt det ønskt gir.
gaps-unexplained = kva avgjerd sperrar?
gaps-closed = ikkje lenger eit gap
gaps-closed-about = Vald prosess er ikkje lenger dårlegare her. Forklaringa kan fjernast med x.
gaps-explain = Enter: vel avgjerda som sperrar, og skriv kva som ville opna henne att.
gaps-dropped = Forklaringa av «{ $text }» er fjerna. u angrar.
gaps-blocked-by = Sperra av
gaps-nothing-blocks = inga avgjerd er vald enno
gaps-decision = Finn ei avgjerd
gaps-reopens = Det som ville opna att
gaps-owner = Kven følgjer med
gaps-text = Det som blir gitt opp
gaps-no-decision = Inga avgjerd har dei orda.
gaps-do-same = same årsak
gaps-same-taken = Forklaringa av «{ $text }» er hugsa. Gå til eit gap som følgjer av det, og trykk s.
gaps-same-given = Gapet følgjer no av «{ $text }» og står samla med det. u angrar.
gaps-same-first = «{ $text }» er ikkje forklart. Trykk s på gapet det følgjer av først.
gaps-covers = { $count } steg: { $steps }
