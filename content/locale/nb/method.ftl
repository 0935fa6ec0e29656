# Feil i en metode. Setningen sier hva som er galt, og rådet (.hint) hva som kan gjøres.
# $nearest-given og $found-given er «yes» når det er noe å vise, ellers «no».

method-problem-no-pack = Mappen inneholder ingen metode: filen pack.toml mangler.
    .hint = Oppgi mappen der pack.toml ligger, eller lag filen med id, version, language og name.
method-problem-unreadable =
    { $reason ->
        [denied] Filen kan ikke leses, for du har ikke tilgang til den.
        [gone] Filen eller mappen finnes ikke.
        [device] Filen kan ikke leses, for disken melder feil.
        [not-plain-file] Dette er en lenke, en mappe eller en enhet, og ikke en vanlig fil.
        [empty] Filen er tom.
       *[other] Filen kan ikke leses: { $reason }.
    }
    .hint = Se etter at filen finnes, og at du har lov til å lese den.
method-problem-not-text = Filen er ikke tekst i UTF-8.
    .hint = Åpne filen i et skriveprogram, og lagre den med tegnsettet UTF-8.
method-problem-too-large = Filen er for stor. Grensen er { $limit } byte.
    .hint = Del innholdet på flere filer.
method-problem-syntax = Linjen kan ikke leses: { $found }
    .hint = Se etter et manglende anførselstegn, likhetstegn, komma eller en hakeparentes, her eller på linjen over. Tekst skal stå mellom rette anførselstegn: "…".
method-problem-missing-key = «{ $key }» mangler.
    .hint =
        { $key ->
            [phase] Legg til en tabell som begynner med en linje med [[phase]].
            [scale] Legg til en tabell som begynner med en linje med [scale].
            [questions] Legg til et spørsmål: en tabell som begynner med en linje med [[test.questions]].
           *[other] Legg til en linje som begynner med { $key } =.
        }
method-problem-unknown-key = «{ $key }» har ingen betydning her.
    .hint =
        { $nearest-given ->
            [yes] Mente du «{ $nearest }»?
           *[no] Fjern linjen, eller flytt den dit den hører til. Her kan det stå: { $known }.
        }
method-problem-wrong-type = «{ $key }» skal være { $expected }.
    .hint = Rett verdien etter likhetstegnet.
method-problem-empty-text = «{ $key }» er tom.
    .hint = Skriv teksten mellom anførselstegnene.
method-problem-bad-name = «{ $found }» kan ikke brukes som id.
    .hint = Bruk små bokstaver fra a til z, tall og bindestrek, for eksempel archive-duty.
method-problem-doubled = «{ $found }» er brukt to ganger.
    .hint =
        { $file-given ->
            [yes] Den første står i { $file } på linje { $line }. Gi den ene en annen id, eller ta den bort.
           *[no] Gi den ene en annen id, eller ta den bort.
        }
method-problem-unknown-word = «{ $found }» er ikke en mulig verdi for «{ $key }».
    .hint =
        { $nearest-given ->
            [yes] Mente du «{ $nearest }»? Mulige verdier: { $known }.
           *[no] Mulige verdier: { $known }.
        }
method-problem-unknown-name = Metoden har { $kind } «{ $found }».
    .hint =
        { $nearest-given ->
            [yes] Mente du «{ $nearest }»?
           *[no] Rett navnet, eller legg til det som mangler.
        }
method-problem-unknown-option = «{ $found }» er ikke et svar på «{ $item }».
    .hint =
        { $nearest-given ->
            [yes] Mente du «{ $nearest }»?
           *[no] Se hvilke svar som står under options for «{ $item }».
        }
method-problem-step-not-listed = Steget «{ $step }» står ikke i noen fase.
    .hint = Legg id-en til i listen steps under riktig fase i pack.toml.
method-problem-step-missing = Steget «{ $step }» finnes ikke i mappen steps.
    .hint = Lag filen steps/…/{ $step }.toml, eller fjern steget fra listen.
