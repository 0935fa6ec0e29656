# The plan as files for other programs, and as a picture in the documents.

timetable-column-number = No.
timetable-column-task = Task
timetable-column-owner = Responsible
timetable-column-service = Service
timetable-column-from = From
timetable-column-to = To
timetable-column-days = Working days
timetable-column-due = Due
timetable-column-after = Waits for
timetable-column-state = Status
timetable-column-critical = Critical path
timetable-column-slack = Can be put off (working days)
timetable-column-note = Note
timetable-state-waiting = Not begun
timetable-state-going = Under way
timetable-state-done = Done
timetable-state-dropped = Dropped
timetable-yes = yes
timetable-owner = Responsible: { $owner }
timetable-service = Service: { $service }
timetable-state = Status: { $state }
timetable-due = Due: { $day }
timetable-milestone = Milestone
timetable-critical = On the critical path: if it is delayed, everything is.
timetable-circle = Tasks in the plan wait for each other in a circle: { $names }. Nothing is written.
    .hint = Open the plan on the screen, and take one of them out of what the task comes after.
timetable-nothing-planned = The session has no tasks in its plan yet, so no file is written.
    .hint = Open the plan on the screen, and write the tasks there.

timetable-picture = Plan
timetable-described =
    { $count ->
        [one] The picture shows one task in the time from { $from } to { $to }.
       *[other] The picture shows { $count } tasks below each other in the time from { $from } to { $to }.
    } The table below says the same.
timetable-month = { $month }/{ $year }
timetable-today = today, { $day }
timetable-sign-open = not done
timetable-sign-critical = critical path
timetable-sign-done = done
timetable-sign-milestone = milestone
