# En økt som skal lukkes, men ikke lar seg lagre.

unsaved-title = Økten er ikke lagret
unsaved-said = { $why } Alt du har gjort, er fortsatt her. Det kan lagres i en annen mappe:
unsaved-folder = Mappe
unsaved-no-folder = Skriv hvilken mappe økten skal lagres i.
unsaved-saved-title = Økten er lagret i en annen mappe
unsaved-saved = Hele økten, også det halvskrevne, ligger nå i denne filen:
    { $path }
    Åpne den med «diemo open» og dette navnet.
unsaved-drop-title = Gå ut uten å lagre?
unsaved-drop = Det som ikke er lagret, blir borte for godt. Vil du gå ut likevel?
