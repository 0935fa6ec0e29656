# Deltakarane: rolle, kven som er til stades, og kven som røystar.

people-title = Deltakarar
people-count = { $here } av { $count } til stades i dag
people-nobody = Ingen deltakarar er skrivne inn. Trykk n for å skrive inn namn, eller f for å hente namn som alt står i økta.
people-votes = røystar
people-votes-not = røystar ikkje
people-fetched = { $count ->
        [0] Økta har ingen fleire namn.
        [one] Eitt namn er henta. Mellomrom markerer som til stades.
       *[other] { $count } namn er henta. Mellomrom markerer som til stades.
    }
people-dropped = { $name } er teken ut av lista. u angrar.
people-missing = Manglar i dag: { $who }
people-too-many = { $count } til stades: Del gruppa. Over { $most } blir det lite samtale.
people-name = Namn
people-role = Rolle
people-organisation = Verksemd
people-new = Ny deltakar
people-alter = Endre deltakar
people-no-role = Metoden har inga slik rolle. ctrl+t blar i rollene.
people-known = Namnet står i lista frå før.
