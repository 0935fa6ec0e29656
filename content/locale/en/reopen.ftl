# What was decided and a rule takes up again.
reopen-why = To be decided again: { $because }
reopen-preview = { $item } is to be decided again: { $because }
reopen-follow =
    { $count ->
        [one] one decision is to be made again
       *[other] { $count } decisions are to be made again
    }
