# Svar som er lånte frå ei økt andre har delt.

borrow-from-nobody = ein annan (namn fjerna)
borrow-waiting = lånt frå { $from }, { $date }, ikkje stadfesta
borrow-confirmed = lånt frå { $from }, { $date }, stadfesta { $on }
borrow-confirmed-by = lånt frå { $from }, { $date }, stadfesta { $on } av { $by }

# I historikken
borrow-history =
    { $count ->
        [one] Lånte eitt svar frå { $from }
       *[other] Lånte { $count } svar frå { $from }
    }
borrow-history-confirmed = Stadfesta det lånte svaret på { $item }
borrow-history-confirmed-by = Stadfesta det lånte svaret på { $item } ({ $by })

# På skjermen
borrow-card = { $origin }
borrow-card-waiting = { $origin }. { $key } stadfestar.
borrow-list = lånt
borrow-who-takes = Skriv kven som avgjer, og lagre. Då er det lånte svaret stadfesta.

# Å velje kva som skal lånast
borrow-title = Lån svar frå andre
borrow-which = Vel ei økt, eller skriv heile stien til ei fil nokon har delt.
borrow-or-path = Eller skriv eller lim inn stien til ei fil nokon har delt
borrow-reads-file = Enter legg fila blant dei delte øktene. Ingenting blir lånt før du vel økta.
borrow-no-other = Ingen delte økter passar.
borrow-fits =
    { $left ->
        [0] { $count } svar kan lånast.
       *[other] { $count } svar kan lånast, { $left } kan ikkje.
    }
borrow-nothing-fits = Ingen av svara kan lånast hit.
borrow-ask-title = Vil du låne svara?
borrow-ask =
    { $count ->
        [one] Eitt svar blir lånt frå { $from }. Det er ope til de stadfestar det.
       *[other] { $count } svar blir lånte frå { $from }. Dei er opne til de stadfestar dei.
    }
borrow-borrowed =
    { $count ->
        [one] Lånte eitt svar. Det er ope til de stadfestar det.
       *[other] Lånte { $count } svar. Dei er opne til de stadfestar dei.
    }
borrow-kept = Den delte økta er teken vare på, og svara blir no viste ved punkta.
borrow-left-title = Dette vart ikkje lånt
borrow-left-unknown = Finst ikkje i metoden: { $items }.
borrow-left-misfit = Svaret passar ikkje her: { $items }.
borrow-left-spoken = Her står det eit svar frå før: { $items }.
borrow-left-own =
    { $count ->
        [one] Eitt punkt må de svara på sjølve: kva som er gjort, kven som er med, fristar og avgjerdspunkt.
       *[other] { $count } punkt må de svara på sjølve: kva som er gjort, kven som er med, fristar og avgjerdspunkt.
    }
borrow-left-more = { $items } og { $count } til

# diemo borrow og diemo confirm
borrow-would = { $count } svar ville blitt lånt.
borrow-left = Dette blir ikkje lånt:
borrow-no-service = Den delte økta har ikkje tenesta «{ $name }».
    .hint = Tenestene i henne: { $known }.
borrow-confirm-by = { $item } er ei avgjerd, så nokon må stå for henne.
    .hint = Skriv kven med --by, til dømes --by "Arkiv: Kari Nes".
