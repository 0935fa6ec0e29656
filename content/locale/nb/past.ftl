# Økten slik den var før, og å sette den tilbake til det.

past-header = Slik det var { $when }
past-standing = Dette er økten slik den var etter endring { $number } av { $count }. t går tilbake til nå.
past-unalterable = Her ser du økten slik den var, og ingenting kan endres. t går tilbake til nå, R gjenoppretter den slik den var her.
past-told = Slik økten var { $when }, etter endring { $number } av { $count }.
past-differs = Annerledes enn før: { $differs }.
past-nothing-differs = Økten er allerede slik den var da. Det er ingenting å gjenopprette.
past-set-back-title = Gjenopprette økten?
past-set-back = Økten blir slik den var { $when }. Annerledes enn nå: { $differs }.
past-follows = Av dette følger: { $what }.
past-set-back-undo = Endringene etterpå blir stående i historikken, og u angrer. Det du holder på å skrive, er urørt.
past-set-back-done = Økten er gjenopprettet slik den var. u angrer.
past-set-back-done-typing = Økten er gjenopprettet slik den var. u angrer når du er ute av feltet.
# De to siste av det som regnes opp.
past-and = { $first } og { $last }
past-differs-answers =
    { $count ->
        [one] ett svar
       *[other] { $count } svar
    }
past-differs-decisions =
    { $count ->
        [one] én beslutning
       *[other] { $count } beslutninger
    }
past-differs-actions =
    { $count ->
        [one] én aksjon
       *[other] { $count } aksjoner
    }
past-differs-topics =
    { $count ->
        [one] ett parkert tema
       *[other] { $count } parkerte temaer
    }
past-differs-notes =
    { $count ->
        [one] ett notat
       *[other] { $count } notater
    }
past-differs-links =
    { $count ->
        [one] én lenke
       *[other] { $count } lenker
    }
past-differs-parked =
    { $count ->
        [one] ett svar som ikke passer lenger
       *[other] { $count } svar som ikke passer lenger
    }
past-differs-services =
    { $count ->
        [one] én tjeneste
       *[other] { $count } tjenester
    }
past-differs-details =
    { $count ->
        [one] én opplysning om økten
       *[other] { $count } opplysninger om økten
    }

# Et tidspunkt som er skrevet.
past-not-a-moment = «{ $typed }» er ikke noe tidspunkt i økten.
    .hint = Skriv nummeret på en endring fra «diemo history», en dato som 3.3.2026, eller dato og klokkeslett som «3.3.2026 14.02».
past-no-such-number = Økten har ingen endring nummer { $number }. Den siste er nummer { $count }.
    .hint = «diemo history ØKT» viser numrene.
past-before-beginning = Økten begynte først { $moment }.
    .hint = «diemo history ØKT» viser alle endringene.
# Ord som kan stå mellom dato og klokkeslett, med mellomrom mellom.
past-time-words = kl kl. klokka klokken
