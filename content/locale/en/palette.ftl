# The command line of the screen: all commands and all items.

palette-title = What do you want to do, or where do you want to go?
palette-nothing = No command or item matches.
