# What was made with the analysis tools, as “diemo show” tells of it.

told-heading = Analysis:
told-model =
    { $steps ->
        [one] { $model }: one step
       *[other] { $model }: { $steps } steps
    }
told-needs =
    { $count ->
        [one] One integration need
       *[other] { $count } integration needs
    }
told-alternatives =
    { $count ->
        [one] One alternative
       *[other] { $count } alternatives
    }
told-tasks =
    { $count ->
        [one] One task in the plan, { $done } done
       *[other] { $count } tasks in the plan, { $done } done
    }
told-late =
    { $count ->
        [one] One of them will be late
       *[other] { $count } of them will be late
    }
told-circle = Tasks of the plan wait for each other in a circle, so the plan has no dates.
told-duties =
    { $count ->
        [one] One row of responsibilities
       *[other] { $count } rows of responsibilities
    }
told-indicators =
    { $count ->
        [one] One indicator
       *[other] { $count } indicators
    }
told-red =
    { $count ->
        [one] One of them is red
       *[other] { $count } of them are red
    }
