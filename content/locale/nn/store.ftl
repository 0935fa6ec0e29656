# Det som kan gå gale mellom ei økt og disken, og det ein brukar bør vite når ei økt blir opna.
# Setninga seier kva som er gale og kvar, og rådet (.hint) kva som kan gjerast.

store-error-not-found = Det finst inga økt som heiter «{ $name }».
    .hint =
        { $nearest-given ->
            [yes] Meinte du «{ $nearest }»? «diemo list» viser øktene.
           *[no] «diemo list» viser øktene. For ei økt som ligg ein annan stad, skriv du heile stien til fila.
        }
store-error-ambiguous =
    { $count ->
        [one] «{ $name }» passar på { $count } økt.
       *[other] «{ $name }» passar på { $count } økter.
    }
    .hint = Skriv meir av namnet. Moglege økter: { $candidates }.
store-error-locked =
    { $user-given ->
        [yes] Økta «{ $name }» er open hos { $user } på maskina { $host } sidan { $since }.
       *[no] Økta «{ $name }» er open ein annan stad.
    }
    .hint = Lukk henne der, og prøv på nytt. «diemo open { $name }» lèt deg følgje, kopiere eller ta over henne, og «diemo show { $name }» viser henne utan å endre noko.
store-error-perhaps-open = Økta «{ $name }» vart opna av { $user } på maskina { $host } { $since } og er ikkje lukka sidan. På denne disken kan ikkje diemo vite om ho framleis er open der.
    .hint = Sjå etter på den maskina. Er økta lukka der, kan du opne henne her med «diemo open { $name }» og velje å skrive likevel.
store-error-not-yielded = { $user-given ->
        [yes] { $user } på maskina { $host } sleppte ikkje økta «{ $name }».
       *[no] Den som har økta «{ $name }» open, sleppte henne ikkje.
    }
    .hint = Programmet der kan vere stansa. Følg økta, eller lag ein kopi av henne.
store-error-taken-over = Økta er teken over av { $user } på maskina { $host }, så dette er ikkje lagra.
    .hint = Ta økta tilbake, og gjer det om att.
store-error-unreadable =
    { $reason ->
        [empty] Fila { $path } er tom.
        [cut-short] Fila { $path } sluttar for tidleg, på linje { $line }. Resten manglar.
        [syntax] Fila { $path } er skadd på linje { $line }, teikn { $column }.
        [shape] Fila { $path } har noko som ikkje høyrer heime i ei økt, på linje { $line }, teikn { $column }.
        [missing-key] Fila { $path } manglar «{ $found }» før linje { $line }, teikn { $column }.
        [doubled-key] Fila { $path } har «{ $found }» to gonger, sist på linje { $line }, teikn { $column }.
        [too-deep] Fila { $path } har for mange nivå inni kvarandre til å vere ei økt.
        [not-text] Fila { $path } er ikkje tekst.
        [too-large] Fila { $path } er for stor. Grensa er { $found } MB.
        [too-many] { $what ->
            [files] Fila { $path } har meir enn { $found } filer i seg.
            [services] Økta i { $path } har meir enn { $found } tenester.
           *[other] Fila { $path } har for mykje i seg. Grensa er { $found } opplysningar.
        }
        [no-case] Fila { $path } er ikkje ei økt som nokon har delt.
        [no-backup] Fila { $path } er ikkje ein tryggingskopi frå diemo.
        [damaged] Fila { $path } er skadd.
        [bad-entry] Fila { $path } har noko i seg som ikkje høyrer heime i ein tryggingskopi: «{ $found }». Ingenting er henta inn.
        [not-plain-file] { $path } er ei lenkje, ei mappe eller ei eining, og ikkje ei vanleg fil.
        [other-format] Fila { $path } er ikkje ei økt frå diemo.
        [newer-version] Fila { $path } er skriven av ein nyare versjon av diemo og kan ikkje lesast av denne.
       *[other] Fila { $path } kan ikkje lesast.
    }
    .hint =
        { $reason ->
            [newer-version] Installer den nyaste versjonen av diemo. Fila er ikkje endra.
            [other-format] Skriv stien til ei fil som diemo har laga. Ho heiter vanlegvis session.json.
            [no-case] Oppgi ei fil som «diemo share» har laga. Fila er ikkje endra.
            [no-backup] Oppgi ei fil som «diemo backup» har laga. Fila er ikkje endra.
            [bad-entry] Bruk henne ikkje før du veit kvar ho kjem frå. Fila er ikkje endra.
            [too-many] Sjå etter om dette er rett fil. Ho er ikkje endra.
            [not-plain-file] Skriv stien til sjølve fila, ikkje til ein snarveg.
            [too-large] Sjå etter om dette er rett fil. Ho er ikkje endra.
           *[other] Fila er ikkje endra, og diemo fann inga tidlegare utgåve ved sida av henne. Hent fila frå ein tryggingskopi, eller be om å få henne på nytt.
        }
store-error-failed =
    { $doing ->
        [read] Kan ikkje lese { $path }.
        [write] Kan ikkje lagre i { $path }.
        [list] Kan ikkje sjå kva som ligg i { $path }.
        [lock] Kan ikkje halde av { $path } til denne økta.
        [remove] Kan ikkje slette { $path }.
       *[move] Kan ikkje flytte { $path }.
    } { $cause ->
        [full] Det er ikkje meir plass på disken.
        [read-only] Disken tek ikkje imot endringar.
        [denied] Du har ikkje tilgang.
        [gone] Fila eller mappa er borte.
        [device] Disken melder feil.
       *[other] Systemet melder: { $system }.
    }
    .hint =
        { $cause ->
            [full] Frigjer plass, og prøv på nytt. Det som er lagra frå før, er urørt.
            [read-only] Vel ei anna mappe med --data-dir. Det som er lagra frå før, er urørt.
            [denied] Be om tilgang til mappa, eller vel ei anna med --data-dir.
            [gone] Sjå etter om disken, minnepinnen eller nettverksmappa er kopla til. Prøv så på nytt.
            [device] Ta ein kopi av mappa med ein gong, og vel ein annan disk med --data-dir.
           *[other] Prøv på nytt, eller vel ei anna mappe med --data-dir.
        }
