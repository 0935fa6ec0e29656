# Det som er laget med analyseverktøyene, slik «diemo show» forteller om det.

told-heading = Analyse:
told-model =
    { $steps ->
        [one] { $model }: ett steg
       *[other] { $model }: { $steps } steg
    }
told-needs =
    { $count ->
        [one] Ett integrasjonsbehov
       *[other] { $count } integrasjonsbehov
    }
told-alternatives =
    { $count ->
        [one] Ett alternativ
       *[other] { $count } alternativer
    }
told-tasks =
    { $count ->
        [one] Én oppgave i framdriftsplanen, { $done } ferdig
       *[other] { $count } oppgaver i framdriftsplanen, { $done } ferdig
    }
told-late =
    { $count ->
        [one] Én av dem blir forsinket
       *[other] { $count } av dem blir forsinket
    }
told-circle = Oppgaver i framdriftsplanen venter på hverandre i ring, så planen har ingen datoer.
told-duties =
    { $count ->
        [one] Én rad i ansvarsfordelingen
       *[other] { $count } rader i ansvarsfordelingen
    }
told-indicators =
    { $count ->
        [one] Én indikator
       *[other] { $count } indikatorer
    }
told-red =
    { $count ->
        [one] Én av dem er rød
       *[other] { $count } av dem er røde
    }
