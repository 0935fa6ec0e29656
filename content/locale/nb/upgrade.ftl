# En nyere utgave av metoden: hva den endrer for en økt, og svar som ikke passer lenger.

upgrade-title = Ny utgave av metoden
upgrade-intro = Økten følger utgave { $from } av metoden «{ $name }». Nå finnes utgave { $to }.
upgrade-note = Om utgave { $version }: { $note }
upgrade-forgot = Økten husker ikke alt den ble spurt om, så nye, endrede og flyttede punkter kan ikke vises.
upgrade-nothing = Ingenting endres for denne økten, bortsett fra utgaven.
upgrade-kept = Alle svar blir tatt vare på, og endringen kan angres.
upgrade-sum = Dette endres: { $counts }.
upgrade-count-parked =
    { $count ->
        [one] ett svar legges til side
       *[other] { $count } svar legges til side
    }
upgrade-count-new =
    { $count ->
        [one] ett nytt punkt
       *[other] { $count } nye punkter
    }
upgrade-count-changed =
    { $count ->
        [one] ett endret punkt
       *[other] { $count } endrede punkter
    }
upgrade-count-moved =
    { $count ->
        [one] ett flyttet punkt
       *[other] { $count } flyttede punkter
    }
upgrade-count-moved-steps =
    { $count ->
        [one] ett flyttet steg
       *[other] { $count } flyttede steg
    }
upgrade-count-renamed =
    { $count ->
        [one] ett punkt med ny kode
       *[other] { $count } punkter med ny kode
    }
upgrade-count-removed =
    { $count ->
        [one] ett fjernet punkt
       *[other] { $count } fjernede punkter
    }
upgrade-parked =
    { $count ->
        [one] Ett svar passer ikke lenger, og legges til side med teksten sin
       *[other] { $count } svar passer ikke lenger, og legges til side med teksten sin
    }
upgrade-new =
    { $count ->
        [one] Ett nytt punkt
       *[other] { $count } nye punkter
    }
upgrade-changed =
    { $count ->
        [one] Ett punkt spør annerledes enn før
       *[other] { $count } punkter spør annerledes enn før
    }
upgrade-moved =
    { $count ->
        [one] Ett punkt står i et annet steg
       *[other] { $count } punkter står i et annet steg
    }
upgrade-moved-steps =
    { $count ->
        [one] Ett steg har fått ny plass
       *[other] { $count } steg har fått ny plass
    }
upgrade-renamed =
    { $count ->
        [one] Ett punkt har fått ny kode i metoden, og svaret følger med
       *[other] { $count } punkter har fått ny kode i metoden, og svarene følger med
    }
upgrade-removed =
    { $count ->
        [one] Ett punkt er tatt ut av metoden
       *[other] { $count } punkter er tatt ut av metoden
    }
upgrade-required = Må være besvart før { $items } regnes som avgjort.
upgrade-answered = Besvart: { $value }
upgrade-in-step = { $phase }: { $step }
upgrade-why-removed = Punktet er tatt ut av metoden.
upgrade-why-kind = Punktet spør nå etter noe annet.
upgrade-why-option = Svaret kan ikke velges lenger.
upgrade-why-options = Noe av det som var valgt, kan ikke velges lenger. Resten står.
upgrade-why-column = En del av tabellen har ikke lenger noen plass. Resten står.
upgrade-why-per = Punktet besvares ikke lenger for hver tjeneste, eller det gjør det nå.
upgrade-why-occupied = Punktet er besvart på nytt under sin nye kode.
upgrade-said = Svaret var: { $value }
upgrade-said-marked = Markert som «{ $mark }»
upgrade-said-marked-value = Svaret var: { $value } (markert som «{ $mark }»)
upgrade-said-reason = Begrunnelse: { $reason }
upgrade-said-decided = Besluttet av { $by }, { $date }
upgrade-said-proposed = Foreslått { $date }
upgrade-said-earlier = Tidligere: { $value }, { $date }
upgrade-said-note = Merknad: { $text }
upgrade-said-link = Lenke: { $text }
upgrade-said-in = Fra utgave { $version }. { $why }
upgrade-cell = { $column }: { $value }
upgrade-set-aside = Svar som ikke passer lenger
upgrade-done = Økten følger nå utgave { $to } av metoden.
upgrade-done-screen = Økten følger nå utgave { $to } av metoden. u angrer.
upgrade-later = Økten følger fortsatt utgave { $from }. U viser det nye igjen.
upgrade-let-go = Svaret er fjernet fra listen. u angrer.
upgrade-not-newer = Økten følger allerede utgave { $to } av metoden.
upgrade-older = Økten følger utgave { $from } av metoden, men her er bare utgave { $to }.
    .hint = Arbeid kan fortsette, og ingenting går tapt. Hent utgave { $from } for å se alt økten inneholder.
