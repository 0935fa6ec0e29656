# Det som kan gå galt mellom en økt og disken, og det en bruker bør vite når en økt åpnes.

store-error-not-found = Det finnes ingen økt som heter «{ $name }».
    .hint =
        { $nearest-given ->
            [yes] Mente du «{ $nearest }»? «diemo list» viser øktene.
           *[no] «diemo list» viser øktene. En økt et annet sted oppgis med banen til filen.
        }
store-error-ambiguous = «{ $name }» passer på { $count } økter.
    .hint = Skriv mer av navnet. Mulige økter: { $candidates }.
store-error-locked =
    { $user-given ->
        [yes] Økten «{ $name }» er åpen hos { $user } på { $host } siden { $since }.
       *[no] Økten «{ $name }» er åpen et annet sted.
    }
    .hint = Lukk den der, og prøv igjen. «diemo show { $name }» viser økten uten å endre den.
store-error-unreadable =
    { $reason ->
        [empty] { $path } er tom.
        [cut-short] { $path } slutter for tidlig, på linje { $line }. Resten av filen mangler.
        [syntax] { $path } er ikke gyldig JSON på linje { $line }, kolonne { $column }.
        [shape] { $path } er ikke bygd opp som en økt på linje { $line }, kolonne { $column }.
        [missing-key] { $path } mangler «{ $found }».
        [doubled-key] { $path } har «{ $found }» to ganger, sist på linje { $line }.
        [too-deep] { $path } er for dypt nøstet til å være en økt.
        [not-text] { $path } er ikke tekst i UTF-8.
        [too-large] { $path } er for stor. Grensen er { $found } byte.
        [not-plain-file] { $path } er en lenke, en mappe eller en enhet, og ikke en vanlig fil.
        [other-format] { $path } er ikke en økt fra diemo.
        [newer-version] { $path } er skrevet av en nyere diemo og kan ikke leses av denne.
       *[other] { $path } kan ikke leses.
    }
    .hint =
        { $reason ->
            [newer-version] Installer siste versjon av diemo.
            [other-format] Oppgi banen til en fil som heter session.json.
           *[other] Filen er ikke endret. Tidligere utgaver av en økt ligger i mappen history ved siden av den.
        }
store-error-failed =
    { $doing ->
        [read] Kan ikke lese { $path }
        [write] Kan ikke skrive til { $path }
        [list] Kan ikke se hva som ligger i { $path }
        [lock] Kan ikke låse { $path }
       *[move] Kan ikke flytte { $path }
    }: { $cause ->
        [full] Det er ikke plass igjen på disken.
        [read-only] Disken kan bare leses.
        [denied] Du har ikke tilgang.
        [gone] Filen eller mappen er borte.
        [device] Disken melder feil.
       *[other] { $system }.
    }
    .hint =
        { $cause ->
            [full] Frigjør plass, og prøv igjen. Det som er lagret fra før, er urørt.
            [denied] Be om tilgang til mappen, eller velg en annen med --data-dir.
            [gone] Se etter om disken eller nettverksmappen er koblet til.
           *[other] Prøv igjen, eller velg en annen mappe med --data-dir.
        }
store-error-bad-name = «{ $found }» kan ikke brukes som filnavn.
    .hint = Bruk bokstaver fra a til z, tall, punktum og bindestrek.
store-error-no-data-folder = Det er ikke mulig å finne ut hvor øktene skal ligge.
    .hint = Oppgi en mappe med --data-dir, eller sett DIEMO_DATA_DIR.
store-error-out-of-step = Økten på disken er endret av noe annet, så endringen ble ikke lagret.
    .hint = Åpne økten på nytt, og gjør endringen om igjen.
store-error-no-answer = Lagringen svarer ikke.
    .hint = Se etter om disken eller nettverksmappen er koblet til. Prøv så igjen.

store-notice-recovered =
    { $changes ->
        [0] Programmet ble avbrutt sist. Tekst som ikke var ferdig skrevet, er hentet fram igjen.
        [one] Programmet ble avbrutt sist. { $changes } endring er hentet fram igjen, og ingenting er tapt.
       *[other] Programmet ble avbrutt sist. { $changes } endringer er hentet fram igjen, og ingenting er tapt.
    }
store-notice-torn = Den siste linjen i journalen var ikke skrevet ferdig. Den er lagt til side, og alt før den er med.
store-notice-left-out =
    { $changes ->
        [one] { $changes } endring i journalen passer ikke til økten og er ikke tatt med. Journalen er lagt til side.
       *[other] { $changes } endringer i journalen passer ikke til økten og er ikke tatt med. Journalen er lagt til side.
    }
store-notice-from-history = Filen til økten kan ikke leses. En tidligere utgave er hentet fram, og den skadde filen er lagt til side.
store-notice-newer-version = Økten er skrevet av en nyere diemo. Den kan leses, men ikke endres her.
store-notice-no-locks = Denne disken har ikke låser. Se etter at ingen andre har økten åpen.
store-notice-not-saved = Noe som hører til økten, kunne ikke lagres nå. Det blir forsøkt igjen ved neste endring.
