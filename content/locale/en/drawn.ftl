# Process models in documents: what the drawing shows, and the table below it.

drawn-described =
    { $count ->
        [one] The drawing shows one step in { $lanes } lanes. The case goes downwards, and each lane is a column. The table below says the same.
       *[other] The drawing shows { $count } steps in { $lanes } lanes. The case goes downwards, and each lane is a column. The table below says the same.
    }
drawn-touch = Work (min)
drawn-wait = Wait after (min)
