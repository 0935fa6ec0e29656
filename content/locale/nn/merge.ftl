# Å slå saman to kopiar av ei økt.

# Kvifor det ikkje går
merge-unrelated = Øktene har inga felles byrjing, så det er ikkje kjent kva som er nytt i kvar av dei.
    .hint = Oppgi med --base økta som begge er kopiar av. Utan den kan dei ikkje slåast saman.
merge-other-method = Øktene følgjer ulike metodar og kan ikkje slåast saman.
merge-same = Dette er same økt. Det er ingenting å slå saman.
merge-both-flags = --ours og --theirs kan ikkje brukast samstundes.
    .hint = Vel --ours for å halde på det som står her, eller --theirs for å ta det som står i den andre.

# Det som kjem med
merge-answers = { $count } svar
merge-decisions =
    { $count ->
        [one] { $count } avgjerd
       *[other] { $count } avgjerder
    }
merge-proposals = { $count } framlegg
merge-removed =
    { $count ->
        [one] { $count } ting teken bort
       *[other] { $count } ting tekne bort
    }
merge-services =
    { $count ->
        [one] { $count } teneste
       *[other] { $count } tenester
    }
merge-actions =
    { $count ->
        [one] { $count } aksjon
       *[other] { $count } aksjonar
    }
merge-topics =
    { $count ->
        [one] { $count } parkert tema
       *[other] { $count } parkerte tema
    }
merge-notes =
    { $count ->
        [one] { $count } notat
       *[other] { $count } notat
    }
merge-links =
    { $count ->
        [one] { $count } lenkje
       *[other] { $count } lenkjer
    }
merge-set-aside =
    { $count ->
        [one] { $count } svar som ikkje passar lenger
       *[other] { $count } svar som ikkje passar lenger
    }
merge-details =
    { $count ->
        [one] { $count } opplysning om økta
       *[other] { $count } opplysningar om økta
    }

# Det som er sagt ulikt
merge-title = Tittelen
merge-organisation = Kommunen eller verksemda
merge-facilitator = Prosessrettleiaren
merge-rules = Regelsettet
merge-languages = Språket i dokumenta
merge-method = Utgåva av metoden
merge-service = Tenesta «{ $text }»
merge-service-dropped = Tenesta «{ $text }», lagd bort
merge-action = Aksjonen «{ $text }»
merge-topic = Det parkerte temaet «{ $text }»
merge-note = Notatet om økta
merge-note-on = Notatet til { $item }
merge-link = Lenkja { $text }
merge-parked = Det som er lagt til side frå «{ $text }»
merge-taken-away = Teke bort
merge-empty = Ikkje fylt ut
merge-unanswered = Ikkje svart på
merge-unknown-item = Eit punkt som metoden ikkje har
merge-record = { $value }, { $status } { $date }
merge-record-by = { $value }, { $status } { $date } av { $by }
merge-because = grunngiving: { $reason }
merge-due = frist { $date }
merge-done = utført
merge-by = { $by }, { $moment }
merge-by-nobody = ingen har skrive noko

# diemo merge
merge-joined = «{ $theirs }» er slått saman med «{ $mine }».
merge-came = Dette kom med: { $list }.
merge-came-nothing = Ingenting anna kom med.
merge-would-come = Dette ville kome med: { $list }.
merge-nothing-new = «{ $theirs }» har ingenting som ikkje står i «{ $mine }» frå før.
merge-conflicts =
    { $count ->
        [one] { $count } ting er sagt ulikt:
       *[other] { $count } ting er sagt ulikt:
    }
merge-settled-ours =
    { $count ->
        [one] { $count } ting var sagt ulikt. Det som stod i { $mine }, gjeld:
       *[other] { $count } ting var sagt ulikt. Det som stod i { $mine }, gjeld:
    }
merge-settled-theirs =
    { $count ->
        [one] { $count } ting var sagt ulikt. Det som stod i { $theirs }, gjeld:
       *[other] { $count } ting var sagt ulikt. Det som stod i { $theirs }, gjeld:
    }
merge-conflict-side = { $name }: { $said } ({ $by })
merge-undecided = Ingenting er endra, for nokon må velje mellom det som er sagt ulikt.
    .hint = Køyr kommandoen på nytt med --ours for å halde på det som står i { $mine }, eller --theirs for å ta det som står i { $theirs }. På skjermen kan de velje for kvar ting.

# På skjermen
merge-with = Slå «{ $title }» saman med
merge-which = Vel ei økt, eller skriv heile stien til fila.
merge-or-path = Eller skriv eller lim inn stien til ei fil
merge-reads-file = Enter les fila. Ho blir ikkje endra.
merge-no-other = Ingen andre økter passar. Skriv eller lim inn heile stien til fila, til dømes /media/minnepinne/session.json
merge-heading = Slå saman
merge-about = { $theirs } med { $mine }
merge-comes = Dette kjem med av seg sjølv: { $list }.
merge-comes-only = Dette kjem med: { $list }. Ingenting er sagt ulikt.
merge-comes-nothing = Ingenting kjem med av seg sjølv.
merge-comes-agreed = Den andre kopien seier ingenting anna. Begge kan gå vidare herifrå.
merge-nothing-here = Den andre kopien har ingenting som ikkje står her frå før.
merge-to-choose =
    { $count ->
        [one] Dette er sagt ulikt. Vel kva som skal gjelde:
       *[other] { $count } ting er sagt ulikt. Vel kva som skal gjelde for kvar av dei:
    }
merge-not-chosen = ikkje valt
merge-chosen-mine = blir ståande
merge-chosen-theirs = den andre
merge-here = Her
merge-there = I { $theirs }
merge-word = { $name } ({ $by })
merge-all-chosen = Alt er valt. s slår saman.
merge-not-all-chosen =
    { $count ->
        [one] Éin ting er ikkje valt enno.
       *[other] { $count } ting er ikkje valde enno.
    }
merge-altered-since = Økta er endra sidan. Sjå over vala ein gong til.
merge-done-undo = Øktene er slått saman. u angrar.
merge-leave-title = Gå ut utan å slå saman?
merge-leave = Vala blir borte. Ingen av øktene er endra.