method-problem-options-missing = «{ $item }» har ingen svar å velge mellom.
    .hint = Legg til options, for eksempel options = [ {"{"} id = "yes", text = "Ja" {"}"} ].
method-problem-options-unexpected = «{ $item }» kan ikke ha options, for svaret velges ikke fra en liste.
    .hint = Fjern options, eller sett type til choice eller choices.
method-problem-gate-options = Beslutningspunktet «{ $item }» har ikke de riktige svarene.
    .hint = Et beslutningspunkt skal ha nøyaktig continue, adjust, postpone og stop.
method-problem-when-without-because = «{ $item }» har when, men sier ikke hvorfor.
    .hint = Legg til because med setningen som vises når punktet ikke er aktuelt.
method-problem-condition-unreadable =
    { $found-given ->
        [yes] Vilkåret kan ikke leses ved «{ $found }». Her skal det stå { $expected }.
       *[no] Vilkåret slutter for tidlig. Her skal det stå { $expected }.
    }
    .hint = Et vilkår ser slik ut: archive-duty = no and journal-duty = no
method-problem-wrong-comparison =
    { $found-given ->
        [yes] «{ $item }» og «{ $found }» passer ikke sammen. Her skal det stå { $expected }.
       *[no] «{ $item }» passer ikke her. Her skal det stå { $expected }.
    }
    .hint = Tall, datoer og svar fra en liste kan sammenlignes. For tekst, personer og tabeller brukes «is answered».
method-problem-no-order = Svarene på «{ $item }» har ingen rekkefølge, så større og mindre gir ingen mening.
    .hint = Bruk = eller in (…), eller sett ordered = true når svarene danner en skala.
method-problem-value-does-not-fit = «{ $found }» kan ikke være svaret på «{ $item }». Svaret er { $expected }.
    .hint = Skriv en verdi av samme slag som svaret.
method-problem-nothing-follows = Regelen «{ $rule }» har ingen følger.
    .hint = Legg til minst én av closes, sets, requires, warns, reopens og holds.
method-problem-agenda-minutes = Minuttene i agenda for «{ $step }» er { $sum } til sammen, men steget har { $minutes }.
    .hint = Rett minuttene, så de blir like mange som minutes i steget.
method-problem-not-date = «{ $found }» er ikke en dato.
    .hint = Skriv år, måned og dag slik: 2026-11-23.
method-problem-not-gate = «{ $item }» er ikke et beslutningspunkt.
    .hint = Under holds kan det bare stå beslutninger som har gate.
method-problem-not-decision = «{ $item }» er ikke en beslutning.
    .hint = Her kan bare en beslutning stå. Velg en annen, eller sett kind til decision.
method-problem-service-rule-alters-session = Regelen «{ $rule }» gjelder for hver tjeneste, men endrer «{ $item }», som er felles for økten.
    .hint = La regelen lese bare felles punkter, eller la punktet gjelde for hver tjeneste (per = "service").
method-problem-circle = Reglene går i ring: { $through }.
    .hint = En regel kan ikke lese noe som den selv er med på å lukke eller fastsette. Fjern ett av leddene.
method-problem-still-there = «{ $found }» skal være borte, men finnes fortsatt.
    .hint = Fjern det fra metoden, eller fra changes.toml.
method-problem-edition-out-of-place = Utgave «{ $found }» står ikke der den skal i changes.toml.
    .hint = Den eldste utgaven står først, og ingen kan være nyere enn metodens egen, { $version }.
method-problem-out-of-range = «{ $key }» er { $found }, men skal være fra { $least } til { $most }.
    .hint = Rett tallet etter likhetstegnet.
method-problem-not-larger = «{ $key }» skal være større enn { $than }.
    .hint = Rett tallet etter likhetstegnet. Et tall som ikke står der, regnes som 0.
method-problem-not-in-order = «{ $key }» står ikke i rekkefølge.
    .hint = Skriv den minste verdien først og den største sist, hver av dem én gang.
