# Aksjoner, parkerte temaer og notater underveis.

capture-action = Ny aksjon
capture-topic = Parkér et tema
capture-note = Nytt notat
capture-lesson = Ny erfaring
capture-what = Hva
capture-owner = Hvem
capture-due = Frist
capture-text = Tekst
capture-about = Knyttes til «{ $item }».
capture-about-session = Knyttes til økten.
capture-due-hint = For eksempel fredag, +7 eller 23.11.2026. Feltet kan stå tomt.
capture-not-a-day = Fristen er ikke en dag. Skriv for eksempel fredag, +7 eller 23.11.2026.
capture-empty = Skriv noe først.
capture-action-saved = Aksjonen er notert.
capture-topic-saved = Temaet er parkert.
capture-note-saved = Notatet er lagret.
capture-lesson-saved = Erfaringen er notert. Den blir med i erfaringsnotatet.
capture-past = { $day }. Fristen er passert.
capture-passed = Fristen er passert. Trykk enter en gang til for å lagre den likevel.
capture-no-such-day = Datoen finnes ikke.
capture-draft = Dette er en kladd fra sist. ctrl+u tømmer feltet.

# Ord som kan skrives for en dag, med komma mellom.
capture-today = i dag, idag
capture-tomorrow = i morgen, imorgen
capture-monday = mandag
capture-tuesday = tirsdag
capture-wednesday = onsdag
capture-thursday = torsdag
capture-friday = fredag
capture-saturday = lørdag
capture-sunday = søndag
