# Det som er besluttet, og som en regel tar opp igjen.
reopen-why = Tas opp igjen: { $because }
reopen-preview = { $item } tas opp igjen: { $because }
reopen-follow =
    { $count ->
        [one] én beslutning tas opp igjen
       *[other] { $count } beslutninger tas opp igjen
    }
