# Feil i ein metode. Setninga seier kva som er gale, og rådet (.hint) kva som kan gjerast.
# $nearest-given og $found-given er «yes» når det er noko å vise, elles «no».

method-problem-no-pack = Mappa inneheld ingen metode: fila pack.toml manglar.
    .hint = Vel mappa der pack.toml ligg, eller lag fila med id, version, language og name.
method-problem-unreadable =
    { $reason ->
        [denied] Fila kan ikkje lesast, for du har ikkje tilgang til henne.
        [gone] Fila eller mappa finst ikkje.
        [device] Fila kan ikkje lesast, for disken melder feil.
        [not-plain-file] Dette er ei lenkje, ei mappe eller ei eining, og ikkje ei vanleg fil.
        [empty] Fila er tom.
       *[other] Fila kan ikkje lesast: { $reason }.
    }
    .hint = Sjå etter at fila finst, og at du har lov til å lese henne.
method-problem-not-text = Fila er ikkje tekst i UTF-8.
    .hint = Opne fila i eit skriveprogram, og lagre henne med teiknsettet UTF-8.
method-problem-too-large = Fila er for stor. Grensa er { $limit } byte.
    .hint = Del innhaldet på fleire filer.
method-problem-syntax = Linja kan ikkje lesast: { $found }
    .hint = Sjå etter om det manglar eit hermeteikn, eit likskapsteikn, eit komma eller ein hakeparentes, her eller på linja over. Tekst skal stå mellom rette hermeteikn: "…".
method-problem-missing-key = «{ $key }» manglar.
    .hint =
        { $key ->
            [phase] Legg til ein tabell som byrjar med ei linje med [[phase]].
            [scale] Legg til ein tabell som byrjar med ei linje med [scale].
            [questions] Legg til eit spørsmål: ein tabell som byrjar med ei linje med [[test.questions]].
           *[other] Legg til ei linje som byrjar med { $key } =.
        }
method-problem-unknown-key = «{ $key }» har inga meining her.
    .hint =
        { $nearest-given ->
            [yes] Meinte du «{ $nearest }»?
           *[no] Fjern linja, eller flytt henne dit ho høyrer til. Her kan det stå: { $known }.
        }
method-problem-wrong-type = «{ $key }» skal vere { $expected }.
    .hint = Rett verdien etter likskapsteiknet.
method-problem-empty-text = «{ $key }» er tom.
    .hint = Skriv teksten mellom hermeteikna.
method-problem-bad-name = «{ $found }» kan ikkje brukast som id.
    .hint = Bruk små bokstavar frå a til z, tal og bindestrek, til dømes archive-duty.
method-problem-doubled = «{ $found }» er brukt to gonger.
    .hint =
        { $file-given ->
            [yes] Den første står i { $file } på linje { $line }. Gi den eine ein annan id, eller ta han bort.
           *[no] Gi den eine ein annan id, eller ta han bort.
        }
method-problem-unknown-word = «{ $found }» er ikkje ein mogleg verdi for «{ $key }».
    .hint =
        { $nearest-given ->
            [yes] Meinte du «{ $nearest }»? Moglege verdiar: { $known }.
           *[no] Moglege verdiar: { $known }.
        }
method-problem-unknown-name = Metoden har { $kind } «{ $found }».
    .hint =
        { $nearest-given ->
            [yes] Meinte du «{ $nearest }»?
           *[no] Rett namnet, eller legg til det som manglar.
        }
method-problem-unknown-option = «{ $found }» er ikkje eit svar på «{ $item }».
    .hint =
        { $nearest-given ->
            [yes] Meinte du «{ $nearest }»?
           *[no] Sjå kva svar som står under options for «{ $item }».
        }
method-problem-step-not-listed = Steget «{ $step }» står ikkje i nokon fase.
    .hint = Legg id-en til i lista steps under rett fase i pack.toml.
method-problem-step-missing = Steget «{ $step }» finst ikkje i mappa steps.
    .hint = Lag fila steps/…/{ $step }.toml, eller fjern steget frå lista.
