# Prosessmodellen: lista over steg, skjemaet for eitt steg, banane og teikninga.

model-do-write = nytt steg
    .words = legg til set inn steg
model-do-write-before = nytt steg framfor
model-do-alter = alt om steget
model-do-derive = byrj som kopi
    .words = kopier noverande ønskt vald
model-do-turn = liste/teikning
    .words = teikn symjebanar flytdiagram
model-do-drop = ta ut
model-do-lane-back = bane opp
model-do-lane-on = bane ned
model-do-down = flytt ned
model-do-up = flytt opp
model-do-branches = vegar vidare
model-do-copy = kopier steget
model-do-worth = verdimerke
model-do-medium = papir/digitalt
model-do-lanes = banar
model-do-as-is = noverande
model-do-to-be = ønskt
model-do-chosen = vald
model-do-compare = samanlikn
model-do-gaps = gap
model-do-drop-model = slett heile modellen
model-do-save-step = inn, neste steg
model-do-next-lane = neste bane
model-do-lane-before = førre bane
model-in-minutes = arbeid og vent i minutt
model-do-choose = vel i lista
model-do-choice = neste val
model-do-choice-back = førre val
model-do-actor = kven det er
model-do-rename = nytt namn
model-do-new-lane = ny bane
model-do-drop-lane = ta ut

model-no-service = Vel ei teneste først: ein prosessmodell høyrer til ei teneste.
model-begin = Ingenting er teikna enno. Trykk n og skriv det første steget, eller lim inn rader frå eit rekneark: steg, bane, arbeidstid, ventetid, system.
model-begin-as-copy =
    { $count ->
        [one] Ingenting er teikna enno. Trykk f for å byrje med ein kopi av { $from } (eitt steg). Stega blir kjende att i begge modellane, så skilnadene blir nøyaktige. Vil de heller byrje på nytt, trykk n.
       *[other] Ingenting er teikna enno. Trykk f for å byrje med ein kopi av { $from } ({ $count } steg). Stega blir kjende att i begge modellane, så skilnadene blir nøyaktige. Vil de heller byrje på nytt, trykk n.
    }
model-derived =
    { $count ->
        [one] Kopiert eitt steg frå { $from }. Endre det som blir annleis.
       *[other] Kopiert { $count } steg frå { $from }. Endre det som blir annleis.
    }
model-nothing-to-copy = Det er ingen modell å kopiere frå enno.
model-variant = { $number } { $name } ({ $count })
model-how = Skriv steget. Tab går til bane, arbeid, vent og system. På éi linje: Skrive attest /kemner 5 0. Enter gir neste steg. 2 t er to timar, 3 d er tre dagar.
model-how-lane = Bane, eller byrjinga av namnet. ↓ blar: { $lanes }
model-write-or-leave = Skriv eit steg, eller trykk Esc når de er ferdige.
model-new-lane = Ny bane: { $name } ({ $actor }).
model-recognised = Formål: { $name }.
model-no-text = Steget må ha ein tekst.
model-share-too-large = Delen er meir enn 100 %. Skriv kor mange av hundre saker som går her.
model-no-such-step = «{ $typed }» peikar ikkje på noko steg. Skriv nummeret på steget (1 til { $count }), så delen og grunnen, til dømes 4 30 % manglar; 6.
model-pasted =
    { $count ->
        [one] Limt inn eitt steg.
       *[other] Limt inn { $count } steg.
    }
model-pasted-nothing = Det var ingen steg i det som vart limt inn.
model-pasted-wrong =
    { $count ->
        [one] Steg { $row }: { $why } Det står i merknaden.
       *[other] Steg { $row }: { $why } { $count } tal vart ikkje forstådde; dei står i merknaden til stega.
    }
model-dropped = Teke ut: { $text }. u angrar.
model-dropped-all = Modellen er sletta. u angrar.

model-head-text = Steg
model-head-lane = Bane
model-head-touch = Arbeid
model-head-wait = Vent
model-head-signs = Merke
model-head-system = System

# Eitt teikn kvar, i kolonnen «Merke».
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
model-part-share = Del av sakene
model-part-document = Dokument
model-part-purpose = Formål
model-part-worth = Verdi for brukaren
model-part-registers = Ført for hand
model-part-checks = Kontroll
model-part-errors = Feil oppstår ofte
model-part-measured = Tida er målt
model-part-next = Vegar vidare
model-part-note = Merknad

