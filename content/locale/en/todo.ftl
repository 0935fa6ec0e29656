# What is to be done: actions and parked topics, and what was promised since.

todo-title = To do
todo-nothing = No actions and no parked topics. Press a for a new action, p to park a topic.
todo-promised-title = Since last time
todo-promised-about = promised and not done · esc goes to the meeting
todo-nothing-promised = Nothing is promised and not done.
todo-actions = Actions ({ $count })
todo-late = Overdue ({ $count })
todo-open = Promised ({ $count })
todo-decisions = Decisions to look at again ({ $count })
todo-topics = Parked topics ({ $count })
todo-done = done
todo-due = due { $day }
todo-late-since = overdue since { $day }
todo-invalid-since = was valid until { $day }
todo-review-due = was to be reviewed { $day }
todo-from-item = { $text } (from “{ $item }”)
todo-from-idea = { $text } (from the idea “{ $idea }”)
todo-dropped = Dropped. u takes it back.
todo-alter-action = Change the action
todo-alter-topic = Change the topic
