# What is done in the room, in words: participants, ideas, boards, ballots, meetings and ranking.

gathered-participants =
    { $count ->
        [one] one participant
       *[other] { $count } participants
    }
gathered-ideas =
    { $count ->
        [one] one idea or group
       *[other] { $count } ideas and groups
    }
gathered-ballots =
    { $count ->
        [one] one ballot
       *[other] { $count } ballots
    }
gathered-meetings =
    { $count ->
        [one] one meeting
       *[other] { $count } meetings
    }
gathered-scores =
    { $count ->
        [one] one weight or row of scores
       *[other] { $count } weights and rows of scores
    }

gathered-board = The board

gathered-history-present = { $text } is present
gathered-history-participant = Participant: { $text }, not present
gathered-history-drop-participant = No longer a participant: { $text }
gathered-history-idea = Idea: { $text }
gathered-history-merged =
    { $count ->
        [2] Two ideas became one: { $text }
       *[other] { $count } ideas became one: { $text }
    }
gathered-history-order-groups = The groups on the board have changed places
gathered-history-group = Group on the board: { $text }
gathered-history-grouped =
    { $count ->
        [one] One idea in the group “{ $text }”
       *[other] { $count } ideas in the group “{ $text }”
    }
gathered-history-working = The board “{ $text }”: ideas without names, no round under way
gathered-history-working-named = The board “{ $text }”: ideas with names, no round under way
gathered-history-working-runs = The board “{ $text }”: { $format }, round { $round }
gathered-history-ballot = Ballot opened: { $text }
gathered-history-votes-counted =
    { $count ->
        [one] One vote counted: { $text }
       *[other] { $count } votes counted: { $text }
    }
gathered-history-votes-closed = Ballot closed: { $text } { $result }
gathered-history-drop-ballot = Ballot removed: { $text }
gathered-history-course-planned =
    { $count ->
        [one] Agenda with one block, { $minutes } min
       *[other] Agenda with { $count } blocks, { $minutes } min
    }
gathered-history-course-began = The meeting began
gathered-history-course-began-at = The meeting began with “{ $text }”
gathered-history-course-at = The meeting is at “{ $text }”
gathered-history-course-at-longer = The meeting is at “{ $text }”, which was given { $extra } min more
gathered-history-course-waits = The meeting goes on, at no block
gathered-history-course-ended = The meeting ended
gathered-history-drop-meeting = A meeting was removed
gathered-history-weigh = The weight of “{ $text }” became { $weight }
gathered-history-weigh-back = The weight of “{ $text }” is the method’s again
gathered-history-score = { $service } was given { $score } for “{ $text }”
gathered-history-score-back = { $service } has no score for “{ $text }” any more
gathered-history-ideas =
    { $count ->
        [one] One idea added or changed on the board
       *[other] { $count } ideas added or changed on the board
    }
gathered-history-drop-idea = Idea removed: { $text }
gathered-history-drop-ideas = { $count } ideas removed from the board
gathered-history-drop-groups =
    { $count ->
        [one] A group was removed from the board
       *[other] { $count } groups were removed from the board
    }

gathered-part-participant = The participant { $text }
gathered-part-idea = The idea “{ $text }”
gathered-part-group = The group “{ $text }”
gathered-part-board = The work on the board “{ $text }”
gathered-part-ballot = The ballot “{ $text }”
gathered-part-meeting = The meeting { $text }
gathered-part-weight = The weight of “{ $text }”
gathered-part-scores = The scores of { $text }
