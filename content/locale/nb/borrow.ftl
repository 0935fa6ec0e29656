# Svar som er lånt fra en økt andre har delt.

borrow-from-nobody = en annen (navn fjernet)
borrow-waiting = lånt fra { $from }, { $date }, ikke bekreftet
borrow-confirmed = lånt fra { $from }, { $date }, bekreftet { $on }
borrow-confirmed-by = lånt fra { $from }, { $date }, bekreftet { $on } av { $by }

# I historikken
borrow-history =
    { $count ->
        [one] Lånte ett svar fra { $from }
       *[other] Lånte { $count } svar fra { $from }
    }
borrow-history-confirmed = Bekreftet det lånte svaret på { $item }
borrow-history-confirmed-by = Bekreftet det lånte svaret på { $item } ({ $by })

# På skjermen
borrow-card = { $origin }
borrow-card-waiting = { $origin }. { $key } bekrefter.
borrow-list = lånt
borrow-who-takes = Skriv hvem som beslutter, og lagre. Da er det lånte svaret bekreftet.

# Å velge hva som skal lånes
borrow-title = Lån svar fra andre
borrow-which = Velg en økt, eller skriv hele stien til en fil noen har delt.
borrow-or-path = Eller skriv eller lim inn stien til en fil noen har delt
borrow-reads-file = Enter legger filen blant de delte øktene. Ingenting lånes før du velger økten.
borrow-no-other = Ingen delte økter passer.
borrow-fits =
    { $left ->
        [0] { $count } svar kan lånes.
       *[other] { $count } svar kan lånes, { $left } kan ikke.
    }
borrow-nothing-fits = Ingen av svarene kan lånes hit.
borrow-ask-title = Vil du låne svarene?
borrow-ask =
    { $count ->
        [one] Ett svar lånes fra { $from }. Det er åpent til dere bekrefter det.
       *[other] { $count } svar lånes fra { $from }. De er åpne til dere bekrefter dem.
    }
borrow-borrowed =
    { $count ->
        [one] Lånte ett svar. Det er åpent til dere bekrefter det.
       *[other] Lånte { $count } svar. De er åpne til dere bekrefter dem.
    }
borrow-kept = Den delte økten er tatt vare på, og svarene vises nå ved punktene.
borrow-left-title = Dette ble ikke lånt
borrow-left-unknown = Finnes ikke i metoden: { $items }.
borrow-left-misfit = Svaret passer ikke her: { $items }.
borrow-left-spoken = Her står det et svar fra før: { $items }.
borrow-left-own =
    { $count ->
        [one] Ett punkt må dere svare på selv: hva som er gjort, hvem som deltar, frister og beslutningspunkter.
       *[other] { $count } punkter må dere svare på selv: hva som er gjort, hvem som deltar, frister og beslutningspunkter.
    }
borrow-left-more = { $items } og { $count } til

# diemo borrow og diemo confirm
borrow-would = { $count } svar ville blitt lånt.
borrow-left = Dette blir ikke lånt:
borrow-no-service = Den delte økten har ikke tjenesten «{ $name }».
    .hint = Tjenestene i den: { $known }.
borrow-confirm-by = { $item } er en beslutning, så noen må stå for den.
    .hint = Skriv hvem med --by, for eksempel --by "Arkiv: Kari Nes".
