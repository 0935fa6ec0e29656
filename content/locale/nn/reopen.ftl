# Det som er vedteke, og som ein regel tek opp att.
reopen-why = Blir teke opp att: { $because }
reopen-preview = { $item } blir teke opp att: { $because }
reopen-follow =
    { $count ->
        [one] éi avgjerd blir teken opp att
       *[other] { $count } avgjerder blir tekne opp att
    }
