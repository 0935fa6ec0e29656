# Errors in a method. The sentence says what is wrong, and the hint (.hint) what can be done.
# $nearest-given and $found-given are “yes” when there is something to show, otherwise “no”.

method-problem-no-pack = The folder holds no method: the file pack.toml is missing.
    .hint = Give the folder where pack.toml is, or make the file with id, version, language and name.
method-problem-unreadable =
    { $reason ->
        [denied] The file cannot be read, because you do not have access to it.
        [gone] The file or folder does not exist.
        [device] The file cannot be read, because the disk reports an error.
        [not-plain-file] This is a link, a folder or a device, and not an ordinary file.
        [empty] The file is empty.
       *[other] The file cannot be read: { $reason }.
    }
    .hint = Check that the file exists, and that you are allowed to read it.
method-problem-not-text = The file is not text in UTF-8.
    .hint = Open the file in an editor, and save it in the UTF-8 encoding.
method-problem-too-large = The file is too large. The limit is { $limit } bytes.
    .hint = Divide the content between several files.
method-problem-syntax = The line cannot be read: { $found }
    .hint = Look for a missing quotation mark, equals sign, comma or square bracket, here or on the line above. Text must stand between straight quotation marks: "…".
method-problem-missing-key = “{ $key }” is missing.
    .hint =
        { $key ->
            [phase] Add a table that begins with a line with [[phase]].
            [scale] Add a table that begins with a line with [scale].
            [questions] Add a question: a table that begins with a line with [[test.questions]].
           *[other] Add a line that begins with { $key } =.
        }
method-problem-unknown-key = “{ $key }” has no meaning here.
    .hint =
        { $nearest-given ->
            [yes] Did you mean “{ $nearest }”?
           *[no] Remove the line, or move it to where it belongs. What can stand here: { $known }.
        }
method-problem-wrong-type = “{ $key }” must be { $expected }.
    .hint = Correct the value after the equals sign.
method-problem-empty-text = “{ $key }” is empty.
    .hint = Write the text between the quotation marks.
method-problem-bad-name = “{ $found }” cannot be used as an id.
    .hint = Use lower-case letters from a to z, digits and hyphens, for example archive-duty.
method-problem-doubled = “{ $found }” is used twice.
    .hint =
        { $file-given ->
            [yes] The first is in { $file } on line { $line }. Give one of them another id, or remove it.
           *[no] Give one of them another id, or remove it.
        }
method-problem-unknown-word = “{ $found }” is not a possible value for “{ $key }”.
    .hint =
        { $nearest-given ->
            [yes] Did you mean “{ $nearest }”? Possible values: { $known }.
           *[no] Possible values: { $known }.
        }
method-problem-unknown-name = The method has { $kind } “{ $found }”.
    .hint =
        { $nearest-given ->
            [yes] Did you mean “{ $nearest }”?
           *[no] Correct the name, or add what is missing.
        }
method-problem-unknown-option = “{ $found }” is not an answer to “{ $item }”.
    .hint =
        { $nearest-given ->
            [yes] Did you mean “{ $nearest }”?
           *[no] See which answers are listed under options for “{ $item }”.
        }
method-problem-step-not-listed = The step “{ $step }” is not in any phase.
    .hint = Add the id to the list steps under the right phase in pack.toml.
method-problem-step-missing = The folder steps has no step “{ $step }”.
    .hint = Make the file steps/…/{ $step }.toml, or remove the step from the list.
method-problem-options-missing = “{ $item }” has no answers to choose between.
    .hint = Add options, for example options = [ {"{"} id = "yes", text = "Yes" {"}"} ].
method-problem-options-unexpected = “{ $item }” cannot have options, because the answer is not chosen from a list.
    .hint = Remove options, or set type to choice or choices.
method-problem-gate-options = The gate “{ $item }” does not have the right answers.
    .hint = A gate must have exactly continue, adjust, postpone and stop.
method-problem-when-without-because = “{ $item }” has when, but does not say why.
    .hint = Add because with the sentence shown when the item is not applicable.
method-problem-condition-unreadable =
    { $found-given ->
        [yes] The condition cannot be read at “{ $found }”. Here there should be { $expected }.
       *[no] The condition ends too early. Here there should be { $expected }.
    }
    .hint = A condition looks like this: archive-duty = no and journal-duty = no
