# The help.

help-title = Keys that work here
