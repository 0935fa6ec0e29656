# The meeting: agenda, clock, and what the group does when the time is up.

agenda-opening = Opening: purpose and ground rules
agenda-rest = Break
agenda-closing = Closing: what was decided, who does what
agenda-title = The meeting
agenda-empty = There is no agenda yet. Press l to make one from the time boxes of the step you are in, or b to begin the meeting with it at once.
agenda-time = { $hour }:{ $minute }
agenda-not-begun = not begun
agenda-began-at = began at { $time }
agenda-ended-at = ended at { $time }
agenda-start = Start
agenda-planned = Plan
agenda-used = Used
agenda-block = Block
agenda-sum = Sum: { $planned } min planned{ $extra ->
        [0] {""}
       *[other] {" "}and { $extra } min extra
    }, { $used } min used.
agenda-ends = Ends at about { $time }.
agenda-step-took = “{ $step }”: { $used } of { $planned } min used in { $meetings } { $meetings ->
        [one] meeting
       *[other] meetings
    }.
agenda-steps = Time per step, all meetings
agenda-over = { $count ->
        [0] time is up
       *[other] { $count } min over
    }
agenda-minutes-left = { $count } min left
agenda-seconds-left = { $count } s left
agenda-header-left = the meeting was not ended
agenda-told-warn = { $percent }% of the time for “{ $block }” is used. { $count } min left.
agenda-told-over = The time is up: alt+s stop, alt+m { $minutes } more min, alt+t park.
agenda-what-now = The time is up. Choose: s stop, + { $count } more min, p park.
agenda-was-left = The meeting was not ended. A ends it as of the last change, { $when }.
agenda-next-now = Now: { $block }
agenda-none-left = That was the last block of the agenda.
agenda-extended = { $count } more minutes.
agenda-nothing-runs = No block of the agenda is running now.
agenda-goes-on = The meeting is going on.
agenda-none = There is no agenda yet. Press l to make one.
agenda-no-step = There are no more steps to add.
agenda-step-added = “{ $step }” was added to the agenda.
agenda-is-over = The meeting has ended. Press l to make a new agenda.
agenda-worked-on = The block has been worked on and cannot be dropped. The time used is kept.
agenda-text = Text
agenda-a-minute-at-least = A time box must be at least 1 minute long.
agenda-minutes = Minutes
agenda-no-minutes = Write the minutes as a whole number, for example 20.
agenda-new-block = New block on the agenda
agenda-alter-block = Change the block
agenda-begins = Begins at
agenda-set-time = When the meeting begins
agenda-no-time = Write a time of the day, for example 12:30.
agenda-ended = The meeting has ended. The minutes are among the documents. u takes it back.
agenda-begin-first = The meeting has not begun. b begins it.
agenda-lasts = The item is now { $count } min. u takes it back.
