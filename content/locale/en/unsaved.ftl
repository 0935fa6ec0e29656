# A session that is to be closed but cannot be saved.

unsaved-title = The session is not saved
unsaved-said = { $why } All that you have done is still here. It can be saved in another folder:
unsaved-folder = Folder
unsaved-no-folder = Write the folder that the session is to be saved in.
unsaved-saved-title = The session is saved in another folder
unsaved-saved = The whole session, half-typed text too, now lies in this file:
    { $path }
    Open it with “diemo open” and this name.
unsaved-drop-title = Leave without saving?
unsaved-drop = What is not saved will be gone for good. Leave all the same?
