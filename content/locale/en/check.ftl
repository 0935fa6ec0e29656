# What "diemo check" finds in a saved session, and the way there in words.

check-at = { $way }: { $sentence }
check-remark = { $place }: remark: { $sentence }
check-remarks =
    { $count ->
        [one] { $count } remark.
       *[other] { $count } remarks.
    }

# Faults.
check-fault-syntax = The file is damaged here. The rest cannot be read.
    .hint = Often a comma, a quotation mark or a bracket is missing right before. Take the file from the history folder if you cannot find it.
check-fault-cut-short = The file ends here, in the middle of something.
    .hint = The rest is missing. Take the file from the history folder, or from a backup.
check-fault-too-deep = Too many levels are nested in one another here.
check-fault-wrong-type = This should be { $expected }, but it is { $found }.
check-fault-missing-key = “{ $key }” is missing.
check-fault-doubled-key = “{ $key }” is here twice.
    .hint = Keep one of them. Only the last would be used.
check-fault-unknown-key = This version of diemo does not know “{ $key }”. It is kept as it is.
check-fault-misspelt-key = This version of diemo does not know “{ $key }”. It is kept as it is.
    .hint = Did you mean “{ $nearest }”?
check-fault-unknown-choice =
    { $found-given ->
        [yes] “{ $found }” cannot stand here.
       *[no] What says what this is, is missing.
    }
    .hint =
        { $nearest-given ->
            [yes] Did you mean “{ $nearest }”? Possible: { $known }.
           *[no] Possible: { $known }.
        }
check-fault-second-choice = “{ $key }” stands beside another choice. Only one can stand here.
check-fault-malformed =
    { $format ->
        [uuid] “{ $found }” is not an id.
        [date] “{ $found }” is not a date.
        [date-time] “{ $found }” is not a date and time.
        [decimal] “{ $found }” is not a number.
       *[other] “{ $found }” is not a whole number that can stand here.
    }
    .hint =
        { $format ->
            [uuid] An id is 32 digits and letters from a to f, for example 0199f3c2-7a10-7c31-9d52-2f6f8a1b4c5d.
            [date] A date is written like this: 2026-11-23.
            [date-time] A date and time are written like this: 2026-11-23T10:05:00Z.
            [decimal] A number is written like this: 12.50.
           *[other] Write digits only.
        }
check-fault-too-long = The text is too long. The limit is { $limit } MB.
    .hint = Everything beyond the limit is lost when the file is saved.
check-fault-not-from-history = This is not what the history gives. Somebody may have edited the file by hand.
    .hint = Make the changes in diemo instead. Undo will go back to what the history says.
check-fault-points-nowhere = “{ $found }” points to something that does not exist.
check-fault-doubled-id = The id “{ $found }” was used before in the same list.
check-fault-more = There are more faults than these.
    .hint = Put the first ones right, and try again.

# Whole lines of the journal.
check-line-torn = The last line was not written to its end. It does not count.
    .hint = This happens when the power goes in the middle of saving. What stood in the lines before it is safe.
check-line-checksum = The line is damaged: its checksum does not match.
    .hint = It cannot be seen what stood here. Take the session from a backup if something is missing.
check-line-number = The number does not follow that of the line before.
    .hint = A line may be missing, or be there twice. Take the session from a backup if something is missing.

# What can stand in a place.
check-type-string = text
check-type-number = a number
check-type-integer = a whole number
check-type-boolean = true or false
check-type-array = a list
check-type-object = a group of fields
check-type-null = nothing

