# What the tools come to, where an item or a decision rests on it.
reckoned-figure = The figure is worked out by the tool. Answer yourselves if you have another.
reckoned-in-use = The tool is in use.
reckoned-differs = The tool comes to { $value }. Correct the answer, or write why it is another.
reckoned-outdated = The decision rests on figures that have changed since: { $changes }.
reckoned-changed = { $name } from { $before } to { $now }
reckoned-nothing = nothing
reckoned-percent = { $number } %
reckoned-name-volume = cases a year
reckoned-name-hourly = hourly rate
reckoned-name-rate = rate of interest
reckoned-name-years = number of years
reckoned-name-investment = investment
reckoned-name-yearly-cost = cost a year
reckoned-name-yearly-gain = benefit a year
reckoned-name-net-present-value = net present value
