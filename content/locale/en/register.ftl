# The registers of risks, benefits and improvements.

register-none = The method has no such table.
register-taken-out = The row is taken out. u undoes.

register-do-new = new risk
register-do-new-benefit = new benefit
register-do-new-improvement = new improvement
register-do-take-out = take out
register-do-judge = judge with two figures
register-do-score = benefit and effort
register-do-status = next status
register-do-after = after measures
register-do-worse = worse
register-do-less-bad = less serious
register-do-likelier = likelier
register-do-less-likely = less likely
register-do-clear = clear the figures
register-do-worst-first = worst first

register-likelihood = Likelihood
register-consequence = Consequence
register-exposure = { $likelihood } × { $consequence } = { $product } · { $band }
register-not-judged = Not judged yet. Type two figures: likelihood and consequence.
register-after-measures = after measures { $text }
register-too-much = The scale goes from 1 to { $most }.
register-map-now = As it is now.
register-map-after = After measures, where judged.
register-map-signs = [ ] selected · ( ) after measures
register-no-risks = No risk is written down yet. Press n for the first.

register-benefits =
    { $count ->
        [0] none yet
        [one] one benefit, { $whole } described in full
       *[other] { $count } benefits, { $whole } described in full
    }
register-no-benefits = No benefit is written down yet. Press n for the first.
register-lacks = Lacks { $what }.
register-lacks-baseline = a baseline
register-lacks-target = a target
register-lacks-measure = how it is measured
register-lacks-owner = an owner in the line

register-improvements =
    { $count ->
        [0] none yet
        [one] one improvement
       *[other] { $count } improvements
    }
register-no-improvements = No improvement is written down yet. Press n for the first.
register-ratio = The figure before each is benefit over effort. Most benefit for the least effort comes first.
