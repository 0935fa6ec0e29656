# Markeringer, avslag på endringer, skrevne svar som ikke kan leses, og historikken i ord.

session-mark-open = åpent
session-mark-answered = besvart
session-mark-unsure = usikkert
session-mark-unknown = vet ikke
session-mark-not-for-us = ikke for oss
session-mark-come-back = kommer tilbake til

# Andre måter å skrive markeringene på, med komma mellom.
session-mark-words-open = åpen, åpent
session-mark-words-answered = besvart, svart
session-mark-words-unsure = usikker, usikkert, usikre
session-mark-words-unknown = ukjent, vet ikke
session-mark-words-not-for-us = ikke for oss, ikke aktuelt
session-mark-words-come-back = kom tilbake, kommer tilbake, kommer tilbake til, senere

session-status-proposed = foreslått
session-status-decided = besluttet
session-status-reopened = tatt opp igjen
session-status-replaced = erstattet

# Avslag: hvorfor en endring ikke ble gjort.
session-refusal-not-begun = Økten har ingen begynnelse.
    .hint = Filen er trolig ikke en økt, eller den er skadet. Hent en tidligere utgave fra mappen history ved siden av.
session-refusal-begun-before = Økten er allerede startet.
session-refusal-applied-before = Endringen er allerede gjort.
session-refusal-nothing-to-undo = Det er ingenting å angre.
session-refusal-nothing-to-redo = Det er ingenting å gjøre om igjen.
    .hint = Gjør om igjen virker bare rett etter at noe er angret.
session-refusal-empty = { $what } mangler.
    .hint = Skriv noe, og prøv igjen.
session-refusal-unknown-service = Økten har ingen tjeneste som heter «{ $service }».
    .hint =
        { $nearest-given ->
            [yes] Mente du «{ $nearest }»?
           *[no] Velg en av tjenestene i økten.
        }
session-refusal-service-exists = Økten har allerede en tjeneste som heter «{ $service }».
    .hint = Gi den nye tjenesten et annet navn.
session-refusal-service-needed = «{ $item }» besvares for hver tjeneste. Det må stå hvilken.
    .hint =
        { $services-given ->
            [yes] Skriv @ og tjenesten etter punktet. Økten har: { $services }.
           *[no] Legg til en tjeneste i økten først.
        }
session-refusal-not-per-service = «{ $item }» besvares én gang for hele økten.
    .hint = Utelat tjenesten.
session-refusal-unknown-item = Metoden har ikke noe punkt som heter «{ $item }».
    .hint =
        { $nearest-given ->
            [yes] Mente du «{ $nearest }»?
           *[no] «diemo show ØKT --json» viser alle punktene.
        }
session-refusal-unknown-rule-set = Metoden har ikke noe regelsett som heter «{ $rules }».
    .hint = Mulige regelsett: { $known }.
session-refusal-unknown-record = Det du ville endre, finnes ikke lenger.
    .hint = Noen kan ha fjernet det i mellomtiden. Åpne listen på nytt.
session-refusal-not-decision = «{ $item }» er ikke en beslutning.
    .hint = Svar på punktet i stedet.
session-refusal-nothing-decided = «{ $item }» er ikke besluttet, så det er ingenting å ta opp igjen.
session-refusal-no-proposal = «{ $item }» har ikke noe forslag å trekke tilbake.
    .hint = En beslutning blir ikke fjernet. Ta den opp igjen, eller beslutt på nytt.
session-refusal-nothing-borrowed = «{ $item }» har ikke noe lånt svar som venter på bekreftelse.
session-refusal-wrong-kind = Svaret på «{ $item }» skal være { $expected }.
session-refusal-decision-needed = «{ $item }» er en beslutning og må besluttes eller foreslås.
session-refusal-unknown-option = «{ $found }» er ikke et svar på «{ $item }».
    .hint = Mulige svar: { $known }.
session-refusal-closed-option = «{ $option }» kan ikke velges for «{ $item }». { $because }
    .hint = Velg et annet svar, eller endre svaret som regelen bygger på.
session-refusal-closed = «{ $item }» er ikke aktuelt nå. { $because }
    .hint = Et svar som er gitt før, er tatt vare på. Det kommer tilbake hvis årsaken faller bort.
session-refusal-closed-by-rule-set = «{ $item }» hører ikke til regelsettet som økten følger.
    .hint = Et svar som er gitt før, er tatt vare på. Det kommer tilbake hvis økten følger et annet regelsett.
session-refusal-set-by-rule = Svaret på «{ $item }» følger av en regel. { $because }
    .hint = Endre svaret som regelen bygger på, hvis følgen er feil.