method-problem-options-missing = «{ $item }» har ingen svar å velje mellom.
    .hint = Legg til options, til dømes options = [ {"{"} id = "yes", text = "Ja" {"}"} ].
method-problem-options-unexpected = «{ $item }» kan ikkje ha options, for svaret blir ikkje valt frå ei liste.
    .hint = Fjern options, eller set type til choice eller choices.
method-problem-gate-options = Avgjerdspunktet «{ $item }» har ikkje dei rette svara.
    .hint = Eit avgjerdspunkt skal ha nøyaktig continue, adjust, postpone og stop.
method-problem-when-without-because = «{ $item }» har when, men seier ikkje kvifor.
    .hint = Legg til because med setninga som blir vist når punktet ikkje er aktuelt.
method-problem-condition-unreadable =
    { $found-given ->
        [yes] Vilkåret kan ikkje lesast ved «{ $found }». Her skal det stå { $expected }.
       *[no] Vilkåret sluttar for tidleg. Her skal det stå { $expected }.
    }
    .hint = Eit vilkår ser slik ut: archive-duty = no and journal-duty = no
method-problem-wrong-comparison =
    { $found-given ->
        [yes] «{ $item }» og «{ $found }» passar ikkje saman. Her skal det stå { $expected }.
       *[no] «{ $item }» passar ikkje her. Her skal det stå { $expected }.
    }
    .hint = Tal, datoar og svar frå ei liste kan samanliknast. For tekst, personar og tabellar bruker du «is answered».
method-problem-no-order = Svara på «{ $item }» har inga rekkjefølgje, så større og mindre gir inga meining.
    .hint = Bruk = eller in (…), eller set ordered = true når svara dannar ein skala.
method-problem-value-does-not-fit = «{ $found }» kan ikkje vere svaret på «{ $item }». Svaret er { $expected }.
    .hint = Skriv ein verdi av same slag som svaret.
method-problem-nothing-follows = Regelen «{ $rule }» har ingen følgjer.
    .hint = Legg til minst éin av closes, sets, requires, warns, reopens og holds.
method-problem-agenda-minutes = Minutta i agenda for «{ $step }» er { $sum } til saman, men steget har { $minutes }.
    .hint = Rett minutta, så dei blir like mange som minutes i steget.
method-problem-not-date = «{ $found }» er ikkje ein dato.
    .hint = Skriv år, månad og dag slik: 2026-11-23.
method-problem-not-gate = «{ $item }» er ikkje eit avgjerdspunkt.
    .hint = Under holds kan det berre stå avgjerder som har gate.
method-problem-not-decision = «{ $item }» er ikkje ei avgjerd.
    .hint = Her kan berre ei avgjerd stå. Vel ei anna, eller set kind til decision.
method-problem-service-rule-alters-session = Regelen «{ $rule }» gjeld for kvar teneste, men endrar «{ $item }», som er felles for økta.
    .hint = La regelen lese berre felles punkt, eller la punktet gjelde for kvar teneste (per = "service").
method-problem-circle = Reglane går i ring: { $through }.
    .hint = Ein regel kan ikkje lese noko som han sjølv er med på å lukke eller fastsetje. Fjern eitt av ledda.
method-problem-still-there = «{ $found }» skal vere borte, men finst framleis.
    .hint = Fjern det frå metoden, eller frå changes.toml.
method-problem-edition-out-of-place = Utgåve «{ $found }» står ikkje der ho skal i changes.toml.
    .hint = Den eldste utgåva står først, og inga kan vere nyare enn metoden si eiga, { $version }.
method-problem-out-of-range = «{ $key }» er { $found }, men skal vere frå { $least } til { $most }.
    .hint = Rett talet etter likskapsteiknet.
method-problem-not-larger = «{ $key }» skal vere større enn { $than }.
    .hint = Rett talet etter likskapsteiknet. Eit tal som ikkje står der, blir rekna som 0.
method-problem-not-in-order = «{ $key }» står ikkje i rekkjefølgje.
    .hint = Skriv den minste verdien først og den største sist, kvar av dei éin gong.
