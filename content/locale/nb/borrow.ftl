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