session-refusal-override-needs = Dette er i strid med en regel for «{ $item }». { $because }
    .hint = Regelen kan fravikes. Da må det stå hvem som beslutter, med rolle og navn, og hvorfor.
session-refusal-reason-needed = «{ $item }» kan ikke settes til «ikke for oss» uten begrunnelse.
    .hint = Skriv med noen ord hvorfor det ikke gjelder dere.
session-refusal-nothing-answered = «{ $item }» har ikke noe svar og kan ikke settes til «besvart».
    .hint = Svar på punktet. Da er det besvart.
session-refusal-too-small = Svaret på «{ $item }» er for lite. Det minste er { $min }.
session-refusal-too-large = Svaret på «{ $item }» er for stort. Det største er { $max }.
session-refusal-too-many = Det er for mange. Grensen er { $limit }.
    .hint = Slå sammen noe av det, eller begynn en ny økt for resten.
session-refusal-bad-id = «{ $id }» kan ikke brukes som navn på en tjeneste i kommandoer.
    .hint = Bruk små bokstaver fra a til z, tall og bindestrek.
session-refusal-too-long = Teksten er for lang. Grensen er { $limit } byte.
    .hint = Legg det lange i et vedlegg, og skriv bare en lenke til det her.
session-refusal-nobody-votes = «{ $item }» er et juridisk spørsmål. Det stemmes det ikke over.
    .hint =
        { $role-given ->
            [yes] Den som har rollen «{ $role }», svarer. Spør, og skriv svaret som beslutning med rolle og navn.
           *[no] Den fagansvarlige svarer. Spør, og skriv svaret som beslutning med rolle og navn.
        }
session-refusal-closed-ballot = Avstemningen er avsluttet og tar ikke imot flere stemmer.
    .hint = Åpne den igjen, eller lag en ny.
session-refusal-more-people = { $people } har stemt, men bare { $entitled } har stemmerett.
    .hint = Rett antallet som har stemmerett, eller tell på nytt.
session-refusal-voted-twice = { $voter } har stemt to ganger.
    .hint = Rett stemmen som står der, i stedet.
session-refusal-voted-nobody = Det står ikke hvor mange som har stemt slik.
session-refusal-unknown-choice = «{ $choice }» er ikke et av valgene.
session-refusal-abstains-and-votes = Den som avstår, kan ikke stemme i tillegg.
session-refusal-too-many-dots = Det er satt { $dots } prikker, men det er bare { $most } å sette.
    .hint = Ta bort en prikk, eller rett antallet som har stemt.
session-refusal-too-many-hands = Det er telt { $hands } hender, men bare { $people } har stemt.
    .hint = Hver har én stemme. Tell på nytt.
session-refusal-too-many-fingers = Ingen kan vise { $fingers } fingre. Fem er det høyeste.
session-refusal-too-many-points = { $points } poeng er for mye. Det høyeste er { $most }.
session-refusal-same-place = To valg har fått plass nummer { $place }.
    .hint = Gi hvert valg sin plass.
session-refusal-no-such-place = Plass nummer { $place } finnes ikke. Det er { $places } valg.
session-refusal-off-scale =
    { $max-given ->
        [yes] Tallet må være fra { $min } til { $max }.
       *[no] Tallet må være { $min } eller mer.
    }
session-refusal-no-such-value = Det kan bare settes ett av disse: { $values }.
session-refusal-other-version = Økten følger ikke utgave { $expected } av metoden, men { $found }.
    .hint = Åpne økten på nytt, og se hva den nye utgaven endrer.

# Det som mangler når noe er tomt.
session-empty-choices = Valg å stemme over
session-empty-title = Navnet på økten
session-empty-name = Navnet
session-empty-service = Navnet på tjenesten
session-empty-action = Teksten til aksjonen
session-empty-topic = Temaet
session-empty-note = Teksten i notatet
session-empty-link = Adressen
session-empty-participant = Navnet på deltakeren
session-empty-idea = Teksten i ideen
session-empty-group = Navnet på gruppen
session-empty-question = Spørsmålet

# Skrevne svar som ikke kan leses.
session-misread-not-yes-no = «{ $typed }» er verken ja eller nei.
    .hint = Skriv ja eller nei.
session-misread-not-number = «{ $typed }» er ikke et tall.
    .hint = Skriv for eksempel 15 eller 12,5.
session-misread-not-whole = «{ $typed }» er ikke et helt tall.
    .hint = Skriv tallet uten desimaler, for eksempel 15.
