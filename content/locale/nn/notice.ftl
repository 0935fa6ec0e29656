# Linja som seier kva som nettopp hende.

notice-editor-failed = Skriveprogrammet slutta med ein feil. Teksten er som han var.
notice-field-full = Feltet er fullt. Det som ikkje fekk plass, er ikkje med.
notice-held-title = Økta er open ein annan stad
notice-held = { $who } Vil du opne henne berre for å lese?
notice-interrupt = Alt er lagra. Trykk ctrl+c ein gong til for å avslutte.
notice-no-editor = Fann ikkje noko skriveprogram. Set EDITOR til namnet på det du bruker.
notice-nothing-open = Ingen punkt står opne.
notice-nothing-to-redo = Det er ikkje noko å gjere om att.
notice-nothing-to-undo = Det er ikkje noko å angre.
notice-panic = diemo stansa på grunn av ein feil i programmet. Det du hadde svart og skrive, er lagra.
notice-read-only = Økta er opna berre for lesing. Ingenting kan endrast her.
notice-redone = Gjort om att: { $what }
notice-resumed = Du held fram der du slapp.
notice-set-by-rule = Svaret følgjer av ein regel. Trykk y for å sjå kvifor.
notice-too-small = Vindauget er for lite. Gjer det minst 60 teikn breitt og 16 linjer høgt. Alt er som det var.
notice-undone = Angra: { $what }
notice-written = Dokumenta er skrivne til { $folder }
notice-no-example = Det finst ikkje noko døme som heiter «{ $name }».
notice-other-method = Økta følgjer metoden «{ $wanted }», men «{ $found }» er den som er open.
    .hint = Opne økta med «diemo open» og --method.
notice-dumb-terminal = Denne terminalen kan ikkje vise eit skjermbilete. Set TERM til namnet på terminalen, eller bruk kommandoane: «diemo --help» viser dei.