method-problem-wrong-comparison =
    { $found-given ->
        [yes] “{ $item }” and “{ $found }” do not go together. Here there should be { $expected }.
       *[no] “{ $item }” does not fit here. Here there should be { $expected }.
    }
    .hint = Numbers, dates and answers from a list can be compared. For text, people and tables use “is answered”.
method-problem-no-order = The answers to “{ $item }” have no order, so greater and smaller make no sense.
    .hint = Use = or in (…), or set ordered = true when the answers form a scale.
method-problem-value-does-not-fit = “{ $found }” cannot be the answer to “{ $item }”. The answer is { $expected }.
    .hint = Write a value of the same kind as the answer.
method-problem-nothing-follows = The rule “{ $rule }” has no consequences.
    .hint = Add at least one of closes, sets, requires, warns, reopens and holds.
method-problem-agenda-minutes = The minutes in agenda for “{ $step }” add up to { $sum }, but the step has { $minutes }.
    .hint = Correct the minutes so that they add up to minutes of the step.
method-problem-not-date = “{ $found }” is not a date.
    .hint = Write year, month and day like this: 2026-11-23.
method-problem-not-gate = “{ $item }” is not a gate.
    .hint = Only decisions that have gate can stand under holds.
method-problem-not-decision = “{ $item }” is not a decision.
    .hint = Only a decision can stand here. Choose another, or set kind to decision.
method-problem-service-rule-alters-session = The rule “{ $rule }” holds for each service, but alters “{ $item }”, which the whole session shares.
    .hint = Let the rule read only shared items, or let the item hold for each service (per = "service").
method-problem-circle = The rules go in a circle: { $through }.
    .hint = A rule cannot read something that it helps to close or set. Remove one of the links.
method-problem-still-there = “{ $found }” should be gone, but is still there.
    .hint = Remove it from the method, or from changes.toml.
method-problem-edition-out-of-place = Version “{ $found }” does not stand where it should in changes.toml.
    .hint = The oldest version comes first, and none can be newer than the method’s own, { $version }.
method-problem-out-of-range = “{ $key }” is { $found }, but has to be from { $least } to { $most }.
    .hint = Correct the number after the equals sign.
method-problem-not-larger = “{ $key }” has to be larger than { $than }.
    .hint = Correct the number after the equals sign. A number that is not there counts as 0.
method-problem-not-in-order = “{ $key }” is not in order.
    .hint = Write the smallest value first and the largest last, each of them once.
method-problem-second-board = The board “{ $found }” names no steps, and neither does “{ $first }”.
    .hint = Only one board can belong to all other steps. Give one of them a list of steps, for example steps = ["…"].
method-problem-per-service-board =
    { $step-given ->
        [yes] The board “{ $board }” is of each service, but the step “{ $step }” is common to the session.
       *[no] The board “{ $board }” is of each service, but without steps it is also used where there is no service.
    }
    .hint = Remove per = "service" from the board, or give it only steps that are repeated for each service.
method-problem-effort-missing = The test “{ $test }” sorts into classes, but does not ask how much work it is.
    .hint = Add one more question. The first gives the class, the second the effort.
method-problem-nothing-to-open = The sheet opens “{ $found }”, but craft.toml does not describe it.
    .hint = Describe it in craft.toml, or choose something else under opens.
method-problem-bands-too-low = The colours end at { $found }, but the risk can be { $largest }.
    .hint = Let “most” in the last colour be { $largest }: the number of steps of likelihood times the number of steps of consequence.
method-problem-not-table = “{ $item }” is not a table.
    .hint = Choose an item with type = "table", since the tool shows its rows.
method-problem-column-type = The column “{ $column }” cannot be used for this. It has to be answered with { $expected }.
    .hint = Choose another column, or change the column's type in the table.
method-problem-column-missing = The tool needs to know which column is “{ $name }”.
    .hint = Add { $name } = "…" to columns, with the id of the column in the table.
method-problem-task-circle = The tasks wait for each other: { $through }.
    .hint = Remove one of them from one of the lists after “after”.
method-problem-task-of-service = The task “{ $task }” is done once in the session, but “{ $of }” is there for each service.
    .hint = Add per = "service" to the task, or choose something that is there for the whole session.
method-problem-holiday-when = “{ $name }” needs either month and day, or easter.
    .hint = Write for example month = 5 and day = 17, or easter = 39. Not both.
method-problem-no-such-day = No month has the day { $found }
    .hint = Correct month or day.
method-problem-figure-of-no-number = “{ $item }” is not answered with a number, so figure means nothing here.
    .hint = Remove figure, or let type be integer, decimal or money.
