# The analysis tools: what they are called, and what is in them.

tools-title = Analyses
tools-no-session = Open a session first.
tools-empty = not begun

tools-model = Process model
tools-comparison = The models compared
tools-gaps = Gaps between to-be and chosen
tools-needs = Integration needs
tools-alternatives = Alternatives and costs
tools-economy = Cost and benefit
tools-effects = Effects without a price
tools-plan = Plan
tools-duties = Responsibilities (RACI)
tools-risks = Risks
tools-benefits = Benefits
tools-indicators = Indicators
tools-improvements = Improvement register
tools-status = Overall status

# What is said to those who only look on.
tools-nothing-yet = Nothing is written here yet.
tools-nothing-more = Nothing more is written about this.
tools-gap-open = Nobody has said yet which decision blocks it.
tools-effect-unsaid = Not judged for this alternative.
tools-lacks-lines = Costs and benefits are not written.
tools-lacks-volume = How many cases there are in a year is not said.
tools-lacks-hourly = What an hour costs is not said.
tools-own = facilitator: { $word }
tools-own-word = The facilitator's own judgement: { $text }
