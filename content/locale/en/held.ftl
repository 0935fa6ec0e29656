# The session is open elsewhere: who has it, and what can be done.

held-title = The session is open elsewhere
held-by = “{ $name }” has been open with { $who } on the machine { $host } since { $since }.
held-by-somebody = “{ $name }” is open elsewhere. The session’s lock does not say with whom.
held-perhaps = “{ $name }” was opened by { $who } on the machine { $host } { $since } and has not been closed since. On this disk diemo cannot know whether it is still open there.
held-waiting = Asking { $who } to let go of the session. This takes a few seconds.
held-no-answer = { $who } did not let go of the session. The program there may be stopped, or cannot save. Try once more, or choose another way.
held-follow = Follow what is written, without altering anything.
held-copy = Make a copy that is a session of your own. The other is not touched.
held-take-over = Take over. All is saved there, half-typed text too, and opened here.
held-write-anyway = Write anyway. Only do so when you know that it is closed there.
held-somebody = Somebody
held-header-follows = following { $who }
held-header-free = nobody writes
held-follows = You are following { $who }. Press { $key } when you want to write yourself.
held-free = { $who } has closed the session. Press { $key } to write here.
held-free-now = Nobody is writing in the session now. Press { $key } to write here.
held-began = { $who } is writing in the session now.
held-have-it = You have taken the session over, with all that was written.
held-taken-title = The session has been taken over
held-taken = { $who } has taken the session over and now writes from the machine { $host }. All that you had answered and written is saved. You are following along here, and can take the session back with { $key }.
held-kept = { $who } wanted to take the session over, but did not get it. It is still yours.
held-late = The last of it was written after { $who } took over, and is no part of the session. It lies in { $path }
held-late-lost = The last of it was written after { $who } took over, and is not saved.
held-copy-title = { $title } (copy)
held-copy-title-further = { $title } (copy { $count })
