# Framdriftsplanen som filer til andre program, og som figur i dokumenta.

timetable-column-number = Nr.
timetable-column-task = Oppgåve
timetable-column-owner = Ansvarleg
timetable-column-service = Teneste
timetable-column-from = Frå
timetable-column-to = Til
timetable-column-days = Arbeidsdagar
timetable-column-due = Frist
timetable-column-after = Ventar på
timetable-column-state = Status
timetable-column-critical = Kritisk linje
timetable-column-slack = Kan utsetjast (arbeidsdagar)
timetable-column-note = Merknad
timetable-state-waiting = Ikkje påbyrja
timetable-state-going = I gang
timetable-state-done = Ferdig
timetable-state-dropped = Går ut
timetable-yes = ja
timetable-owner = Ansvarleg: { $owner }
timetable-service = Teneste: { $service }
timetable-state = Status: { $state }
timetable-due = Frist: { $day }
timetable-milestone = Milepæl
timetable-critical = På kritisk linje: blir ho forseinka, blir alt forseinka.
timetable-circle = Oppgåver i planen ventar på kvarandre i ring: { $names }. Ingenting er skrive.
    .hint = Opne planen på skjermen, og ta bort ei av dei under «Etter nr.».
timetable-nothing-planned = Økta har ingen oppgåver i framdriftsplanen enno, så inga fil er skriven.
    .hint = Opne planen på skjermen, og skriv oppgåvene der.

timetable-picture = Framdriftsplan
timetable-described =
    { $count ->
        [one] Figuren viser éi oppgåve i tida frå { $from } til { $to }.
       *[other] Figuren viser { $count } oppgåver under kvarandre i tida frå { $from } til { $to }.
    } Tabellen under viser det same.
timetable-month = { $month }.{ $year }
timetable-today = i dag, { $day }
timetable-sign-open = ikkje ferdig
timetable-sign-critical = kritisk linje
timetable-sign-done = ferdig
timetable-sign-milestone = milepæl
