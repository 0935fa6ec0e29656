# Framsida: øktene, og kor langt kvar av dei er komen.

home-name = diemo
home-purpose = Kommunale tenester på nett
# Ordet som blir sløyfa bak namnet der det er trongt.
home-municipality = kommune
home-sessions = Økter
home-search = Søk:
home-nothing-found = Ingen økter passar med søket.
home-next = Neste: { $what }
home-open-decisions =
    { $count ->
        [one] Ikkje avgjort: éi avgjerd
       *[other] Ikkje avgjort: { $count } avgjerder
    }
home-overdue =
    { $count ->
        [one] Éin aksjon er over fristen
       *[other] { $count } aksjonar er over fristen
    }
home-progress = Framdrift
home-services = Tenester: { $services }
home-facilitator = Prosessrettleiar: { $name }
home-used = Sist brukt { $when }
home-damaged = Økta kan ikkje lesast.

home-welcome = Velkomen. Her er det ingen økter enno.
home-welcome-new = Byrj ei ny økt. Du skriv inn tenesta, kommunen og kven som leier gruppa. Resten kjem eitt spørsmål om gongen.
home-welcome-example = Sjå på eit døme der nokon alt har arbeidd seg gjennom metoden, til dømes «Skatteattest». Du får ein eigen kopi, så ingenting kan bli øydelagt.
home-welcome-tour = Bli vist rundt på ti minutt, i dei ordentlege skjermbileta og i ei økt til øving. Ingenting av det blir liggjande.
home-welcome-saved = Alt du gjer, blir lagra med ein gong i { $folder }.

home-documents-read = Her kan du lese. Filene ligg i { $folder }, og blir skrivne på nytt når du går ut av økta.
home-folder-title = Kvar filene ligg
home-folder = Økter, dokument og papirkorg ligg i denne mappa:
    { $folder }
home-trash-title = Slette økta?
home-trash = «{ $title }» blir lagd i papirkorga. Du kan hente henne tilbake med u.
home-trashed = Sletta. u hentar ho tilbake.
home-untrashed = Økta er henta tilbake.
home-stays = q avsluttar.
home-no-sessions = Her er det ingen økter no.
home-welcome-untrash = Hent tilbake «{ $title }», som vart sletta sist.

home-examples = Kva for eit døme?
