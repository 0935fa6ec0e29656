# Ansvarsfordelingen: hvem som utfører, er ansvarlig, konsulteres og informeres.

duties-do-responsible = utfører
    .words = utfører gjør raci r
duties-do-accountable = ansvarlig
    .words = ansvarlig svarer for raci a
duties-do-consulted = konsulteres
    .words = konsulteres spørres råd raci c
duties-do-informed = informeres
    .words = informeres får vite raci i
duties-do-new = ny rad
    .words = ny rad legg til skriv
duties-do-fetch = hent oppgaver
    .words = hent oppgaver fra framdriftsplanen
duties-do-clear = tøm ruten
    .words = tøm fjern bokstav slett
duties-do-left = forrige rolle
duties-do-right = neste rolle
duties-do-narrow = bare tjenesten / alle rader
    .words = filter tjeneste hele økten vis

duties-empty = Ingen rader ennå. n skriver hva som skal gjøres. f henter oppgavene fra framdriftsplanen. En liste kan limes inn.
duties-empty-read = Ingen rader ennå.
duties-no-roles = Metoden har ingen roller å dele ansvaret mellom.
duties-count = { $count } { $count ->
        [one] rad
       *[other] rader
    }
duties-count-faults = { $count ->
        [0] ingenting å rette
       *[other] { $count } å rette
    }
duties-column-text = Hva skal gjøres
duties-cell = { $role } (rolle { $number } av { $of }): { $letters }
duties-no-letter = ingen bokstav

duties-no-faults = Hver rad har én ansvarlig og minst én som utfører.
duties-fault-of = { $row }: { $fault }
duties-nobody-accountable = Ingen er ansvarlig. Gi én rolle A.
duties-several-accountable = Flere er ansvarlige: { $roles }. La én beholde A.
duties-nobody-responsible = Ingen utfører. Gi minst én rolle R.
duties-overloaded = { $role } er ansvarlig for { $rows } av { $of } rader. Kan noen andre ta noe av det?
duties-more-faults = … og { $count } til på andre rader. De er merket med utropstegn.

duties-title-new = Ny rad
duties-title-alter = Endre rad
duties-field-text = Hva skal gjøres
duties-hint-new = Enter lagrer, og neste rad kan skrives. Esc er ferdig. Limes flere linjer inn, blir hver en rad.
duties-hint-alter = Enter lagrer. Bokstavene blir stående.
duties-no-text = Skriv hva som skal gjøres. Skal raden bort, trykk Esc og så x.

duties-dropped = «{ $text }» er strøket. u angrer.
duties-pasted = { $count } { $count ->
        [one] rad
       *[other] rader
    } lagt til.
duties-fetched = { $count } { $count ->
        [one] oppgave
       *[other] oppgaver
    } hentet fra framdriftsplanen.
duties-fetched-nothing = Alle oppgaver i framdriftsplanen har en rad fra før.
duties-no-tasks = Framdriftsplanen har ingen oppgaver ennå.
duties-narrowed = Viser radene for { $service } og dem som gjelder hele økten. s viser alle.
duties-all = Viser alle rader.
duties-one-service = Økten har bare én tjeneste, så alle rader vises.