upgrade-newer = Økten følger utgave { $from } av metoden. Nå finnes utgave { $to }.
    .hint = Se hva den endrer, og ta den i bruk: diemo upgrade { $session }
upgrade-asks = Skal økten følge utgave { $to }? Skriv ja for å ta den i bruk.
upgrade-not-asked = Ingenting er endret.
    .hint = Legg til --yes for å ta i bruk den nye utgaven.
upgrade-refused = Ingenting er endret. Økten følger fortsatt utgave { $from }.
upgrade-merge-newer = Den andre kopien følger en nyere utgave av metoden enn denne økten.
    .hint = Ta i bruk den nye utgaven her først, og slå dem så sammen.
upgrade-merge-older = Den andre kopien følger en annen utgave av metoden enn denne økten.
    .hint = Ta i bruk samme utgave i begge, og slå dem så sammen.
upgrade-against-told = En økt fra utgave { $from } får vite dette om utgave { $to }.
upgrade-against-same = Utgave { $from } og { $to } spør om det samme.
upgrade-against-version = Utgaven er ikke høyere enn { $version }, som den sammenlignes med.
    .hint = Gi metoden et høyere utgavenummer i pack.toml, ellers merker ingen økt at den er ny.
upgrade-against-other = Dette er to ulike metoder: «{ $new }» og «{ $old }».
upgrade-undeclared-item = «{ $found }» er borte, og changes.toml sier ikke hva den er blitt til.
    .hint = Skriv rename med ny id, eller remove med teksten punktet hadde.
upgrade-undeclared-option = Svaret «{ $found }» er borte fra «{ $item }», og changes.toml sier ikke hva det er blitt til.
    .hint = Skriv rename med ny id, eller remove med teksten svaret hadde.
upgrade-undeclared-column = Kolonnen «{ $found }» er borte fra «{ $item }», og changes.toml sier ikke hva den er blitt til.
    .hint = Skriv rename med ny id, eller remove med teksten kolonnen hadde.
upgrade-undeclared-step = Steget «{ $found }» er borte, og changes.toml sier ikke hva det er blitt til.
    .hint = Skriv rename med ny id, eller remove med navnet steget hadde.
upgrade-undeclared-board = Tavla «{ $found }» er borte, og changes.toml sier ikke hva den er blitt til.
    .hint = Skriv rename med ny id, eller remove med navnet tavla hadde.
upgrade-undeclared-format = Arbeidsformen «{ $found }» er borte, og changes.toml sier ikke hva den er blitt til.
    .hint = Skriv rename med ny id, eller remove med navnet arbeidsformen hadde.
upgrade-undeclared-test = Testen «{ $found }» er borte, og changes.toml sier ikke hva den er blitt til.
    .hint = Skriv rename med ny id, eller remove med navnet testen hadde.
upgrade-undeclared-question = Spørsmålet «{ $found }» er borte, og changes.toml sier ikke hva det er blitt til.
    .hint = Skriv rename med ny id, eller remove med teksten spørsmålet hadde.
upgrade-undeclared-criterion = Kriteriet «{ $found }» er borte, og changes.toml sier ikke hva det er blitt til.
    .hint = Skriv rename med ny id, eller remove med navnet kriteriet hadde.
upgrade-undeclared-purpose = Formålet «{ $found }» er borte, og changes.toml sier ikke hva det er blitt til.
    .hint = Skriv rename med ny id, eller remove med navnet formålet hadde.
upgrade-undeclared-way = Måten å koble på «{ $found }» er borte, og changes.toml sier ikke hva den er blitt til.
    .hint = Skriv rename med ny id, eller remove med navnet måten hadde.
upgrade-undeclared-category = Kategorien «{ $found }» er borte, og changes.toml sier ikke hva den er blitt til.
    .hint = Skriv rename med ny id, eller remove med navnet kategorien hadde.
upgrade-undeclared-task = Oppgaven «{ $found }» er borte, og changes.toml sier ikke hva den er blitt til.
    .hint = Skriv rename med ny id, eller remove med navnet oppgaven hadde.
upgrade-undeclared-indicator = Indikatoren «{ $found }» er borte, og changes.toml sier ikke hva den er blitt til.
    .hint = Skriv rename med ny id, eller remove med navnet indikatoren hadde.
upgrade-kind-changed = «{ $item }» spør nå etter en annen type svar: { $new }, ikke { $old }.
    .hint = Svar som er gitt, legges til side. Gi punktet en ny id hvis det egentlig er et nytt punkt.
