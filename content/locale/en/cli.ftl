# The command line: help, what the commands write, and what is said when something is wrong.

# Headings in the help
cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-words = What to write
cli-heading-options = Options
cli-heading-everywhere = Options for all commands

# The program and the commands
cli-about-diemo = Leads a municipality through DIEMO: from idea to service online
cli-usage-diemo = diemo [COMMAND] [OPTIONS]
cli-after-diemo =
    Examples:
      diemo                                   shows your sessions
      diemo new --service Skatteattest --organisation "Bergen kommune"
      diemo example skatteattest              makes your own copy of the example
      diemo open skatteattest                 resumes where you left off
      diemo set skatteattest archive-duty=no --dry-run

    SESSION is the name “diemo list” shows, the beginning of it, or the path of a file kept elsewhere.
    More about a command: diemo help COMMAND
cli-about-open = Opens a session on the screen
cli-usage-open = diemo open SESSION
cli-about-follow = Shows the room what you work with, in a terminal of its own
cli-usage-follow = diemo follow SESSION [OPTIONS]
cli-after-follow =
    The screen for the room follows the session and changes nothing. Any number can follow at once.
    It shows the question, the board, the ballot and the clock; never notes, drafts or advice to the facilitator.
    The facilitator freezes the picture, blanks it and shows it again with F.

    A colleague with another account can follow a session in a folder that both of you can reach. Let the group
    that you are both in read it; what is saved later keeps that:

      chgrp -R GROUP FOLDER
      chmod -R g+rX FOLDER
cli-about-new = Begins a new session and prints its name
cli-usage-new = diemo new --service NAME --organisation NAME [OPTIONS]
cli-about-example = Lists the examples, or makes your own copy of one
cli-usage-example = diemo example [NAME]
cli-about-tour = Shows a new facilitator around in ten minutes, in a session to practise on
cli-usage-tour = diemo tour
cli-about-list = Lists the sessions, the newest first
cli-usage-list = diemo list [--json]
cli-about-delete = Moves a session to the bin
cli-usage-delete = diemo delete SESSION
cli-about-trash = Shows the bin, takes a session back, or empties it
cli-usage-trash = diemo trash [--json] [--restore NAME | --empty [--yes]]
cli-about-backup = Copies all sessions into one file
cli-usage-backup = diemo backup FILE [--force]
cli-about-restore = Takes in the sessions of a backup, beside those that are there
cli-usage-restore = diemo restore FILE
cli-about-show = Shows what is answered and decided in a session, and what remains
cli-usage-show = diemo show SESSION [--at MOMENT] [--json]
cli-about-set = Answers an item, or proposes or makes a decision
cli-usage-set = diemo set SESSION ITEM[@SERVICE]=ANSWER [OPTIONS]
cli-after-set =
    An empty answer takes the answer back. A decision without --by is a proposal.
    The item “continue” is the next open gate.

    Examples:
      diemo set skatteattest archive-duty=no --by "Arkiv: Kari Nes" --reason "Bare registrerte forhold"
      diemo set skatteattest retention-years=10
      diemo set skatteattest archive-duty=yes-preserved --dry-run
cli-about-mark = Marks an item, for example as unsure
cli-usage-mark = diemo mark SESSION ITEM[@SERVICE] MARK [--reason TEXT]
cli-about-lesson = Notes a lesson at an item, for others and for whoever owns the method
cli-usage-lesson = diemo lesson SESSION ITEM[@SERVICE] TEXT
cli-about-idea = Puts ideas on the board
cli-usage-idea = diemo idea SESSION [IDEA ...] [OPTIONS]
cli-after-idea =
    Each idea is written in quotation marks. Without ideas they are read from standard input, one on each line.
    #word in an idea becomes a tag, and @name says whom it concerns.
    Without --board the ideas go on the board of the step where you stopped.
cli-about-participant = Lists the participants, adds one, or says who is present
cli-usage-participant = diemo participant SESSION [NAME] [OPTIONS]
cli-after-participant =
    Without a name all participants are listed. A new participant counts as present.
cli-about-meeting = Begins a meeting, ends it with minutes, or shows how it stands
cli-usage-meeting = diemo meeting SESSION [begin|end|show] [--title NAME]
cli-after-meeting =
    begin   begins the meeting that is planned, or a new one without an agenda
    end     ends the meeting and writes its minutes, with the date in the file name
    show    shows the meetings and the agenda