method-problem-second-board = Tavla «{ $found }» har ingen steg, og det har ikkje «{ $first }» heller.
    .hint = Berre éi tavle kan brukast i alle andre steg. Gi den eine ei liste med steg, til dømes steps = ["…"].
method-problem-per-service-board =
    { $step-given ->
        [yes] Tavla «{ $board }» gjeld for kvar teneste, men steget «{ $step }» er felles for økta.
       *[no] Tavla «{ $board }» gjeld for kvar teneste, men utan steg blir ho òg brukt der det ikkje er noka teneste.
    }
    .hint = Fjern per = "service" frå tavla, eller la henne berre ha steg som blir gjentekne for kvar teneste.
method-problem-effort-missing = Testen «{ $test }» deler inn i klassar, men spør ikkje kor mykje arbeid det er.
    .hint = Legg til eitt spørsmål til. Det første gir klassen, det andre innsatsen.
method-problem-nothing-to-open = Arket opnar «{ $found }», men det er ikkje skildra i craft.toml.
    .hint = Skildre det i craft.toml, eller vel noko anna under opens.
method-problem-bands-too-low = Fargane sluttar på { $found }, men risikoen kan bli { $largest }.
    .hint = La «most» i den siste fargen vere { $largest }: talet på trinn for sannsyn gonger talet på trinn for konsekvens.
method-problem-not-table = «{ $item }» er ikkje ein tabell.
    .hint = Vel eit punkt med type = "table", for verktøyet viser radene i han.
method-problem-column-type = Kolonnen «{ $column }» kan ikkje brukast til dette. Svaret i han skal vere { $expected }.
    .hint = Vel ein annan kolonne, eller endre type for kolonnen i tabellen.
method-problem-column-missing = Verktøyet treng å vite kva kolonne som er «{ $name }».
    .hint = Legg til { $name } = "…" i columns, med id-en til kolonnen i tabellen.
method-problem-task-circle = Oppgåvene ventar på kvarandre: { $through }.
    .hint = Fjern ei av dei frå ei av listene etter after.
method-problem-task-of-service = Oppgåva «{ $task }» blir gjord éin gong i økta, men «{ $of }» gjeld for kvar teneste.
    .hint = Legg til per = "service" i oppgåva, eller vel noko som gjeld heile økta.
method-problem-holiday-when = «{ $name }» treng anten month og day, eller easter.
    .hint = Skriv til dømes month = 5 og day = 17, eller easter = 39. Ikkje begge delar.
method-problem-no-such-day = Ingen månad har dagen { $found }
    .hint = Rett month eller day.
method-problem-figure-of-no-number = Svaret på «{ $item }» er ikkje eit tal, så figure har inga meining her.
    .hint = Fjern figure, eller la type vere integer, decimal eller money.
method-problem-front-matter = Malen manglar hovudet øvst.
    .hint = Byrj fila med ei linje med +++, så id og title, og så ei ny linje med +++.
method-problem-not-language = «{ $found }» kan ikkje vere eit språk under texts.
    .hint = Kall mappa det språket heiter i kode, til dømes nn, en eller se. Språket til metoden sjølv står utanfor texts.
method-problem-nothing-to-translate = Metoden har inga fil «{ $file }» med tekst å omsetje.
    .hint =
        { $nearest-given ->
            [yes] Meinte du «{ $nearest }»? Omsetjinga skal ha same mappe og namn som fila ho omset.
           *[no] Omsetjinga skal ha same mappe og namn som fila ho omset.
        }
method-problem-no-source = Metoden har ingen tekst for «{ $key }» på sitt eige språk, så denne blir aldri vist.
    .hint = Fjern teksten, eller skriv han først på språket til metoden sjølv.
method-problem-text-elsewhere = «{ $found }» høyrer ikkje til i denne fila.
    .hint = Flytt teksten til fila { $file } i mappa for språket.
method-problem-text-count = Talet på tekstar i «{ $key }» er { $found }, men skal vere { $expected }.
    .hint = Skriv like mange som på språket til metoden sjølv, og i same rekkjefølgje.
