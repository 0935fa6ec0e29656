# Prosessmodellen: listen over steg, skjemaet for ett steg, banene og tegningen.

model-do-write = nytt steg
    .words = legg til sett inn steg
model-do-write-before = nytt steg foran
model-do-alter = alt om steget
model-do-derive = begynn som kopi
    .words = kopier nåværende ønsket valgt
model-do-turn = liste/tegning
    .words = tegn svømmebaner flytdiagram
model-do-drop = ta ut
model-do-lane-back = bane opp
model-do-lane-on = bane ned
model-do-down = flytt ned
model-do-up = flytt opp
model-do-branches = veier videre
model-do-copy = kopier steget
model-do-worth = verdimerke
model-do-medium = papir/digitalt
model-do-lanes = baner
model-do-as-is = nåværende
model-do-to-be = ønsket
model-do-chosen = valgt
model-do-compare = sammenlign
model-do-gaps = gap
model-do-drop-model = slett hele modellen
model-do-save-step = inn, neste steg
model-do-next-lane = neste bane
model-do-lane-before = forrige bane
model-in-minutes = arbeid og vent i minutter
model-do-choose = velg i listen
model-do-choice = neste valg
model-do-choice-back = forrige valg
model-do-actor = hvem det er
model-do-rename = nytt navn
model-do-new-lane = ny bane
model-do-drop-lane = ta ut

model-no-service = Velg en tjeneste først: en prosessmodell hører til en tjeneste.
model-begin = Ingenting er tegnet ennå. Trykk n og skriv det første steget, eller lim inn rader fra et regneark: steg, bane, arbeidstid, ventetid, system.
model-begin-as-copy =
    { $count ->
        [one] Ingenting er tegnet ennå. Trykk f for å begynne med en kopi av { $from } (ett steg). Stegene kjennes igjen i begge modellene, så forskjellene blir nøyaktige. Vil dere heller begynne på nytt, trykk n.
       *[other] Ingenting er tegnet ennå. Trykk f for å begynne med en kopi av { $from } ({ $count } steg). Stegene kjennes igjen i begge modellene, så forskjellene blir nøyaktige. Vil dere heller begynne på nytt, trykk n.
    }
model-derived =
    { $count ->
        [one] Kopiert ett steg fra { $from }. Endre det som blir annerledes.
       *[other] Kopiert { $count } steg fra { $from }. Endre det som blir annerledes.
    }
model-nothing-to-copy = Det er ingen modell å kopiere fra ennå.
model-variant = { $number } { $name } ({ $count })
model-how = Skriv steget. Tab går til bane, arbeid, vent og system. På én linje: Skrive attest /kemner 5 0. Enter gir neste steg. 2 t er to timer, 3 d er tre dager.
model-how-lane = Bane, eller begynnelsen av den. ↓ blar: { $lanes }
model-write-or-leave = Skriv et steg, eller trykk Esc når dere er ferdige.
model-new-lane = Ny bane: { $name } ({ $actor }).
model-recognised = Formål: { $name }.
model-no-text = Steget må ha en tekst.
model-share-too-large = Andelen er mer enn 100 %. Skriv hvor mange av hundre saker som går her.
model-no-such-step = «{ $typed }» peker ikke på noe steg. Skriv nummeret på steget (1 til { $count }), så andelen og grunnen, for eksempel 4 30 % mangler; 6.
model-pasted =
    { $count ->
        [one] Limt inn ett steg.
       *[other] Limt inn { $count } steg.
    }
model-pasted-nothing = Det var ingen steg i det som ble limt inn.
model-pasted-wrong =
    { $count ->
        [one] Steg { $row }: { $why } Det står i merknaden.
       *[other] Steg { $row }: { $why } { $count } tall ble ikke forstått; de står i merknaden til stegene.
    }
model-dropped = Tatt ut: { $text }. u angrer.
model-dropped-all = Modellen er slettet. u angrer.

model-head-text = Steg
model-head-lane = Bane
model-head-touch = Arbeid
model-head-wait = Vent
model-head-signs = Merker
model-head-system = System

# Ett tegn hver, i kolonnen «Merker».
model-sign-paper = P
model-sign-digital = D
model-sign-registers = R
model-sign-checks = K
model-sign-errors = F
model-sign-branches = V

model-step-title = Steg { $number }
model-part-text = Steg
model-part-lane = Bane
model-part-kind = Type
model-part-touch = Arbeidstid
model-part-wait = Ventetid etterpå
model-part-system = System
model-part-medium = Papir eller digitalt
model-part-cost = Kostnad per sak
model-part-share = Andel av sakene
model-part-document = Dokument
model-part-purpose = Formål
model-part-worth = Verdi for brukeren
model-part-registers = Føres for hånd
model-part-checks = Kontroll
model-part-errors = Feil oppstår ofte
model-part-measured = Tiden er målt
model-part-next = Veier videre
model-part-note = Merknad

