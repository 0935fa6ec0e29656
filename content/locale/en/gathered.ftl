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
gathered-history-participant = Participant: { $text }
gathered-history-drop-participant = A participant was removed
gathered-history-idea = Idea: { $text }
gathered-history-group = Group on the board: { $text }
gathered-history-board = The work on the board “{ $text }” was changed
gathered-history-ballot = Ballot opened: { $text }
gathered-history-counted-ballot = Votes counted: { $text }
gathered-history-closed-ballot = Ballot closed: { $text }
gathered-history-drop-ballot = A ballot was removed
gathered-history-meeting-planned = The agenda of a meeting was changed
gathered-history-meeting = The meeting is under way, and its agenda was changed
gathered-history-meeting-ended = The meeting has ended
gathered-history-drop-meeting = A meeting was removed
gathered-history-weigh = The weight of “{ $text }” was changed
gathered-history-score = Score of { $service } for “{ $text }”
gathered-history-ideas =
    { $count ->
        [one] One idea was changed on the board
       *[other] { $count } ideas were added or changed on the board
    }
gathered-history-drop-ideas =
    { $count ->
        [one] An idea was removed from the board
       *[other] { $count } ideas were removed from the board
    }
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