cli-after-json = The fields of --json are described in “diemo man”.
cli-after-mark =
    The marks are open, answered, unsure, unknown,
    not-for-us (requires --reason) and come-back.
    Words work too: "not sure", "come back", later.
cli-about-merge = Joins two copies of a session
cli-usage-merge = diemo merge SESSION OTHER [OPTIONS]
cli-about-share = Makes a file of the session that others can learn from, without names
cli-usage-share = diemo share SESSION --out FILE [OPTIONS]
cli-about-borrow = Takes in a shared session, to learn from or to start from
cli-usage-borrow = diemo borrow FILE [--into SESSION | --new TITLE] [OPTIONS]
cli-about-confirm = Confirms an answer that is borrowed
cli-usage-confirm = diemo confirm SESSION ITEM[@SERVICE] [--by ROLE:NAME]
cli-after-borrow =
    Without options the session is kept with those of others, and its answers show at the items.
    Borrowed answers are open until the group confirms them. “diemo undo” undoes the loan.
cli-after-merge =
    OTHER is only read. What is new in it comes into SESSION as one change, which can be undone.
    What the two say differently is shown side by side. Then nothing is changed until somebody
    chooses, and the command ends with code 6.

    Examples:
      diemo merge skatteattest skatteattest-gruppe-2 --dry-run
      diemo merge skatteattest /media/stick/session.json --theirs
cli-about-upgrade = Shows what a newer version of the method changes, and starts using it
cli-usage-upgrade = diemo upgrade SESSION [--yes]
cli-after-upgrade =
    New, changed, moved and removed items are shown, and the answers that no longer fit.
    They are set aside with their text, and nothing is lost. diemo undo SESSION undoes it.
cli-about-why = Tells why an item is as it is
cli-usage-why = diemo why SESSION ITEM[@SERVICE]
cli-about-undo = Undoes the last change
cli-usage-undo = diemo undo SESSION
cli-about-redo = Redoes what was last undone
cli-usage-redo = diemo redo SESSION
cli-about-history = Shows who changed what, and when
cli-usage-history = diemo history SESSION [OPTIONS]
cli-about-revert = Sets the session back to what it was
cli-usage-revert = diemo revert SESSION --at MOMENT [--dry-run]
cli-after-revert =
    The moment is the number of a change from “diemo history”, a date, or date and time:
      diemo revert skatteattest --at 57
      diemo revert skatteattest --at 2026-03-03
      diemo revert skatteattest --at "2026-03-03 14:02" --dry-run
    A date means the end of the day. “diemo undo” undoes it.
cli-about-export = Writes the documents
cli-usage-export = diemo export SESSION [OPTIONS]
cli-about-import = Draws a process model from a BPMN file
cli-usage-import = diemo import SESSION FILE [--variant VARIANT] [OPTIONS]
cli-after-import =
    The file may come from Camunda, Signavio, bpmn.io, Visio or another program that writes BPMN 2.0.
    What has no place in the model is told. “diemo undo” undoes all of it.
cli-value-variant = VARIANT
cli-arg-variant = as-is (current), to-be (wanted) or chosen
cli-arg-import-file = the BPMN file
cli-arg-import-service = the service that the process belongs to
cli-arg-replace = puts the model in the place of the one that is drawn
cli-about-check = Looks for errors in a method, a session or a shared session
cli-usage-check = diemo check FOLDER|FILE|SESSION [--against FOLDER]
cli-about-method = Lists the methods, makes a new one, shows one while it is written, or prints lessons as changes
cli-usage-method = diemo method new|list|preview|patch|guide [FOLDER|SESSION] [--out FILE]
cli-after-method =
    new FOLDER      makes a copy of the built-in method, to change
    list            lists the built-in method and those in the data folder
    preview FOLDER  opens the method on the screen and reads it again each time a file is saved
    patch SESSION   prints the lessons of a session as changes to the files of the method, without names
    guide           prints the guide for whoever writes a method

    “diemo check FOLDER” lists the problems of a method.
cli-about-schema = Prints the schema (JSON Schema) of what is saved, or of a file of a method
cli-usage-schema = diemo schema SCHEMA
cli-about-completions = Prints completions for a shell: bash, elvish, fish, powershell or zsh
cli-usage-completions = diemo completions SHELL
cli-about-man = Prints the manual page
cli-usage-man = diemo man
cli-about-help = Shows help
cli-usage-help = diemo help [COMMAND]

