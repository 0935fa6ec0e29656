# A newer version of the method: what it changes for a session, and answers that no longer fit.

upgrade-title = New version of the method
upgrade-intro = The session follows version { $from } of the method “{ $name }”. Version { $to } is now here.
upgrade-note = About version { $version }: { $note }
upgrade-forgot = The session does not remember everything it was asked, so new, changed and moved items cannot be shown.
upgrade-nothing = Nothing changes for this session but the version.
upgrade-kept = Every answer is kept, and the change can be undone.
upgrade-sum = Changes: { $counts }.
upgrade-count-parked =
    { $count ->
        [one] one answer is set aside
       *[other] { $count } answers are set aside
    }
upgrade-count-new =
    { $count ->
        [one] one new item
       *[other] { $count } new items
    }
upgrade-count-changed =
    { $count ->
        [one] one changed item
       *[other] { $count } changed items
    }
upgrade-count-moved =
    { $count ->
        [one] one moved item
       *[other] { $count } moved items
    }
upgrade-count-moved-steps =
    { $count ->
        [one] one moved step
       *[other] { $count } moved steps
    }
upgrade-count-renamed =
    { $count ->
        [one] one item with a new code
       *[other] { $count } items with a new code
    }
upgrade-count-removed =
    { $count ->
        [one] one removed item
       *[other] { $count } removed items
    }
upgrade-parked =
    { $count ->
        [one] One answer no longer fits, and is set aside with its text
       *[other] { $count } answers no longer fit, and are set aside with their text
    }
upgrade-new =
    { $count ->
        [one] One new item
       *[other] { $count } new items
    }
upgrade-changed =
    { $count ->
        [one] One item asks differently
       *[other] { $count } items ask differently
    }
upgrade-moved =
    { $count ->
        [one] One item is in another step
       *[other] { $count } items are in another step
    }
upgrade-moved-steps =
    { $count ->
        [one] One step has a new place
       *[other] { $count } steps have a new place
    }
upgrade-renamed =
    { $count ->
        [one] One item has a new code in the method, and its answer follows
       *[other] { $count } items have a new code in the method, and their answers follow
    }
upgrade-removed =
    { $count ->
        [one] One item has been taken out of the method
       *[other] { $count } items have been taken out of the method
    }
upgrade-required = Must be answered before { $items } counts as decided.
upgrade-answered = Answer: { $value }
upgrade-in-step = { $phase }: { $step }
upgrade-why-removed = The item has been taken out of the method.
upgrade-why-kind = The item now asks for something else.
upgrade-why-option = The answer can no longer be chosen.
upgrade-why-options = Some of what was chosen can no longer be chosen. The rest stands.
upgrade-why-column = Part of the table no longer has a place. The rest stands.
upgrade-why-per = The item is no longer answered for each service, or it is now.
upgrade-why-occupied = The item has been answered again under its new code.
upgrade-said = The answer was: { $value }
upgrade-said-marked = Marked “{ $mark }”
upgrade-said-marked-value = The answer was: { $value } (marked “{ $mark }”)
upgrade-said-reason = Reason: { $reason }
upgrade-said-decided = Decided by { $by }, { $date }
upgrade-said-proposed = Proposed { $date }
upgrade-said-earlier = Earlier: { $value }, { $date }
upgrade-said-note = Note: { $text }
upgrade-said-link = Link: { $text }
upgrade-said-in = From version { $version }. { $why }
upgrade-cell = { $column }: { $value }
upgrade-set-aside = Answers that no longer fit
upgrade-done = The session now follows version { $to } of the method.
upgrade-done-screen = The session now follows version { $to } of the method. u undoes it.
upgrade-later = The session still follows version { $from }. U shows the new one again.
upgrade-let-go = The answer has been removed from the list. u undoes it.
upgrade-not-newer = The session already follows version { $to } of the method.
upgrade-older = The session follows version { $from } of the method, but only version { $to } is here.
    .hint = You can carry on, and nothing is lost. Get version { $from } to see everything in the session.
upgrade-newer = The session follows version { $from } of the method. Version { $to } is now here.
    .hint = See what it changes, and start using it: diemo upgrade { $session }
upgrade-asks = Should the session follow version { $to }? Type yes to start using it.
upgrade-not-asked = Nothing has been changed.
    .hint = Add --yes to start using the new version.
upgrade-refused = Nothing has been changed. The session still follows version { $from }.
upgrade-merge-newer = The other copy follows a newer version of the method than this session.
    .hint = Start using the new version here first, and then join them.
upgrade-merge-older = The other copy follows another version of the method than this session.
    .hint = Use the same version in both, and then join them.
upgrade-against-told = This is what a session on version { $from } is told about version { $to }.
upgrade-against-same = Versions { $from } and { $to } ask the same.
upgrade-against-version = The version is not higher than { $version }, which it is compared with.
    .hint = Give the method a higher version in pack.toml, or no session will notice that it is new.
upgrade-against-other = These are two different methods: “{ $new }” and “{ $old }”.
upgrade-undeclared-item = “{ $found }” is gone, and changes.toml does not say what it has become.
    .hint = Write rename with a new id, or remove with the text the item had.
upgrade-undeclared-option = The answer “{ $found }” is gone from “{ $item }”, and changes.toml does not say what it has become.
    .hint = Write rename with a new id, or remove with the text the answer had.
upgrade-undeclared-column = The column “{ $found }” is gone from “{ $item }”, and changes.toml does not say what it has become.
    .hint = Write rename with a new id, or remove with the text the column had.
upgrade-undeclared-step = The step “{ $found }” is gone, and changes.toml does not say what it has become.
    .hint = Write rename with a new id, or remove with the name the step had.
upgrade-undeclared-board = The board “{ $found }” is gone, and changes.toml does not say what it has become.
    .hint = Write rename with a new id, or remove with the name the board had.
upgrade-undeclared-format = The way of working “{ $found }” is gone, and changes.toml does not say what it has become.
    .hint = Write rename with a new id, or remove with the name it had.
upgrade-undeclared-test = The test “{ $found }” is gone, and changes.toml does not say what it has become.
    .hint = Write rename with a new id, or remove with the name the test had.
upgrade-undeclared-question = The question “{ $found }” is gone, and changes.toml does not say what it has become.
    .hint = Write rename with a new id, or remove with the text the question had.
upgrade-undeclared-criterion = The criterion “{ $found }” is gone, and changes.toml does not say what it has become.
    .hint = Write rename with a new id, or remove with the name the criterion had.
upgrade-undeclared-purpose = The purpose “{ $found }” is gone, and changes.toml does not say what it has become.
    .hint = Write rename with a new id, or remove with the name the purpose had.
upgrade-undeclared-way = The way to integrate “{ $found }” is gone, and changes.toml does not say what it has become.
    .hint = Write rename with a new id, or remove with the name the way had.
upgrade-undeclared-category = The category “{ $found }” is gone, and changes.toml does not say what it has become.
    .hint = Write rename with a new id, or remove with the name the category had.
upgrade-undeclared-task = The task “{ $found }” is gone, and changes.toml does not say what it has become.
    .hint = Write rename with a new id, or remove with the name the task had.
upgrade-undeclared-indicator = The indicator “{ $found }” is gone, and changes.toml does not say what it has become.
    .hint = Write rename with a new id, or remove with the name the indicator had.
upgrade-kind-changed = “{ $item }” now asks for another type of answer: { $new }, not { $old }.
    .hint = Answers already given are set aside. Give the item a new id if it really is a new item.
