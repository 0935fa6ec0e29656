# Everything about one item.

why-title = Why?
why-answer = Answer: { $value } ({ $standing })
why-as-it-is = It is like this because
why-we-ask = Why we ask
why-how = How to find the answer
why-good = A good answer
why-mistake = A common mistake
why-basis = Legal authority and sources
why-records = Other decisions and proposals, the latest first
why-record = { $value }, { $status } { $date }
why-record-by = { $value }, { $status } { $date } by { $by }
why-reason = Reason: { $text }
why-legal = Legal authority: { $text }
why-alternatives = Alternatives: { $text }
why-valid-until = Valid until { $text }
why-review = To be reviewed { $text }
why-others = Other services
why-other = { $service }: { $value }
why-notes = Notes
why-links = Links
why-actions = Actions
