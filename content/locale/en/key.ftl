# The names of the keys, as shown in the bottom line and in the help.

key-alt = alt
key-ctrl = ctrl
key-shift = shift
key-space = space
key-enter = enter
key-esc = esc
key-tab = tab
key-backspace = backspace
key-delete = delete
key-insert = insert
key-up = up arrow
key-down = down arrow
key-left = left arrow
key-right = right arrow
key-home = home
key-end = end
key-pageup = pgup
key-pagedown = pgdn
key-function = F
