# What the overview of a session is told with.

cli-show-next = Čuovvovaš: { $item } ({ $phase } › { $step })
