# The process model: the list of steps, the form of one step, the lanes and the drawing.

model-do-write = new step
    .words = add insert step
model-do-write-before = new step before
model-do-alter = all about the step
model-do-derive = begin as a copy
    .words = copy as-is to-be chosen
model-do-turn = list/drawing
    .words = draw swimlanes flow chart
model-do-drop = take out
model-do-lane-back = lane up
model-do-lane-on = lane down
model-do-down = move down
model-do-up = move up
model-do-branches = ways on
model-do-copy = copy the step
model-do-worth = value mark
model-do-medium = paper/digital
model-do-lanes = lanes
model-do-as-is = as-is
model-do-to-be = to-be
model-do-chosen = chosen
model-do-compare = compare
model-do-gaps = gaps
model-do-drop-model = delete the whole model
model-do-save-step = in, next step
model-do-next-lane = next lane
model-do-lane-before = previous lane
model-in-minutes = work and wait in minutes
model-do-choose = choose in the list
model-do-choice = next choice
model-do-choice-back = previous choice
model-do-actor = who it is
model-do-rename = new name
model-do-new-lane = new lane
model-do-drop-lane = take out

model-no-service = Choose a service first: a process model belongs to a service.
model-begin = Nothing is drawn yet. Press n and write the first step, or paste rows from a sheet: step, lane, work, wait, system.
model-begin-as-copy =
    { $count ->
        [one] Nothing is drawn yet. Press f to begin with a copy of { $from } (one step). The steps are recognised in both models, so the differences will be exact. To begin afresh instead, press n.
       *[other] Nothing is drawn yet. Press f to begin with a copy of { $from } ({ $count } steps). The steps are recognised in both models, so the differences will be exact. To begin afresh instead, press n.
    }
model-derived =
    { $count ->
        [one] Copied one step from { $from }. Change what will be different.
       *[other] Copied { $count } steps from { $from }. Change what will be different.
    }
model-nothing-to-copy = There is no model to copy from yet.
model-variant = { $number } { $name } ({ $count })
model-how = Write the step. Tab goes to lane, work, wait and system. In one line: Write certificate /collector 5 0. Enter gives the next step. 2 h is two hours, 3 d is three days.
model-how-lane = Lane, or the beginning of its name. ↓ goes through: { $lanes }
model-write-or-leave = Write a step, or press Esc when you are done.
model-new-lane = New lane: { $name } ({ $actor }).
model-recognised = Purpose: { $name }.
model-no-text = The step must have a text.
model-share-too-large = The share is more than 100 %. Write how many of a hundred cases go here.
model-no-such-step = “{ $typed }” points to no step. Write the number of the step (1 to { $count }), then the share and the reason, for example 4 30 % missing; 6.
model-pasted =
    { $count ->
        [one] Pasted one step.
       *[other] Pasted { $count } steps.
    }
model-pasted-nothing = There were no steps in what was pasted.
model-pasted-wrong =
    { $count ->
        [one] Step { $row }: { $why } It stands in the note.
       *[other] Step { $row }: { $why } { $count } figures were not understood; they stand in the notes of their steps.
    }
model-dropped = Taken out: { $text }. u undoes.
model-dropped-all = The model is deleted. u undoes.

model-head-text = Step
model-head-lane = Lane
model-head-touch = Work
model-head-wait = Wait
model-head-signs = Marks
model-head-system = System

# One sign each, in the column “Marks”.
model-sign-paper = P
model-sign-digital = D
model-sign-registers = R
model-sign-checks = C
model-sign-errors = E
model-sign-branches = W

model-step-title = Step { $number }
model-part-text = Step
model-part-lane = Lane
model-part-kind = Kind
model-part-touch = Work
model-part-wait = Wait afterwards
model-part-system = System
model-part-medium = Paper or digital
model-part-cost = Cost per case
model-part-share = Share of the cases
model-part-document = Document
model-part-purpose = Purpose
model-part-worth = Worth to the user
model-part-registers = Entered by hand
model-part-checks = Check
model-part-errors = Errors often begin
model-part-measured = The time is measured
model-part-next = Ways on
model-part-note = Note

