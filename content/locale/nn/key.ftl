# Namna på tastane, slik dei står i botnlinja og i hjelpa.

key-alt = alt
key-ctrl = ctrl
key-shift = skift
key-space = mellomrom
key-enter = enter
key-esc = esc
key-tab = tab
key-backspace = rettetast
key-delete = delete
key-insert = insert
key-up = pil opp
key-down = pil ned
key-left = pil venstre
key-right = pil høgre
key-home = home
key-end = end
key-pageup = pgup
key-pagedown = pgdn
key-function = F