method-problem-second-board = Tavla «{ $found }» har ingen steg, og det har ikke «{ $first }» heller.
    .hint = Bare én tavle kan brukes i alle andre steg. Gi den ene en liste med steg, for eksempel steps = ["…"].
method-problem-per-service-board =
    { $step-given ->
        [yes] Tavla «{ $board }» gjelder for hver tjeneste, men steget «{ $step }» er felles for økten.
       *[no] Tavla «{ $board }» gjelder for hver tjeneste, men uten steg brukes den også der det ikke er noen tjeneste.
    }
    .hint = Fjern per = "service" fra tavla, eller la den ha bare steg som gjentas for hver tjeneste.
method-problem-effort-missing = Testen «{ $test }» deler inn i klasser, men spør ikke hvor mye arbeid det er.
    .hint = Legg til et spørsmål til. Det første gir klassen, det andre innsatsen.
method-problem-nothing-to-open = Arket åpner «{ $found }», men det er ikke beskrevet i craft.toml.
    .hint = Beskriv det i craft.toml, eller velg noe annet under opens.
method-problem-bands-too-low = Fargene slutter på { $found }, men risikoen kan bli { $largest }.
    .hint = La «most» i den siste fargen være { $largest }: antall trinn for sannsynlighet ganger antall trinn for konsekvens.
method-problem-not-table = «{ $item }» er ikke en tabell.
    .hint = Velg et punkt med type = "table", for verktøyet viser radene i den.
method-problem-column-type = Kolonnen «{ $column }» kan ikke brukes til dette. Svaret i den skal være { $expected }.
    .hint = Velg en annen kolonne, eller endre type for kolonnen i tabellen.
method-problem-column-missing = Verktøyet trenger å vite hvilken kolonne som er «{ $name }».
    .hint = Legg til { $name } = "…" i columns, med id-en til kolonnen i tabellen.
method-problem-task-circle = Oppgavene venter på hverandre: { $through }.
    .hint = Fjern en av dem fra en av listene etter after.
method-problem-task-of-service = Oppgaven «{ $task }» gjøres én gang i økten, men «{ $of }» gjelder for hver tjeneste.
    .hint = Legg til per = "service" i oppgaven, eller velg noe som gjelder hele økten.
method-problem-holiday-when = «{ $name }» trenger enten month og day, eller easter.
    .hint = Skriv for eksempel month = 5 og day = 17, eller easter = 39. Ikke begge deler.
method-problem-no-such-day = Ingen måned har dagen { $found }
    .hint = Rett month eller day.
method-problem-figure-of-no-number = «{ $item }» svares ikke med et tall, så figure har ingen betydning her.
    .hint = Fjern figure, eller la type være integer, decimal eller money.
method-problem-front-matter = Malen mangler hodet øverst.
    .hint = Begynn filen med en linje med +++, så id og title, og så en ny linje med +++.
method-problem-not-language = «{ $found }» kan ikke være et språk under texts.
    .hint = Kall mappen det språket heter i kode, for eksempel nn, en eller se. Metodens eget språk står utenfor texts.
method-problem-nothing-to-translate = Metoden har ingen fil «{ $file }» med tekst å oversette.
    .hint =
        { $nearest-given ->
            [yes] Mente du «{ $nearest }»? Oversettelsen skal ha samme mappe og navn som filen den oversetter.
           *[no] Oversettelsen skal ha samme mappe og navn som filen den oversetter.
        }
method-problem-no-source = Metoden har ingen tekst for «{ $key }» på sitt eget språk, så denne blir aldri vist.
    .hint = Fjern teksten, eller skriv den først på metodens eget språk.
method-problem-text-elsewhere = «{ $found }» hører ikke til i denne filen.
    .hint = Flytt teksten til filen { $file } i mappen for språket.
method-problem-text-count = Antallet tekster i «{ $key }» er { $found }, men skal være { $expected }.
    .hint = Skriv like mange som på metodens eget språk, og i samme rekkefølge.