model-hint-text = What is done, in short: “Check the form, call if anything is missing”.
model-hint-lane = Who does it. A new name makes a new lane.
model-hint-kind = The arrow keys choose. At a decision, cases go different ways.
model-hint-touch = Minutes of work for each case that comes here. 2 h is two hours.
model-hint-wait = Minutes the case lies afterwards, in working time. 1 d is one day.
model-hint-system = The system it is done in. Empty where it is done in none.
model-hint-medium = Whether the step is done on paper.
model-hint-cost = Kroner per case beside the work: postage, text message.
model-hint-share = How many need the step, for example 10 %. Empty is all.
model-hint-document = The document that is made or used.
model-hint-purpose = What the rules ask for. The program proposes by the words.
model-hint-worth = What the user of the service would miss adds value.
model-hint-registers = Something is entered that was written before, or could be fetched.
model-hint-checks = Something is checked here.
model-hint-errors = Errors often begin here.
model-hint-measured = The time was taken with a clock, not guessed.
model-hint-next = Step, share, reason: 4 30 % missing; 6. Empty is the next step.
model-hint-note = What else is worth remembering.

model-kind-start = start
model-kind-activity = activity
model-kind-decision = decision
model-kind-wait = wait
model-kind-document = document
model-kind-hand-over = hand-over
model-kind-end = end
model-not-said = not said
model-medium-paper = paper
model-medium-digital = digital
model-worth-adding = value-adding
model-worth-needed = needed
model-worth-waste = waste
model-no-purpose = nothing special
model-purpose-likely = { $name } (proposed)
model-purpose-unknown = a purpose the method does not know

model-says-no-lane = in no lane
model-says-system = in { $text }
model-says-cost = { $text } per case
model-says-share = { $text } of the cases
model-says-registers = entered by hand
model-says-checks = check
model-says-errors = errors often begin
model-says-measured = the time is measured
model-says-document = document: { $text }
model-says-purpose = purpose: { $text }
model-says-next = goes to { $text }

model-lanes = Lanes
model-lane-name = Name
model-no-lanes = No lanes yet. They come by themselves as the steps are written.
model-lane-detail =
    { $count ->
        [one] { $actor }, one step
       *[other] { $actor }, { $count } steps
    }
model-lane-has-steps =
    { $count ->
        [one] “{ $name }” has one step. Move it to another lane first.
       *[other] “{ $name }” has { $count } steps. Move them to another lane first.
    }
model-actor-municipality = the municipality
model-actor-citizen = citizen
model-actor-other = others
model-actor-system = system
model-actor-outside-system = others' system

# Words by which a lane is recognised, with spaces between.
model-words-citizen = applicant citizen user parent customer business patient public
model-words-outside-system = altinn folkeregister enhetsregister id-porten maskinporten svarut
model-words-system = system register database form
model-words-other = supplier skatteetaten county police state nav
# Lanes that are offered where none is drawn, with semicolons between.
model-usual-lanes = Applicant; Front desk; Caseworker; Archive; System
# Words for the units behind a figure, with spaces between.
model-unit-minutes = m min minute minutes
model-unit-hours = h hour hours
model-unit-days = d day days

model-do-on = next step
model-do-back = previous step
model-figures = Hand-overs { $hand } · { $lead } min ({ $days } d): municipality { $municipal }, citizen { $citizen }, wait { $wait }
model-figures-short = Hand-overs { $hand } · { $lead } min ({ $days } d): work { $work }, wait { $wait }
model-flaw-more = { $first } (and { $count } more)
model-flaw-no-lane = Step { $step } is in no lane. < and > move it.
model-flaw-flow-nowhere = Step { $step } leads to a step that is gone. b mends the ways.
model-flaw-shares = The shares from step { $step } come to { $share }, not 100 %. b mends them.
model-flaw-outside = A share in step { $step } is { $share }. It must be between 0 and 100 %.
model-flaw-negative = Step { $step } has minutes or kroner below zero.
model-flaw-one-way = Step { $step } is a decision, yet all cases go the same way. b gives more ways.
model-flaw-unreachable = No case comes to step { $step }. See where the ways before it lead.
model-flaw-no-end = The model has a start and no end.
model-flaw-endless = Cases never leave step { $steps }. At least one way must lead on.
model-flaw-too-tangled = Too many ways lead back for the figures to be reckoned.
model-flaw-too-large = The figures are too large to reckon with.
model-box-touch = { $touch } min
model-box-wait = waits { $wait }
model-box-both = { $touch } min, then { $wait }
