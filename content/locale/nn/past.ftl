# Økta slik ho var før, og å setje ho tilbake til det.

past-header = Slik det var { $when }
past-standing = Dette er økta slik ho var etter endring { $number } av { $count }. t går tilbake til no.
past-unalterable = Her ser du økta slik ho var, og ingenting kan endrast. t går tilbake til no, R gjenopprettar ho slik ho var her.
past-told = Slik økta var { $when }, etter endring { $number } av { $count }.
past-differs = Annleis enn før: { $differs }.
past-nothing-differs = Økta er alt slik ho var då. Det er ingenting å gjenopprette.
past-set-back-title = Gjenopprette økta?
past-set-back = Økta blir slik ho var { $when }. Annleis enn no: { $differs }.
past-follows = Av dette følgjer: { $what }.
past-set-back-undo = Endringane etterpå blir ståande i historikken, og u angrar. Det du held på å skrive, er urørt.
past-set-back-done = Økta er gjenoppretta slik ho var. u angrar.
past-set-back-done-typing = Økta er gjenoppretta slik ho var. u angrar når du er ute av feltet.
# Dei to siste av det som blir rekna opp.
past-and = { $first } og { $last }
past-differs-answers =
    { $count ->
        [one] eitt svar
       *[other] { $count } svar
    }
past-differs-decisions =
    { $count ->
        [one] éi avgjerd
       *[other] { $count } avgjerder
    }
past-differs-actions =
    { $count ->
        [one] éin aksjon
       *[other] { $count } aksjonar
    }
past-differs-topics =
    { $count ->
        [one] eitt parkert tema
       *[other] { $count } parkerte tema
    }
past-differs-notes =
    { $count ->
        [one] eitt notat
       *[other] { $count } notat
    }
past-differs-links =
    { $count ->
        [one] éi lenkje
       *[other] { $count } lenkjer
    }
past-differs-parked =
    { $count ->
        [one] eitt svar som ikkje passar lenger
       *[other] { $count } svar som ikkje passar lenger
    }
past-differs-services =
    { $count ->
        [one] éi teneste
       *[other] { $count } tenester
    }
past-differs-details =
    { $count ->
        [one] éi opplysning om økta
       *[other] { $count } opplysningar om økta
    }

# Eit tidspunkt som er skrive.
past-not-a-moment = «{ $typed }» er ikkje noko tidspunkt i økta.
    .hint = Skriv nummeret på ei endring frå «diemo history», ein dato som 3.3.2026, eller dato og klokkeslett som «3.3.2026 14.02».
past-no-such-number = Økta har inga endring nummer { $number }. Den siste er nummer { $count }.
    .hint = «diemo history ØKT» viser nummera.
past-before-beginning = Økta byrja først { $moment }.
    .hint = «diemo history ØKT» viser alle endringane.
# Ord som kan stå mellom dato og klokkeslett, med mellomrom mellom.
past-time-words = kl kl. klokka
