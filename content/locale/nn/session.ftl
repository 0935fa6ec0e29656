# Markeringar, avslag på endringar, skrivne svar som ikkje kan lesast, og historikken i ord.

session-mark-open = ope
session-mark-answered = svart på
session-mark-unsure = usikkert
session-mark-unknown = veit ikkje
session-mark-not-for-us = ikkje for oss
session-mark-come-back = kjem tilbake til

# Andre måter å skrive markeringene på, med komma mellom.
session-mark-words-open = open, ope
session-mark-words-answered = svart på, svart, svara på
session-mark-words-unsure = usikker, usikkert, usikre
session-mark-words-unknown = ukjent, veit ikkje
session-mark-words-not-for-us = ikkje for oss, ikkje aktuelt
session-mark-words-come-back = kom tilbake, kjem tilbake, kjem tilbake til, seinare

session-status-proposed = foreslått
session-status-decided = avgjort
session-status-reopened = teke opp att
session-status-replaced = erstatta

# Avslag: kvifor ei endring ikkje vart gjord.
session-refusal-not-begun = Økta har inga byrjing.
    .hint = Fila er truleg ikkje ei økt, eller ho er skadd. Hent ei tidlegare utgåve frå mappa history ved sida av.
session-refusal-begun-before = Økta er allereie starta.
session-refusal-applied-before = Endringa er allereie gjord.
session-refusal-nothing-to-undo = Det er ingenting å angre.
session-refusal-nothing-to-redo = Det er ingenting å gjere om att.
    .hint = Gjer om att verkar berre rett etter at noko er angra.
session-refusal-empty = { $what } manglar.
    .hint = Skriv noko, og prøv på nytt.
session-refusal-unknown-service = Økta har inga teneste som heiter «{ $service }».
    .hint =
        { $nearest-given ->
            [yes] Meinte du «{ $nearest }»?
           *[no] Vel ei av tenestene i økta.
        }
session-refusal-service-exists = Økta har allereie ei teneste som heiter «{ $service }».
    .hint = Gi den nye tenesta eit anna namn.
session-refusal-service-needed = «{ $item }» blir svart på for kvar teneste. Det må stå kva for ei.
    .hint =
        { $services-given ->
            [yes] Skriv @ og tenesta etter punktet. Økta har: { $services }.
           *[no] Legg til ei teneste i økta først.
        }
session-refusal-not-per-service = «{ $item }» blir svart på éin gong for heile økta.
    .hint = Utelat tenesta.
session-refusal-unknown-item = Metoden har ikkje noko punkt som heiter «{ $item }».
    .hint =
        { $nearest-given ->
            [yes] Meinte du «{ $nearest }»?
           *[no] «diemo show ØKT --json» viser alle punkta.
        }
session-refusal-unknown-rule-set = Metoden har ikkje noko regelsett som heiter «{ $rules }».
    .hint = Moglege regelsett: { $known }.
session-refusal-unknown-record = Det du ville endre, finst ikkje lenger.
    .hint = Nokon kan ha fjerna det i mellomtida. Opne lista på nytt.
session-refusal-not-decision = «{ $item }» er ikkje ei avgjerd.
    .hint = Svar på punktet i staden.
session-refusal-nothing-decided = «{ $item }» er ikkje avgjort, så det er ingenting å ta opp att.
session-refusal-no-proposal = «{ $item }» har ikkje noko framlegg å trekkje tilbake.
    .hint = Ei avgjerd blir ikkje fjerna. Ta henne opp att, eller avgjer på nytt.
session-refusal-nothing-borrowed = «{ $item }» har ikkje noko lånt svar som ventar på stadfesting.
session-refusal-wrong-kind = Svaret på «{ $item }» skal vere { $expected }.
session-refusal-decision-needed = «{ $item }» er ei avgjerd og må avgjerast eller foreslåast.
session-refusal-unknown-option = «{ $found }» er ikkje eit svar på «{ $item }».
    .hint = Moglege svar: { $known }.
session-refusal-closed-option = «{ $option }» kan ikkje veljast for «{ $item }». { $because }
    .hint = Vel eit anna svar, eller endre svaret som regelen byggjer på.
session-refusal-closed = «{ $item }» er ikkje aktuelt no. { $because }
    .hint = Eit svar som er gitt før, er teke vare på. Det kjem tilbake dersom årsaka fell bort.
session-refusal-closed-by-rule-set = «{ $item }» høyrer ikkje til regelsettet som økta følgjer.
    .hint = Eit svar som er gitt før, er teke vare på. Det kjem tilbake dersom økta følgjer eit anna regelsett.
