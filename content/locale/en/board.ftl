# The board: ideas written, sorted and made into something.

board-none = The method has no board for this step.
board-empty = Write an idea and press enter. Write the next and press enter. A whole list can be pasted.
board-new-idea = New idea
board-catch = New idea: { $board }
board-caught =
    { $count ->
        [one] On the board: “{ $last }”. One idea is there.
       *[other] On the board: “{ $last }”. { $count } ideas are there.
    }
board-pasted =
    { $count ->
        [one] One idea was put on the board.
       *[other] { $count } ideas were put on the board.
    }

board-view-ideas = ideas
board-view-groups = groups
board-view-matrix = matrix
board-view-tests = tests

board-round = round { $round } of { $of }
board-left = { $count } min left
board-time-is-up = the time is up

board-do-idea = idea
    .words = new idea suggestion quick win note
board-do-board = board
    .words = ideas brainstorming sticky notes groups matrix
board-do-save = save
board-do-choose = choose an idea
board-do-write = write
board-do-edit = change
board-do-join = merge
    .words = duplicate same ideas
board-do-service = service
    .words = new service from the idea
board-do-action = action
    .words = new action from the idea
board-do-topic = park
    .words = park the idea
board-do-propose = proposal
    .words = decision proposal
board-do-formats = way of working
    .words = brainwriting 6-3-5 1-2-4-all silent sort round clock
board-do-drop = remove
board-do-names = names on ideas
    .words = anonymous name who
board-do-writer = who writes
    .words = another person name
board-do-next-view = view
board-do-view-back = view before
board-do-ideas = ideas
board-do-groups = groups
board-do-matrix = matrix
board-do-tests = tests
board-do-answer = done
board-do-select = select
board-do-split = split in two
    .words = divide the idea
board-do-on = next group
board-do-back = group before
board-do-gather = new group
    .words = gather groups
board-do-rename = rename
board-do-drop-group = dissolve the group
board-do-group-on = move the group on
board-do-group-back = move the group back
board-do-right = next group
board-do-left = group before
board-do-begin = begin
board-do-end = end
board-do-others = other ways of working
board-do-next-round = next round
board-do-propose-this = write the proposal
board-do-worth-more = more benefit
board-do-worth-less = less benefit
board-do-cost-less = less effort
board-do-cost-more = more effort
board-do-next-idea = next idea
board-do-idea-before = idea before
board-do-put = put it there
board-do-take-out = take out of the matrix
board-do-score = answer
board-do-next-question = go on
board-do-question-on = next question
board-do-question-back = question before
board-do-next-test = next test
board-do-test-back = test before
board-do-order = sort
board-do-clear-score = clear the answer

board-marks = #tag and @name can be written right in the text
board-alike = Similar to no. { $number }: “{ $text }”. ctrl+o merges them. Otherwise both stay.
board-pasted-again =
    { $again ->
        [one] { $count } ideas were put on the board. One of them says the same as another.
       *[other] { $count } ideas were put on the board. { $again } of them say the same as another.
    }
board-pasted-nothing = What was pasted holds no ideas.
board-joined = Merged into “{ $text }”.
board-nothing-alike = No other idea is similar to the last one.
board-join-what = Select two or more ideas with space first, then press m.

board-ask-text = New text
board-ask-first = First idea
board-ask-second = Second idea
board-ask-group = Name of the group
board-ask-name = New name of the group
board-ask-writer = Who writes?
board-idea-of = { $name }
board-no-group = Not grouped

board-no-services = The method asks nothing about services.
board-made-service = “{ $name }” is now a service of the session. u takes it back.
board-made-topic = The idea is parked. u takes it back.
board-idea-became = “{ $text }” { $became }
board-became-service = became the service { $text }
board-became-action = became the action { $text }
board-became-action-of = became an action for { $text }
board-became-topic = was parked
board-became-decision = was decided: { $text }
board-became-proposal = was proposed: { $text }
board-became-already = The idea { $what } earlier.
board-of-idea = The action is linked to the idea.
board-from-idea = from the idea “{ $text }”
board-card-tool = Enter opens the tool. Space opens a field for what you arrived at.

board-propose = Which decision is the idea about?
board-is-reason = Reason: { $text }
board-no-decision = No decision matches what is written.

board-formats = Ways of working
board-say = Say: “{ $text }”
board-no-clock = without a clock
board-length =
    { $rounds ->
        [one] { $minutes } min
       *[other] { $rounds } rounds, { $minutes } min
    }
board-next-round =
    { $count ->
        [one] Next: { $name }, 1 min
       *[other] Next: { $name }, { $count } min
    }
board-last-round = This is the last round. x ends this way of working.

board-empty-matrix = Write ideas on the board first. Press i.
board-not-placed = Not placed
board-place-it = Not placed yet. Move the idea in with the arrow keys.
board-same-cell = In the same cell: { $numbers }.

board-empty-tests = Write ideas on the board first. Press i.
board-test = { $name } ({ $at } of { $of })
board-outcome = result
board-not-tested = not tested yet
board-points = { $points } points
board-points-of = { $points } of { $of } points
board-result = result { $value }
board-partly = { $answered } of { $of } questions answered
board-divides-by-zero = Cannot be computed while “{ $question }” is 0
board-too-large = The figures are too large
board-no-such-score = There is no such answer here. The scale is { $scale }.
board-scale-between = from { $min } to { $max }
board-scale-from = a number from { $min } upwards
board-scale-unit = a number in { $unit }
board-share = “{ $class }” takes { $part } of the effort, which is within { $allowed }.
board-share-over = “{ $class }” takes { $part } of the effort. It should be { $allowed } at most.
board-share-none = “{ $class }” should take { $allowed } of the effort at most.
board-share-unknown =
    { $count ->
        [one] The effort of one idea is missing.
       *[other] The effort of { $count } ideas is missing.
    }
board-dropped =
    { $count ->
        [one] The idea is removed. u takes it back.
       *[other] { $count } ideas are removed. u takes it back.
    }
board-format-ended = This way of working has ended. alt+u takes it back.
