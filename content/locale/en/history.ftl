# The screen with everything that has been done in the session.

history-title = History
history-count =
    { $count ->
        [one] One change
       *[other] { $count } changes
    }
history-find = Find:
history-only = Changes of { $item } only
history-nothing = No change fits.
history-undone = (undone) { $text }
history-detail = Change { $number } of { $count }, { $when }, { $by }
history-detail-undone = Change { $number } of { $count }, { $when }, { $by } (undone)
history-detail-shown = Change { $number } of { $count }, { $when }, { $by } (shown now)
history-is-now = This is the last change. The session is like this now.
