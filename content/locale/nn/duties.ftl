# Ansvarsfordelinga: kven som utfører, er ansvarleg, blir rådspurd og blir informert.

duties-do-responsible = utfører
    .words = utfører gjer raci r
duties-do-accountable = ansvarleg
    .words = ansvarleg svarer for raci a
duties-do-consulted = blir rådspurd
    .words = rådspurd spurd konsultert råd raci c
duties-do-informed = blir informert
    .words = informert får vite raci i
duties-do-new = ny rad
    .words = ny rad legg til skriv
duties-do-fetch = hent oppgåver
    .words = hent oppgåver frå framdriftsplanen
duties-do-clear = tøm ruta
    .words = tøm fjern bokstav slett
duties-do-left = førre rolle
duties-do-right = neste rolle
duties-do-narrow = berre tenesta / alle rader
    .words = filter teneste heile økta vis

duties-empty = Ingen rader enno. n skriv kva som skal gjerast. f hentar oppgåvene frå framdriftsplanen. Ei liste kan limast inn.
duties-empty-read = Ingen rader enno.
duties-no-roles = Metoden har ingen roller å dele ansvaret mellom.
duties-count = { $count } { $count ->
        [one] rad
       *[other] rader
    }
duties-count-faults = { $count ->
        [0] ingenting å rette
       *[other] { $count } å rette
    }
duties-column-text = Kva skal gjerast
duties-cell = { $role } (rolle { $number } av { $of }): { $letters }
duties-no-letter = ingen bokstav

duties-no-faults = Kvar rad har éin ansvarleg og minst éin som utfører.
duties-fault-of = { $row }: { $fault }
duties-nobody-accountable = Ingen er ansvarleg. Gi éi rolle A.
duties-several-accountable = Fleire er ansvarlege: { $roles }. La éi behalde A.
duties-nobody-responsible = Ingen utfører. Gi minst éi rolle R.
duties-overloaded = { $role } er ansvarleg for { $rows } av { $of } rader. Kan nokon andre ta noko av det?
duties-more-faults = … og { $count } til på andre rader. Dei er merkte med utropsteikn.

duties-title-new = Ny rad
duties-title-alter = Endre rad
duties-field-text = Kva skal gjerast
duties-hint-new = Enter lagrar, og neste rad kan skrivast. Esc er ferdig. Blir fleire linjer limte inn, blir kvar ei rad.
duties-hint-alter = Enter lagrar. Bokstavane blir ståande.
duties-no-text = Skriv kva som skal gjerast. Skal rada bort, trykk Esc og så x.

duties-dropped = «{ $text }» er stroken. u angrar.
duties-pasted = { $count } { $count ->
        [one] rad
       *[other] rader
    } lagt til.
duties-fetched = { $count } { $count ->
        [one] oppgåve
       *[other] oppgåver
    } henta frå framdriftsplanen.
duties-fetched-nothing = Alle oppgåver i framdriftsplanen har ei rad frå før.
duties-no-tasks = Framdriftsplanen har ingen oppgåver enno.
duties-narrowed = Viser radene for { $service } og dei som gjeld heile økta. s viser alle.
duties-all = Viser alle rader.
duties-one-service = Økta har berre éi teneste, så alle rader er viste.