# Values and explanations
cli-value-session = SESSION
cli-arg-session = the name of the session, the beginning of it, or the path of the file
cli-value-answer = ITEM[@SERVICE]=ANSWER
cli-arg-answer = what to set; the service can be left out when the session has one
cli-value-item = ITEM[@SERVICE]
cli-arg-item = the item; the service can be left out when the session has one
cli-value-text = TEXT
cli-arg-text = the text, in quotation marks
cli-value-mark = MARK
cli-arg-mark = open, answered, unsure, unknown, not-for-us or come-back
cli-value-ideas = IDEA
cli-arg-ideas = the idea, in quotation marks; can be given several times
cli-value-board = BOARD[@SERVICE]
cli-arg-board = the board, where it is not that of the step where you stopped
cli-value-author = NAME
cli-arg-author = whose ideas they are; only written down when the board shows names
cli-value-person = NAME
cli-arg-person = the participant
cli-value-role = ROLE
cli-arg-role = the participant’s role
cli-arg-person-organisation = where the participant comes from
cli-arg-present = the participant is present
cli-arg-absent = the participant is not present
cli-value-votes = yes|no|role
cli-arg-votes = whether the participant may vote; role means as the role says
cli-arg-drop = removes the participant
cli-value-deed = ACTION
cli-arg-deed = begin, end or show; show where nothing is written
cli-value-title = NAME
cli-arg-title = what the meeting is called
cli-value-meeting = NO|DATE
cli-arg-meeting = the meeting that the minutes tell of: its number or its date. Otherwise the latest
cli-value-name = NAME
cli-arg-name = the example to copy
cli-value-path = FOLDER|FILE|SESSION
cli-arg-path = the folder of a method, or a session: its name, file or folder
cli-value-action = ACTION
cli-arg-action = new, list, preview, patch or guide
cli-value-folder = FOLDER
cli-arg-folder = the folder of the method; for patch the session
cli-arg-patch-out = the file that the changes are written to; printed otherwise
cli-value-schema = SCHEMA
cli-arg-schema = session, journal (a line of the journal) or case (a shared session); for a method: pack, step, rules, terms, techniques, craft, analysis, texts or changes
cli-value-shell = SHELL
cli-arg-shell = bash, elvish, fish, powershell or zsh
cli-value-command = COMMAND
cli-arg-command = the command to show help for
cli-value-service = NAME
cli-arg-service = the service; can be given several times
cli-value-organisation = NAME
cli-arg-organisation = the municipality or organisation
cli-value-facilitator = NAME
cli-arg-facilitator = the facilitator, who leads the group
cli-value-rules = RULE-SET
cli-arg-rules = 2026, which holds when nothing else is chosen, or 2007 for historical sessions
cli-value-method = FOLDER
cli-arg-method = a method in a folder, instead of the built-in one
cli-value-reason = TEXT
cli-arg-reason = the reason
cli-value-by = ROLE: NAME
cli-arg-by = who decides
cli-value-legal = TEXT
cli-arg-legal = the legal authority
cli-value-other = OTHER
cli-arg-other = the other copy: the name of a session, or the path of a file
cli-value-base = SESSION
cli-arg-base = the session that both are copies of; needed only where they have no common history
cli-value-against = FOLDER
cli-arg-against = an older version of the same method: says what has changed, and what changes.toml lacks
cli-value-at = MOMENT
cli-arg-at = as it was then: the number of a change, a date, or date and time
cli-value-who = NAME
cli-arg-who = who made the change or took the decision
cli-value-document = NAME
cli-arg-document = the document; can be given several times. Without it all are written
cli-value-format = FORMAT
cli-value-in = CODE
cli-arg-in = the language the documents are written in, for example nn
cli-arg-remember = remember the language in the session, so that documents are written in it later too
cli-export-language = The method does not exist in the language “{ $language }”.
    .hint = Possible languages: { $known }.
