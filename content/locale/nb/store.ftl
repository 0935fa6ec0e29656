# Det som kan gå galt mellom en økt og disken, og det en bruker bør vite når en økt åpnes.
# Setningen sier hva som er galt og hvor, og rådet (.hint) hva som kan gjøres.

store-error-not-found = Det finnes ingen økt som heter «{ $name }».
    .hint =
        { $nearest-given ->
            [yes] Mente du «{ $nearest }»? «diemo list» viser øktene.
           *[no] «diemo list» viser øktene. En økt som ligger et annet sted, oppgis med hele stien til filen.
        }
store-error-ambiguous =
    { $count ->
        [one] «{ $name }» passer på { $count } økt.
       *[other] «{ $name }» passer på { $count } økter.
    }
    .hint = Skriv mer av navnet. Mulige økter: { $candidates }.
store-error-locked =
    { $user-given ->
        [yes] Økten «{ $name }» er åpen hos { $user } på maskinen { $host } siden { $since }.
       *[no] Økten «{ $name }» er åpen et annet sted.
    }
    .hint = Lukk den der, og prøv igjen. «diemo open { $name }» lar deg følge, kopiere eller overta den, og «diemo show { $name }» viser den uten å endre noe.
store-error-perhaps-open = Økten «{ $name }» ble åpnet av { $user } på maskinen { $host } { $since } og er ikke lukket siden. På denne disken kan ikke diemo vite om den fortsatt er åpen der.
    .hint = Se etter på den maskinen. Er økten lukket der, kan du åpne den her med «diemo open { $name }» og velge å skrive likevel.
store-error-not-yielded = { $user-given ->
        [yes] { $user } på maskinen { $host } slapp ikke økten «{ $name }».
       *[no] Den som har økten «{ $name }» åpen, slapp den ikke.
    }
    .hint = Programmet der kan være stanset. Følg økten, eller lag en kopi av den.
store-error-taken-over = Økten er overtatt av { $user } på maskinen { $host }, så dette er ikke lagret.
    .hint = Ta økten tilbake, og gjør det om igjen.
store-error-unreadable =
    { $reason ->
        [empty] Filen { $path } er tom.
        [cut-short] Filen { $path } slutter for tidlig, på linje { $line }. Resten mangler.
        [syntax] Filen { $path } er skadet på linje { $line }, tegn { $column }.
        [shape] Filen { $path } har noe som ikke hører hjemme i en økt, på linje { $line }, tegn { $column }.
        [missing-key] Filen { $path } mangler «{ $found }» før linje { $line }, tegn { $column }.
        [doubled-key] Filen { $path } har «{ $found }» to ganger, sist på linje { $line }, tegn { $column }.
        [too-deep] Filen { $path } har for mange nivåer inni hverandre til å være en økt.
        [not-text] Filen { $path } er ikke tekst.
        [too-large] Filen { $path } er for stor. Grensen er { $found } MB.
        [too-many] { $what ->
            [files] Filen { $path } har mer enn { $found } filer i seg.
            [services] Økten i { $path } har mer enn { $found } tjenester.
           *[other] Filen { $path } har for mye i seg. Grensen er { $found } opplysninger.
        }
        [no-case] Filen { $path } er ikke en økt som noen har delt.
        [no-backup] Filen { $path } er ikke en sikkerhetskopi fra diemo.
        [damaged] Filen { $path } er skadet.
        [bad-entry] Filen { $path } har noe i seg som ikke hører hjemme i en sikkerhetskopi: «{ $found }». Ingenting er hentet inn.
        [not-plain-file] { $path } er en lenke, en mappe eller en enhet, og ikke en vanlig fil.
        [other-format] Filen { $path } er ikke en økt fra diemo.
        [newer-version] Filen { $path } er skrevet av en nyere versjon av diemo og kan ikke leses av denne.
       *[other] Filen { $path } kan ikke leses.
    }
    .hint =
        { $reason ->
            [newer-version] Installer den nyeste versjonen av diemo. Filen er ikke endret.
            [other-format] Oppgi en fil som diemo har laget. Den heter vanligvis session.json.
            [no-case] Oppgi en fil som «diemo share» har laget. Filen er ikke endret.
            [no-backup] Oppgi en fil som «diemo backup» har laget. Filen er ikke endret.
            [bad-entry] Bruk den ikke før du vet hvor den kommer fra. Filen er ikke endret.
            [too-many] Se etter om dette er riktig fil. Den er ikke endret.
            [not-plain-file] Oppgi selve filen, ikke en snarvei til den.
            [too-large] Se etter om dette er riktig fil. Den er ikke endret.
           *[other] Filen er ikke endret, og diemo fant ingen tidligere utgave ved siden av den. Hent filen fra en sikkerhetskopi, eller be om å få den på nytt.
        }
store-error-failed =
    { $doing ->
        [read] Kan ikke lese { $path }.
        [write] Kan ikke lagre i { $path }.
        [list] Kan ikke se hva som ligger i { $path }.
        [lock] Kan ikke holde av { $path } til denne økten.
        [remove] Kan ikke slette { $path }.
       *[move] Kan ikke flytte { $path }.
    } { $cause ->
        [full] Det er ikke mer plass på disken.
        [read-only] Disken tar ikke imot endringer.
        [denied] Du har ikke tilgang.
        [gone] Filen eller mappen er borte.
        [device] Disken melder feil.
       *[other] Systemet melder: { $system }.
    }
    .hint =
        { $cause ->
            [full] Frigjør plass, og prøv igjen. Det som er lagret fra før, er urørt.
            [read-only] Velg en annen mappe med --data-dir. Det som er lagret fra før, er urørt.
            [denied] Be om tilgang til mappen, eller velg en annen med --data-dir.
            [gone] Se etter om disken, minnepinnen eller nettverksmappen er koblet til. Prøv så igjen.
            [device] Ta en kopi av mappen med en gang, og velg en annen disk med --data-dir.
           *[other] Prøv igjen, eller velg en annen mappe med --data-dir.
        }
