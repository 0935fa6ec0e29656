# The gaps: where the chosen process gives less than the to-be, what blocks it, and what would open it again.

gaps-do-explain = explain the gap
gaps-do-drop = remove the explanation
gaps-do-enter = choose, go on
gaps-do-decision-on = next decision
gaps-do-decision-back = previous decision
gaps-do-take-back = take the last away

gaps-not-drawn = A gap is the difference between the to-be and the chosen process. Draw both first; the chosen begins as a copy of the to-be.
gaps-count =
    { $count ->
        [one] one gap, { $open } not explained
       *[other] { $count } gaps, { $open } not explained
    }
gaps-none = No gaps: the chosen process gives all that the to-be gives.
gaps-unexplained = which decision blocks it?
gaps-closed = no longer a gap
gaps-closed-about = The chosen process is no longer worse here. The explanation can be removed with x.
gaps-explain = Enter: choose the decision that blocks it, and write what would open it again.
gaps-dropped = The explanation of “{ $text }” is removed. u undoes.
gaps-blocked-by = Blocked by
gaps-nothing-blocks = no decision is chosen yet
gaps-decision = Find a decision
gaps-reopens = What would open it again
gaps-owner = Who watches
gaps-text = What is given up
gaps-no-decision = No decision has those words.
gaps-do-same = same cause
gaps-same-taken = The explanation of “{ $text }” is remembered. Go to a gap that follows from it, and press s.
gaps-same-given = The gap now follows from “{ $text }” and stands together with it. u undoes.
gaps-same-first = “{ $text }” is not explained. Press s on the gap that it follows from first.
gaps-covers = { $count } steps: { $steps }
