# Det «diemo check» finner i en lagret økt, og veien dit i ord.

check-at = { $way }: { $sentence }
check-remark = { $place }: merknad: { $sentence }
check-remarks =
    { $count ->
        [one] { $count } merknad.
       *[other] { $count } merknader.
    }

# Feil.
check-fault-syntax = Filen er skadet her. Resten kan ikke leses.
    .hint = Ofte mangler et komma, et anførselstegn eller en klamme rett foran. Hent filen fra mappen history hvis du ikke finner feilen.
check-fault-cut-short = Filen slutter her, midt i noe.
    .hint = Resten mangler. Hent filen fra mappen history, eller fra en sikkerhetskopi.
check-fault-too-deep = Her er det for mange nivåer inni hverandre.
check-fault-wrong-type = Her skal det stå { $expected }, men det står { $found }.
check-fault-missing-key = «{ $key }» mangler.
check-fault-doubled-key = «{ $key }» står to ganger.
    .hint = Behold den ene. Bare den siste ville blitt brukt.
check-fault-unknown-key = Denne versjonen av diemo kjenner ikke «{ $key }». Det blir stående som det er.
check-fault-misspelt-key = Denne versjonen av diemo kjenner ikke «{ $key }». Det blir stående som det er.
    .hint = Mente du «{ $nearest }»?
check-fault-unknown-choice =
    { $found-given ->
        [yes] «{ $found }» er ikke noe som kan stå her.
       *[no] Her mangler det som sier hva dette er.
    }
    .hint =
        { $nearest-given ->
            [yes] Mente du «{ $nearest }»? Mulig: { $known }.
           *[no] Mulig: { $known }.
        }
check-fault-second-choice = «{ $key }» står ved siden av et annet valg. Bare ett kan stå her.
check-fault-malformed =
    { $format ->
        [uuid] «{ $found }» er ikke en id.
        [date] «{ $found }» er ikke en dato.
        [date-time] «{ $found }» er ikke et tidspunkt.
        [decimal] «{ $found }» er ikke et tall.
       *[other] «{ $found }» er ikke et helt tall som kan stå her.
    }
    .hint =
        { $format ->
            [uuid] En id er 32 sifre og bokstaver fra a til f, for eksempel 0199f3c2-7a10-7c31-9d52-2f6f8a1b4c5d.
            [date] En dato skrives slik: 2026-11-23.
            [date-time] Et tidspunkt skrives slik: 2026-11-23T10:05:00Z.
            [decimal] Et tall skrives slik: 12.50.
           *[other] Skriv bare sifre.
        }
check-fault-too-long = Teksten er for lang. Grensen er { $limit } MB.
    .hint = Alt etter grensen faller bort når filen lagres.
check-fault-not-from-history = Dette er ikke det historikken gir. Noen kan ha endret filen for hånd.
    .hint = Gjør endringene i diemo i stedet. Angre vil gå tilbake til det historikken sier.
check-fault-points-nowhere = «{ $found }» viser til noe som ikke finnes.
check-fault-doubled-id = Id-en «{ $found }» er brukt tidligere i samme liste.
check-fault-more = Det er flere feil enn disse.
    .hint = Rett de første, og prøv igjen.

# Hele linjer i journalen.
check-line-torn = Den siste linjen er ikke skrevet ferdig. Den regnes ikke med.
    .hint = Slik blir det når strømmen går midt i en lagring. Det som sto i linjer før den, er trygt.
check-line-checksum = Linjen er skadet: kontrollsummen stemmer ikke.
    .hint = Det kan ikke ses hva som sto her. Hent økten fra en sikkerhetskopi hvis noe mangler.
check-line-number = Nummeret følger ikke etter det i linjen før.
    .hint = En linje kan være borte, eller stå to ganger. Hent økten fra en sikkerhetskopi hvis noe mangler.

# Hva som kan stå et sted.
check-type-string = tekst
check-type-number = et tall
check-type-integer = et helt tall
check-type-boolean = true eller false
check-type-array = en liste
check-type-object = en gruppe felter
check-type-null = ingenting

