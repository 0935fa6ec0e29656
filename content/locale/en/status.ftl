# Overall status: colours, reasons and one's own word.

status-colour-green = green
status-colour-yellow = yellow
status-colour-orange = orange
status-colour-red = red
status-unknown = not known

status-gate = Latest gate: { $gate }, { $value }
status-no-gate = No gate is passed yet.
status-own = yours: { $word }
status-written = written
status-own-word = Your own word: { $text }
status-no-own-word = Where the figures do not show something, press enter and say it in your own words.

status-do-judge = own word
status-do-open = what it rests on
status-do-take-back = take the word back

status-because-not-begun = Nothing is answered yet.
status-because-nothing-left-open = Nothing is open from before the latest gate.
status-because-stopped = The work was stopped at the latest gate.
status-because-put-off = The work was put off at the latest gate.
status-because-left-open =
    { $count ->
        [one] One item was open at a gate, and still is.
       *[other] { $count } items were open at a gate, and still are.
    }
status-because-conflicts =
    { $count ->
        [one] One answer is no longer possible.
       *[other] { $count } answers are no longer possible.
    }
status-because-reopened =
    { $count ->
        [one] One decision is taken up again.
       *[other] { $count } decisions are taken up again.
    }
status-because-no-plan = No plan and no due dates to measure against.
status-because-not-agreed = No agreed plan to compare with.
status-because-on-time = Everything is in time.
status-because-circle = Tasks of the plan wait for each other in a circle, so it has no dates.
status-because-ahead =
    { $count ->
        [one] The plan ends one working day before what was agreed.
       *[other] The plan ends { $count } working days before what was agreed.
    }
status-because-slips =
    { $count ->
        [one] The plan ends one working day later than agreed.
       *[other] The plan ends { $count } working days later than agreed.
    }
status-because-late-tasks =
    { $count ->
        [one] One task will not be done in time.
       *[other] { $count } tasks will not be done in time.
    }
status-because-late-milestones =
    { $count ->
        [one] One milestone will not be reached in time.
       *[other] { $count } milestones will not be reached in time.
    }
status-because-late-actions =
    { $count ->
        [one] One action is overdue.
       *[other] { $count } actions are overdue.
    }
status-because-no-figures = No solution is chosen on figures yet.
status-because-gains = The net present value of what was chosen is { $amount }.
status-because-loses = The net present value of what was chosen is { $amount }. It does not pay in kroner.
status-because-may-lose = At worst the net present value is { $amount }.
status-because-figures-changed =
    { $count ->
        [one] The figures behind one decision have changed since it was taken.
       *[other] The figures behind { $count } decisions have changed since they were taken.
    }
status-because-no-risks = No risk is written down.
status-because-risks-green =
    { $count ->
        [one] One green risk.
       *[other] { $count } green risks.
    }
status-because-risks-yellow =
    { $count ->
        [one] One yellow risk.
       *[other] { $count } yellow risks.
    }
status-because-risks-orange =
    { $count ->
        [one] One orange risk.
       *[other] { $count } orange risks.
    }
status-because-risks-red =
    { $count ->
        [one] One red risk.
       *[other] { $count } red risks.
    }
status-because-unjudged =
    { $count ->
        [one] One risk has no likelihood or no consequence.
       *[other] { $count } risks have no likelihood or no consequence.
    }
status-because-untreated =
    { $count ->
        [one] One serious risk has no measure.
       *[other] { $count } serious risks have no measure.
    }
status-because-red =
    { $count ->
        [one] One indicator is red.
       *[other] { $count } indicators are red.
    }
status-because-red-twice =
    { $count ->
        [one] One indicator is red twice in a row.
       *[other] { $count } indicators are red twice in a row.
    }
status-because-as-bad-as = As { $aspect }.