method-problem-template =
    { $wrong ->
        [syntax]
            { $found-given ->
                [yes] Malen kan ikkje lesast ved: { $found }
               *[no] Malen sluttar før alt som er opna, er lukka.
            }
        [unknown-name] Malen bruker «{ $found }», som ikkje finst.
        [unknown-filter] Malen bruker filteret eller testen «{ $found }», som ikkje finst.
        [not-there] Malen bruker noko som ikkje finst her: { $found }
        [without-end] Malen skriv for mykje eller blir aldri ferdig.
       *[failed] Malen kan ikkje fyllast ut her: { $found }
    }
    .hint =
        { $nearest-given ->
            [yes] Meinte du «{ $nearest }»?
           *[no] Sjå etter skrivefeil, og at kvar if, for og macro har ein slutt.
        }

# Kva som skulle ha stått der.
method-expected-text = ein tekst mellom hermeteikn
method-expected-number = eit tal
method-expected-whole-number = eit heilt tal, til dømes 15
method-expected-date = ein dato, til dømes "2026-11-23"
method-expected-true-false = true eller false
method-expected-list-of-texts = ei liste med tekstar, til dømes ["a", "b"]
method-expected-list-of-numbers = ei liste med tal, til dømes [0, 1, 2]
method-expected-two-amounts = to beløp, frå og til, til dømes [150_000, 700_000]
method-expected-three-steps = tre heile tal frå 0 til 4, til dømes [0, 1, 2]
method-expected-choice-of-decision = eit svar på avgjerda under economy; set «decision» der først
method-expected-table = ein tabell, til dømes {"{"} id = "yes" {"}"}
method-expected-and-or-end = and, or eller slutten på vilkåret
method-expected-closing-bracket = ein sluttparentes
method-expected-opening-bracket = ein startparentes
method-expected-comparison = =, !=, <, <=, >, >=, in, has eller is
method-expected-item = id-en til eit punkt
method-expected-value = ein verdi
method-expected-less-depth = færre not og parentesar inni kvarandre
method-expected-scope = all, step:… eller phase:…

# Slaga av svar
method-type-check = ei avkryssing
method-type-short-text = ein kort tekst
method-type-long-text = ein lang tekst
method-type-integer = eit heilt tal
method-type-decimal = eit tal
method-type-money = eit beløp
method-type-date = ein dato
method-type-yes-no = ja eller nei
method-type-choice = eitt av fleire svar
method-type-choices = fleire av svara
method-type-people = ei liste med personar
method-type-table = ein tabell

# Det som skal stå i ei samanlikning, der det ikkje berre er slaget av svar
method-comparison-choices = eit punkt der fleire svar kan veljast, saman med has
method-comparison-list = eit punkt med fleire svar, personar eller tabell
method-comparison-long-text = noko som kan samanliknast, og det kan ikkje ein tekst
method-comparison-short-text = noko som kan samanliknast, og det kan ikkje ein tekst
method-comparison-people = noko som kan samanliknast, og det kan ikkje ei liste med personar
method-comparison-table = noko som kan samanliknast, og det kan ikkje ein tabell

# Det som ikkje finst
method-unknown-item = ikkje noko punkt
method-unknown-step = ikkje noko steg
method-unknown-phase = ingen fase
method-unknown-role = inga rolle
method-unknown-rule-set = ikkje noko regelsett
method-unknown-option = ikkje noko svar
method-unknown-principle = ikkje noko prinsipp
method-unknown-technique = ingen arbeidsmåte
method-unknown-column = inga kolonne
method-unknown-term = inga ordforklaring
method-unknown-rule = ingen regel
method-unknown-board = inga tavle
method-unknown-format = inga arbeidsform
method-unknown-test = ingen test
method-unknown-question = ikkje noko spørsmål
method-unknown-round = ingen runde
method-unknown-ballot = inga røysting
method-unknown-criterion = ikkje noko kriterium
method-unknown-sheet = ikkje noko punkt med verktøyet
method-unknown-way = ingen måte å kople på som heiter
method-unknown-purpose = ikkje noko formål
method-unknown-category = ingen kategori
method-unknown-task = inga oppgåve
method-unknown-indicator = ingen indikator
method-unknown-band = ingen farge
method-unknown-holiday = ingen heilagdag
