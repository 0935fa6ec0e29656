# Marks, refused changes, typed answers that cannot be read, and the history in words.

session-mark-open = open
session-mark-answered = answered
session-mark-unsure = unsure
session-mark-unknown = unknown
session-mark-not-for-us = not for us
session-mark-come-back = come back to

# Andre måter å skrive markeringene på, med komma mellom.
session-mark-words-open = open
session-mark-words-answered = answered
session-mark-words-unsure = unsure, not sure
session-mark-words-unknown = unknown, do not know, don’t know
session-mark-words-not-for-us = not for us, not applicable
session-mark-words-come-back = come back, come back to, later

session-status-proposed = proposed
session-status-decided = decided
session-status-reopened = reopened
session-status-replaced = replaced

# Refusals: why a change was not made.
session-refusal-not-begun = The session has no beginning.
    .hint = The file is probably not a session, or it is damaged. Fetch an earlier copy from the folder history beside it.
session-refusal-begun-before = The session has already begun.
session-refusal-applied-before = The change has already been made.
session-refusal-nothing-to-undo = There is nothing to undo.
session-refusal-nothing-to-redo = There is nothing to redo.
    .hint = Redo works only right after something has been undone.
session-refusal-empty = { $what } is missing.
    .hint = Write something, and try again.
session-refusal-unknown-service = The session has no service called “{ $service }”.
    .hint =
        { $nearest-given ->
            [yes] Did you mean “{ $nearest }”?
           *[no] Choose one of the services in the session.
        }
session-refusal-service-exists = The session already has a service called “{ $service }”.
    .hint = Give the new service another name.
session-refusal-service-needed = “{ $item }” is answered for each service. You must say which.
    .hint =
        { $services-given ->
            [yes] Write @ and the service after the item. The session has: { $services }.
           *[no] Add a service to the session first.
        }
session-refusal-not-per-service = “{ $item }” is answered once for the whole session.
    .hint = Leave out the service.
session-refusal-unknown-item = The method has no item called “{ $item }”.
    .hint =
        { $nearest-given ->
            [yes] Did you mean “{ $nearest }”?
           *[no] “diemo show SESSION --json” lists all the items.
        }
session-refusal-unknown-rule-set = The method has no rule set called “{ $rules }”.
    .hint = Possible rule sets: { $known }.
session-refusal-unknown-record = What you wanted to change no longer exists.
    .hint = Somebody may have removed it in the meantime. Open the list again.
session-refusal-not-decision = “{ $item }” is not a decision.
    .hint = Answer the item instead.
session-refusal-nothing-decided = “{ $item }” has not been decided, so there is nothing to reopen.
session-refusal-no-proposal = “{ $item }” has no proposal to withdraw.
    .hint = A decision is not removed. Reopen it, or decide again.
session-refusal-nothing-borrowed = “{ $item }” has no borrowed answer that waits to be confirmed.
session-refusal-wrong-kind = The answer to “{ $item }” must be { $expected }.
session-refusal-decision-needed = “{ $item }” is a decision and must be decided or proposed.
session-refusal-unknown-option = “{ $found }” is not an answer to “{ $item }”.
    .hint = Possible answers: { $known }.
session-refusal-closed-option = “{ $option }” cannot be chosen for “{ $item }”. { $because }
    .hint = Choose another answer, or change the answer the rule builds on.
session-refusal-closed = “{ $item }” is not applicable now. { $because }
    .hint = An answer given earlier has been kept. It comes back if the cause goes away.
session-refusal-closed-by-rule-set = “{ $item }” does not belong to the rule set the session follows.
    .hint = An answer given earlier has been kept. It comes back if the session follows another rule set.
session-refusal-set-by-rule = The answer to “{ $item }” follows from a rule. { $because }
    .hint = Change the answer the rule builds on, if the consequence is wrong.
session-refusal-override-needs = This goes against a rule for “{ $item }”. { $because }
    .hint = The rule can be overridden. Then you must say who decides, with role and name, and why.
session-refusal-reason-needed = “{ $item }” cannot be marked “not for us” without a reason.
    .hint = Write in a few words why it does not concern you.
session-refusal-nothing-answered = “{ $item }” has no answer and cannot be marked “answered”.
    .hint = Answer the item. It is then answered.
session-refusal-too-small = The answer to “{ $item }” is too small. The smallest is { $min }.
session-refusal-too-large = The answer to “{ $item }” is too large. The largest is { $max }.
session-refusal-too-many = There are too many. The limit is { $limit }.
    .hint = Join some of them, or begin another session for the rest.
session-refusal-bad-id = “{ $id }” cannot be used as the name of a service in commands.
    .hint = Use small letters from a to z, digits and hyphens.
session-refusal-too-long = The text is too long. The limit is { $limit } bytes.
    .hint = Put the long part in an attachment, and write only a link to it here.
session-refusal-nobody-votes = “{ $item }” is a question of law. Nobody votes on it.
    .hint =
        { $role-given ->
            [yes] Whoever has the role “{ $role }” answers. Ask, and write the answer as a decision with role and name.
           *[no] The specialist answers. Ask, and write the answer as a decision with role and name.
        }
session-refusal-closed-ballot = The ballot is closed and takes no more votes.
    .hint = Open it again, or make a new one.
session-refusal-more-people = { $people } have voted, but only { $entitled } may vote.
    .hint = Correct how many may vote, or count again.
session-refusal-voted-twice = { $voter } has voted twice.
    .hint = Correct the vote that is there instead.
session-refusal-voted-nobody = It does not say how many have voted this way.
session-refusal-unknown-choice = “{ $choice }” is not one of the choices.
session-refusal-abstains-and-votes = Whoever abstains cannot vote as well.
session-refusal-too-many-dots = { $dots } dots are placed, but there are only { $most } to place.
    .hint = Take a dot away, or correct how many have voted.
