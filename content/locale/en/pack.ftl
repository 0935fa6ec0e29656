# Methods: the one being written, the one being tried out, and those there are.

pack-folder-missing = The folder is missing.
    .hint = Write it after the command, for example my-method.
pack-not-empty = { $folder } is not an empty folder.
    .hint = Choose a name that is not in use.
pack-new = The method is in { $folder }.
    1. Change id and name in pack.toml, and whatever else you like. README.md explains how (in Norwegian).
    2. See it on the screen while you write: diemo method preview { $folder }
    3. Look for problems: diemo check { $folder }
    4. Put it to use: put the folder in { $methods }, where ID is the id in pack.toml,
       or begin sessions with --method { $folder }.
pack-in-program = built in
pack-listed =
    { $id } { $version }: { $name }
        { $place }
        Languages: { $languages }. Items: { $items }. { $problems ->
            [0] No problems.
            [one] { $problems } problem: “diemo check” shows it.
           *[other] { $problems } problems: “diemo check” lists them.
        }
pack-listed-broken =
    { $id }: cannot be used
        { $place }
        Problems: { $problems }. “diemo check { $place }” lists them.

pack-trial-organisation = Trial municipality
pack-header-trial = trial, not saved
pack-trial-about = This is a trial of the method. When you save a file in its folder, it shows here. Your answers are gone when you leave.
pack-read = The method has been read again.
pack-mended = The problems are fixed. The method has been read again.
pack-problems =
    { $count ->
        [one] { $count } problem in the method
       *[other] { $count } problems in the method
    }
pack-problems-about = Behind this list is the method as it was without problems. The list goes away when they are fixed and saved. If you close it, ctrl+s brings it back.