session-refusal-set-by-rule = Svaret på «{ $item }» følgjer av ein regel. { $because }
    .hint = Endre svaret som regelen byggjer på, dersom følgja er feil.
session-refusal-override-needs = Dette er i strid med ein regel for «{ $item }». { $because }
    .hint = Regelen kan fråvikast. Då må det stå kven som avgjer, med rolle og namn, og kvifor.
session-refusal-reason-needed = «{ $item }» kan ikkje setjast til «ikkje for oss» utan grunngiving.
    .hint = Skriv med nokre ord kvifor det ikkje gjeld dykk.
session-refusal-nothing-answered = «{ $item }» har ikkje noko svar og kan ikkje setjast til «svart på».
    .hint = Svar på punktet. Då er det svart på.
session-refusal-too-small = Svaret på «{ $item }» er for lite. Det minste er { $min }.
session-refusal-too-large = Svaret på «{ $item }» er for stort. Det største er { $max }.
session-refusal-too-many = Det er for mange. Grensa er { $limit }.
    .hint = Slå saman noko av det, eller byrj ei ny økt for resten.
session-refusal-bad-id = «{ $id }» kan ikkje brukast som namn på ei teneste i kommandoar.
    .hint = Bruk små bokstavar frå a til z, tal og bindestrek.
session-refusal-too-long = Teksten er for lang. Grensa er { $limit } byte.
    .hint = Legg det lange i eit vedlegg, og skriv berre ei lenkje til det her.
session-refusal-nobody-votes = «{ $item }» er eit juridisk spørsmål. Det blir det ikkje røysta over.
    .hint =
        { $role-given ->
            [yes] Den som har rolla «{ $role }», svarar. Spør, og skriv svaret som avgjerd med rolle og namn.
           *[no] Den fagansvarlege svarar. Spør, og skriv svaret som avgjerd med rolle og namn.
        }
session-refusal-closed-ballot = Røystinga er avslutta og tek ikkje imot fleire røyster.
    .hint = Opne henne att, eller lag ei ny.
session-refusal-more-people = { $people } har røysta, men berre { $entitled } har røysterett.
    .hint = Rett talet på dei som har røysterett, eller tel på nytt.
session-refusal-voted-twice = { $voter } har røysta to gonger.
    .hint = Rett røysta som står der, i staden.
session-refusal-voted-nobody = Det står ikkje kor mange som har røysta slik.
session-refusal-unknown-choice = «{ $choice }» er ikkje eit av vala.
session-refusal-abstains-and-votes = Den som avstår, kan ikkje røyste i tillegg.
session-refusal-too-many-dots = Det er sett { $dots } prikkar, men det er berre { $most } å setje.
    .hint = Ta bort ein prikk, eller rett talet på dei som har røysta.
session-refusal-too-many-hands = Det er talt { $hands } hender, men berre { $people } har røysta.
    .hint = Kvar har éi røyst. Tel på nytt.
session-refusal-too-many-fingers = Ingen kan vise { $fingers } fingrar. Fem er det høgste.
session-refusal-too-many-points = { $points } poeng er for mykje. Det høgste er { $most }.
session-refusal-same-place = To val har fått plass nummer { $place }.
    .hint = Gi kvart val sin plass.
session-refusal-no-such-place = Plass nummer { $place } finst ikkje. Det er { $places } val.
session-refusal-off-scale =
    { $max-given ->
        [yes] Talet må vere frå { $min } til { $max }.
       *[no] Talet må vere { $min } eller meir.
    }
session-refusal-no-such-value = Det kan berre setjast eitt av desse: { $values }.
session-refusal-other-version = Økta følgjer ikkje utgåve { $expected } av metoden, men { $found }.
    .hint = Opne økta på nytt, og sjå kva den nye utgåva endrar.

# Det som manglar når noko er tomt.
session-empty-choices = Val å røyste over
session-empty-title = Namnet på økta
session-empty-name = Namnet
session-empty-service = Namnet på tenesta
session-empty-action = Teksten til aksjonen
session-empty-topic = Temaet
session-empty-note = Teksten i notatet
session-empty-link = Adressa
session-empty-participant = Namnet på deltakaren
session-empty-idea = Teksten i ideen
session-empty-group = Namnet på gruppa
session-empty-question = Spørsmålet

# Skrivne svar som ikkje kan lesast.
session-misread-not-yes-no = «{ $typed }» er verken ja eller nei.
    .hint = Skriv ja eller nei.
session-misread-not-number = «{ $typed }» er ikkje eit tal.
    .hint = Skriv til dømes 15 eller 12,5.
session-misread-not-whole = «{ $typed }» er ikkje eit heilt tal.
    .hint = Skriv talet utan desimalar, til dømes 15.