# The way to a place in the file.
check-key = “{ $key }”
check-key-format = the format
check-key-version = the version
check-key-id = the id
check-key-created = created
check-key-place = the place you were at
check-key-drafts = the drafts
check-key-history = the history
check-key-title = the title
check-key-organisation = the organisation
check-key-facilitator = the facilitator
check-key-rules = the rule set
check-key-method = the method
check-key-services = the services
check-key-answers = the answers
check-key-decisions = the decisions
check-key-actions = the actions
check-key-topics = the parked topics
check-key-notes = the notes
check-key-languages = the languages of the documents
check-key-links = the links
check-key-at = the moment
check-key-by = who
check-key-begin = the beginning
check-key-revise = the detail
check-key-add-service = new service
check-key-rename-service = new name of the service
check-key-drop-service = the service let go
check-key-answer = answer
check-key-mark = mark
check-key-decide = decision
check-key-reopen = taken up again
check-key-withdraw = withdrawn proposal
check-key-action = action
check-key-drop-action = removed action
check-key-topic = parked topic
check-key-drop-topic = removed topic
check-key-note = note
check-key-lesson = lesson
check-key-drop-note = removed note
check-key-link = link
check-key-drop-link = removed link
check-key-restore = restored session
check-key-undo = undo
check-key-redo = redo
check-key-of = the change it is about
check-key-session = the session
check-key-subject = the item
check-key-value = the answer
check-key-reason = the reason
check-key-status = the status
check-key-legal-basis = the legal authority
check-key-alternatives = the alternatives
check-key-date = the date
check-key-valid-until = valid until
check-key-review-date = review date
check-key-overrides = the overridden rules
check-key-replaces = the decision it replaces
check-key-text = the text
check-key-owner = the owner
check-key-due = the due date
check-key-done = whether it is done
check-key-address = the address
check-key-name = the name
check-key-role = the role
check-key-dropped = whether the service is let go
check-key-step = the step
check-key-service = the service
check-key-field = the field
check-key-integer = the whole number
check-key-decimal = the figure
check-key-money = the amount
check-key-yes-no = yes or no
check-key-option = the option
check-key-options = the options
check-key-people = the people
check-key-rows = the table
check-key-number = the number
check-key-follows = the first line
check-key-snapshot = the session file it belongs to
check-key-bytes = the length
check-key-crc = the checksum
check-key-change = change
check-key-draft = draft
check-key-join = joined copy
check-key-head = the last change of the copy
check-key-lines = the changes of the copy
check-key-after = the change they follow
check-key-changes = the changes
check-key-settled = what was settled
check-key-part = the part it is about
check-key-taken = whose was taken
check-key-as-of = the change it was set back to
check-key-borrow = the loan
check-key-borrowed = where the answer is borrowed
check-key-case = the shared session
check-key-confirm = the confirmation
check-key-confirmed = the confirmation
check-key-from = from
check-key-on = the day it was borrowed
check-key-record = the id of the proposal
check-key-columns = the columns
check-key-loose = what no longer belongs to an item
check-key-outline = what the method asked
check-key-parked = the answers that no longer fit
check-key-subjects = the items
check-key-criteria = the criteria
check-key-formats = the formats
check-key-names = what is called something else in the room
check-key-questions = the questions
check-key-steps = the steps
check-key-tests = the tests
check-key-before = the version before
check-key-upgrade = the new version
check-key-why = the cause
check-key-drop-parked = what was removed from the list
check-key-about = the item it is about
check-key-abstains = whether somebody abstains
check-key-arrange = change on the board
check-key-ballot = ballot
check-key-ballots = the ballots
check-key-began = when it began
check-key-blocks = the blocks of the agenda
check-key-board = the board
check-key-boards = the boards
check-key-choices = the choices
check-key-closed = when it was closed
check-key-count = the number
check-key-counted-by = who counted
check-key-criterion = the criterion
check-key-curtain = what the participants see instead
check-key-drop-ballot = removed ballot
check-key-drop-meeting = removed meeting
check-key-drop-participant = removed participant
check-key-effort = the effort
check-key-ended = when it ended
check-key-entitled = the number entitled to vote
check-key-extra = the minutes added
check-key-frozen = frozen screen
check-key-group = the group
check-key-groups = the groups
check-key-hidden = whether the counts are hidden
check-key-idea = the idea
check-key-ideas = the ideas
check-key-impact = the benefit
check-key-kind = the way of voting
check-key-marks = the votes
check-key-matrix = the matrix
check-key-meeting = meeting
check-key-meetings = the meetings
check-key-minutes = the minutes
check-key-most = the largest number
check-key-named = whether ideas have names
check-key-objection = the objection
check-key-opened = when it was opened
check-key-openness = how open it is
check-key-participant = participant
check-key-participants = the participants
check-key-present = whether the participant is present
check-key-question = the question
check-key-rest = whether it is a break
check-key-round = the round
check-key-running = the way of working in progress
check-key-score = score
check-key-scores = the scores
check-key-shown = what you worked with
check-key-slips = the slips
check-key-spans = the time used
check-key-spot = the place in the matrix
check-key-tags = the tags
check-key-technique = the technique
check-key-test = the test
check-key-to = to
check-key-voter = the voter
check-key-votes = whether the participant may vote
check-key-weigh = weight of a criterion
check-key-weighing = the ranking
check-key-weight = the weight
check-key-weights = the weights
check-key-without-groups = the groups removed
check-key-without-ideas = the ideas removed

check-entry-other = no. { $entry }
check-entry-history = change { $entry }
check-entry-services = service { $entry }
check-entry-answers = “{ $entry }”
check-entry-decisions = decision { $entry }
check-entry-actions = action { $entry }
check-entry-topics = topic { $entry }
check-entry-notes = note { $entry }
check-entry-links = link { $entry }
check-entry-drafts = draft { $entry }
check-entry-changes = change { $entry }
check-entry-lines = line { $entry }
check-entry-settled = no. { $entry }
check-entry-people = person { $entry }
check-entry-rows = row { $entry }
check-entry-options = option { $entry }
check-entry-overrides = rule { $entry }
check-entry-ballots = ballot { $entry }
check-entry-blocks = block { $entry }
check-entry-choices = choice { $entry }
check-entry-groups = group { $entry }
check-entry-ideas = idea { $entry }
check-entry-meetings = meeting { $entry }
check-entry-participants = participant { $entry }
check-entry-slips = slip { $entry }
