# Deltakerne: rolle, hvem som er til stede, og hvem som stemmer.

people-title = Deltakere
people-count = { $here } av { $count } til stede i dag
people-nobody = Ingen deltakere er skrevet inn. Trykk n for å skrive inn navn, eller f for å hente navn som alt står i økten.
people-votes = stemmer
people-votes-not = stemmer ikke
people-fetched = { $count ->
        [0] Økten har ingen flere navn.
        [one] Ett navn er hentet. Mellomrom markerer som til stede.
       *[other] { $count } navn er hentet. Mellomrom markerer som til stede.
    }
people-dropped = { $name } er tatt ut av listen. u angrer.
people-missing = Mangler i dag: { $who }
people-too-many = { $count } til stede: Del gruppen. Over { $most } blir det lite samtale.
people-name = Navn
people-role = Rolle
people-organisation = Virksomhet
people-new = Ny deltaker
people-alter = Endre deltaker
people-no-role = Metoden har ingen slik rolle. ctrl+t blar i rollene.
people-known = Navnet står i listen fra før.
