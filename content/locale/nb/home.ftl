# Forsiden: øktene, og hvor langt hver av dem er kommet.

home-name = diemo
home-purpose = Kommunale tjenester på nett
# Ordet som sløyfes bak navnet der det er trangt.
home-municipality = kommune
home-sessions = Økter
home-search = Søk:
home-nothing-found = Ingen økter passer med søket.
home-next = Neste: { $what }
home-open-decisions =
    { $count ->
        [one] Ikke avgjort: én beslutning
       *[other] Ikke avgjort: { $count } beslutninger
    }
home-overdue =
    { $count ->
        [one] Én aksjon er over fristen
       *[other] { $count } aksjoner er over fristen
    }
home-progress = Framdrift
home-services = Tjenester: { $services }
home-facilitator = Prosessveileder: { $name }
home-used = Sist brukt { $when }
home-damaged = Økten kan ikke leses.

home-welcome = Velkommen. Her er det ingen økter ennå.
home-welcome-new = Begynn en ny økt. Du oppgir tjenesten, kommunen og hvem som leder gruppen. Resten kommer ett spørsmål om gangen.
home-welcome-example = Se på et eksempel der noen alt har arbeidet seg gjennom metoden, for eksempel «Skatteattest». Du får en egen kopi, så ingenting kan bli ødelagt.
home-welcome-tour = Bli vist rundt på ti minutter, i de ordentlige skjermbildene og i en økt til øving. Ingenting av det blir liggende.
home-welcome-saved = Alt du gjør, lagres med en gang i { $folder }.

home-documents-read = Her kan du lese. Filene ligger i { $folder }, og skrives på nytt når du går ut av økten.
home-folder-title = Hvor filene ligger
home-folder = Økter, dokumenter og papirkurv ligger i denne mappen:
    { $folder }
home-trash-title = Slette økten?
home-trash = «{ $title }» legges i papirkurven. Du kan hente den tilbake med u.
home-trashed = Slettet. u henter den tilbake.
home-untrashed = Økten er hentet tilbake.
home-stays = q avslutter.
home-no-sessions = Her er det ingen økter nå.
home-welcome-untrash = Hent tilbake «{ $title }», som ble slettet sist.

home-examples = Hvilket eksempel?