store-error-bad-name = «{ $found }» kan ikkje brukast som filnamn.
    .hint = Bruk bokstavar frå a til z, tal, punktum og bindestrek.
store-error-foreign-file = Fila { $path } finst frå før og er ikkje eit dokument frå diemo.
    .hint = Flytt fila, eller vel ei anna mappe.
store-error-exists =
    { $ours ->
        [yes] Fila { $path } er ein tidlegare tryggingskopi.
       *[no] Fila { $path } finst frå før og er ikkje ein tryggingskopi.
    }
    .hint =
        { $ours ->
            [yes] Vel eit anna namn, eller skriv over henne med --force.
           *[no] Vel eit anna namn.
        }
store-error-case-exists =
    { $ours ->
        [yes] Fila { $path } er ei økt som er delt tidlegare.
       *[no] Fila { $path } finst frå før og er ikkje ei delt økt.
    }
    .hint =
        { $ours ->
            [yes] Vel eit anna namn, eller skriv over henne med --force.
           *[no] Vel eit anna namn.
        }
store-error-no-data-folder = Det går ikkje an å finne ut kvar øktene skal liggje.
    .hint = Vel ei mappe med --data-dir, eller set DIEMO_DATA_DIR.
store-error-too-large = Økta er blitt så stor at ho ikkje kan lagrast lenger.
    .hint = Det som er lagra frå før, er urørt. Hald fram i ei ny økt, og legg store tekstar i eigne dokument.
store-error-out-of-step = Endringa vart ikkje lagra, for økta på disken er ikkje slik ho var då ho vart opna.
    .hint = Opne økta på nytt, og gjer endringa om att. Det som er lagra frå før, er urørt.
store-error-no-answer = Disken svarar ikkje, så det siste er ikkje lagra enno.
    .hint = Sjå etter om disken, minnepinnen eller nettverksmappa er kopla til. Prøv så på nytt.

# Det ein brukar bør vite når ei økt blir opna.
store-notice-recovered =
    { $drafts ->
        [0] Programmet vart avbrote sist, og det siste de gjorde, er henta fram att.
       *[other] Programmet vart avbrote sist, og det de heldt på å skrive, er henta fram att.
    }
store-notice-torn = Det siste som vart skrive då programmet vart avbrote, kom ikkje heilt til disken. Alt før det er med.
    .hint = Det ligg i mappa til økta, i ei fil med «torn» i namnet, når økta har vore opna.
store-notice-missing = Ein del av det som sist vart lagra, er skadd på disken og kan ikkje lesast. Alt anna er henta fram.
    .hint = Sjå gjennom dei siste svara. Alt som var lagra, ligg òg i mappa til økta, i ei fil med «damaged» i namnet.
store-notice-left-out =
    { $changes ->
        [one] { $changes } endring passar ikkje til økta og er ikkje teken med. Ho er lagd til side.
       *[other] { $changes } endringar passar ikkje til økta og er ikkje tekne med. Dei er lagde til side.
    }
    .hint = Sjå gjennom dei siste svara. Det som ikkje er teke med, ligg i mappa til økta, i ei fil med «torn» i namnet.
store-notice-from-history = Fila { $path } kan ikkje lesast. Økta er henta fram frå ei tidlegare utgåve og det som vart lagra etter henne.
    .hint = Sjå gjennom dei siste svara. Den skadde fila blir lagd til side og ikkje sletta.
store-notice-newer-version = Økta er skriven av ein nyare versjon av diemo. Ho kan lesast her, men ikkje endrast.
    .hint = Installer den nyaste versjonen av diemo for å arbeide vidare i økta.
store-notice-upgraded = Økta er lagra av ein eldre versjon av diemo.
    .hint = Ho blir lagra på nytt i dagens format når du endrar noko. Fila slik ho er no, blir liggjande i mappa history.
store-notice-no-locks = På denne disken kan ikkje diemo hindre at to arbeider i økta samtidig.
    .hint = Avtal at berre éin har økta open om gongen.
store-notice-not-saved = Noko som høyrer til økta, kunne ikkje lagrast no.
    .hint = Det blir prøvd på nytt ved neste endring. Sjå etter om disken har plass og er kopla til.

# Titlane på kopiar av eit døme.
store-example-title = { $title } (døme)
store-example-title-further = { $title } (døme { $count })

# Kvifor noko ikkje blir lagra, med få ord.
store-short =
    { $cause ->
        [full] disken er full
        [read-only] disken tek ikkje imot endringar
        [denied] ingen tilgang til mappa
        [gone] mappa er borte
        [device] disken melder feil
       *[other] { $system }
    }

# Det ein brukar bør vite om mappa alt ligg i.
store-concern-writable = Andre kan endre det som ligg i { $path }.
    .hint = Steng mappa for andre: chmod go-w { $path }
store-concern-another = Mappa { $path } tilhøyrer ein annan brukar, som kan lese og endre alt der.
    .hint = Vel ei mappe som er di, med --data-dir.
