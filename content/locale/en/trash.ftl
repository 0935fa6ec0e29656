# The bin: what was deleted, on the screen and on the command line.

trash-title = Bin
trash-count =
    { $count ->
        [0] empty
        [one] { $count } session
       *[other] { $count } sessions
    }
trash-nothing = The bin is empty. What is deleted on the home screen with x stays here for 90 days.
trash-deleted-ago = deleted { $ago }
trash-deleted = Deleted { $when }
trash-goes = Goes for good on { $date }
trash-unreadable = The session cannot be read, but can be taken back as it is.
# Stands on the home screen from 14 days before the first one goes.
trash-leaving =
    { $count ->
        [one] A session in the bin goes for good on { $date }. Press p to see it.
       *[other] { $count } sessions in the bin go for good, the first on { $date }. Press p to see them.
    }
trash-expired = Removed for good after 90 days in the bin: { $titles }
trash-taken-back = “{ $titles }” is back.
trash-removed = Removed for good: { $titles }
trash-remove-title = Remove for good?
trash-remove = “{ $titles }” will be gone for good, with answers, history and documents. This cannot be undone.
trash-empty-title = Empty the bin?
trash-empty =
    { $count ->
        [one] This session will be gone for good, with answers, history and documents. This cannot be undone.
       *[other] These { $count } sessions will be gone for good, with answers, history and documents. This cannot be undone.
    }
    { $titles }
trash-and-more = { $titles } and { $count } more

# The command line
trash-cli-deleted = “{ $title }” is in the bin.
    .hint = “diemo trash --restore { $name }” takes it back.
trash-cli-row = { $deleted }, goes { $goes }
trash-cli-not-own = “{ $name }” does not lie in the data folder, so diemo does not delete it.
    .hint = Delete the file or folder where it lies.
trash-cli-not-found = Nothing in the bin is called “{ $name }”.
    .hint = “diemo trash” shows what is there.
trash-cli-restored = Taken back as “{ $name }”.
trash-cli-asks = Type yes to remove this for good:
trash-cli-not-asked = Nothing is removed, as there is nobody here to ask.
    .hint = “diemo trash --empty --yes” empties the bin without asking.
trash-cli-kept = Nothing is removed.
