# Hjelpa.

help-title = Tastar som verkar her
