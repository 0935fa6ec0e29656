# The models side by side: figures, change and which steps differ.

comparison-do-pair = next pair
comparison-do-pair-back = previous pair
comparison-too-few = Two process models are needed to compare. Draw the as-is process first, and begin the to-be as a copy of it.
comparison-change = { $after } against { $before }
comparison-by = change
comparison-part = per cent
# Percentage points, in short.
comparison-points = { $points }{ "\u00A0" }pp
comparison-not-drawn = { $before } and { $after } are not both drawn.
comparison-same = { $after } is like { $before }: no step differs.
comparison-differences =
    { $count ->
        [one] From { $before } to { $after }: one step differs
       *[other] From { $before } to { $after }: { $count } steps differ
    }
comparison-unmeasured = The figures of { $name } cannot be reckoned. The model itself says what is wrong.
comparison-misleading = Flow efficiency falls from { $before } to { $after }, yet the process has become better: both the work and the lead time go down. The figure falls because the work shrinks more than the waiting.
comparison-cost-per-case = Cost per case

comparison-measure-touch-municipal = Work, municipality (min)
comparison-measure-touch-citizen = Work, citizen (min)
comparison-measure-touch-other = Work, others (min)
comparison-measure-touch-system = Time in systems (min)
comparison-measure-wait = Waiting (min)
comparison-measure-lead = Lead time (min)
comparison-measure-days = Lead time (days)
comparison-measure-hand-offs = Hand-overs
comparison-measure-hand-offs-expected = Hand-overs, expected
comparison-measure-flow-efficiency = Flow efficiency
comparison-measure-direct-cost = Direct cost per case
comparison-measure-steps = Steps
comparison-measure-registrations = Entries by hand
comparison-measure-systems = Systems
comparison-measure-documents = Documents
comparison-measure-checks = Checks
comparison-measure-error-points = Points where errors begin
comparison-measure-on-paper = Steps on paper

comparison-kind-dropped = dropped
comparison-kind-new = new
comparison-kind-moved = moved in the order
comparison-kind-other-actor = { $after } instead of { $before }
comparison-kind-now-digital = becomes digital
comparison-kind-now-paper = becomes paper
comparison-kind-more-time = more cases need it
comparison-kind-less-time = fewer cases need it
comparison-kind-work = work { $before } → { $after } min
comparison-kind-wait = waits { $before } → { $after } min
comparison-kind-other-cost = { $before } → { $after } per case
comparison-kind-other-system = another system
comparison-kind-other-ways = cases go other ways
comparison-kind-other-marks = other marks
comparison-kind-renamed = was called “{ $before }”
