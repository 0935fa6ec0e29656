# Participants, ideas and meetings from the command line.

room-ideas =
    { $count ->
        [one] One idea was put on the board “{ $board }”.
       *[other] { $count } ideas were put on the board “{ $board }”.
    }
room-idea-alike = “{ $text }” is like “{ $known }”, which was there before. Both are on the board now.
room-no-idea = No idea is written.
    .hint = Write the ideas in quotation marks, or send them in on standard input, one on each line.
room-input-unreadable = What came on standard input cannot be read.
    .hint = It has to be text in UTF-8.
room-no-boards = The method has no board.
    .hint = Boards are described in the file craft.toml of the method.
room-unknown-board = The method has no board called “{ $name }”.
    .hint =
        { $nearest-given ->
            [yes] Did you mean “{ $nearest }”?
           *[no] Possible boards: { $known }.
        }

room-nobody = No participants are listed.
room-present = present
room-absent = not present
room-votes = may vote
room-votes-not = does not vote
room-unknown-person = No participant is called “{ $name }”.
    .hint = “diemo participant SESSION” lists all of them.
room-unknown-role = The method has no role called “{ $name }”.
    .hint =
        { $nearest-given ->
            [yes] Did you mean “{ $nearest }”?
           *[no] Possible roles: { $known }.
        }

room-meeting-goes-on = A meeting is under way already.
    .hint = End it first: diemo meeting SESSION end
room-no-meeting = No meeting is under way.
    .hint = Begin one with: diemo meeting SESSION begin
room-no-meetings = No meeting is planned or held.
room-meeting-held =
    Meeting { $number }: { $begin } to { $end }{ $named ->
        [yes] , { $name }
       *[no] { "" }
    }
room-meeting-now =
    Meeting { $number }: began { $begin }, under way{ $named ->
        [yes] , { $name }
       *[no] { "" }
    }
room-meeting-planned = Planned meeting
room-block-runs = ▸ { $text }: { $used } of { $planned } min, under way
room-block-over = ✓ { $text }: { $used } of { $planned } min
room-block-waits = · { $text }: { $planned } min
room-unknown-meeting = The session has no meeting “{ $typed }”.
    .hint =
        { $count ->
            [0] No meeting has been held yet.
            [one] One meeting has been held. “diemo meeting SESSION” shows it.
           *[other] { $count } meetings have been held. “diemo meeting SESSION” shows them.
        }

room-show-participants = Participants:
room-show-board = The board “{ $board }” ({ $count }):
room-show-ballots = Ballots:
room-show-ballot-open = Not closed.
room-show-ranking = Ranking:
room-show-ranked = { $place }. { $service }: { $total } points
room-show-meetings = Meetings:
