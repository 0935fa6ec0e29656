# Avstemninger: hva gruppen blir spurt om, hvordan det telles, og hva det ble til.

ballot-title = Avstemninger
ballot-none = Det er ikke stemt over noe ennå.
ballot-no-craft = Metoden beskriver ingen avstemninger.
ballot-nothing-to-choose = Det er ingenting å stemme over her. Skriv valgene selv, eller gå til et punkt eller en tavle.
ballot-state-open = åpen
ballot-state-hidden = åpen, skjult

# En ny avstemning.
ballot-new-title = Ny avstemning
ballot-new-kind = Måte
ballot-new-say = Si høyt
ballot-new-good-for = Råd
ballot-new-question = Spørsmål
ballot-new-choices = Valg
ballot-new-own = Valgene
ballot-new-own-hint = Skriv valgene med komma mellom.
ballot-new-dots = Prikker hver
ballot-new-points = Maks poeng
ballot-new-entitled = Stemmerett
ballot-new-entitled-here = deltakere til stede som kan stemme
ballot-new-entitled-before = som ved forrige avstemning
ballot-new-entitled-hint = Skriv hvor mange som kan stemme. Veileder og leverandør stemmer ikke.
ballot-new-openness = Lagres
ballot-new-hidden = Skjult
ballot-openness-totals = bare summene
ballot-openness-groups = hva hver gruppe sa
ballot-openness-names = hva hver person sa
ballot-hidden-yes = ja, ingen ser tallene før avstemningen er avsluttet
ballot-hidden-no = nei, tallene vises mens det telles
ballot-source-item = svarene på punktet
ballot-source-board = ideene på tavla
ballot-source-selected = ideene som er merket
ballot-source-services = tjenestene
ballot-source-proposal = forslaget som står i spørsmålet
ballot-source-option = forslag: { $option }
ballot-source-own = skriv egne valg
ballot-source-counted = { $source } ({ $count })
ballot-question-missing = Skriv hva gruppen skal svare på.
ballot-too-few-choices = Det må være minst to valg.
ballot-entitled-missing = Skriv hvor mange som kan stemme.
ballot-most-missing = Skriv et tall fra 1 til 100.

# Tellingen.
ballot-turnout = { $voted } av { $entitled } har svart
ballot-turnout-at-least = minst { $voted } av { $entitled } har svart
ballot-abstained =
    { $count ->
        [one] { $count } avstår
       *[other] { $count } avstår
    }
ballot-dots-used = { $dots } av { $most } prikker er satt
ballot-abstains = Avstår
ballot-abstains-short = avstår
ballot-consents = Samtykker
ballot-slip = Stemme { $number }
ballot-hidden-now = skjult til den avsluttes
ballot-fingers =
    { $count ->
        [0] ingen fingre
        [one] { $count } finger
       *[other] { $count } fingre
    }
ballot-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } personer
    }
ballot-who-name = Hvem stemmer?
ballot-who-group = Hvilken gruppe?
ballot-who-count = Hvor mange i gruppen svarer slik?
ballot-why-consent = Hva er innvendingen?
ballot-why-fist = Hvorfor så få fingre? (kan stå tomt)
ballot-entry = Ny stemme
ballot-hint-dots = Skriv antall prikker ved hvert valg. Enter lagrer.
ballot-hint-hands = Mellomrom eller tall stemmer på valget der markøren står.
ballot-hint-fist = Skriv 0 til 5 fingre.
ballot-hint-consent = Enter samtykker. n skriver en innvending.
ballot-hint-ranked = Mellomrom gir neste plass, rettetasten tar den tilbake. Enter lagrer.
ballot-hint-score = Skriv poeng ved hvert valg. Enter lagrer.
ballot-objection-missing = Skriv hva innvendingen er. Uten grunn er det ingen innvending.
ballot-who-missing = Skriv hvem det gjelder.
ballot-nothing-marked = Ingenting er satt. Trykk a for den som avstår.
ballot-all-voted = Alle har svart. Trykk c for å avslutte.
ballot-place = { $place }.

# Resultatet.
ballot-nothing = Ingen har stemt, så avstemningen sier ingenting.
ballot-first = «{ $choice }» ligger først med { $got }.
ballot-tie = Likt: { $choices } fikk { $got } hver. Det avgjør ingenting.
ballot-go-fist = Alle viste tre fingre eller flere (snitt { $mean }, lavest { $lowest }). Forslaget kan gå videre.
ballot-go-consent = Ingen har innvendinger. Forslaget har samtykke.
ballot-heard-fist =
    { $count ->
        [one] { $count } viste færre enn tre fingre (snitt { $mean }, lavest { $lowest }). Hør den ene først.
       *[other] { $count } viste færre enn tre fingre (snitt { $mean }, lavest { $lowest }). Hør dem først.
    }
ballot-heard-consent =
    { $count ->
        [one] Det er { $count } innvending. Hør den før dere går videre.
       *[other] Det er { $count } innvendinger. Hør dem før dere går videre.
    }
ballot-got-dots =
    { $count ->
        [one] { $count } prikk
       *[other] { $count } prikker
    }
ballot-got-hands =
    { $count ->
        [one] { $count } hånd
       *[other] { $count } hender
    }
ballot-got-fist =
    { $count ->
        [one] { $count } finger
       *[other] { $count } fingre
    }
ballot-got-consent =
    { $count ->
        [one] { $count } samtykker
       *[other] { $count } samtykker
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

# Hva som blir gjort med det.
ballot-delete-title = Fjerne avstemningen?
ballot-delete = «{ $question }» og det som er talt, blir borte. u angrer.
ballot-not-a-decision = Avstemningen gjelder ikke en beslutning. Resultatet står i møteprotokollen.
ballot-services-title = Lage tjenester av de ledende ideene?
ballot-services = Dette blir tjenester i økten: { $names }.
ballot-services-made =
    { $count ->
        [one] { $count } idé er blitt tjeneste.
       *[other] { $count } ideer er blitt tjenester.
    }
ballot-are-services = Disse ideene er tjenester allerede.
