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
