# The route in words: how far an item has come, why, and what a change brings about.

route-standing-open = open
route-standing-answered = answered
route-standing-unsure = unsure
route-standing-unknown = unknown
route-standing-not-for-us = not for us
route-standing-come-back = come back to
route-standing-proposed = proposed
route-standing-borrowed = borrowed, not confirmed
route-standing-provisional = provisional, follows from something only proposed
route-standing-decided = decided
route-standing-incomplete = decided, but something is missing
route-standing-reopened = reopened
route-standing-set = follows from a rule
route-standing-conflict = the answer is no longer possible
route-standing-closed = not applicable

# Causes
route-reading = { $item }: { $value }
route-reading-proposed = { $item }: { $value }, only proposed
route-because-of-rule-set = The item does not belong to { $rules }.

# Consequences
route-effect-closes = { $item } no longer applies: { $because }
route-effect-reopens = { $item } now applies
route-effect-reopens-with = { $item } applies again with the earlier answer: { $value }
route-effect-sets = { $item } gets the answer “{ $value }”: { $because }
route-effect-frees = { $item } no longer follows from a rule
route-effect-closes-option = “{ $option }” can no longer be chosen for { $item }: { $because }
route-effect-reopens-option = “{ $option }” can be chosen again for { $item }
route-effect-requires = { $item } requires: { $text }
route-effect-fulfils = { $item } no longer lacks: { $text }
route-effect-warns = Warning on { $item }: { $because }
route-effect-calms = The warning on { $item } lapses: { $because }
route-effect-takes-up = { $item } is to be decided again: { $because }
route-effect-settles = { $item } need not be decided again: { $because }
route-effect-holds = { $item } should wait: { $because }
route-effect-lets-go = { $item } need not wait any longer: { $because }

# Why
route-why-closed = Not applicable: { $because }
route-why-set = The answer “{ $value }” follows from a rule: { $because }
route-why-provisional = This is provisional, as something it rests on has only been proposed.
route-why-decided = “{ $value }” was decided by { $by } on { $date }.
route-why-proposed = “{ $value }” was proposed on { $date }. Nobody has decided it yet.
route-why-borrowed = The answer is { $origin }. It does not hold until somebody confirms it.
route-why-origin = The answer is { $origin }.
route-why-reopened = “{ $value }” was decided by { $by } on { $date } and has been reopened. The decision stands until a new one is made.
route-why-nobody = somebody who is not named
route-why-reason = Reason: { $reason }
route-why-legal-basis = Legal authority: { $basis }
route-why-alternatives = Alternatives that were considered: { $text }
route-why-valid-until = Valid until { $date }.
route-why-review = To be reviewed { $date }.
route-why-overrides = The decision departs from a rule: { $because }
route-why-replaces = It replaced “{ $value }”, which was decided by { $by } on { $date }.
route-why-proposal = New proposal: { $value }.
route-why-answered = The answer is “{ $value }”.
route-why-marked = Marked “{ $mark }”.
route-why-marked-because = Marked “{ $mark }”: { $reason }
route-why-parked = The earlier answer has been kept: { $value }.
route-why-conflict = The answer “{ $value }” is no longer possible. It has been kept, but the item needs a new answer.
route-why-option-closed = “{ $option }” cannot be chosen: { $because }
route-why-missing = Missing: { $text }
route-why-warning = Warning: { $because }
route-why-hold = Should wait: { $because }
route-why-open = The item is open. No rule has closed it.
