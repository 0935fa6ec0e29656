# Ballots: what the group is asked, how it is counted, and what it came to.

ballot-title = Ballots
ballot-none = Nothing has been voted on yet.
ballot-no-craft = The method describes no ballots.
ballot-nothing-to-choose = There is nothing to vote on here. Write the choices yourself, or go to an item or a board.
ballot-state-open = open
ballot-state-hidden = open, hidden

# A new ballot.
ballot-new-title = New ballot
ballot-new-kind = Way
ballot-new-say = Say aloud
ballot-new-good-for = Advice
ballot-new-question = Question
ballot-new-choices = Choices
ballot-new-own = The choices
ballot-new-own-hint = Write the choices, with commas between them.
ballot-new-dots = Dots each
ballot-new-points = Max points
ballot-new-entitled = May vote
ballot-new-entitled-here = participants present who may vote
ballot-new-entitled-before = as in the ballot before
ballot-new-entitled-hint = Write how many may vote. Facilitator and supplier do not vote.
ballot-new-openness = What is kept
ballot-new-hidden = Hidden
ballot-openness-totals = only the totals
ballot-openness-groups = what each group said
ballot-openness-names = what each person said
ballot-hidden-yes = yes, nobody sees the numbers before the ballot is closed
ballot-hidden-no = no, the numbers show while they are counted
ballot-source-item = the answers to the item
ballot-source-board = the ideas on the board
ballot-source-selected = the ideas that are selected
ballot-source-services = the services
ballot-source-proposal = the proposal in the question
ballot-source-option = proposal: { $option }
ballot-source-own = write your own choices
ballot-source-counted = { $source } ({ $count })
ballot-question-missing = Write what the group is to answer.
ballot-too-few-choices = There must be at least two choices.
ballot-entitled-missing = Write how many may vote.
ballot-most-missing = Write a number from 1 to 100.

# The count.
ballot-turnout = { $voted } of { $entitled } have answered
ballot-turnout-at-least = at least { $voted } of { $entitled } have answered
ballot-abstained =
    { $count ->
        [one] { $count } abstains
       *[other] { $count } abstain
    }
ballot-dots-used = { $dots } of { $most } dots are placed
ballot-abstains = Abstain
ballot-abstains-short = abstains
ballot-consents = Consent
ballot-slip = Vote { $number }
ballot-hidden-now = hidden until it is closed
ballot-fingers =
    { $count ->
        [0] no fingers
        [one] { $count } finger
       *[other] { $count } fingers
    }
ballot-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
ballot-who-name = Who votes?
ballot-who-group = Which group?
ballot-who-count = How many in the group answer this way?
ballot-why-consent = What is the objection?
ballot-why-fist = Why so few fingers? (may be left empty)
ballot-entry = New vote
ballot-hint-dots = Write the number of dots at each choice. Enter saves.
ballot-hint-hands = Space or a number votes for the choice at the cursor.
ballot-hint-fist = Write 0 to 5 fingers.
ballot-hint-consent = Enter consents. n writes an objection.
ballot-hint-ranked = Space gives the next place, backspace takes it back. Enter saves.
ballot-hint-score = Write points at each choice. Enter saves.
ballot-objection-missing = Write what the objection is. Without a reason there is no objection.
ballot-who-missing = Write who it is about.
ballot-nothing-marked = Nothing is marked. Press a for somebody who abstains.
ballot-all-voted = All have answered. Press c to close.
ballot-place = { $place }.

# The result.
ballot-nothing = Nobody has voted, so the ballot says nothing.
ballot-first = “{ $choice }” comes first with { $got }.
ballot-tie = A tie: { $choices } got { $got } each. It decides nothing.
ballot-go-fist = All showed three fingers or more (mean { $mean }, lowest { $lowest }). The proposal can go on.
ballot-go-consent = Nobody objects. The proposal has consent.
ballot-heard-fist =
    { $count ->
        [one] { $count } showed fewer than three fingers (mean { $mean }, lowest { $lowest }) and is heard first.
       *[other] { $count } showed fewer than three fingers (mean { $mean }, lowest { $lowest }) and are heard first.
    }
ballot-heard-consent =
    { $count ->
        [one] There is { $count } objection. Hear it before you go on.
       *[other] There are { $count } objections. Hear them before you go on.
    }
ballot-got-dots =
    { $count ->
        [one] { $count } dot
       *[other] { $count } dots
    }
ballot-got-hands =
    { $count ->
        [one] { $count } hand
       *[other] { $count } hands
    }
ballot-got-fist =
    { $count ->
        [one] { $count } finger
       *[other] { $count } fingers
    }
ballot-got-consent =
    { $count ->
        [one] { $count } consents
       *[other] { $count } consent
    }
ballot-got-ranked =
    { $count ->
        [one] { $count } point
       *[other] { $count } points
    }
ballot-got-score =
    { $count ->
        [one] { $count } point
       *[other] { $count } points
    }
ballot-mean = mean { $mean }
ballot-by-group = { $group }: { $numbers }
ballot-reason =
    { $numbers-given ->
        [yes] { $kind }: { $upshot } { $numbers }. { $turnout }.
       *[no] { $kind }: { $upshot } { $turnout }.
    }
ballot-and = { $first } and { $last }

# What is done with it.
ballot-delete-title = Remove the ballot?
ballot-delete = “{ $question }” and what was counted will be gone. u takes it back.
ballot-not-a-decision = The ballot is not about a decision. The result is in the minutes.
ballot-services-title = Make services of the leading ideas?
ballot-services = These become services of the session: { $names }.
ballot-services-made =
    { $count ->
        [one] { $count } idea has become a service.
       *[other] { $count } ideas have become services.
    }
ballot-are-services = These ideas are services already.
