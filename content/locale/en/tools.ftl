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