session-misread-two-ways = «{ $typed }» kan lesast som { $one } eller { $other }.
    .hint = Skriv talet utan punktum: { $plain }.
session-misread-too-large = «{ $typed }» er eit for stort tal.
    .hint = Sjå etter om det er kome med for mange siffer.
session-misread-too-fine = «{ $typed }» har for mange desimalar.
    .hint = Skriv talet med høgst { $decimals } desimalar.
session-misread-not-date = «{ $typed }» er ikkje ein dato.
    .hint = Skriv dag, månad og år, til dømes 23.11.2026.
session-misread-no-such-date = Datoen { $typed } finst ikkje.
    .hint = Sjå etter dagen og månaden. Skriv til dømes 23.11.2026.
session-misread-unknown-option = «{ $typed }» er ikkje eit av svara.
    .hint =
        { $nearest-given ->
            [yes] Meinte du «{ $nearest }»? Moglege svar: { $known }.
           *[no] Moglege svar: { $known }.
        }
session-misread-several-options = «{ $typed }» passar på fleire svar.
    .hint = Skriv meir av eitt av dei: { $fits }.
session-misread-no-name = Namnet manglar i «{ $typed }».
    .hint = Skriv rolle og namn med kolon mellom, til dømes Arkiv: Kari Nes. Skil fleire med semikolon.
session-misread-too-many-cells = Rad { $row } har fleire felt enn tabellen har kolonnar.
    .hint = Kolonnane er: { $columns }. Skil dei med loddrett strek, og radene med semikolon.
session-misread-cell = Rad { $row }, «{ $column }»: { $sentence }

# Historikken
session-history-begin = Økta starta: { $title }
session-history-title = Økta fekk namnet «{ $title }»
session-history-organisation = Verksemda vart sett til «{ $name }»
session-history-facilitator = Prosessrettleiar vart sett til «{ $name }»
session-history-rules = Regelsett vart sett til «{ $name }»
session-history-languages = Språket i dokumenta vart sett til: { $list }
session-history-method = Metoden vart sett til { $name }, utgåve { $version }
session-history-add-service = Ny teneste: { $name }
session-history-rename-service = Tenesta «{ $old }» fekk namnet «{ $name }»
session-history-drop-service = Tenesta «{ $name }» vart teken ut av økta
session-history-take-up-service = Tenesta «{ $name }» vart teken inn i økta att
session-history-answer = Svar på { $item }: { $value }
session-history-answer-taken-back = Svaret på { $item } vart teke tilbake
session-history-mark = { $item } vart markert som «{ $mark }»
session-history-mark-because = { $item } vart markert som «{ $mark }»: { $reason }
session-history-decide = Avgjerd om { $item }: { $value }. Avgjort av { $by }
session-history-propose = Framlegg om { $item }: { $value }
session-history-reopen = Avgjerda om { $item } vart teken opp att
session-history-reopen-because = Avgjerda om { $item } vart teken opp att: { $reason }
session-history-withdraw = Framlegget om { $item } vart trekt
session-history-action = Aksjon: { $text }
session-history-action-owned = Aksjon for { $owner }: { $text }
session-history-action-done = Aksjonen er gjord: { $text }
session-history-drop-action = Ein aksjon vart fjerna
session-history-topic = Parkert tema: { $text }
session-history-topic-done = Parkert tema er behandla: { $text }
session-history-drop-topic = Eit parkert tema vart fjerna
session-history-note = Notat: { $text }
session-history-lesson = Erfaring: { $text }
session-history-drop-note = Eit notat vart fjerna
session-history-link = Lenkje: { $text }
session-history-drop-link = Ei lenkje vart fjerna
session-history-drop-parked = Eit svar som ikkje passa lenger, vart fjerna frå lista
session-history-upgrade = Økta gjekk over til utgåve { $version } av metoden
session-history-restore = Økta vart bytt ut med ei anna utgåve av henne
session-history-restore-as-of = Økta vart sett tilbake til slik ho var { $moment }
session-history-join =
    { $settled ->
        [0] { $count ->
            [one] Slått saman med { $copy }: { $count } endring
           *[other] Slått saman med { $copy }: { $count } endringar
        }
        [one] Slått saman med { $copy }: { $count } endringar, { $settled } usemje avgjord
       *[other] Slått saman med { $copy }: { $count } endringar, { $settled } usemjer avgjorde
    }
session-history-join-copy = ein kopi av økta
session-history-elsewhere = { $what } (i «{ $title }»)
session-history-undo = Angra. { $what }
session-history-undo-forgotten = Ei endring vart angra
session-history-redo = Gjort om att. { $what }
session-history-redo-forgotten = Ei endring vart gjord om att

