# What can go wrong between a session and the disk, and what a user should know when a session is opened.
# The sentence says what is wrong and where, and the hint (.hint) what can be done.

store-error-not-found = There is no session called “{ $name }”.
    .hint =
        { $nearest-given ->
            [yes] Did you mean “{ $nearest }”? “diemo list” shows the sessions.
           *[no] “diemo list” shows the sessions. For a session kept elsewhere, give the full path of the file.
        }
store-error-ambiguous =
    { $count ->
        [one] “{ $name }” matches { $count } session.
       *[other] “{ $name }” matches { $count } sessions.
    }
    .hint = Type more of the name. Possible sessions: { $candidates }.
store-error-locked =
    { $user-given ->
        [yes] The session “{ $name }” has been open with { $user } on the machine { $host } since { $since }.
       *[no] The session “{ $name }” is open elsewhere.
    }
    .hint = Close it there, and try again. “diemo open { $name }” lets you follow, copy or take it over, and “diemo show { $name }” shows it without changing anything.
store-error-perhaps-open = The session “{ $name }” was opened by { $user } on the machine { $host } { $since } and has not been closed since. On this disk diemo cannot know whether it is still open there.
    .hint = Have a look on that machine. If the session is closed there, open it here with “diemo open { $name }” and choose to write anyway.
store-error-not-yielded = { $user-given ->
        [yes] { $user } on the machine { $host } did not let go of the session “{ $name }”.
       *[no] Whoever has the session “{ $name }” open did not let go of it.
    }
    .hint = The program there may be stopped. Follow the session, or make a copy of it.
store-error-taken-over = The session has been taken over by { $user } on the machine { $host }, so this is not saved.
    .hint = Take the session back, and do it again.
store-error-unreadable =
    { $reason ->
        [empty] The file { $path } is empty.
        [cut-short] The file { $path } ends too early, on line { $line }. The rest is missing.
        [syntax] The file { $path } is damaged on line { $line }, character { $column }.
        [shape] The file { $path } has something that does not belong in a session, on line { $line }, character { $column }.
        [missing-key] The file { $path } lacks “{ $found }” before line { $line }, character { $column }.
        [doubled-key] The file { $path } has “{ $found }” twice, last on line { $line }, character { $column }.
        [too-deep] The file { $path } has too many levels inside each other to be a session.
        [not-text] The file { $path } is not text.
        [too-large] The file { $path } is too large. The limit is { $found } MB.
        [too-many] { $what ->
            [files] The file { $path } holds more than { $found } files.
            [services] The session in { $path } has more than { $found } services.
           *[other] The file { $path } holds too much. The limit is { $found } values.
        }
        [no-case] The file { $path } is not a session that somebody has shared.
        [no-backup] The file { $path } is not a backup made by diemo.
        [damaged] The file { $path } is damaged.
        [bad-entry] The file { $path } holds something that does not belong in a backup: “{ $found }”. Nothing was taken in.
        [not-plain-file] { $path } is a link, a folder or a device, and not an ordinary file.
        [other-format] The file { $path } is not a session from diemo.
        [newer-version] The file { $path } was written by a newer version of diemo and cannot be read by this one.
       *[other] The file { $path } cannot be read.
    }
    .hint =
        { $reason ->
            [newer-version] Install the newest version of diemo. The file has not been changed.
            [other-format] Give a file that diemo has made. It is usually called session.json.
            [no-case] Name a file that “diemo share” has made. The file is not changed.
            [no-backup] Name a file that “diemo backup” has made. The file is unchanged.
            [bad-entry] Do not use it before you know where it comes from. The file is unchanged.
            [too-many] See whether this is the right file. It is unchanged.
            [not-plain-file] Give the file itself, not a shortcut to it.
            [too-large] Check whether this is the right file. It has not been changed.
           *[other] The file has not been changed, and diemo found no earlier copy beside it. Fetch the file from a backup, or ask to be sent it again.
        }
