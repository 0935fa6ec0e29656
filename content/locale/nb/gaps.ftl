# Gapene: der valgt prosess gir mindre enn ønsket, hva som sperrer, og hva som ville åpnet igjen.

gaps-do-explain = forklar gapet
gaps-do-drop = fjern forklaringen
gaps-do-enter = velg, videre
gaps-do-decision-on = neste beslutning
gaps-do-decision-back = forrige beslutning
gaps-do-take-back = ta bort siste

gaps-not-drawn = Gap er forskjellen mellom ønsket og valgt prosess. Tegn begge først; valgt begynner som en kopi av ønsket.
gaps-count =
    { $count ->
        [one] ett gap, { $open } ikke forklart
       *[other] { $count } gap, { $open } ikke forklart
    }
gaps-none = Ingen gap: valgt prosess gir alt det ønsket gir.
gaps-unexplained = hvilken beslutning sperrer?
gaps-closed = ikke lenger et gap
gaps-closed-about = Valgt prosess er ikke lenger dårligere her. Forklaringen kan fjernes med x.
gaps-explain = Enter: velg beslutningen som sperrer, og skriv hva som ville åpnet den igjen.
gaps-dropped = Forklaringen av «{ $text }» er fjernet. u angrer.
gaps-blocked-by = Sperret av
gaps-nothing-blocks = ingen beslutning er valgt ennå
gaps-decision = Finn en beslutning
gaps-reopens = Det som ville åpnet igjen
gaps-owner = Hvem følger med
gaps-text = Det som gis opp
gaps-no-decision = Ingen beslutning har de ordene.
gaps-do-same = samme årsak
gaps-same-taken = Forklaringen av «{ $text }» er husket. Gå til et gap som følger av det, og trykk s.
gaps-same-given = Gapet følger nå av «{ $text }» og står samlet med det. u angrer.
gaps-same-first = «{ $text }» er ikke forklart. Trykk s på gapet det følger av først.
gaps-covers = { $count } steg: { $steps }
