# Papirkorga: det som er sletta, på skjermen og på kommandolinja.

trash-title = Papirkorg
trash-count =
    { $count ->
        [0] tom
        [one] { $count } økt
       *[other] { $count } økter
    }
trash-nothing = Papirkorga er tom. Det som blir sletta frå framsida med x, ligg her i 90 dagar.
trash-deleted-ago = sletta { $ago }
trash-deleted = Sletta { $when }
trash-goes = Blir sletta for godt { $date }
trash-unreadable = Økta kan ikkje lesast, men kan hentast tilbake som ho er.
# Står på framsida frå 14 dagar før den første går.
trash-leaving =
    { $count ->
        [one] Ei økt i papirkorga blir sletta for godt { $date }. Trykk p for å sjå henne.
       *[other] { $count } økter i papirkorga blir sletta for godt, den første { $date }. Trykk p for å sjå dei.
    }
trash-expired = Sletta for godt etter 90 dagar i papirkorga: { $titles }
trash-taken-back = «{ $titles }» er henta tilbake.
trash-removed = Sletta for godt: { $titles }
trash-remove-title = Slette for godt?
trash-remove = «{ $titles }» blir borte for godt, med svar, historikk og dokument. Det kan ikkje angrast.
trash-empty-title = Tømme papirkorga?
trash-empty =
    { $count ->
        [one] Denne økta blir borte for godt, med svar, historikk og dokument. Det kan ikkje angrast.
       *[other] Desse { $count } øktene blir borte for godt, med svar, historikk og dokument. Det kan ikkje angrast.
    }
    { $titles }
trash-and-more = { $titles } og { $count } til

# Kommandolinja
trash-cli-deleted = «{ $title }» ligg i papirkorga.
    .hint = «diemo trash --restore { $name }» hentar økta tilbake.
trash-cli-row = { $deleted }, går { $goes }
trash-cli-not-own = «{ $name }» ligg ikkje i datamappa, så diemo slettar henne ikkje.
    .hint = Slett fila eller mappa der ho ligg.
trash-cli-not-found = Det ligg ikkje noko i papirkorga som heiter «{ $name }».
    .hint = «diemo trash» viser det som ligg der.
trash-cli-restored = Henta tilbake som «{ $name }».
trash-cli-asks = Skriv ja for å slette dette for godt:
trash-cli-not-asked = Ingenting er sletta, for her er det ingen å spørje.
    .hint = «diemo trash --empty --yes» tømmer papirkorga utan å spørje.
trash-cli-kept = Ingenting er sletta.
