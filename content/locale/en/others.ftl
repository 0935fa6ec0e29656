# Somebody else has written the session's files while it was open.

others-title = The session was altered from outside
others-said = Somebody else has written the session’s files while it was open here. Both are kept: yours is saved as before, and the other, last altered { $when }, lies in { $file }
others-keep-ours = Keep yours and go on.
others-take-other = Take the other instead. That can be undone.
others-unreadable = Somebody else has written the session’s files, and it cannot be read. Yours is saved again. The other lies in { $file }
others-join = Join them, so that all from both is there. That can be undone.
others-joined = The two versions have been joined.
