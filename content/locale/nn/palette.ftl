# Kommandolinja: alle kommandoar og alle punkt.

palette-title = Kva vil du gjere, eller kvar vil du?
palette-nothing = Ingen kommandoar eller punkt passar.
