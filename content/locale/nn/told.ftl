# Det som er laga med analyseverktøya, slik «diemo show» fortel om det.

told-heading = Analyse:
told-model =
    { $steps ->
        [one] { $model }: eitt steg
       *[other] { $model }: { $steps } steg
    }
told-needs =
    { $count ->
        [one] Eitt integrasjonsbehov
       *[other] { $count } integrasjonsbehov
    }
told-alternatives =
    { $count ->
        [one] Eitt alternativ
       *[other] { $count } alternativ
    }
told-tasks =
    { $count ->
        [one] Éi oppgåve i framdriftsplanen, { $done } ferdig
       *[other] { $count } oppgåver i framdriftsplanen, { $done } ferdig
    }
told-late =
    { $count ->
        [one] Éi av dei blir forseinka
       *[other] { $count } av dei blir forseinka
    }
told-circle = Oppgåver i framdriftsplanen ventar på kvarandre i ring, så planen har ingen datoar.
told-duties =
    { $count ->
        [one] Éi rad i ansvarsfordelinga
       *[other] { $count } rader i ansvarsfordelinga
    }
told-indicators =
    { $count ->
        [one] Éin indikator
       *[other] { $count } indikatorar
    }
told-red =
    { $count ->
        [one] Éin av dei er raud
       *[other] { $count } av dei er raude
    }