cli-arg-format = md, html, bpmn (the process models), ics or csv (the plan)
cli-value-out = FOLDER
cli-arg-out = the folder the documents are written to
cli-value-data-dir = FOLDER
cli-arg-data-dir = the folder the sessions are in; otherwise DIEMO_DATA_DIR or the user’s own
cli-value-lang = CODE
cli-arg-lang = the language: nb, nn or en
cli-value-restore = NAME
cli-arg-restore = the session to take back, by the name “diemo trash” shows or the one it had
cli-arg-empty = removes everything in the bin for good, after asking
cli-arg-yes = does not ask
cli-value-file = FILE
cli-arg-file = the backup
cli-arg-force = replaces an earlier backup
cli-arg-share-out = the file that is written
cli-arg-share-force = replaces a session that was shared earlier
cli-arg-keep-organisation = leaves the name of the organisation in
cli-arg-keep-services = leaves the names of the services in
cli-arg-borrow-file = the file that somebody has shared
cli-arg-into = borrows the answers that fit into this session
cli-value-new = TITLE
cli-arg-new = begins a new session for this service with the answers that fit
cli-arg-borrow-service = the service of the session that borrows
cli-value-from = NAME
cli-arg-from = the service of the shared session
cli-value-cases = FOLDER
cli-arg-cases = one more folder of sessions that others have shared
cli-arg-json = writes JSON, which other programs can read
cli-arg-dry-run = shows what follows, without changing anything
cli-arg-ours = keeps what SESSION says where the two disagree
cli-arg-theirs = takes what OTHER says where the two disagree
cli-arg-no-color = uses no colours
cli-arg-help = shows this help
cli-arg-version = shows the version

# Words that cannot be understood
cli-wrong-command = “{ $found }” is not a command.
cli-wrong-argument = “{ $found }” does not belong here.
cli-wrong-no-value = { $argument } lacks a value.
cli-wrong-value = “{ $found }” cannot be used for { $argument }.
cli-wrong-missing = This is missing: { $found }
cli-wrong-twice = { $found } can be given only once.
cli-wrong-too-many = { $found } has too many values.
cli-wrong-letters = One of the words is not written in UTF-8.
cli-wrong-words = The words cannot be understood.
cli-wrong-language = The language is not installed.
    .hint = Choose one of these with --lang: { $installed }.
cli-wrong-near = Did you mean “{ $near }”?
cli-wrong-known = Possible values: { $near }.
cli-wrong-help = “diemo help” lists the commands.
cli-wrong-usage = Usage: { $usage }

# What is said
cli-talk = diemo: { $sentence }
cli-talk-hint = Hint: { $hint }
cli-output-failed = The result could not be written.
    .hint = Check whether the disk is full. What had been changed is saved.
cli-no-terminal = The screen can only be opened in a terminal.
    .hint = Run diemo directly in the terminal, or use the commands: “diemo help” lists them.
cli-not-there = { $path } does not exist.
    .hint = Check that the folder or file is spelt correctly.
cli-read-only = The session can be read, but not changed here.
    .hint = Install the newest version of diemo.
cli-other-method = The session follows the method “{ $wanted }”, but the folder holds “{ $found }”.
    .hint = Give the folder of the right method with --method.
cli-no-such-method = The session follows the method “{ $wanted }”, which is not here.
    .hint = Give the folder of the method with --method, or put it in the folder methods in the data folder.
cli-method-has-problems =
    { $count ->
        [one] The method in { $folder } has an error: { $first }
       *[other] The method in { $folder } has { $count } errors. The first: { $first }
    }
    .hint = “diemo check { $folder }” shows them all, with file and line.
cli-no-such-example = There is no example called “{ $name }”.
    .hint =
        { $nearest-given ->
            [yes] Did you mean “{ $nearest }”?
           *[no] Possible examples: { $known }.
        }

# list
cli-list-damaged = cannot be read

# show
cli-show-title = { $title } · { $organisation }
cli-show-facilitator = Facilitator: { $name }
cli-show-rules = { $rules } · Changed { $altered }
cli-show-progress = Progress: { $done } of { $total } items ({ $percent }%)
cli-show-phase = { $letter } { $name }: { $done } of { $total }
cli-show-phase-of-services = { $letter } { $name }
cli-show-shared = Shared by the services: { $done } of { $total }
cli-show-service = { $service }: { $done } of { $total }
cli-show-step = { $name }: { $done } of { $total }
cli-show-item = { $sign } { $item }
cli-show-item-value = { $sign } { $item }: { $value }
cli-show-item-state = { $sign } { $item } ({ $state })
cli-show-item-value-state = { $sign } { $item }: { $value } ({ $state })
cli-show-lessons = Lessons:
cli-show-next = Next: { $item } ({ $phase } › { $step })
cli-show-all-done = Everything is answered.

