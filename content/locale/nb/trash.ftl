# Papirkurven: det som er slettet, på skjermen og på kommandolinjen.

trash-title = Papirkurv
trash-count =
    { $count ->
        [0] tom
        [one] { $count } økt
       *[other] { $count } økter
    }
trash-nothing = Papirkurven er tom. Det som slettes fra forsiden med x, ligger her i 90 dager.
trash-deleted-ago = slettet { $ago }
trash-deleted = Slettet { $when }
trash-goes = Slettes for godt { $date }
trash-unreadable = Økten kan ikke leses, men kan hentes tilbake som den er.
# Står på forsiden fra 14 dager før den første går.
trash-leaving =
    { $count ->
        [one] En økt i papirkurven slettes for godt { $date }. Trykk p for å se den.
       *[other] { $count } økter i papirkurven slettes for godt, den første { $date }. Trykk p for å se dem.
    }
trash-expired = Slettet for godt etter 90 dager i papirkurven: { $titles }
trash-taken-back = «{ $titles }» er hentet tilbake.
trash-removed = Slettet for godt: { $titles }
trash-remove-title = Slette for godt?
trash-remove = «{ $titles }» blir borte for godt, med svar, historikk og dokumenter. Det kan ikke angres.
trash-empty-title = Tømme papirkurven?
trash-empty =
    { $count ->
        [one] Denne økten blir borte for godt, med svar, historikk og dokumenter. Det kan ikke angres.
       *[other] Disse { $count } øktene blir borte for godt, med svar, historikk og dokumenter. Det kan ikke angres.
    }
    { $titles }
trash-and-more = { $titles } og { $count } til

# Kommandolinjen
trash-cli-deleted = «{ $title }» ligger i papirkurven.
    .hint = «diemo trash --restore { $name }» henter økten tilbake.
trash-cli-row = { $deleted }, går { $goes }
trash-cli-not-own = «{ $name }» ligger ikke i datamappen, så diemo sletter den ikke.
    .hint = Slett filen eller mappen der den ligger.
trash-cli-not-found = Det ligger ingenting i papirkurven som heter «{ $name }».
    .hint = «diemo trash» viser det som ligger der.
trash-cli-restored = Hentet tilbake som «{ $name }».
trash-cli-asks = Skriv ja for å slette dette for godt:
trash-cli-not-asked = Ingenting er slettet, for her er det ingen å spørre.
    .hint = «diemo trash --empty --yes» tømmer papirkurven uten å spørre.
trash-cli-kept = Ingenting er slettet.
