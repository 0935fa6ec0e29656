# The meeting: agenda, clock, and what the group does when the time is up.

meeting-opening = Opening: purpose and ground rules
meeting-rest = Break
meeting-closing = Closing: what was decided, who does what
meeting-title = The meeting
meeting-empty = There is no agenda yet. Press l to make one from the time boxes of the step you are in, or b to begin the meeting with it at once.
meeting-time = { $hour }:{ $minute }
meeting-not-begun = not begun
meeting-began-at = began at { $time }
meeting-ended-at = ended at { $time }
meeting-start = Start
meeting-planned = Plan
meeting-used = Used
meeting-block = Block
meeting-sum = Sum: { $planned } min planned{ $extra ->
        [0] {""}
       *[other] {" "}and { $extra } min extra
    }, { $used } min used.
meeting-ends = Ends at about { $time }.
meeting-step-took = “{ $step }”: { $used } of { $planned } min used in { $meetings } { $meetings ->
        [one] meeting
       *[other] meetings
    }.
meeting-steps = Time per step, all meetings
meeting-over = { $count ->
        [0] time is up
       *[other] { $count } min over
    }
meeting-minutes-left = { $count } min left
meeting-seconds-left = { $count } s left
meeting-header-left = the meeting was not ended
meeting-told-warn = { $percent }% of the time for “{ $block }” is used. { $count } min left.
meeting-told-over = The time for “{ $block }” is up: alt+s stop, alt+m { $minutes } more min, alt+t park.
meeting-what-now = The time is up. Choose: s stop, + { $count } more min, p park.
meeting-was-left = The meeting was not ended. A ends it as of the last change, { $when }.
meeting-next-now = Now: { $block }
meeting-none-left = That was the last block of the agenda.
meeting-extended = { $count } more minutes.
meeting-nothing-runs = No block of the agenda is running now.
meeting-goes-on = The meeting is going on.
meeting-none = There is no agenda yet. Press l to make one.
meeting-no-step = There are no more steps to add.
meeting-step-added = “{ $step }” was added to the agenda.
meeting-is-over = The meeting has ended. Press l to make a new agenda.
meeting-worked-on = The block has been worked on and cannot be dropped. The time used is kept.
meeting-text = Text
meeting-minutes = Minutes
meeting-no-minutes = Write the minutes as a whole number, for example 20.
meeting-new-block = New block on the agenda
meeting-alter-block = Change the block
