# The words the program itself adds to the documents. The rest stands in the templates.

document-draft = Draft.
document-draft-missing = This must be in place before the document is finished:

# What is missing, by how far the item has come.
document-missing-open = { $item } has not been answered
document-missing-undecided = { $item } has not been decided
document-missing-unsure = The answer to { $item } is unsure
document-missing-unknown = The answer to { $item } is not known
document-missing-come-back = The answer to { $item } is to be looked at again
document-missing-proposed = { $item } has been proposed, but not decided
document-missing-borrowed = { $item } is borrowed from others and not confirmed
document-borrowed-title = Borrowed from others
document-borrowed = { $item }: { $origin }.
document-missing-provisional = { $item } is provisional, as something the answer rests on has only been proposed
document-missing-incomplete = { $item } has been decided, but something is missing: { $text }
document-missing-reopened = { $item } has been reopened
document-missing-conflict = { $item } needs a new answer

document-of-service = { $service }: { $value }
document-text-of-service = { $text } ({ $service })
document-note-on-session = The session
