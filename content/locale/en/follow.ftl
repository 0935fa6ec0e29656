# The screen for the room: what the group sees while the facilitator works.

follow-too-small = The window is too small. Make it at least 60 characters wide and 16 lines high.
follow-away = The facilitator is away for a moment.
follow-other = { $who } leads the session now.
follow-dark = The facilitator has blanked the screen.
follow-frozen = The picture is frozen.
follow-gone = The session is not here now. The picture comes back when it is.
follow-newer = The session is written by a later version of diemo than this one. Install that version here to follow.
follow-unreadable = The session cannot be read now. The picture comes back when it can.
follow-other-method = The session follows the method “{ $wanted }”, which is not here.

# What the facilitator is told about the screen for the room.
follow-header-frozen = The room sees: frozen
follow-header-dark = The room sees: blank
follow-now-frozen = The room sees the picture as it is now. { $key } blanks it.
follow-now-dark = The room sees nothing. { $key } shows the picture again.
follow-now-seen = The room sees what you do again.

follow-closed = cannot be chosen
follow-decided = Decided by { $who } on { $date }.
follow-reopened = Decided by { $who } on { $date }, and taken up again.
follow-proposed = Proposed on { $date }. Nobody has decided it yet.
follow-because = Because: { $text }
follow-new-proposal = New proposal: { $value }
follow-follows = This follows

follow-ideas =
    { $count ->
        [one] one idea
       *[other] { $count } ideas
    }
follow-loose = Not grouped
follow-round = { $format }: { $name }, round { $round } of { $count }
follow-unplaced =
    { $count ->
        [one] one idea is not placed
       *[other] { $count } ideas are not placed
    }
follow-voted = { $voted }/{ $entitled }
follow-have-voted = have voted