# Veien til et sted i filen.
check-key = «{ $key }»
check-key-format = formatet
check-key-version = versjonen
check-key-id = id-en
check-key-created = opprettet
check-key-place = stedet du var
check-key-drafts = kladdene
check-key-history = historikken
check-key-title = tittelen
check-key-organisation = virksomheten
check-key-facilitator = prosessveilederen
check-key-rules = regelsettet
check-key-method = metoden
check-key-services = tjenestene
check-key-answers = svarene
check-key-decisions = beslutningene
check-key-actions = aksjonene
check-key-topics = parkeringsplassen
check-key-notes = notatene
check-key-languages = språket i dokumentene
check-key-links = lenkene
check-key-at = tidspunktet
check-key-by = hvem
check-key-begin = begynnelsen
check-key-revise = opplysningen
check-key-add-service = ny tjeneste
check-key-rename-service = nytt navn på tjenesten
check-key-drop-service = tjenesten som er lagt bort
check-key-answer = svar
check-key-mark = markering
check-key-decide = beslutning
check-key-reopen = tatt opp igjen
check-key-withdraw = trukket forslag
check-key-action = aksjon
check-key-drop-action = fjernet aksjon
check-key-topic = tema på parkeringsplassen
check-key-drop-topic = fjernet tema
check-key-note = notat
check-key-lesson = erfaring
check-key-drop-note = fjernet notat
check-key-link = lenke
check-key-drop-link = fjernet lenke
check-key-restore = gjenopprettet økt
check-key-undo = angring
check-key-redo = gjort om igjen
check-key-of = endringen det gjelder
check-key-session = økten
check-key-subject = punktet
check-key-value = svaret
check-key-reason = begrunnelsen
check-key-status = statusen
check-key-legal-basis = hjemmelen
check-key-alternatives = alternativene
check-key-date = datoen
check-key-valid-until = gjelder til
check-key-review-date = ny vurdering
check-key-overrides = reglene som er fraveket
check-key-replaces = beslutningen den erstatter
check-key-text = teksten
check-key-owner = den ansvarlige
check-key-due = fristen
check-key-done = om det er gjort
check-key-address = adressen
check-key-name = navnet
check-key-role = rollen
check-key-dropped = om tjenesten er lagt bort
check-key-step = steget
check-key-service = tjenesten
check-key-field = feltet
check-key-integer = heltallet
check-key-decimal = tallet
check-key-money = beløpet
check-key-yes-no = ja eller nei
check-key-option = valget
check-key-options = valgene
check-key-people = personene
check-key-rows = tabellen
check-key-number = nummeret
check-key-follows = første linje
check-key-snapshot = øktfilen den hører til
check-key-bytes = lengden
check-key-crc = kontrollsummen
check-key-change = endring
check-key-draft = kladd
check-key-join = sammenslåing
check-key-head = siste endring i kopien
check-key-lines = endringene i kopien
check-key-after = endringen de følger etter
check-key-changes = endringene
check-key-settled = det som var ulikt
check-key-part = delen det gjelder
check-key-taken = den som ble valgt
check-key-as-of = endringen det ble satt tilbake til
check-key-borrow = lånet
check-key-borrowed = hvor svaret er lånt fra
check-key-case = den delte økten
check-key-confirm = bekreftelsen
check-key-confirmed = bekreftelsen
check-key-from = fra
check-key-on = dagen det ble lånt
check-key-record = id-en til forslaget
check-key-columns = kolonnene
check-key-loose = det som er løst fra punktet sitt
check-key-outline = det metoden spurte om
check-key-parked = svarene som ikke passer lenger
check-key-subjects = punktene
check-key-criteria = kriteriene
check-key-formats = formatene
check-key-names = det som heter noe annet i rommet
check-key-questions = spørsmålene
check-key-steps = stegene
check-key-tests = testene
check-key-before = utgaven før
check-key-upgrade = den nye utgaven
check-key-why = grunnen
check-key-drop-parked = det som er fjernet fra listen
check-key-about = punktet den gjelder
check-key-abstains = om noen avstår
check-key-arrange = endring på tavla
check-key-ballot = avstemning
check-key-ballots = avstemningene
check-key-began = når det begynte
check-key-blocks = postene på dagsordenen
check-key-board = tavla
check-key-boards = tavlene
check-key-choices = valgene
check-key-closed = når den ble avsluttet
check-key-count = antallet
check-key-counted-by = hvem som telte
check-key-criterion = kriteriet
check-key-curtain = det deltakerne ser i stedet
check-key-drop-ballot = fjernet avstemning
check-key-drop-meeting = fjernet møte
check-key-drop-participant = fjernet deltaker
check-key-effort = innsatsen
check-key-ended = når det sluttet
check-key-entitled = antallet stemmeberettigede
check-key-extra = minuttene som kom i tillegg
check-key-frozen = frosset skjerm
check-key-group = gruppen
check-key-groups = gruppene
check-key-hidden = om tallene er skjult
check-key-idea = ideen
check-key-ideas = ideene
check-key-impact = nytten
check-key-kind = måten det stemmes på
check-key-marks = stemmene
check-key-matrix = matrisen
check-key-meeting = møte
check-key-meetings = møtene
check-key-minutes = minuttene
check-key-most = det høyeste antallet
check-key-named = om det står hvem ideene er fra
check-key-objection = innvendingen
check-key-opened = når den ble åpnet
check-key-openness = hvor åpen den er
check-key-participant = deltaker
check-key-participants = deltakerne
check-key-present = om deltakeren er til stede
check-key-question = spørsmålet
check-key-rest = om det er en pause
check-key-round = runden
check-key-running = arbeidsformen som er i gang
check-key-score = poeng
check-key-scores = poengene
check-key-shown = det du arbeidet med
check-key-slips = stemmesedlene
check-key-spans = tiden som er brukt
check-key-spot = plassen i matrisen
check-key-tags = emneknaggene
check-key-technique = teknikken
check-key-test = testen
check-key-to = til
check-key-voter = den som stemte
check-key-votes = om deltakeren kan stemme
check-key-weigh = vekten av et kriterium
check-key-weighing = prioriteringen
check-key-weight = vekten
check-key-weights = vektene
check-key-without-groups = gruppene som er fjernet
check-key-without-ideas = ideene som er fjernet

check-entry-other = nr. { $entry }
check-entry-history = endring { $entry }
check-entry-services = tjeneste { $entry }
check-entry-answers = «{ $entry }»
check-entry-decisions = beslutning { $entry }
check-entry-actions = aksjon { $entry }
check-entry-topics = tema { $entry }
check-entry-notes = notat { $entry }
check-entry-links = lenke { $entry }
check-entry-drafts = kladd { $entry }
check-entry-changes = endring { $entry }
check-entry-lines = rekke { $entry }
check-entry-settled = nr. { $entry }
check-entry-people = person { $entry }
check-entry-rows = rad { $entry }
check-entry-options = valg { $entry }
check-entry-overrides = regel { $entry }
check-entry-ballots = avstemning { $entry }
check-entry-blocks = post { $entry }
check-entry-choices = valg { $entry }
check-entry-groups = gruppe { $entry }
check-entry-ideas = idé { $entry }
check-entry-meetings = møte { $entry }
check-entry-participants = deltaker { $entry }
check-entry-slips = stemmeseddel { $entry }
