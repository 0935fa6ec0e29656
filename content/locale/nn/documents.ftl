# Lista over dokument.

documents-title = Dokument
documents-finished = ferdig
documents-draft =
    { $count ->
        [one] utkast, manglar éin ting
       *[other] utkast, manglar { $count } ting
    }
documents-faulty = feil i malen
