# Det «diemo check» finn i ei lagra økt, og vegen dit i ord.

check-at = { $way }: { $sentence }
check-remark = { $place }: merknad: { $sentence }
check-remarks =
    { $count ->
        [one] { $count } merknad.
       *[other] { $count } merknader.
    }

# Feil.
check-fault-syntax = Fila er skadd her. Resten kan ikkje lesast.
    .hint = Ofte manglar det eit komma, eit hermeteikn eller ein klamme rett framfor. Hent fila frå mappa history dersom du ikkje finn feilen.
check-fault-cut-short = Fila sluttar her, midt i noko.
    .hint = Resten manglar. Hent fila frå mappa history, eller frå ein tryggingskopi.
check-fault-too-deep = Her er det for mange nivå inni kvarandre.
check-fault-wrong-type = Her skal det stå { $expected }, men det står { $found }.
check-fault-missing-key = «{ $key }» manglar.
check-fault-doubled-key = «{ $key }» står to gonger.
    .hint = Behald den eine. Berre den siste ville blitt brukt.
check-fault-unknown-key = Denne versjonen av diemo kjenner ikkje «{ $key }». Det blir ståande som det er.
check-fault-misspelt-key = Denne versjonen av diemo kjenner ikkje «{ $key }». Det blir ståande som det er.
    .hint = Meinte du «{ $nearest }»?
check-fault-unknown-choice =
    { $found-given ->
        [yes] «{ $found }» er ikkje noko som kan stå her.
       *[no] Her manglar det som seier kva dette er.
    }
    .hint =
        { $nearest-given ->
            [yes] Meinte du «{ $nearest }»? Mogleg: { $known }.
           *[no] Mogleg: { $known }.
        }
check-fault-second-choice = «{ $key }» står ved sida av eit anna val. Berre eitt kan stå her.
check-fault-malformed =
    { $format ->
        [uuid] «{ $found }» er ikkje ein id.
        [date] «{ $found }» er ikkje ein dato.
        [date-time] «{ $found }» er ikkje eit tidspunkt.
        [decimal] «{ $found }» er ikkje eit tal.
       *[other] «{ $found }» er ikkje eit heilt tal som kan stå her.
    }
    .hint =
        { $format ->
            [uuid] Ein id er 32 siffer og bokstavar frå a til f, til dømes 0199f3c2-7a10-7c31-9d52-2f6f8a1b4c5d.
            [date] Ein dato blir skriven slik: 2026-11-23.
            [date-time] Eit tidspunkt blir skrive slik: 2026-11-23T10:05:00Z.
            [decimal] Eit tal blir skrive slik: 12.50.
           *[other] Skriv berre siffer.
        }
check-fault-too-long = Teksten er for lang. Grensa er { $limit } MB.
    .hint = Alt etter grensa fell bort når fila blir lagra.
check-fault-not-from-history = Dette er ikkje det historikken gir. Nokon kan ha endra fila for hand.
    .hint = Gjer endringane i diemo i staden. Angre vil gå tilbake til det historikken seier.
check-fault-points-nowhere = «{ $found }» viser til noko som ikkje finst.
check-fault-doubled-id = Id-en «{ $found }» er brukt tidlegare i same lista.
check-fault-more = Det er fleire feil enn desse.
    .hint = Rett dei første, og prøv igjen.

# Heile linjer i journalen.
check-line-torn = Den siste linja er ikkje ferdig skriven. Ho blir ikkje rekna med.
    .hint = Slik blir det når straumen går midt i ei lagring. Det som stod i linjer før henne, er trygt.
check-line-checksum = Linja er skadd: kontrollsummen stemmer ikkje.
    .hint = Det går ikkje an å sjå kva som stod her. Hent økta frå ein tryggingskopi dersom noko manglar.
check-line-number = Nummeret følgjer ikkje etter det i linja før.
    .hint = Ei linje kan vere borte, eller stå to gonger. Hent økta frå ein tryggingskopi dersom noko manglar.

# Kva som kan stå ein stad.
check-type-string = tekst
check-type-number = eit tal
check-type-integer = eit heilt tal
check-type-boolean = true eller false
check-type-array = ei liste
check-type-object = ei gruppe felt
check-type-null = ingenting

