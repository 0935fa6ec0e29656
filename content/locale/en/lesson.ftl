# Lessons that are noted at items, and their way back into the method.

lesson-remark = Lesson, { $organisation } { $year }: { $text }
lesson-on-session = { $text }
lesson-none = No lessons have been noted in the session.
    .hint = Note one with e on an item, or with “diemo lesson”.
lesson-which = The session is missing.
    .hint = Write it after the command, for example “diemo method patch skatteattest”.
lesson-all-there = All the lessons of the session are in the method already.
lesson-written = The changes are in { $file }. Whoever owns the method reads them and takes them in with “git apply” or “patch -p1”.