session-refusal-too-many-hands = { $hands } hands are counted, but only { $people } have voted.
    .hint = Each has one vote. Count again.
session-refusal-too-many-fingers = Nobody can show { $fingers } fingers. Five is the most.
session-refusal-too-many-points = { $points } points are too many. The most is { $most }.
session-refusal-same-place = Two choices were given place number { $place }.
    .hint = Give each choice its own place.
session-refusal-no-such-place = There is no place number { $place }. There are { $places } choices.
session-refusal-off-scale =
    { $max-given ->
        [yes] The number must be from { $min } to { $max }.
       *[no] The number must be { $min } or more.
    }
session-refusal-no-such-value = Only one of these can be given: { $values }.
session-refusal-other-version = The session does not follow version { $expected } of the method, but { $found }.
    .hint = Open the session again, and see what the new version changes.

# What is missing when something is empty.
session-empty-choices = Something to choose between
session-empty-title = The name of the session
session-empty-name = The name
session-empty-service = The name of the service
session-empty-action = The text of the action
session-empty-topic = The topic
session-empty-note = The text of the note
session-empty-link = The address
session-empty-participant = The name of the participant
session-empty-idea = The text of the idea
session-empty-group = The name of the group
session-empty-question = The question

# Typed answers that cannot be read.
session-misread-not-yes-no = “{ $typed }” is neither yes nor no.
    .hint = Write yes or no.
session-misread-not-number = “{ $typed }” is not a number.
    .hint = Write for example 15 or 12.5.
session-misread-not-whole = “{ $typed }” is not a whole number.
    .hint = Write the number without decimals, for example 15.
session-misread-two-ways = “{ $typed }” can be read as { $one } or { $other }.
    .hint = Write the number without a point: { $plain }.
session-misread-too-large = “{ $typed }” is too large a number.
    .hint = Check whether there are too many digits.
session-misread-too-fine = “{ $typed }” has too many decimals.
    .hint = Write the number with at most { $decimals } decimals.
session-misread-not-date = “{ $typed }” is not a date.
    .hint = Write day, month and year, for example 23/11/2026.
session-misread-no-such-date = The date { $typed } does not exist.
    .hint = Check the day and the month. Write for example 23/11/2026.
session-misread-unknown-option = “{ $typed }” is not one of the answers.
    .hint =
        { $nearest-given ->
            [yes] Did you mean “{ $nearest }”? Possible answers: { $known }.
           *[no] Possible answers: { $known }.
        }
session-misread-several-options = “{ $typed }” matches several answers.
    .hint = Type more of one of them: { $fits }.
session-misread-no-name = The name is missing in “{ $typed }”.
    .hint = Write role and name with a colon between, for example Arkiv: Kari Nes. Separate several with semicolons.
session-misread-too-many-cells = Row { $row } has more cells than the table has columns.
    .hint = The columns are: { $columns }. Separate them with a vertical bar, and the rows with semicolons.
session-misread-cell = Row { $row }, “{ $column }”: { $sentence }

# The history
session-history-begin = The session began: { $title }
session-history-title = The session was named “{ $title }”
session-history-organisation = The organisation was set to “{ $name }”
session-history-facilitator = The facilitator was set to “{ $name }”
session-history-rules = The rule set was set to “{ $name }”
session-history-languages = The language of the documents was set to: { $list }
session-history-method = The method was set to { $name }, version { $version }
session-history-add-service = New service: { $name }
session-history-rename-service = The service “{ $old }” was renamed “{ $name }”
session-history-drop-service = The service “{ $name }” was taken out of the session
session-history-take-up-service = The service “{ $name }” was taken back into the session
session-history-answer = Answer to { $item }: { $value }
session-history-answer-taken-back = The answer to { $item } was taken back
session-history-mark = { $item } was marked “{ $mark }”
session-history-mark-because = { $item } was marked “{ $mark }”: { $reason }
session-history-decide = Decision on { $item }: { $value }. Decided by { $by }
session-history-propose = Proposal on { $item }: { $value }
session-history-reopen = The decision on { $item } was reopened
session-history-reopen-because = The decision on { $item } was reopened: { $reason }
session-history-withdraw = The proposal on { $item } was withdrawn
session-history-action = Action: { $text }
session-history-action-owned = Action for { $owner }: { $text }
session-history-action-done = The action is done: { $text }
session-history-drop-action = An action was removed
session-history-topic = Parked topic: { $text }
session-history-topic-done = Parked topic dealt with: { $text }
session-history-drop-topic = A parked topic was removed
session-history-note = Note: { $text }
session-history-lesson = Lesson: { $text }
session-history-drop-note = A note was removed
session-history-link = Link: { $text }
session-history-drop-link = A link was removed
session-history-drop-parked = An answer that no longer fitted was removed from the list
session-history-upgrade = The session moved to version { $version } of the method
session-history-restore = The session was replaced by another version of it
session-history-restore-as-of = The session was set back to what it was on { $moment }
session-history-join =
    { $settled ->
        [0] { $count ->
            [one] Joined with { $copy }: { $count } change
           *[other] Joined with { $copy }: { $count } changes
        }
        [one] Joined with { $copy }: { $count } changes, { $settled } disagreement settled
       *[other] Joined with { $copy }: { $count } changes, { $settled } disagreements settled
    }
session-history-join-copy = a copy of the session
session-history-elsewhere = { $what } (in “{ $title }”)
session-history-undo = Undone. { $what }
session-history-undo-forgotten = A change was undone
session-history-redo = Redone. { $what }
session-history-redo-forgotten = A change was redone

