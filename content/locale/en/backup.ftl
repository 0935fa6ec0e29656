# Backups: all sessions in one file, and back again.

backup-done =
    { $count ->
        [one] { $count } session is copied to { $path }
       *[other] { $count } sessions are copied to { $path }
    }
backup-without = “{ $name }” is not in the backup. { $problem }
backup-as-it-lies = “{ $name }” is in the backup as it lies on the disk, as not all of it can be read here.
    .hint = Something is damaged, or a newer version of diemo wrote it. Keep the backup, and open the session to see what it is.
backup-left-out =
    { $count ->
        [one] { $count } file in the folders of the sessions is left out, as diemo did not make it.
       *[other] { $count } files in the folders of the sessions are left out, as diemo did not make them.
    }
    .hint = Make your own copy of what you have put into the folders.
backup-in = “{ $title }” has come in as { $name }.
backup-there = “{ $title }” is here already, as { $name }.
backup-beside = “{ $title }” has come in as { $name }, beside { $other }, which has another history.
backup-damaged = “{ $title }” could not be taken in. { $problem }
backup-cut-short =
    { $found ->
        [one] The backup is not whole. { $found } session could be found in it.
       *[other] The backup is not whole. { $found } sessions could be found in it.
    }
    .hint = Fetch the backup again from where it came, and try once more. What has come in does not come in twice.
backup-nothing = There are no sessions in the backup.
