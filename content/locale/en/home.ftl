# The home screen: the sessions, and how far each of them has come.

home-name = diemo
home-purpose = Municipal services online
# The word that is left out after a name where there is little room.
home-municipality = kommune
home-sessions = Sessions
home-search = Search:
home-nothing-found = No session matches the search.
home-next = Next: { $what }
home-open-decisions =
    { $count ->
        [one] Undecided: one decision
       *[other] Undecided: { $count } decisions
    }
home-overdue =
    { $count ->
        [one] One action is overdue
       *[other] { $count } actions are overdue
    }
home-progress = Progress
home-services = Services: { $services }
home-facilitator = Facilitator: { $name }
home-used = Last used { $when }
home-damaged = The session cannot be read.

home-welcome = Welcome. There are no sessions here yet.
home-welcome-new = Begin a new session. You give the service, the municipality and who leads the group. The rest comes one question at a time.
home-welcome-example = Look at an example where somebody has already worked through the method, for instance “Skatteattest”. You get a copy of your own, so nothing can be spoilt.
home-welcome-tour = Be shown around in ten minutes, on the real screens and in a session to practise on. None of it is kept.
home-welcome-saved = Everything you do is saved at once in { $folder }.

home-documents-read = Here you can read. The files are in { $folder }, and are written again when you leave the session.
home-folder-title = Where the files are
home-folder = Sessions, documents and the bin are in this folder:
    { $folder }
home-trash-title = Delete the session?
home-trash = “{ $title }” goes into the bin. You can fetch it back with u.
home-trashed = Deleted. Press u to bring it back.
home-untrashed = The session is back.
home-stays = q quits.
home-no-sessions = There are no sessions here now.
home-welcome-untrash = Bring back “{ $title }”, which was deleted last.

home-examples = Which example?
