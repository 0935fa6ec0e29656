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

# On the screen
borrow-card = { $origin }
borrow-card-waiting = { $origin }. { $key } confirms.
borrow-list = borrowed
borrow-who-takes = Write who decides, and save. That confirms the borrowed answer.

# Choosing what to borrow
borrow-title = Borrow answers from others
borrow-which = Choose a session, or type the full path of a file that somebody has shared.
borrow-or-path = Or type or paste the path of a file that somebody has shared
borrow-reads-file = Enter puts the file among the shared sessions. Nothing is borrowed before you choose the session.
borrow-no-other = No shared session fits.
borrow-fits =
    { $left ->
        [0] Answers that can be borrowed: { $count }.
       *[other] Answers that can be borrowed: { $count }. That cannot: { $left }.
    }
borrow-nothing-fits = None of the answers fits here.
borrow-ask-title = Borrow the answers?
borrow-ask =
    { $count ->
        [one] One answer is borrowed from { $from }. It is open until you confirm it.
       *[other] { $count } answers are borrowed from { $from }. They are open until you confirm them.
    }
borrow-borrowed =
    { $count ->
        [one] Borrowed one answer. It is open until you confirm it.
       *[other] Borrowed { $count } answers. They are open until you confirm them.
    }
borrow-kept = The shared session is kept, and its answers now show at the items.
borrow-left-title = This was not borrowed
borrow-left-unknown = Not in the method: { $items }.
borrow-left-misfit = The answer does not fit here: { $items }.
borrow-left-spoken = There is an answer here already: { $items }.
borrow-left-own =
    { $count ->
        [one] One item you must answer yourselves: what has been done, who takes part, deadlines and gates.
       *[other] { $count } items you must answer yourselves: what has been done, who takes part, deadlines and gates.
    }
borrow-left-more = { $items } and { $count } more

# diemo borrow and diemo confirm
borrow-would = Answers that would be borrowed: { $count }.
borrow-left = This is not borrowed:
borrow-no-service = The shared session does not have the service “{ $name }”.
    .hint = The services in it: { $known }.
borrow-confirm-by = { $item } is a decision, so somebody has to answer for it.
    .hint = Write who with --by, for example --by "Records: Kari Nes".
