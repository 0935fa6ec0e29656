# The line that tells what has just happened.

notice-editor-failed = The editor ended with an error. The text is as it was.
notice-field-full = The field is full. What there was no room for has been left out.
notice-held-title = The session is open elsewhere
notice-held = { $who } Do you want to open it just to read?
notice-interrupt = Everything is saved. Press ctrl+c once more to quit.
notice-no-editor = No editor was found. Set EDITOR to the name of the one you use.
notice-nothing-open = No items are open.
notice-nothing-to-redo = There is nothing to redo.
notice-nothing-to-undo = There is nothing to undo.
notice-panic = diemo stopped because of an error in the program. What you had answered and written is saved.
notice-read-only = The session is open for reading only. Nothing can be changed here.
notice-redone = Redone: { $what }
notice-resumed = You resume where you left off.
notice-set-by-rule = The answer follows from a rule. Press y to see why.
notice-too-small = The window is too small. Make it at least 60 characters wide and 16 lines high. Everything is as it was.
notice-undone = Undone: { $what }
notice-written = The documents have been written to { $folder }
notice-no-example = There is no example called “{ $name }”.
notice-other-method = The session follows the method “{ $wanted }”, but “{ $found }” is the one that is open.
    .hint = Open the session with “diemo open” and --method.
notice-dumb-terminal = This terminal cannot show a full screen. Set TERM to the name of the terminal, or use the commands: “diemo --help” lists them.