# set and mark
cli-set-no-sign = “{ $found }” does not say what the answer is.
    .hint = Write the item, an equals sign and the answer, for example archive-duty=no.
cli-set-misread = { $item }: { $sentence }
cli-set-only-decision = “{ $item }” is not a decision, so a reason, legal authority and decider cannot be saved there.
    .hint = Leave out --reason, --legal and --by. Use “diemo mark” to say something about the answer.
cli-set-by = “{ $found }” does not say who decides.
    .hint = Write role and name with a colon between, for example --by "Arkiv: Kari Nes".
cli-set-dry-run = This is only a trial. Nothing has been changed.
cli-set-proposed = This is a proposal. It is decided when it says who decides: --by "ROLE: NAME".
cli-set-proposed-role = This is a proposal. It is decided when it says who decides: --by "{ $role }: NAME".
cli-set-still = Until then the decision “{ $value }” stands.
cli-set-follows = Consequences:
cli-set-follow = - { $sentence }
cli-mark-unknown = “{ $found }” is not a mark.
    .hint = Possible marks: { $known }.
cli-why-head = { $item }: { $state }

# history
cli-history-line = { $number }  { $moment }  { $by }  { $text }
cli-history-undone = { $number }  { $moment }  { $by }  { $text } (undone)

# check
cli-check-problem = { $place }: error: { $sentence }
cli-check-count =
    { $count ->
        [one] { $count } error.
       *[other] { $count } errors.
    }
cli-check-clean-pack = No errors in { $name } { $version }: { $parts }.
cli-check-clean-session =
    { $changes ->
        [one] No errors in the session “{ $title }”: { $changes } change.
       *[other] No errors in the session “{ $title }”: { $changes } changes.
    }
cli-check-phases =
    { $count ->
        [one] { $count } phase
       *[other] { $count } phases
    }
cli-check-steps =
    { $count ->
        [one] { $count } step
       *[other] { $count } steps
    }
cli-check-items =
    { $count ->
        [one] { $count } item
       *[other] { $count } items
    }
cli-check-rules =
    { $count ->
        [one] { $count } rule
       *[other] { $count } rules
    }
cli-check-documents =
    { $count ->
        [one] { $count } document
       *[other] { $count } documents
    }

# The manual page
cli-man-name = Name
cli-man-synopsis = Synopsis
cli-man-codes = Exit codes
cli-man-codes-text =
    0  done
    1  refused or failed
    2  wrong usage
    3  “check” found errors
    4  the session is open elsewhere
    5  what is saved cannot be read, or the disk is full or out of reach
    6  two copies disagree, and nobody has chosen
    128+n  ended by signal n
cli-man-json = JSON
cli-man-json-text =
    With --json, one document is written to standard output. Fields may be added in new versions, but
    none is taken away or given another meaning. Empty values are null. Times follow ISO 8601. Amounts
    and decimal numbers are text.
    list: a list of slug, title, organisation, facilitator, rules, services, created, altered and damaged.
    trash: a list with name, slug, title, organisation, deleted and goes (when the session goes for good).
    show: session (about the session), progress (done, total and percent, also for each phase and service),
    next (the next open item), drafts (half-typed text) and items (all items). An item has id, service, step, phase, kind,
    state, mark, value, text, shown, applies, provisional, because, requires, warnings, reopened, holds,
    options_closed, parked, reason and decision.
    set: item, service, dry_run, change, state, value, requires and follows (what the change brings about).
    merge: other (the title of the other), dry_run, joined, brings (how much comes along) and conflicts
    (what is said differently). A disagreement has kind, item, service, text, ours, theirs (text, by and at) and taken.
    history: a list of number, id, at, by, text, undone and what (the change as the session file holds it).
cli-man-files = Files
cli-man-files-text =
    The sessions are in the folder sessions under the data folder, one folder for each session.
    The data folder is chosen with --data-dir, otherwise with DIEMO_DATA_DIR, otherwise it is the user’s own.

# export
cli-export-unknown = The method has no document called “{ $name }”.
    .hint =
        { $nearest-given ->
            [yes] Did you mean “{ $nearest }”?
           *[no] Possible documents: { $known }.
        }
cli-export-none = The method has no documents.
    .hint = Put the templates in the folder documents in the method.
