# The session as it was before, and setting it back to that.

past-header = As it was on { $when }
past-standing = This is the session as it was after change { $number } of { $count }. t goes back to now.
past-unalterable = You see the session as it was, and nothing can be altered. t goes back to now, R restores it as it was here.
past-told = The session as it was on { $when }, after change { $number } of { $count }.
past-differs = Different from before: { $differs }.
past-nothing-differs = The session already is as it was then. There is nothing to restore.
past-set-back-title = Restore the session?
past-set-back = The session becomes what it was on { $when }. Different from now: { $differs }.
past-follows = What follows: { $what }.
past-set-back-undo = The changes made since stay in the history, and u undoes this. What you are typing is not touched.
past-set-back-done = The session is restored as it was. u undoes it.
past-set-back-done-typing = The session is restored as it was. u undoes it once you are out of the field.
# The last two of what is listed.
past-and = { $first } and { $last }
past-differs-answers =
    { $count ->
        [one] one answer
       *[other] { $count } answers
    }
past-differs-decisions =
    { $count ->
        [one] one decision
       *[other] { $count } decisions
    }
past-differs-actions =
    { $count ->
        [one] one action
       *[other] { $count } actions
    }
past-differs-topics =
    { $count ->
        [one] one parked topic
       *[other] { $count } parked topics
    }
past-differs-notes =
    { $count ->
        [one] one note
       *[other] { $count } notes
    }
past-differs-links =
    { $count ->
        [one] one link
       *[other] { $count } links
    }
past-differs-parked =
    { $count ->
        [one] one answer that no longer fits
       *[other] { $count } answers that no longer fit
    }
past-differs-services =
    { $count ->
        [one] one service
       *[other] { $count } services
    }
past-differs-details =
    { $count ->
        [one] one detail of the session
       *[other] { $count } details of the session
    }

# A moment that is typed.
past-not-a-moment = “{ $typed }” is no moment of the session.
    .hint = Write the number of a change from “diemo history”, a date such as 2026-03-03, or date and time such as “2026-03-03 14:02”.
past-no-such-number = The session has no change number { $number }. The last is number { $count }.
    .hint = “diemo history SESSION” shows the numbers.
past-before-beginning = The session only began on { $moment }.
    .hint = “diemo history SESSION” shows every change.
# Words that may stand between date and time, with spaces between.
past-time-words = at