session-misread-two-ways = «{ $typed }» kan leses som { $one } eller { $other }.
    .hint = Skriv tallet uten punktum: { $plain }.
session-misread-too-large = «{ $typed }» er et for stort tall.
    .hint = Se etter om det er kommet med for mange siffer.
session-misread-too-fine = «{ $typed }» har for mange desimaler.
    .hint = Skriv tallet med høyst { $decimals } desimaler.
session-misread-not-date = «{ $typed }» er ikke en dato.
    .hint = Skriv dag, måned og år, for eksempel 23.11.2026.
session-misread-no-such-date = Datoen { $typed } finnes ikke.
    .hint = Se etter dagen og måneden. Skriv for eksempel 23.11.2026.
session-misread-unknown-option = «{ $typed }» er ikke et av svarene.
    .hint =
        { $nearest-given ->
            [yes] Mente du «{ $nearest }»? Mulige svar: { $known }.
           *[no] Mulige svar: { $known }.
        }
session-misread-several-options = «{ $typed }» passer på flere svar.
    .hint = Skriv mer av ett av dem: { $fits }.
session-misread-no-name = Navnet mangler i «{ $typed }».
    .hint = Skriv rolle og navn med kolon mellom, for eksempel Arkiv: Kari Nes. Skill flere med semikolon.
session-misread-too-many-cells = Rad { $row } har flere felt enn tabellen har kolonner.
    .hint = Kolonnene er: { $columns }. Skill dem med loddrett strek, og radene med semikolon.
session-misread-cell = Rad { $row }, «{ $column }»: { $sentence }

# Historikken
session-history-begin = Økten startet: { $title }
session-history-title = Økten fikk navnet «{ $title }»
session-history-organisation = Virksomheten ble satt til «{ $name }»
session-history-facilitator = Prosessveileder ble satt til «{ $name }»
session-history-rules = Regelsett ble satt til «{ $name }»
session-history-languages = Språket i dokumentene ble satt til: { $list }
session-history-method = Metoden ble satt til { $name }, utgave { $version }
session-history-add-service = Ny tjeneste: { $name }
session-history-rename-service = Tjenesten «{ $old }» fikk navnet «{ $name }»
session-history-drop-service = Tjenesten «{ $name }» ble tatt ut av økten
session-history-take-up-service = Tjenesten «{ $name }» ble tatt inn i økten igjen
session-history-answer = Svar på { $item }: { $value }
session-history-answer-taken-back = Svaret på { $item } ble tatt tilbake
session-history-mark = { $item } ble markert som «{ $mark }»
session-history-mark-because = { $item } ble markert som «{ $mark }»: { $reason }
session-history-decide = Beslutning om { $item }: { $value }. Besluttet av { $by }
session-history-propose = Forslag om { $item }: { $value }
session-history-reopen = Beslutningen om { $item } ble tatt opp igjen
session-history-reopen-because = Beslutningen om { $item } ble tatt opp igjen: { $reason }
session-history-withdraw = Forslaget om { $item } ble trukket
session-history-action = Aksjon: { $text }
session-history-action-owned = Aksjon for { $owner }: { $text }
session-history-action-done = Aksjonen er gjort: { $text }
session-history-drop-action = En aksjon ble fjernet
session-history-topic = Parkert tema: { $text }
session-history-topic-done = Parkert tema er behandlet: { $text }
session-history-drop-topic = Et parkert tema ble fjernet
session-history-note = Notat: { $text }
session-history-lesson = Erfaring: { $text }
session-history-drop-note = Et notat ble fjernet
session-history-link = Lenke: { $text }
session-history-drop-link = En lenke ble fjernet
session-history-drop-parked = Et svar som ikke passet lenger, ble fjernet fra listen
session-history-upgrade = Økten gikk over til utgave { $version } av metoden
session-history-restore = Økten ble byttet ut med en annen utgave av den
session-history-restore-as-of = Økten ble satt tilbake til slik den var { $moment }
session-history-join =
    { $settled ->
        [0] { $count ->
            [one] Slått sammen med { $copy }: { $count } endring
           *[other] Slått sammen med { $copy }: { $count } endringer
        }
        [one] Slått sammen med { $copy }: { $count } endringer, { $settled } uenighet avgjort
       *[other] Slått sammen med { $copy }: { $count } endringer, { $settled } uenigheter avgjort
    }
session-history-join-copy = en kopi av økten
session-history-elsewhere = { $what } (i «{ $title }»)
session-history-undo = Angret. { $what }
session-history-undo-forgotten = En endring ble angret
session-history-redo = Gjort om igjen. { $what }
session-history-redo-forgotten = En endring ble gjort om igjen