store-error-failed =
    { $doing ->
        [read] Cannot read { $path }.
        [write] Cannot save in { $path }.
        [list] Cannot see what is in { $path }.
        [lock] Cannot reserve { $path } for this session.
        [remove] Cannot delete { $path }.
       *[move] Cannot move { $path }.
    } { $cause ->
        [full] There is no more room on the disk.
        [read-only] The disk does not accept changes.
        [denied] You do not have access.
        [gone] The file or folder is gone.
        [device] The disk reports an error.
       *[other] The system reports: { $system }.
    }
    .hint =
        { $cause ->
            [full] Free some space, and try again. What was saved before is untouched.
            [read-only] Choose another folder with --data-dir. What was saved before is untouched.
            [denied] Ask for access to the folder, or choose another with --data-dir.
            [gone] Check that the disk, memory stick or network folder is connected. Then try again.
            [device] Copy the folder at once, and choose another disk with --data-dir.
           *[other] Try again, or choose another folder with --data-dir.
        }
store-error-bad-name = “{ $found }” cannot be used as a file name.
    .hint = Use letters from a to z, digits, full stops and hyphens.
store-error-foreign-file = The file { $path } exists already and is not a document from diemo.
    .hint = Move the file, or choose another folder.
store-error-exists =
    { $ours ->
        [yes] The file { $path } is an earlier backup.
       *[no] The file { $path } is there already and is not a backup.
    }
    .hint =
        { $ours ->
            [yes] Choose another name, or replace it with --force.
           *[no] Choose another name.
        }
store-error-case-exists =
    { $ours ->
        [yes] The file { $path } is a session that was shared earlier.
       *[no] The file { $path } is there already and is not a shared session.
    }
    .hint =
        { $ours ->
            [yes] Choose another name, or write over it with --force.
           *[no] Choose another name.
        }
store-error-no-data-folder = It is not possible to find out where the sessions should be kept.
    .hint = Give a folder with --data-dir, or set DIEMO_DATA_DIR.
store-error-too-large = The session has grown so large that it can no longer be saved.
    .hint = What was saved before is untouched. Go on in a new session, and keep large texts in documents of their own.
store-error-out-of-step = The change was not saved, because the session on the disk is not as it was when it was opened.
    .hint = Open the session again, and make the change once more. What was saved before is untouched.
store-error-no-answer = The disk does not respond, so the latest change has not been saved yet.
    .hint = Check that the disk, memory stick or network folder is connected. Then try again.

# What a user should know when a session is opened.
store-notice-recovered =
    { $drafts ->
        [0] The program was interrupted last time, and what you did last has been recovered.
       *[other] The program was interrupted last time, and what you were writing has been recovered.
    }
store-notice-torn = The last thing written when the program was interrupted did not fully reach the disk. Everything before it is there.
    .hint = It is in the session’s folder, in a file with “torn” in its name, once the session has been opened.
store-notice-missing = Some of what was saved last is damaged on the disk and cannot be read. Everything else has been recovered.
    .hint = Look through the last answers. All that had been saved is also in the session’s folder, in a file with “damaged” in its name.
store-notice-left-out =
    { $changes ->
        [one] { $changes } change does not fit the session and has been left out. It has been put aside.
       *[other] { $changes } changes do not fit the session and have been left out. They have been put aside.
    }
    .hint = Look through the last answers. What was left out is in the session’s folder, in a file with “torn” in its name.
store-notice-from-history = The file { $path } cannot be read. The session has been recovered from an earlier copy and what was saved after it.
    .hint = Look through the last answers. The damaged file is put aside, not deleted.
store-notice-newer-version = The session was written by a newer version of diemo. It can be read here, but not changed.
    .hint = Install the newest version of diemo to go on working in the session.
store-notice-upgraded = The session was saved by an older version of diemo.
    .hint = It is saved anew in today’s format when you change something. The file as it is now stays in the history folder.
store-notice-no-locks = On this disk diemo cannot keep two people from working in the session at once.
    .hint = Agree that only one of you has the session open at a time.
store-notice-not-saved = Something that belongs to the session could not be saved now.
    .hint = It will be tried again at the next change. Check that the disk has room and is connected.

# The titles of copies of an example.
store-example-title = { $title } (example)
store-example-title-further = { $title } (example { $count })

# Why something is not being saved, in few words.
store-short =
    { $cause ->
        [full] the disk is full
        [read-only] the disk takes no changes
        [denied] no access to the folder
        [gone] the folder is gone
        [device] the disk reports an error
       *[other] { $system }
    }

# What a user should know of the folder that everything lies in.
store-concern-writable = Others can alter what lies in { $path }.
    .hint = Close the folder to others: chmod go-w { $path }
store-concern-another = The folder { $path } belongs to another user, who can read and alter everything there.
    .hint = Choose a folder that is yours, with --data-dir.
