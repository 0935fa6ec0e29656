# The plan: tasks, dates and what the keys do to them.

plan-do-new = new task
    .words = new task milestone add write
plan-do-progress = begun / done
    .words = status done begun reached progress
plan-do-fetch = fetch tasks
    .words = fetch template method actions consequences propose
plan-do-agree = agree the plan
    .words = agreed plan baseline lock
plan-do-give-up = leave out / take in
    .words = leave out drop give up take in again
plan-do-earlier = show earlier
plan-do-later = show later
plan-do-closer = show finer
    .words = zoom in days
plan-do-wider = show coarser
    .words = zoom out weeks months

plan-empty = The plan is empty. n writes a task. f fetches tasks from the method, from the answers and from the actions. A list can be pasted.
plan-empty-read = The plan is empty.
plan-count = { $count } { $count ->
        [one] task
       *[other] tasks
    }, { $done } done
plan-ends = ends { $day }
plan-as-agreed = as agreed
plan-later = { $count } { $count ->
        [one] day
       *[other] days
    } after the agreed plan
plan-earlier = { $count } { $count ->
        [one] day
       *[other] days
    } before the agreed plan
plan-column-task = Task
plan-column-owner = Owner
plan-column-owner-slip = Owner +days
plan-new-task = new

plan-said-days = { $from }–{ $to }, { $count } { $count ->
        [one] working day
       *[other] working days
    }.
plan-said-on-day = { $to }, a milestone.
plan-said-is-waiting = Not begun.
plan-said-is-going = Begun.
plan-said-is-done = Done.
plan-said-is-given-up = Left out. v takes it in again.
plan-said-owned-by = Owner: { $owner }.
plan-said-waits-for = Waits for { $tasks }.
plan-said-critical = On the critical path: when it is late, everything is.
plan-said-slack = Can be put off { $count } { $count ->
        [one] day
       *[other] days
    }.
plan-said-late = { $count } { $count ->
        [one] day
       *[other] days
    } after its due date { $day }.
plan-said-task-as-agreed = As agreed.
plan-said-task-later = { $count } { $count ->
        [one] day
       *[other] days
    } after the agreed plan.
plan-said-task-earlier = { $count } { $count ->
        [one] day
       *[other] days
    } before the agreed plan.
plan-said-of-service = For { $service }.

plan-sign-critical = critical
plan-sign-other = other
plan-sign-done = done
plan-sign-milestone = milestone
plan-sign-today = today
plan-sign-agreed = agreed

plan-title-new = New task
plan-title-alter = Alter task
plan-field-text = Task
plan-field-days = Days
plan-field-after = After no.
plan-field-owner = Owner
plan-field-begins = Earliest
plan-field-due = Due
plan-field-began = Begun
plan-field-ended = Done
plan-hint-text = Enter saves, and the next task can be written. Tab goes to the next field.
plan-hint-days = Working days. Nothing is 1, and 0 is a milestone.
plan-hint-after = Numbers, for example 3, 5+2 (two days after 5). Or begin its name, and press →.
plan-hint-owner = A name or a role.
plan-hint-begins = Does not begin before this day, for example 12.1, Monday or +7. Nothing is as soon as possible.
plan-hint-due = The due date moves nothing, but the plan tells when it does not hold.
plan-hint-began = The day on which work began.
plan-hint-ended = The day on which the task was done.

plan-no-text = Write what has to be done.
plan-no-days = “{ $typed }” is no number of days. Write a whole number from 0 to { $most }. 0 is a milestone.
plan-no-number = “{ $typed }” is not the number of a task. Write for example 3 or 3+2, or begin its name and press →.
plan-no-such-task = The plan has no task { $typed }. It has { $count }.
plan-after-itself = A task cannot wait for itself.
plan-due-before = The due date is before the task can begin. Correct one of the dates.
plan-began-later = That day has not come yet. Write it under “Earliest” or “Due”.
plan-ended-before = The task cannot be done before it has begun. Correct one of the dates.
plan-circle = { $count ->
        [one] { $first } waits for itself. Take away what it waits for.
       *[other] The tasks wait for each other: { $first } { $chain }, which waits for { $first }. Take one of them away under “After no.”.
    }
plan-circle-then = waits for
plan-dropped = “{ $text }” is dropped. u undoes.
plan-agreed = The plan as it is now is the agreed plan of { $day }. u undoes.
plan-agreed-name = Plan { $day }
plan-pasted = { $count } { $count ->
        [one] task
       *[other] tasks
    } added.
plan-fetched = { $count } { $count ->
        [one] task
       *[other] tasks
    } fetched: { $template } from the method, { $asked } from the answers, { $actions } from the actions. u undoes.
plan-fetched-nothing = Everything has been fetched before. Tasks that were altered here stay as they are.
