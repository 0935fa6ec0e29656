# Answers borrowed from a session that others have shared.

borrow-from-nobody = somebody else (name removed)
borrow-waiting = borrowed from { $from }, { $date }, not confirmed
borrow-confirmed = borrowed from { $from }, { $date }, confirmed { $on }
borrow-confirmed-by = borrowed from { $from }, { $date }, confirmed { $on } by { $by }

# In the history
borrow-history =
    { $count ->
        [one] Borrowed one answer from { $from }
       *[other] Borrowed { $count } answers from { $from }
    }
borrow-history-confirmed = Confirmed the borrowed answer to { $item }
borrow-history-confirmed-by = Confirmed the borrowed answer to { $item } ({ $by })
