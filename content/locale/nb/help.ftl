# Hjelpen.

help-title = Taster som virker her
