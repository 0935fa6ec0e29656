# Actions, parked topics and notes along the way.

capture-action = New action
capture-topic = Park a topic
capture-note = New note
capture-lesson = New lesson
capture-what = What
capture-owner = Who
capture-due = Due
capture-text = Text
capture-about = Belongs to “{ $item }”.
capture-about-session = Belongs to the session.
capture-due-hint = For example friday, +7 or 23/11/2026. The field may be left empty.
capture-not-a-day = The due date is not a day. Write for example friday, +7 or 23/11/2026.
capture-empty = Write something first.
capture-action-saved = The action has been noted.
capture-topic-saved = The topic has been parked.
capture-note-saved = The note has been saved.
capture-lesson-saved = The lesson is noted. It goes into the experience note.
capture-past = { $day }. The deadline has passed.
capture-passed = The deadline has passed. Press enter once more to save it all the same.
capture-no-such-day = There is no such date.
capture-draft = This is a draft from last time. ctrl+u empties the field.

# Words that can be typed for a day, with commas between.
capture-today = today
capture-tomorrow = tomorrow
capture-monday = Monday
capture-tuesday = Tuesday
capture-wednesday = Wednesday
capture-thursday = Thursday
capture-friday = Friday
capture-saturday = Saturday
capture-sunday = Sunday
