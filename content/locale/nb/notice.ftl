# Linjen som sier hva som nettopp skjedde.

notice-editor-failed = Skriveprogrammet sluttet med en feil. Teksten er som den var.
notice-field-full = Feltet er fullt. Det som ikke fikk plass, er ikke med.
notice-held-title = Økten er åpen et annet sted
notice-held = { $who } Vil du åpne den bare for å lese?
notice-interrupt = Alt er lagret. Trykk ctrl+c en gang til for å avslutte.
notice-no-editor = Fant ikke noe skriveprogram. Sett EDITOR til navnet på det du bruker.
notice-nothing-open = Ingen punkter står åpne.
notice-nothing-to-redo = Det er ikke noe å gjøre om igjen.
notice-nothing-to-undo = Det er ikke noe å angre.
notice-panic = diemo stanset på grunn av en feil i programmet. Det du hadde svart og skrevet, er lagret.
notice-read-only = Økten er åpnet bare for lesing. Ingenting kan endres her.
notice-redone = Gjort om igjen: { $what }
notice-resumed = Du fortsetter der du slapp.
notice-set-by-rule = Svaret følger av en regel. Trykk y for å se hvorfor.
notice-too-small = Vinduet er for lite. Gjør det minst 60 tegn bredt og 16 linjer høyt. Alt er som det var.
notice-undone = Angret: { $what }
notice-written = Dokumentene er skrevet til { $folder }
notice-no-example = Det finnes ikke noe eksempel som heter «{ $name }».
notice-other-method = Økten følger metoden «{ $wanted }», men «{ $found }» er den som er åpen.
    .hint = Åpne den med «diemo open» og --method.
notice-dumb-terminal = Denne terminalen kan ikke vise et skjermbilde. Sett TERM til navnet på terminalen, eller bruk kommandoene: «diemo --help» viser dem.
