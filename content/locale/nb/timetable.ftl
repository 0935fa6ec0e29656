# Framdriftsplanen som filer til andre programmer, og som figur i dokumentene.

timetable-column-number = Nr.
timetable-column-task = Oppgave
timetable-column-owner = Ansvarlig
timetable-column-service = Tjeneste
timetable-column-from = Fra
timetable-column-to = Til
timetable-column-days = Arbeidsdager
timetable-column-due = Frist
timetable-column-after = Venter på
timetable-column-state = Status
timetable-column-critical = Kritisk linje
timetable-column-slack = Kan utsettes (arbeidsdager)
timetable-column-note = Merknad
timetable-state-waiting = Ikke begynt
timetable-state-going = I gang
timetable-state-done = Ferdig
timetable-state-dropped = Utgår
timetable-yes = ja
timetable-owner = Ansvarlig: { $owner }
timetable-service = Tjeneste: { $service }
timetable-state = Status: { $state }
timetable-due = Frist: { $day }
timetable-milestone = Milepæl
timetable-critical = På kritisk linje: blir den forsinket, blir alt forsinket.
timetable-circle = Oppgaver i planen venter på hverandre i ring: { $names }. Ingenting er skrevet.
    .hint = Åpne planen på skjermen, og ta bort en av dem under «Etter nr.».
timetable-nothing-planned = Økten har ingen oppgaver i framdriftsplanen ennå, så ingen fil er skrevet.
    .hint = Åpne planen på skjermen, og skriv oppgavene der.

timetable-picture = Framdriftsplan
timetable-described =
    { $count ->
        [one] Figuren viser én oppgave i tiden fra { $from } til { $to }.
       *[other] Figuren viser { $count } oppgaver under hverandre i tiden fra { $from } til { $to }.
    } Tabellen under viser det samme.
timetable-month = { $month }.{ $year }
timetable-today = i dag, { $day }
timetable-sign-open = ikke ferdig
timetable-sign-critical = kritisk linje
timetable-sign-done = ferdig
timetable-sign-milestone = milepæl
