# Integration in documents: what the figures are, and what is lacking in them.

sums-from-to = { $low } to { $high }
sums-lacks-lines = costs and gains are not written
sums-lacks-volume = the number of cases a year is not written
sums-lacks-hourly = the hourly rate is not written
sums-lacks-process = «{ $name }» is not drawn with times
sums-lacks-variant = it is not said which process the alternative gives