model-hint-text = Det som blir gjort, kort: «Kontrollere skjema, ringje ved manglar».
model-hint-lane = Kven som gjer det. Eit nytt namn gir ein ny bane.
model-hint-kind = Piltastane vel. Ved ei avgjerd går sakene ulike vegar.
model-hint-touch = Minutt arbeid for kvar sak som kjem hit. 2 t er to timar.
model-hint-wait = Minutt saka ligg etterpå, i arbeidstid. 1 d er éin dag.
model-hint-system = Systemet det blir gjort i. Tomt når det ikkje blir gjort i noko system.
model-hint-medium = Om steget blir gjort på papir.
model-hint-cost = Kroner per sak utanom arbeidet: porto, SMS.
model-hint-share = Kor mange som treng steget, til dømes 10 %. Tomt er alle.
model-hint-document = Dokumentet som blir laga eller brukt.
model-hint-purpose = Det reglane spør etter. Programmet føreslår ut frå orda.
model-hint-worth = Det den tenesta er for, ville sakna, er verdiskapande.
model-hint-registers = Noko blir skrive inn som alt var skrive, eller kunne vore henta.
model-hint-checks = Noko blir kontrollert her.
model-hint-errors = Her byrjar feila ofte.
model-hint-measured = Tida er teken med klokke, ikkje anslått.
model-hint-next = Steg, del, grunn: 4 30 % manglar; 6. Tomt er neste steg.
model-hint-note = Det som elles er verdt å hugse.

model-kind-start = start
model-kind-activity = aktivitet
model-kind-decision = avgjerd
model-kind-wait = ventetid
model-kind-document = dokument
model-kind-hand-over = overlevering
model-kind-end = slutt
model-not-said = ikkje sagt
model-medium-paper = papir
model-medium-digital = digitalt
model-worth-adding = verdiskapande
model-worth-needed = nødvendig
model-worth-waste = sløsing
model-no-purpose = ikkje noko særskilt
model-purpose-likely = { $name } (framlegg)
model-purpose-unknown = eit formål metoden ikkje kjenner

model-says-no-lane = i ingen bane
model-says-system = i { $text }
model-says-cost = { $text } per sak
model-says-share = { $text } av sakene
model-says-registers = ført for hand
model-says-checks = kontroll
model-says-errors = feil oppstår ofte
model-says-measured = tida er målt
model-says-document = dokument: { $text }
model-says-purpose = formål: { $text }
model-says-next = går til { $text }

model-lanes = Banar
model-lane-name = Namn
model-no-lanes = Ingen banar enno. Dei kjem av seg sjølve når stega blir skrivne.
model-lane-detail =
    { $count ->
        [one] { $actor }, eitt steg
       *[other] { $actor }, { $count } steg
    }
model-lane-has-steps =
    { $count ->
        [one] «{ $name }» har eitt steg. Flytt det til ein annan bane først.
       *[other] «{ $name }» har { $count } steg. Flytt dei til ein annan bane først.
    }
model-actor-municipality = kommunen
model-actor-citizen = innbyggjar
model-actor-other = andre
model-actor-system = system
model-actor-outside-system = system hos andre

# Ord som ein bane blir kjend att på, med mellomrom mellom.
model-words-citizen = søkjar innbyggjar brukar føresett kunde næringsdrivande bedrift pasient publikum
model-words-outside-system = altinn folkeregister einingsregister id-porten maskinporten svarut
model-words-system = system register database skjema
model-words-other = leverandør skatteetaten fylke statsforvaltar politi staten nav
# Banar som blir tilbodne når ingen er teikna, med semikolon mellom.
model-usual-lanes = Søkjar; Servicetorg; Sakshandsamar; Arkiv; System
# Ord for einingane bak eit tal, med mellomrom mellom.
model-unit-minutes = m min minutt
model-unit-hours = t time timar
model-unit-days = d dag dagar

model-do-on = neste steg
model-do-back = førre steg
model-figures = Overleveringar { $hand } · { $lead } min ({ $days } d): kommunen { $municipal }, innbyggjar { $citizen }, vent { $wait }
model-figures-short = Overleveringar { $hand } · { $lead } min ({ $days } d): arbeid { $work }, vent { $wait }
model-flaw-more = { $first } (og { $count } til)
model-flaw-no-lane = Steg { $step } står i ingen bane. < og > flytter det.
model-flaw-flow-nowhere = Steg { $step } fører til eit steg som er borte. b rettar vegane.
model-flaw-shares = Delane frå steg { $step } blir { $share }, ikkje 100 %. b rettar dei.
model-flaw-outside = Ein del i steg { $step } er { $share }. Han må vere mellom 0 og 100 %.
model-flaw-negative = Steg { $step } har minutt eller kroner under null.
model-flaw-one-way = Steg { $step } er ei avgjerd, men alle saker går same vegen. b gir fleire vegar.
model-flaw-unreachable = Ingen saker kjem til steg { $step }. Sjå kvar vegane framfor fører.
model-flaw-no-end = Modellen har ein start, men ingen slutt.
model-flaw-endless = Sakene kjem aldri ut av steg { $steps }. Minst éin veg må føre vidare.
model-flaw-too-tangled = For mange vegar går tilbake til at tala kan reknast ut.
model-flaw-too-large = Tala er for store til å rekne med.
model-box-touch = { $touch } min
model-box-wait = ventar { $wait }
model-box-both = { $touch } min, så { $wait }