# Vegen til ein stad i fila.
check-key = «{ $key }»
check-key-format = formatet
check-key-version = versjonen
check-key-id = id-en
check-key-created = oppretta
check-key-place = staden du var
check-key-drafts = kladdane
check-key-history = historikken
check-key-title = tittelen
check-key-organisation = verksemda
check-key-facilitator = prosessrettleiaren
check-key-rules = regelsettet
check-key-method = metoden
check-key-services = tenestene
check-key-answers = svara
check-key-decisions = avgjerdene
check-key-actions = aksjonane
check-key-topics = parkeringsplassen
check-key-notes = notata
check-key-languages = språket i dokumenta
check-key-links = lenkjene
check-key-at = tidspunktet
check-key-by = kven
check-key-begin = byrjinga
check-key-revise = opplysninga
check-key-add-service = ny teneste
check-key-rename-service = nytt namn på tenesta
check-key-drop-service = tenesta som er lagd bort
check-key-answer = svar
check-key-mark = markering
check-key-decide = avgjerd
check-key-reopen = teken opp att
check-key-withdraw = trekt framlegg
check-key-action = aksjon
check-key-drop-action = fjerna aksjon
check-key-topic = tema på parkeringsplassen
check-key-drop-topic = fjerna tema
check-key-note = notat
check-key-lesson = erfaring
check-key-drop-note = fjerna notat
check-key-link = lenkje
check-key-drop-link = fjerna lenkje
check-key-restore = gjenoppretta økt
check-key-undo = angring
check-key-redo = gjort om att
check-key-of = endringa det gjeld
check-key-session = økta
check-key-subject = punktet
check-key-value = svaret
check-key-reason = grunngivinga
check-key-status = statusen
check-key-legal-basis = heimelen
check-key-alternatives = alternativa
check-key-date = datoen
check-key-valid-until = gjeld til
check-key-review-date = ny vurdering
check-key-overrides = reglane som er fråvikne
check-key-replaces = avgjerda ho erstattar
check-key-text = teksten
check-key-owner = den ansvarlege
check-key-due = fristen
check-key-done = om det er gjort
check-key-address = adressa
check-key-name = namnet
check-key-role = rolla
check-key-dropped = om tenesta er lagd bort
check-key-step = steget
check-key-service = tenesta
check-key-field = feltet
check-key-integer = heiltalet
check-key-decimal = talet
check-key-money = beløpet
check-key-yes-no = ja eller nei
check-key-option = valet
check-key-options = vala
check-key-people = personane
check-key-rows = tabellen
check-key-number = nummeret
check-key-follows = første linje
check-key-snapshot = øktfila ho høyrer til
check-key-bytes = lengda
check-key-crc = kontrollsummen
check-key-change = endring
check-key-draft = kladd
check-key-join = samanslåing
check-key-head = siste endring i kopien
check-key-lines = endringane i kopien
check-key-after = endringa dei følgjer etter
check-key-changes = endringane
check-key-settled = det som var ulikt
check-key-part = delen det gjeld
check-key-taken = den som vart vald
check-key-as-of = endringa det vart sett tilbake til
check-key-borrow = lånet
check-key-borrowed = kvar svaret er lånt frå
check-key-case = den delte økta
check-key-confirm = stadfestinga
check-key-confirmed = stadfestinga
check-key-from = frå
check-key-on = dagen det vart lånt
check-key-record = id-en til framlegget
check-key-columns = kolonnane
check-key-loose = det som er løyst frå punktet sitt
check-key-outline = det metoden spurde om
check-key-parked = svara som ikkje passar lenger
check-key-subjects = punkta
check-key-criteria = kriteria
check-key-formats = formata
check-key-names = det som heiter noko anna i rommet
check-key-questions = spørsmåla
check-key-steps = stega
check-key-tests = testane
check-key-before = utgåva før
check-key-upgrade = den nye utgåva
check-key-why = grunnen
check-key-drop-parked = det som er fjerna frå lista
check-key-about = punktet ho gjeld
check-key-abstains = om nokon avstår
check-key-arrange = endring på tavla
check-key-ballot = røysting
check-key-ballots = røystingane
check-key-began = når det byrja
check-key-blocks = postane på dagsordenen
check-key-board = tavla
check-key-boards = tavlene
check-key-choices = vala
check-key-closed = når ho vart avslutta
check-key-count = talet
check-key-counted-by = kven som talde
check-key-criterion = kriteriet
check-key-curtain = det deltakarane ser i staden
check-key-drop-ballot = fjerna røysting
check-key-drop-meeting = fjerna møte
check-key-drop-participant = fjerna deltakar
check-key-effort = innsatsen
check-key-ended = når det slutta
check-key-entitled = talet på røysteføre
check-key-extra = minutta som kom i tillegg
check-key-frozen = frosen skjerm
check-key-group = gruppa
check-key-groups = gruppene
check-key-hidden = om tala er skjulte
check-key-idea = ideen
check-key-ideas = ideane
check-key-impact = nytten
check-key-kind = måten det blir røysta på
check-key-marks = røystene
check-key-matrix = matrisa
check-key-meeting = møte
check-key-meetings = møta
check-key-minutes = minutta
check-key-most = det høgste talet
check-key-named = om det står kven ideane er frå
check-key-objection = innvendinga
check-key-opened = når ho vart opna
check-key-openness = kor open ho er
check-key-participant = deltakar
check-key-participants = deltakarane
check-key-present = om deltakaren er til stades
check-key-question = spørsmålet
check-key-rest = om det er ein pause
check-key-round = runden
check-key-running = arbeidsforma som er i gang
check-key-score = poeng
check-key-scores = poenga
check-key-shown = det du arbeidde med
check-key-slips = røystesetlane
check-key-spans = tida som er brukt
check-key-spot = plassen i matrisa
check-key-tags = emneknaggane
check-key-technique = teknikken
check-key-test = testen
check-key-to = til
check-key-voter = den som røysta
check-key-votes = om deltakaren kan røyste
check-key-weigh = vekta av eit kriterium
check-key-weighing = prioriteringa
check-key-weight = vekta
check-key-weights = vektene
check-key-without-groups = gruppene som er fjerna
check-key-without-ideas = ideane som er fjerna

check-entry-other = nr. { $entry }
check-entry-history = endring { $entry }
check-entry-services = teneste { $entry }
check-entry-answers = «{ $entry }»
check-entry-decisions = avgjerd { $entry }
check-entry-actions = aksjon { $entry }
check-entry-topics = tema { $entry }
check-entry-notes = notat { $entry }
check-entry-links = lenkje { $entry }
check-entry-drafts = kladd { $entry }
check-entry-changes = endring { $entry }
check-entry-lines = rekkje { $entry }
check-entry-settled = nr. { $entry }
check-entry-people = person { $entry }
check-entry-rows = rad { $entry }
check-entry-options = val { $entry }
check-entry-overrides = regel { $entry }
check-entry-ballots = røysting { $entry }
check-entry-blocks = post { $entry }
check-entry-choices = val { $entry }
check-entry-groups = gruppe { $entry }
check-entry-ideas = idé { $entry }
check-entry-meetings = møte { $entry }
check-entry-participants = deltakar { $entry }
check-entry-slips = røystesetel { $entry }
