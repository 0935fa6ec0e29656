# Aksjonar, parkerte tema og notat undervegs.

capture-action = Ny aksjon
capture-topic = Parker eit tema
capture-note = Nytt notat
capture-lesson = Ny erfaring
capture-what = Kva
capture-owner = Kven
capture-due = Frist
capture-text = Tekst
capture-about = Knytt til «{ $item }».
capture-about-session = Knytt til økta.
capture-due-hint = Til dømes fredag, +7 eller 23.11.2026. Feltet kan stå tomt.
capture-not-a-day = Fristen er ikkje ein dag. Skriv til dømes fredag, +7 eller 23.11.2026.
capture-empty = Skriv noko først.
capture-action-saved = Aksjonen er notert.
capture-topic-saved = Temaet er parkert.
capture-note-saved = Notatet er lagra.
capture-lesson-saved = Erfaringa er notert. Ho blir med i erfaringsnotatet.
capture-past = { $day }. Fristen er passert.
capture-passed = Fristen er passert. Trykk enter éin gong til for å lagre han likevel.
capture-no-such-day = Datoen finst ikkje.
capture-draft = Dette er ein kladd frå sist. ctrl+u tømmer feltet.

# Ord som kan skrivast for ein dag, med komma mellom.
capture-today = i dag, idag
capture-tomorrow = i morgon, imorgon, i morgen, imorgen
capture-monday = måndag
capture-tuesday = tysdag
capture-wednesday = onsdag
capture-thursday = torsdag
capture-friday = fredag
capture-saturday = laurdag
capture-sunday = søndag
