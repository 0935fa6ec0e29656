# The list of documents.

documents-title = Documents
documents-finished = finished
documents-draft =
    { $count ->
        [one] draft, one thing missing
       *[other] draft, { $count } things missing
    }
documents-faulty = error in the template
