# The workshop screen: the items, the card, the forms and the column on the right.

workshop-header-saved = saved
workshop-header-saving = saving
workshop-header-not-saved = NOT saved: { $why }
workshop-header-read-only = read only
workshop-header-service = { $name } ({ $at } of { $count })

workshop-card-action = Action
workshop-card-conflict = The answer “{ $answer }” is no longer possible. It has been kept. Choose a new one.
workshop-card-decided = Decided
workshop-card-done = Done
workshop-card-follows = Follows
workshop-card-link = Link
workshop-card-missing = Missing: { $what }
workshop-card-nobody-yet = Nobody yet
workshop-card-note = Note
workshop-card-lesson = Lesson
workshop-card-nothing-yet = None yet
workshop-card-parked = Earlier answer
workshop-card-proposed = Proposed
workshop-card-reopened = Reopened
workshop-card-tool = The work sheet has not been filled in. Press enter to write what you arrived at.

workshop-follow-all = Consequences: { $what }
workshop-follow-closes =
    { $count ->
        [one] one item closes
       *[other] { $count } items close
    }
workshop-follow-reopens =
    { $count ->
        [one] one item opens again
       *[other] { $count } items open again
    }
workshop-follow-sets =
    { $count ->
        [one] one answer follows from a rule
       *[other] { $count } answers follow from rules
    }
workshop-follow-requires =
    { $count ->
        [one] one thing is required
       *[other] { $count } things are required
    }
workshop-follow-warns =
    { $count ->
        [one] one warning
       *[other] { $count } warnings
    }
workshop-follow-holds =
    { $count ->
        [one] one reason to wait
       *[other] { $count } reasons to wait
    }
workshop-follows-of = Consequences of “{ $option }”
workshop-follows-nothing = Nothing else changes.

workshop-form-address = Address
workshop-form-alternatives = Alternatives
workshop-form-answer = Answer
workshop-form-basis = Legal authority
workshop-form-by = Decided by
workshop-form-link-title = Title
workshop-form-name = Name
workshop-form-new-service = New service in the session
workshop-form-reason = Reason
workshop-form-review-date = Review date
workshop-form-valid-until = Valid until

workshop-gate-open =
    { $count ->
        [0] Nothing is open before this gate.
        [one] One item is open before this gate.
       *[other] { $count } items are open before this gate.
    }

workshop-people-name = Name
workshop-people-organisation = Organisation
workshop-people-role = Role

workshop-side-basis = Legal authority and sources
workshop-side-earlier = Decided earlier
workshop-side-good = A good answer
workshop-side-how = How to find the answer
workshop-side-mistake = A common mistake
workshop-side-others = Others have answered
workshop-side-why = Why we ask

workshop-form-role = Role
workshop-form-date-hint = dd.mm.yyyy
workshop-form-money-hint = kr
workshop-form-field-wrong = { $field }: { $sentence }
workshop-form-choose-first = Choose an option first.
workshop-form-not-chosen = Not chosen yet
workshop-header-draft = { $saved }, draft
workshop-list-draft = draft
workshop-list-overridden = departs from a rule
workshop-list-unsure = unsure answer
workshop-list-unknown = do not know
workshop-list-come-back = come back
workshop-card-draft = Draft
workshop-card-draft-keys = { $open } goes on writing. { $discard } in the form discards the draft.
workshop-card-more = more: { $key } shows all
workshop-card-overridden = Departs from a rule: { $because }
workshop-card-held = This holds back: { $because }
workshop-card-action-owner = { $text } ({ $owner })
workshop-card-due = { $text }, due { $date }
workshop-card-is-done = { $text }, done
workshop-card-topic = Parked
workshop-grid-row = row { $at } of { $count }
workshop-preview-requires = Requires: { $text }
workshop-preview-requires-of = { $item } requires: { $text }
workshop-preview-sets = { $item } becomes “{ $value }”
workshop-preview-closes-option = { $item }: “{ $options }” cannot be chosen
workshop-preview-warns = Warning: { $because }
workshop-preview-holds = { $item } should wait
workshop-preview-closes =
    { $count ->
        [one] One item no longer applies: { $items }
       *[other] { $count } items no longer apply: { $items }
    }
workshop-preview-reopens =
    { $count ->
        [one] One item applies: { $items }
       *[other] { $count } items apply: { $items }
    }
workshop-list-taken-up = new proposal
workshop-preview-more = + { $count } more (pgdn)
workshop-preview-reopens-option = { $item }: “{ $options }” can be chosen again

workshop-step-purpose = Purpose of the step
workshop-step-minutes =
    { $count ->
        [one] One minute.
       *[other] { $count } minutes.
    }
