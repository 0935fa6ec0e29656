# What documents say in their own words of ideas and services.

paper-matrix = Impact and effort: { $board }
paper-matrix-described =
    { $count ->
        [one] The matrix shows one idea. Impact grows upwards and effort grows to the right. The table below says the same.
       *[other] The matrix shows { $count } ideas as numbers. Impact grows upwards and effort grows to the right. The table below says the same.
    }
paper-matrix-number = No.
paper-matrix-idea = Idea
paper-matrix-quarter = Quarter
paper-passes = With weight { $to } instead of { $from } for { $criterion }, it goes past { $name }.
paper-passes-equal = With weight { $equal } instead of { $from } for { $criterion }, it is level with { $name }.
paper-lies = “{ $quarter }” in the matrix
