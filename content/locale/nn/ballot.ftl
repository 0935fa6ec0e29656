# Røystingar: kva gruppa blir spurd om, korleis det blir talt, og kva det vart til.

ballot-title = Røystingar
ballot-none = Det er ikkje røysta over noko enno.
ballot-no-craft = Metoden skildrar ingen røystingar.
ballot-nothing-to-choose = Det er ingenting å røyste over her. Skriv vala sjølv, eller gå til eit punkt eller ei tavle.
ballot-state-open = open
ballot-state-hidden = open, skjult

# Ei ny røysting.
ballot-new-title = Ny røysting
ballot-new-kind = Måte
ballot-new-say = Sei høgt
ballot-new-good-for = Råd
ballot-new-question = Spørsmål
ballot-new-choices = Val
ballot-new-own = Vala
ballot-new-own-hint = Skriv vala med komma mellom.
ballot-new-dots = Prikkar kvar
ballot-new-points = Maks poeng
ballot-new-entitled = Røysterett
ballot-new-entitled-here = deltakarar til stades som kan røyste
ballot-new-entitled-before = som ved førre røysting
ballot-new-entitled-hint = Skriv kor mange som kan røyste. Rettleiar og leverandør røystar ikkje.
ballot-new-openness = Blir lagra
ballot-new-hidden = Skjult
ballot-openness-totals = berre summane
ballot-openness-groups = kva kvar gruppe sa
ballot-openness-names = kva kvar person sa
ballot-hidden-yes = ja, ingen ser tala før røystinga er avslutta
ballot-hidden-no = nei, tala blir viste medan det blir talt
ballot-source-item = svara på punktet
ballot-source-board = ideane på tavla
ballot-source-selected = ideane som er merkte
ballot-source-services = tenestene
ballot-source-proposal = framlegget som står i spørsmålet
ballot-source-option = framlegg: { $option }
ballot-source-own = skriv eigne val
ballot-source-counted = { $source } ({ $count })
ballot-question-missing = Skriv kva gruppa skal svare på.
ballot-too-few-choices = Det må vere minst to val.
ballot-entitled-missing = Skriv kor mange som kan røyste.
ballot-most-missing = Skriv eit tal frå 1 til 100.

# Teljinga.
ballot-turnout = { $voted } av { $entitled } har svart
ballot-turnout-at-least = minst { $voted } av { $entitled } har svart
ballot-abstained =
    { $count ->
        [one] { $count } avstår
       *[other] { $count } avstår
    }
ballot-dots-used = { $dots } av { $most } prikkar er sette
ballot-abstains = Avstår
ballot-abstains-short = avstår
ballot-consents = Samtykkjer
ballot-slip = Røyst { $number }
ballot-hidden-now = skjult til ho er avslutta
ballot-fingers =
    { $count ->
        [0] ingen fingrar
        [one] { $count } finger
       *[other] { $count } fingrar
    }
ballot-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } personar
    }
ballot-who-name = Kven røystar?
ballot-who-group = Kva gruppe?
ballot-who-count = Kor mange i gruppa svarar slik?
ballot-why-consent = Kva er innvendinga?
ballot-why-fist = Kvifor så få fingrar? (kan stå tomt)
ballot-entry = Ny røyst
ballot-hint-dots = Skriv talet på prikkar ved kvart val. Enter lagrar.
ballot-hint-hands = Mellomrom eller tal røystar på valet der markøren står.
ballot-hint-fist = Skriv 0 til 5 fingrar.
ballot-hint-consent = Enter samtykkjer. n skriv ei innvending.
ballot-hint-ranked = Mellomrom gir neste plass, rettetasten tek han tilbake. Enter lagrar.
ballot-hint-score = Skriv poeng ved kvart val. Enter lagrar.
ballot-objection-missing = Skriv kva innvendinga er. Utan grunn er det inga innvending.
ballot-who-missing = Skriv kven det gjeld.
ballot-nothing-marked = Ingenting er sett. Trykk a for den som avstår.
ballot-all-voted = Alle har svart. Trykk c for å avslutte.
ballot-place = { $place }.

# Resultatet.
ballot-nothing = Ingen har røysta, så røystinga seier ingenting.
ballot-first = «{ $choice }» ligg først med { $got }.
ballot-tie = Likt: { $choices } fekk { $got } kvar. Det avgjer ingenting.
ballot-go-fist = Alle viste tre fingrar eller fleire (snitt { $mean }, lågast { $lowest }). Framlegget kan gå vidare.
ballot-go-consent = Ingen har innvendingar. Framlegget har samtykke.
ballot-heard-fist =
    { $count ->
        [one] { $count } viste færre enn tre fingrar (snitt { $mean }, lågast { $lowest }). Høyr den eine først.
       *[other] { $count } viste færre enn tre fingrar (snitt { $mean }, lågast { $lowest }). Høyr dei først.
    }
ballot-heard-consent =
    { $count ->
        [one] Det er { $count } innvending. Høyr henne før de går vidare.
       *[other] Det er { $count } innvendingar. Høyr dei før de går vidare.
    }
ballot-got-dots =
    { $count ->
        [one] { $count } prikk
       *[other] { $count } prikkar
    }
ballot-got-hands =
    { $count ->
        [one] { $count } hand
       *[other] { $count } hender
    }
ballot-got-fist =
    { $count ->
        [one] { $count } finger
       *[other] { $count } fingrar
    }
ballot-got-consent =
    { $count ->
        [one] { $count } samtykkjer
       *[other] { $count } samtykkjer
    }
ballot-got-ranked =
    { $count ->
        [one] { $count } poeng
       *[other] { $count } poeng
    }
ballot-got-score =
    { $count ->
        [one] { $count } poeng
       *[other] { $count } poeng
    }
ballot-mean = snitt { $mean }
ballot-by-group = { $group }: { $numbers }
ballot-reason =
    { $numbers-given ->
        [yes] { $kind }: { $upshot } { $numbers }. { $turnout }.
       *[no] { $kind }: { $upshot } { $turnout }.
    }
ballot-and = { $first } og { $last }

# Kva som blir gjort med det.
ballot-delete-title = Fjerne røystinga?
ballot-delete = «{ $question }» og det som er talt, blir borte. u angrar.
ballot-not-a-decision = Røystinga gjeld ikkje ei avgjerd. Resultatet står i møteprotokollen.
ballot-services-title = Lage tenester av dei leiande ideane?
ballot-services = Dette blir tenester i økta: { $names }.
ballot-services-made =
    { $count ->
        [one] { $count } idé er blitt teneste.
       *[other] { $count } idear er blitt tenester.
    }
ballot-are-services = Desse ideane er tenester frå før.
