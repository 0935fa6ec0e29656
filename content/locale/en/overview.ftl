# The overview: what remains.

overview-title = Overview
overview-nothing = Nothing is waiting for you. Everything is answered and decided.
overview-missing = Must be in place ({ $count })
overview-missing-for = Required for “{ $item }”: { $what }
overview-warnings = Warnings ({ $count })
overview-gates = Gates that should wait ({ $count })
overview-actions = Actions ({ $count })
overview-late = was due { $day }
overview-parked = Answers that no longer fit ({ $count })
overview-unsettled = Unsure, unknown and put off ({ $count })
overview-topics = Parked topics ({ $count })
overview-decisions = Undecided ({ $count })
overview-borrowed = Borrowed, not confirmed ({ $count })
overview-lessons = Lessons ({ $count })
overview-about = { $text } (from “{ $item }”)
overview-overrides = Rules that are gone against ({ $count })
overview-override = Gone against by { $by }. Reason: { $reason }
