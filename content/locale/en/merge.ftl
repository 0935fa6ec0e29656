# Joining two copies of a session.

# Why it cannot be done
merge-unrelated = The sessions have no common beginning, so it is not known what is new in each of them.
    .hint = Name with --base the session that both are copies of. Without it they cannot be joined.
merge-other-method = The sessions follow different methods and cannot be joined.
merge-same = This is the same session. There is nothing to join.
merge-both-flags = --ours and --theirs cannot be used together.
    .hint = Choose --ours to keep what is said here, or --theirs to take what is said in the other.

# What comes along
merge-answers =
    { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }
merge-decisions =
    { $count ->
        [one] { $count } decision
       *[other] { $count } decisions
    }
merge-proposals =
    { $count ->
        [one] { $count } proposal
       *[other] { $count } proposals
    }
merge-removed =
    { $count ->
        [one] { $count } thing taken away
       *[other] { $count } things taken away
    }
merge-services =
    { $count ->
        [one] { $count } service
       *[other] { $count } services
    }
merge-actions =
    { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }
merge-topics =
    { $count ->
        [one] { $count } parked topic
       *[other] { $count } parked topics
    }
merge-notes =
    { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
merge-links =
    { $count ->
        [one] { $count } link
       *[other] { $count } links
    }
merge-set-aside =
    { $count ->
        [one] { $count } answer that no longer fits
       *[other] { $count } answers that no longer fit
    }
merge-details =
    { $count ->
        [one] { $count } detail of the session
       *[other] { $count } details of the session
    }

# What is said differently
merge-title = The title
merge-organisation = The municipality or organisation
merge-facilitator = The facilitator
merge-rules = The rule set
merge-languages = The language of the documents
merge-method = The version of the method
merge-service = The service “{ $text }”
merge-service-dropped = The service “{ $text }”, put aside
merge-action = The action “{ $text }”
merge-topic = The parked topic “{ $text }”
merge-note = The note on the session
merge-note-on = The note on { $item }
merge-link = The link { $text }
merge-parked = What was set aside from “{ $text }”
merge-taken-away = Taken away
merge-empty = Not filled in
merge-unanswered = Not answered
merge-unknown-item = An item that the method does not have
merge-record = { $value }, { $status } { $date }
merge-record-by = { $value }, { $status } { $date } by { $by }
merge-because = reason: { $reason }
merge-due = due { $date }
merge-done = done
merge-by = { $by }, { $moment }
merge-by-nobody = nobody has written anything

# diemo merge
merge-joined = “{ $theirs }” is joined with “{ $mine }”.
merge-came = This came along: { $list }.
merge-came-nothing = Nothing else came along.
merge-would-come = This would come along: { $list }.
merge-nothing-new = “{ $theirs }” has nothing that is not in “{ $mine }” already.
merge-conflicts =
    { $count ->
        [one] { $count } thing is said differently:
       *[other] { $count } things are said differently:
    }
merge-settled-ours =
    { $count ->
        [one] { $count } thing was said differently. What { $mine } said stands:
       *[other] { $count } things were said differently. What { $mine } said stands:
    }
merge-settled-theirs =
    { $count ->
        [one] { $count } thing was said differently. What { $theirs } said stands:
       *[other] { $count } things were said differently. What { $theirs } said stands:
    }
merge-conflict-side = { $name }: { $said } ({ $by })
merge-undecided = Nothing is changed, since somebody has to choose between what is said differently.
    .hint = Run the command again with --ours to keep what { $mine } says, or --theirs to take what { $theirs } says. On the screen you can choose for each thing.

# On the screen
merge-with = Join “{ $title }” with
merge-which = Choose a session, or write the whole path of the file.
merge-or-path = Or write or paste the path of a file
merge-reads-file = Enter reads the file. It is not changed.
merge-no-other = No other session fits. Write or paste the whole path of the file, for example /media/stick/session.json
merge-heading = Join
merge-about = { $theirs } with { $mine }
merge-comes = This comes along by itself: { $list }.
merge-comes-only = This comes along: { $list }. Nothing is said differently.
merge-comes-nothing = Nothing comes along by itself.
merge-comes-agreed = The other copy says nothing else. Both can go on from here.
merge-nothing-here = The other copy has nothing that is not here already.
merge-to-choose =
    { $count ->
        [one] This is said differently. Choose what is to stand:
       *[other] { $count } things are said differently. Choose what is to stand for each:
    }
merge-not-chosen = not chosen
merge-chosen-mine = kept
merge-chosen-theirs = the other
merge-here = Here
merge-there = In { $theirs }
merge-word = { $name } ({ $by })
merge-all-chosen = All is chosen. s joins.
merge-not-all-chosen =
    { $count ->
        [one] One thing is not chosen yet.
       *[other] { $count } things are not chosen yet.
    }
merge-altered-since = The session has been changed since. Look at the choices once more.
merge-done-undo = The sessions are joined. u takes it back.
merge-leave-title = Leave without joining?
merge-leave = The choices will be lost. Neither session is changed.
