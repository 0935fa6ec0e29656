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
follow-now-seen = The room again sees what you do.

follow-closed = cannot be chosen
follow-decided = Decided by { $who } on { $date }.
follow-reopened = Decided by { $who } on { $date }, and taken up again.
follow-proposed = Proposed on { $date }. Nobody has decided it yet.
follow-because = Reason: { $text }
follow-new-proposal = New proposal: { $value }
follow-follows = This follows

follow-ideas =
    { $count ->
        [one] one idea
       *[other] { $count } ideas
    }
follow-loose = Not grouped
follow-round = { $format }: { $name } ({ $round } of { $count })
follow-unplaced =
    { $count ->
        [one] one idea is not placed
       *[other] { $count } ideas are not placed
    }
follow-and-more = … and { $count } more
follow-voted = { $voted }/{ $entitled }
follow-have-voted = have voted
follow-have-voted-at-least = have voted, or more
follow-hidden = The result is shown when the ballot is closed.
follow-abstained =
    { $count ->
        [one] One abstained.
       *[other] { $count } abstained.
    }
follow-fingers = { $mean } fingers on average
follow-points-mean = { $mean } points on average
follow-dots =
    { $count ->
        [one] one dot
       *[other] { $count } dots
    }
follow-points =
    { $count ->
        [one] one point
       *[other] { $count } points
    }
follow-hands =
    { $count ->
        [one] one vote
       *[other] { $count } votes
    }
follow-agree =
    { $count ->
        [one] one consents
       *[other] { $count } consent
    }
follow-first = most
follow-shared = shares first place
follow-upshot-nothing = Nobody has voted for anything.
follow-upshot-first = “{ $text }” got the most.
follow-upshot-tie = A tie between { $texts }. The ballot decides nothing.
follow-upshot-go = You can go on.
follow-upshot-heard =
    { $count ->
        [one] One person must be heard before you go on.
       *[other] { $count } people must be heard before you go on.
    }

follow-ranking = The services in order of priority
follow-place = place { $place }, { $points }
follow-lacks =
    { $count ->
        [one] lacks points for one criterion
       *[other] lacks points for { $count } criteria
    }
follow-sum = { $points } points
follow-judged = { $points }: { $verdict }
follow-partial = { $answered } of { $of } answers

follow-agenda = Agenda
follow-time = { $hour }:{ $minute }
follow-minutes = { $count } min
follow-minutes-left =
    { $count ->
        [one] minute left
       *[other] minutes left
    }
follow-minutes-last =
    { $count ->
        [one] minute left: wrap up
       *[other] minutes left: wrap up
    }
follow-seconds-left =
    { $count ->
        [one] second left
       *[other] seconds left
    }
follow-minutes-over =
    { $count ->
        [0] minutes left: time is up
        [one] minute over time
       *[other] minutes over time
    }
follow-minutes-used =
    { $count ->
        [one] minute used
       *[other] minutes used
    }

follow-help = The screen for the room
follow-help-about = It shows what the facilitator works with, without notes and drafts, and changes nothing. Any number can follow.