model-hint-text = Det som gjøres, kort: «Kontrollere skjema, ringe ved mangler».
model-hint-lane = Hvem som gjør det. Et nytt navn gir en ny bane.
model-hint-kind = Piltastene velger. Ved en beslutning går sakene ulike veier.
model-hint-touch = Minutter arbeid for hver sak som kommer hit. 2 t er to timer.
model-hint-wait = Minutter saken ligger etterpå, i arbeidstid. 1 d er én dag.
model-hint-system = Systemet det gjøres i. Tomt når det ikke gjøres i noe system.
model-hint-medium = Om steget gjøres på papir.
model-hint-cost = Kroner per sak utenom arbeidet: porto, SMS.
model-hint-share = Hvor mange som trenger steget, for eksempel 10 %. Tomt er alle.
model-hint-document = Dokumentet som lages eller brukes.
model-hint-purpose = Det reglene spør etter. Programmet foreslår ut fra ordene.
model-hint-worth = Det den tjenesten er for, ville savnet, er verdiskapende.
model-hint-registers = Noe skrives inn som alt var skrevet, eller kunne vært hentet.
model-hint-checks = Noe blir kontrollert her.
model-hint-errors = Her begynner feilene ofte.
model-hint-measured = Tiden er tatt med klokke, ikke anslått.
model-hint-next = Steg, andel, grunn: 4 30 % mangler; 6. Tomt er neste steg.
model-hint-note = Det som ellers er verdt å huske.

model-kind-start = start
model-kind-activity = aktivitet
model-kind-decision = beslutning
model-kind-wait = ventetid
model-kind-document = dokument
model-kind-hand-over = overlevering
model-kind-end = slutt
model-not-said = ikke sagt
model-medium-paper = papir
model-medium-digital = digitalt
model-worth-adding = verdiskapende
model-worth-needed = nødvendig
model-worth-waste = sløsing
model-no-purpose = ikke noe særskilt
model-purpose-likely = { $name } (forslag)
model-purpose-unknown = et formål metoden ikke kjenner

model-says-no-lane = i ingen bane
model-says-system = i { $text }
model-says-cost = { $text } per sak
model-says-share = { $text } av sakene
model-says-registers = føres for hånd
model-says-checks = kontroll
model-says-errors = feil oppstår ofte
model-says-measured = tiden er målt
model-says-document = dokument: { $text }
model-says-purpose = formål: { $text }
model-says-next = går til { $text }

model-lanes = Baner
model-lane-name = Navn
model-no-lanes = Ingen baner ennå. De kommer av seg selv når stegene skrives.
model-lane-detail =
    { $count ->
        [one] { $actor }, ett steg
       *[other] { $actor }, { $count } steg
    }
model-lane-has-steps =
    { $count ->
        [one] «{ $name }» har ett steg. Flytt det til en annen bane først.
       *[other] «{ $name }» har { $count } steg. Flytt dem til en annen bane først.
    }
model-actor-municipality = kommunen
model-actor-citizen = innbygger
model-actor-other = andre
model-actor-system = system
model-actor-outside-system = andres system

# Ord som en bane kjennes igjen på, med mellomrom mellom.
model-words-citizen = søker innbygger bruker foresatt kunde næringsdrivende bedrift pasient publikum
model-words-outside-system = altinn folkeregister enhetsregister id-porten maskinporten svarut
model-words-system = system register database skjema
model-words-other = leverandør skatteetaten fylke statsforvalter politi staten nav
# Baner som tilbys når ingen er tegnet, med semikolon mellom.
model-usual-lanes = Søker; Servicetorg; Saksbehandler; Arkiv; System
# Ord for enhetene bak et tall, med mellomrom mellom.
model-unit-minutes = m min minutt minutter
model-unit-hours = t time timer
model-unit-days = d dag dager

model-do-on = neste steg
model-do-back = forrige steg
model-figures = Overleveringer { $hand } · { $lead } min ({ $days } d): kommunen { $municipal }, innbygger { $citizen }, vent { $wait }
model-figures-short = Overleveringer { $hand } · { $lead } min ({ $days } d): arbeid { $work }, vent { $wait }
model-flaw-more = { $first } (og { $count } til)
model-flaw-no-lane = Steg { $step } står i ingen bane. < og > flytter det.
model-flaw-flow-nowhere = Steg { $step } fører til et steg som er borte. b retter veiene.
model-flaw-shares = Andelene fra steg { $step } blir { $share }, ikke 100 %. b retter dem.
model-flaw-outside = En andel i steg { $step } er { $share }. Den må være mellom 0 og 100 %.
model-flaw-negative = Steg { $step } har minutter eller kroner under null.
model-flaw-one-way = Steg { $step } er en beslutning, men alle saker går samme vei. b gir flere veier.
model-flaw-unreachable = Ingen saker kommer til steg { $step }. Se hvor veiene foran fører.
model-flaw-no-end = Modellen har en start, men ingen slutt.
model-flaw-endless = Sakene kommer aldri ut av steg { $steps }. Minst én vei må føre videre.
model-flaw-too-tangled = For mange veier går tilbake til at tallene kan regnes ut.
model-flaw-too-large = Tallene er for store til å regne med.
model-box-touch = { $touch } min
model-box-wait = venter { $wait }
model-box-both = { $touch } min, så { $wait }
