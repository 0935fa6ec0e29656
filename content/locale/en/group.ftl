# The headings that keys stand under in the help.

group-anywhere = Everywhere
group-capture = Noting along the way
group-form = In the form
group-here = Here
group-item = On the item
group-move = Moving about
group-service = Services
group-field = In the text field
group-tour = Tour
group-room = In the room