store-error-bad-name = «{ $found }» kan ikke brukes som filnavn.
    .hint = Bruk bokstaver fra a til z, tall, punktum og bindestrek.
store-error-foreign-file = Filen { $path } finnes fra før og er ikke et dokument fra diemo.
    .hint = Flytt filen, eller velg en annen mappe.
store-error-exists =
    { $ours ->
        [yes] Filen { $path } er en tidligere sikkerhetskopi.
       *[no] Filen { $path } finnes fra før og er ikke en sikkerhetskopi.
    }
    .hint =
        { $ours ->
            [yes] Velg et annet navn, eller skriv over den med --force.
           *[no] Velg et annet navn.
        }
store-error-case-exists =
    { $ours ->
        [yes] Filen { $path } er en økt som er delt tidligere.
       *[no] Filen { $path } finnes fra før og er ikke en delt økt.
    }
    .hint =
        { $ours ->
            [yes] Velg et annet navn, eller skriv over den med --force.
           *[no] Velg et annet navn.
        }
store-error-no-data-folder = Det er ikke mulig å finne ut hvor øktene skal ligge.
    .hint = Oppgi en mappe med --data-dir, eller sett DIEMO_DATA_DIR.
store-error-too-large = Økten er blitt så stor at den ikke kan lagres lenger.
    .hint = Det som er lagret fra før, er urørt. Fortsett i en ny økt, og legg store tekster i egne dokumenter.
store-error-out-of-step = Endringen ble ikke lagret, for økten på disken er ikke slik den var da den ble åpnet.
    .hint = Åpne økten på nytt, og gjør endringen om igjen. Det som er lagret fra før, er urørt.
store-error-no-answer = Disken svarer ikke, så det siste er ikke lagret ennå.
    .hint = Se etter om disken, minnepinnen eller nettverksmappen er koblet til. Prøv så igjen.

# Det en bruker bør vite når en økt åpnes.
store-notice-recovered =
    { $drafts ->
        [0] Programmet ble avbrutt sist, og det siste dere gjorde, er hentet fram igjen.
       *[other] Programmet ble avbrutt sist, og det dere holdt på å skrive, er hentet fram igjen.
    }
store-notice-torn = Det siste som ble skrevet da programmet ble avbrutt, kom ikke helt til disken. Alt før det er med.
    .hint = Det ligger i mappen til økten, i en fil med «torn» i navnet, når økten har vært åpnet.
store-notice-missing = En del av det som sist ble lagret, er skadet på disken og kan ikke leses. Alt annet er hentet fram.
    .hint = Se gjennom de siste svarene. Alt som var lagret, ligger også i mappen til økten, i en fil med «damaged» i navnet.
store-notice-left-out =
    { $changes ->
        [one] { $changes } endring passer ikke til økten og er ikke tatt med. Den er lagt til side.
       *[other] { $changes } endringer passer ikke til økten og er ikke tatt med. De er lagt til side.
    }
    .hint = Se gjennom de siste svarene. Det som ikke er tatt med, ligger i mappen til økten, i en fil med «torn» i navnet.
store-notice-from-history = Filen { $path } kan ikke leses. Økten er hentet fram fra en tidligere utgave og det som ble lagret etter den.
    .hint = Se gjennom de siste svarene. Den skadde filen blir lagt til side og ikke slettet.
store-notice-newer-version = Økten er skrevet av en nyere versjon av diemo. Den kan leses her, men ikke endres.
    .hint = Installer den nyeste versjonen av diemo for å arbeide videre i økten.
store-notice-upgraded = Økten er lagret av en eldre versjon av diemo.
    .hint = Den lagres på nytt i dagens format når du endrer noe. Filen slik den er nå, blir liggende i mappen history.
store-notice-no-locks = På denne disken kan ikke diemo hindre at to arbeider i økten samtidig.
    .hint = Avtal at bare én har økten åpen om gangen.
store-notice-not-saved = Noe som hører til økten, kunne ikke lagres nå.
    .hint = Det blir forsøkt igjen ved neste endring. Se etter om disken har plass og er koblet til.

# Titlene på kopier av et eksempel.
store-example-title = { $title } (eksempel)
store-example-title-further = { $title } (eksempel { $count })

# Hvorfor noe ikke blir lagret, med få ord.
store-short =
    { $cause ->
        [full] disken er full
        [read-only] disken tar ikke imot endringer
        [denied] ingen tilgang til mappen
        [gone] mappen er borte
        [device] disken melder feil
       *[other] { $system }
    }

# Det en bruker bør vite om mappen alt ligger i.
store-concern-writable = Andre kan endre det som ligger i { $path }.
    .hint = Steng mappen for andre: chmod go-w { $path }
store-concern-another = Mappen { $path } tilhører en annen bruker, som kan lese og endre alt der.
    .hint = Velg en mappe som er din, med --data-dir.
