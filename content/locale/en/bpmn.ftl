# Process models from and to BPMN files.

bpmn-imported =
    Drew { $model }: { $steps ->
        [one] one step
       *[other] { $steps } steps
    } in { $lanes ->
        [one] one lane
       *[other] { $lanes } lanes
    }.
bpmn-missed = This in the file has no place in the model, or was taken in another way:
bpmn-missed-closed-pool = The participant “{ $name }” is drawn without steps and was left out.
bpmn-missed-message-flow = The message “{ $name }” between participants was left out. Steps stand in the order that the messages give; look it over.
bpmn-missed-parallel = The branches from “{ $name }” run at the same time in the file. Here they follow each other, so the lead time may be too long.
bpmn-missed-gateway = The gateway “{ $name }” became a decision where each case goes one way.
bpmn-missed-within = The subprocess “{ $name }” became one step.
bpmn-missed-inner = “{ $name }” lies within a subprocess and was left out.
bpmn-missed-boundary = The event “{ $name }” at the edge of a task became one of the ways on. Set its share yourself.
bpmn-missed-repeated = “{ $name }” is repeated in the file and became one step.
bpmn-missed-timer = How long “{ $name }” waits was left out. Write the waiting time on the step.
bpmn-missed-data = The data “{ $name }” are tied to no step that has room for them, and were left out.
bpmn-missed-note = The note “{ $name }” belongs to no step and was left out.
bpmn-missed-group = A frame around several steps was left out.
bpmn-missed-loose-flow = The flow “{ $name }” begins or ends in something that is no step, and was left out.
bpmn-missed-foreign = What another program added with the mark “{ $name }” was left out.
bpmn-missed-figure = Some figures of “{ $name }” cannot be read. Look the step over.
bpmn-missed-other = “{ $name }” was left out.
bpmn-no-name = without a name
bpmn-lane = Without a name
bpmn-step = Step without a name
bpmn-step-start = Start
bpmn-step-end = End
bpmn-step-decision = Choice
bpmn-step-wait = Wait
# Words that a lane is known by, in small letters with spaces between.
bpmn-words-citizen = citizen applicant customer user resident parent
bpmn-words-system = system register database robot platform portal
bpmn-there-already = { $model } is drawn already. It was not changed.
    .hint = Write --replace to put what is in the file in its place. That can be undone.
bpmn-which-variant = The file does not say which process it shows.
    .hint = Write --variant as-is (current), to-be (wanted) or chosen.
bpmn-no-service = The session has no service to draw the process for.
    .hint = Add the service to the session first.
bpmn-to-mend =
    { $count ->
        [one] One thing in the model has to be mended before the figures can be used.
       *[other] { $count } things in the model have to be mended before the figures can be used.
    }
    .hint = Open the model on the screen. It says there what they are.
bpmn-nothing-drawn = The session has no process model yet, so no file was written.
    .hint = Draw a model on the screen, or take one in with “diemo import”.
bpmn-unreadable-letters = { $path } is not written as UTF-8 or UTF-16 and cannot be read. Nothing was changed.
    .hint = Save the file as BPMN 2.0 (XML) again in the program it comes from.
bpmn-unreadable-not-xml = { $path } is not valid XML: line { $line } cannot be read. Nothing was changed.
    .hint = Save the file as BPMN 2.0 (XML) again in the program it comes from.
bpmn-unreadable-doctype = { $path } has a DOCTYPE, which can name other files, and is therefore not read. Nothing was fetched or changed.
    .hint = Save the file as BPMN 2.0 (XML) without a DOCTYPE.
bpmn-unreadable-too-deep = The parts of { $path } lie deeper in each other than in any BPMN file. Nothing was changed.
    .hint = See whether it is the right file.
bpmn-unreadable-too-many = { $path } has more parts than the program takes in: 2000 steps are the most. Nothing was changed.
    .hint = Split the process into several files.
bpmn-unreadable-not-bpmn = { $path } is XML, but no process in BPMN 2.0. Nothing was changed.
    .hint = Export the process as BPMN 2.0 (XML) from the program it was drawn in.
bpmn-unreadable-empty = There is no step in { $path }. Nothing was changed.
    .hint = See whether it is the right file.