method-problem-front-matter = The template lacks the head at the top.
    .hint = Begin the file with a line of +++, then id and title, and then another line of +++.
method-problem-not-language = “{ $found }” cannot be a language under texts.
    .hint = Name the folder by the code of the language, for example nn, en or se. The method’s own language stands outside texts.
method-problem-nothing-to-translate = The method has no file “{ $file }” with texts to translate.
    .hint =
        { $nearest-given ->
            [yes] Did you mean “{ $nearest }”? A translation has the same folder and name as the file that it translates.
           *[no] A translation has the same folder and name as the file that it translates.
        }
method-problem-no-source = The method has no text for “{ $key }” in its own language, so this one is never shown.
    .hint = Remove the text, or write it in the method’s own language first.
method-problem-text-elsewhere = “{ $found }” does not belong in this file.
    .hint = Move the text to the file { $file } in the folder of the language.
method-problem-text-count = The number of texts in “{ $key }” is { $found }, but should be { $expected }.
    .hint = Write as many as in the method’s own language, and in the same order.
method-problem-template =
    { $wrong ->
        [syntax]
            { $found-given ->
                [yes] The template cannot be read at: { $found }
               *[no] The template ends before everything that was opened is closed.
            }
        [unknown-name] The template uses “{ $found }”, which does not exist.
        [unknown-filter] The template uses the filter or test “{ $found }”, which does not exist.
        [not-there] The template uses something that is not here: { $found }
        [without-end] The template writes too much or never ends.
       *[failed] The template cannot be filled in here: { $found }
    }
    .hint =
        { $nearest-given ->
            [yes] Did you mean “{ $nearest }”?
           *[no] Look for spelling mistakes, and check that each if, for and macro has an end.
        }

# What should have stood there.
method-expected-text = a text between quotation marks
method-expected-number = a number
method-expected-whole-number = a whole number, for example 15
method-expected-date = a date, for example "2026-11-23"
method-expected-true-false = true or false
method-expected-list-of-texts = a list of texts, for example ["a", "b"]
method-expected-list-of-numbers = a list of numbers, for example [0, 1, 2]
method-expected-two-amounts = two amounts, from and to, for example [150_000, 700_000]
method-expected-three-steps = three whole numbers from 0 to 4, for example [0, 1, 2]
method-expected-choice-of-decision = an option of the decision under economy; set “decision” there first
method-expected-table = a table, for example {"{"} id = "yes" {"}"}
method-expected-and-or-end = and, or or the end of the condition
method-expected-closing-bracket = a closing bracket
method-expected-opening-bracket = an opening bracket
method-expected-comparison = =, !=, <, <=, >, >=, in, has or is
method-expected-item = the id of an item
method-expected-value = a value
method-expected-less-depth = fewer nots and brackets within each other
method-expected-scope = all, step:… or phase:…

# The kinds of answers
method-type-check = a tick
method-type-short-text = a short text
method-type-long-text = a long text
method-type-integer = a whole number
method-type-decimal = a number
method-type-money = an amount
method-type-date = a date
method-type-yes-no = yes or no
method-type-choice = one of several answers
method-type-choices = several of the answers
method-type-people = a list of people
method-type-table = a table

# What should stand in a comparison, where it is not just the kind of answer
method-comparison-choices = an item where several answers can be chosen, together with has
method-comparison-list = an item with several answers, people or a table
method-comparison-long-text = something that can be compared, and a text cannot
method-comparison-short-text = something that can be compared, and a text cannot
method-comparison-people = something that can be compared, and a list of people cannot
method-comparison-table = something that can be compared, and a table cannot

# What does not exist
method-unknown-item = no item
method-unknown-step = no step
method-unknown-phase = no phase
method-unknown-role = no role
method-unknown-rule-set = no rule set
method-unknown-option = no answer
method-unknown-principle = no principle
method-unknown-technique = no way of working
method-unknown-column = no column
method-unknown-term = no term
method-unknown-rule = no rule
method-unknown-board = no board
method-unknown-format = no way of working
method-unknown-test = no test
method-unknown-question = no question
method-unknown-round = no round
method-unknown-ballot = no ballot
method-unknown-criterion = no criterion
method-unknown-sheet = no item with the tool
method-unknown-way = no way to integrate called
method-unknown-purpose = no purpose
method-unknown-category = no category
method-unknown-task = no task
method-unknown-indicator = no indicator
method-unknown-band = no colour
method-unknown-holiday = no holiday
