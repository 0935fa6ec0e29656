# Ei økt som skal lukkast, men ikkje lèt seg lagre.

unsaved-title = Økta er ikkje lagra
unsaved-said = { $why } Alt du har gjort, er framleis her. Det kan lagrast i ei anna mappe:
unsaved-folder = Mappe
unsaved-no-folder = Skriv kva mappe økta skal lagrast i.
unsaved-saved-title = Økta er lagra i ei anna mappe
unsaved-saved = Heile økta, òg det halvskrivne, ligg no i denne fila:
    { $path }
    Opne ho med «diemo open» og dette namnet.
unsaved-drop-title = Gå ut utan å lagre?
unsaved-drop = Det som ikkje er lagra, blir borte for godt. Vil du gå ut likevel?
