# Å slå sammen to kopier av en økt.

# Hvorfor det ikke går
merge-unrelated = Øktene har ingen felles begynnelse, så det er ikke kjent hva som er nytt i hver av dem.
    .hint = Oppgi med --base økten som begge er kopier av. Uten den kan de ikke slås sammen.
merge-other-method = Øktene følger ulike metoder og kan ikke slås sammen.
merge-same = Dette er samme økt. Det er ingenting å slå sammen.
merge-both-flags = --ours og --theirs kan ikke brukes samtidig.
    .hint = Velg --ours for å beholde det som står her, eller --theirs for å ta det som står i den andre.

# Det som kommer med
merge-answers = { $count } svar
merge-decisions =
    { $count ->
        [one] { $count } beslutning
       *[other] { $count } beslutninger
    }
merge-proposals = { $count } forslag
merge-removed = { $count } ting tatt bort
merge-services =
    { $count ->
        [one] { $count } tjeneste
       *[other] { $count } tjenester
    }
merge-actions =
    { $count ->
        [one] { $count } aksjon
       *[other] { $count } aksjoner
    }
merge-topics =
    { $count ->
        [one] { $count } parkert tema
       *[other] { $count } parkerte temaer
    }
merge-notes =
    { $count ->
        [one] { $count } notat
       *[other] { $count } notater
    }
merge-links =
    { $count ->
        [one] { $count } lenke
       *[other] { $count } lenker
    }
merge-set-aside =
    { $count ->
        [one] { $count } svar som ikke passer lenger
       *[other] { $count } svar som ikke passer lenger
    }
merge-details =
    { $count ->
        [one] { $count } opplysning om økten
       *[other] { $count } opplysninger om økten
    }

# Det som er sagt ulikt
merge-title = Tittelen
merge-organisation = Kommunen eller virksomheten
merge-facilitator = Prosessveilederen
merge-rules = Regelsettet
merge-languages = Språket i dokumentene
merge-method = Utgaven av metoden
merge-service = Tjenesten «{ $text }»
merge-service-dropped = Tjenesten «{ $text }», lagt bort
merge-action = Aksjonen «{ $text }»
merge-topic = Det parkerte temaet «{ $text }»
merge-note = Notatet om økten
merge-note-on = Notatet til { $item }
merge-link = Lenken { $text }
merge-parked = Det som er lagt til side fra «{ $text }»
merge-taken-away = Tatt bort
merge-empty = Ikke fylt ut
merge-unanswered = Ikke besvart
merge-unknown-item = Et punkt som metoden ikke har
merge-record = { $value }, { $status } { $date }
merge-record-by = { $value }, { $status } { $date } av { $by }
merge-because = begrunnelse: { $reason }
merge-due = frist { $date }
merge-done = utført
merge-by = { $by }, { $moment }
merge-by-nobody = ingen har skrevet noe

# diemo merge
merge-joined = «{ $theirs }» er slått sammen med «{ $mine }».
merge-came = Dette kom med: { $list }.
merge-came-nothing = Ingenting annet kom med.
merge-would-come = Dette ville kommet med: { $list }.
merge-nothing-new = «{ $theirs }» har ingenting som ikke står i «{ $mine }» fra før.
merge-conflicts =
    { $count ->
        [one] { $count } ting er sagt ulikt:
       *[other] { $count } ting er sagt ulikt:
    }
merge-settled-ours =
    { $count ->
        [one] { $count } ting var sagt ulikt. Det som sto i { $mine }, gjelder:
       *[other] { $count } ting var sagt ulikt. Det som sto i { $mine }, gjelder:
    }
merge-settled-theirs =
    { $count ->
        [one] { $count } ting var sagt ulikt. Det som sto i { $theirs }, gjelder:
       *[other] { $count } ting var sagt ulikt. Det som sto i { $theirs }, gjelder:
    }
merge-conflict-side = { $name }: { $said } ({ $by })
merge-undecided = Ingenting er endret, for noen må velge mellom det som er sagt ulikt.
    .hint = Kjør kommandoen igjen med --ours for å beholde det som står i { $mine }, eller --theirs for å ta det som står i { $theirs }. På skjermen kan dere velge for hver ting.

# På skjermen
merge-with = Slå «{ $title }» sammen med
merge-which = Velg en økt, eller skriv hele stien til filen.
merge-or-path = Eller skriv eller lim inn stien til en fil
merge-reads-file = Enter leser filen. Den blir ikke endret.
merge-no-other = Ingen andre økter passer. Skriv eller lim inn hele stien til filen, for eksempel /media/minnepinne/session.json
merge-heading = Slå sammen
merge-about = { $theirs } med { $mine }
merge-comes = Dette kommer med av seg selv: { $list }.
merge-comes-only = Dette kommer med: { $list }. Ingenting er sagt ulikt.
merge-comes-nothing = Ingenting kommer med av seg selv.
merge-comes-agreed = Den andre kopien sier ingenting annet. Begge kan gå videre herfra.
merge-nothing-here = Den andre kopien har ingenting som ikke står her fra før.
merge-to-choose =
    { $count ->
        [one] Dette er sagt ulikt. Velg hva som skal gjelde:
       *[other] { $count } ting er sagt ulikt. Velg hva som skal gjelde for hver av dem:
    }
merge-not-chosen = ikke valgt
merge-chosen-mine = beholdes
merge-chosen-theirs = den andre
merge-here = Her
merge-there = I { $theirs }
merge-word = { $name } ({ $by })
merge-all-chosen = Alt er valgt. s slår sammen.
merge-not-all-chosen =
    { $count ->
        [one] Én ting er ikke valgt ennå.
       *[other] { $count } ting er ikke valgt ennå.
    }
merge-altered-since = Økten er endret siden. Se over valgene en gang til.
merge-done-undo = Øktene er slått sammen. u angrer.
merge-leave-title = Gå ut uten å slå sammen?
merge-leave = Valgene blir borte. Ingen av øktene er endret.
