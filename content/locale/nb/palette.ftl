# Kommandolinjen: alle kommandoer og alle punkter.

palette-title = Hva vil du gjøre, eller hvor vil du?
palette-nothing = Ingen kommandoer eller punkter passer.
