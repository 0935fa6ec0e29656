# The tour: practice on the real screens. Each station has room for three lines, at most 220 letters.

tour-head = Tour { $at } of { $count }
tour-head-met = Tour { $at } of { $count }: done. Close with esc
tour-head-held = Tour { $at } of { $count }: already done
tour-head-end = The tour is finished
tour-ended = The tour is over, and its session is gone. n begins a real one.
tour-other-method = The tour shows the method DIEMO, but another method is in use here.

tour-title = Practice: boat berth
tour-service = Boat berth
tour-organisation = Eksempel kommune

tour-at-move = Welcome! Steps on the left, the step’s items in the middle, and below them the item you stand on. All of it is a copy to practise on. Press the down arrow, to the item about the mandate.
tour-at-tick = This is an item on the checklist. Ask the group, and tick it with space when all agree. The answer is saved at once; the top right corner says so.
tour-at-why = Somebody asks why this matters. Press y: there you see why we ask, how to find the answer, and the usual mistake. Read it aloud, and close it with esc.
tour-at-answer = Here the group answers in its own words. Press enter, type for instance “The harbour master”, and press enter again. If the line drops, even a half-typed text is there next time.
tour-at-mark = You do not know? Then say so, or people think it was forgotten. Press m, go down to “unknown”, and save with enter. The overview remembers it for you.
tour-at-action = Somebody has to find out. Press a, write what is to be done, and save it with enter. Tab leads to who and when. The action follows the item, the status and the minutes.
tour-at-guide = Each step has a running order: who must be there, how long it takes, and what you do minute by minute. Press v, read it, and close it with esc. The right arrow leads to the next step.
tour-at-decide = A decision has a reason and a name. Press enter, leave “No” and press enter. Write the reason, enter, and who decided, enter. See what the answer closes further on.
tour-at-undo = The records manager has had second thoughts. Press u, and the decision is undone; what it closed is open again. Nothing is lost: H shows who did what, and when.
tour-at-process = How is it done today? Press A and then 1: a process is one line for each step. Type “Call the harbour”, press enter, and then esc until you are back. A also has costs, plan and risk.
tour-at-overview = How far have you come? Press o for the overview: the phases, what remains, actions and parked topics. It is a good way to begin and end a meeting. Close it with esc.
tour-at-document = The documents write themselves as you go. Press d, choose one with the down arrow and read it with enter. Close with esc until you are back at the item.
tour-at-gate = A gate says what is still open, but locks no door. Press enter, leave the first answer, enter, write the reason, enter, and who said yes, enter.
tour-at-end = You have answered, marked, decided, undone and read a document. ? shows all keys, : finds everything. Press q: at home n begins a real session, and e opens a finished example.
