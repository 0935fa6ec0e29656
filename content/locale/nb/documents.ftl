# Listen over dokumenter.

documents-title = Dokumenter
documents-finished = ferdig
documents-draft =
    { $count ->
        [one] utkast, mangler én ting
       *[other] utkast, mangler { $count } ting
    }
documents-faulty = feil i malen