method-problem-template =
    { $wrong ->
        [syntax]
            { $found-given ->
                [yes] Malen kan ikke leses ved: { $found }
               *[no] Malen slutter før alt som er åpnet, er lukket.
            }
        [unknown-name] Malen bruker «{ $found }», som ikke finnes.
        [unknown-filter] Malen bruker filteret eller testen «{ $found }», som ikke finnes.
        [not-there] Malen bruker noe som ikke finnes her: { $found }
        [without-end] Malen skriver for mye eller blir aldri ferdig.
       *[failed] Malen kan ikke fylles ut her: { $found }
    }
    .hint =
        { $nearest-given ->
            [yes] Mente du «{ $nearest }»?
           *[no] Se etter skrivefeil, og at hver if, for og macro har en slutt.
        }

# Hva som skulle ha stått der.
method-expected-text = en tekst mellom anførselstegn
method-expected-number = et tall
method-expected-whole-number = et helt tall, for eksempel 15
method-expected-date = en dato, for eksempel "2026-11-23"
method-expected-true-false = true eller false
method-expected-list-of-texts = en liste med tekster, for eksempel ["a", "b"]
method-expected-list-of-numbers = en liste med tall, for eksempel [0, 1, 2]
method-expected-two-amounts = to beløp, fra og til, for eksempel [150_000, 700_000]
method-expected-three-steps = tre hele tall fra 0 til 4, for eksempel [0, 1, 2]
method-expected-choice-of-decision = et svar på beslutningen under economy; sett «decision» der først
method-expected-table = en tabell, for eksempel {"{"} id = "yes" {"}"}
method-expected-and-or-end = and, or eller slutten på vilkåret
method-expected-closing-bracket = en sluttparentes
method-expected-opening-bracket = en startparentes
method-expected-comparison = =, !=, <, <=, >, >=, in, has eller is
method-expected-item = id-en til et punkt
method-expected-value = en verdi
method-expected-less-depth = færre not og parenteser inni hverandre
method-expected-scope = all, step:… eller phase:…

# Slagene av svar
method-type-check = en avkryssing
method-type-short-text = en kort tekst
method-type-long-text = en lang tekst
method-type-integer = et helt tall
method-type-decimal = et tall
method-type-money = et beløp
method-type-date = en dato
method-type-yes-no = ja eller nei
method-type-choice = ett av flere svar
method-type-choices = flere av svarene
method-type-people = en liste med personer
method-type-table = en tabell

# Det som ventes i en sammenligning, der det ikke bare er slaget av svar
method-comparison-choices = et punkt der flere svar kan velges, sammen med has
method-comparison-list = et punkt med flere svar, personer eller tabell
method-comparison-long-text = noe som kan sammenlignes, og det kan ikke en tekst
method-comparison-short-text = noe som kan sammenlignes, og det kan ikke en tekst
method-comparison-people = noe som kan sammenlignes, og det kan ikke en liste med personer
method-comparison-table = noe som kan sammenlignes, og det kan ikke en tabell

# Det som ikke finnes
method-unknown-item = ikke noe punkt
method-unknown-step = ikke noe steg
method-unknown-phase = ingen fase
method-unknown-role = ingen rolle
method-unknown-rule-set = ikke noe regelsett
method-unknown-option = ikke noe svar
method-unknown-principle = ikke noe prinsipp
method-unknown-technique = ingen arbeidsmåte
method-unknown-column = ingen kolonne
method-unknown-term = ingen ordforklaring
method-unknown-rule = ingen regel
method-unknown-board = ingen tavle
method-unknown-format = ingen arbeidsform
method-unknown-test = ingen test
method-unknown-question = ikke noe spørsmål
method-unknown-round = ingen runde
method-unknown-ballot = ingen avstemning
method-unknown-criterion = ikke noe kriterium
method-unknown-sheet = ikke noe punkt med verktøyet
method-unknown-way = ingen måte å koble på som heter
method-unknown-purpose = ikke noe formål
method-unknown-category = ingen kategori
method-unknown-task = ingen oppgave
method-unknown-indicator = ingen indikator
method-unknown-band = ingen farge
method-unknown-holiday = ingen helligdag
