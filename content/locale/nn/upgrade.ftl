# Ei nyare utgåve av metoden: kva ho endrar for ei økt, og svar som ikkje passar lenger.

upgrade-title = Ny utgåve av metoden
upgrade-intro = Økta følgjer utgåve { $from } av metoden «{ $name }». No finst utgåve { $to }.
upgrade-note = Om utgåve { $version }: { $note }
upgrade-forgot = Økta hugsar ikkje alt ho vart spurd om, så nye, endra og flytte punkt kan ikkje visast.
upgrade-nothing = Ingenting blir endra for denne økta, bortsett frå utgåva.
upgrade-kept = Alle svar blir tekne vare på, og endringa kan angrast.
upgrade-sum = Dette blir endra: { $counts }.
upgrade-count-parked =
    { $count ->
        [one] eitt svar blir lagt til side
       *[other] { $count } svar blir lagde til side
    }
upgrade-count-new =
    { $count ->
        [one] eitt nytt punkt
       *[other] { $count } nye punkt
    }
upgrade-count-changed =
    { $count ->
        [one] eitt endra punkt
       *[other] { $count } endra punkt
    }
upgrade-count-moved =
    { $count ->
        [one] eitt flytt punkt
       *[other] { $count } flytte punkt
    }
upgrade-count-moved-steps =
    { $count ->
        [one] eitt flytt steg
       *[other] { $count } flytte steg
    }
upgrade-count-renamed =
    { $count ->
        [one] eitt punkt med ny kode
       *[other] { $count } punkt med ny kode
    }
upgrade-count-removed =
    { $count ->
        [one] eitt fjerna punkt
       *[other] { $count } fjerna punkt
    }
upgrade-parked =
    { $count ->
        [one] Eitt svar passar ikkje lenger, og blir lagt til side med teksten sin
       *[other] { $count } svar passar ikkje lenger, og blir lagde til side med teksten sin
    }
upgrade-new =
    { $count ->
        [one] Eitt nytt punkt
       *[other] { $count } nye punkt
    }
upgrade-changed =
    { $count ->
        [one] Eitt punkt spør annleis enn før
       *[other] { $count } punkt spør annleis enn før
    }
upgrade-moved =
    { $count ->
        [one] Eitt punkt står i eit anna steg
       *[other] { $count } punkt står i eit anna steg
    }
upgrade-moved-steps =
    { $count ->
        [one] Eitt steg har fått ny plass
       *[other] { $count } steg har fått ny plass
    }
upgrade-renamed =
    { $count ->
        [one] Eitt punkt har fått ny kode i metoden, og svaret følgjer med
       *[other] { $count } punkt har fått ny kode i metoden, og svara følgjer med
    }
upgrade-removed =
    { $count ->
        [one] Eitt punkt er teke ut av metoden
       *[other] { $count } punkt er tekne ut av metoden
    }
upgrade-required = Må vere svart på før { $items } blir rekna som avgjort.
upgrade-answered = Svar: { $value }
upgrade-in-step = { $phase }: { $step }
upgrade-why-removed = Punktet er teke ut av metoden.
upgrade-why-kind = Punktet spør no etter noko anna.
upgrade-why-option = Svaret kan ikkje veljast lenger.
upgrade-why-options = Noko av det som var valt, kan ikkje veljast lenger. Resten står.
upgrade-why-column = Ein del av tabellen har ikkje lenger nokon plass. Resten står.
upgrade-why-per = Punktet blir ikkje lenger svara på for kvar teneste, eller det blir det no.
upgrade-why-occupied = Punktet har fått eit nytt svar under den nye koden sin.
upgrade-said = Svaret var: { $value }
upgrade-said-marked = Markert som «{ $mark }»
upgrade-said-marked-value = Svaret var: { $value } (markert som «{ $mark }»)
upgrade-said-reason = Grunngiving: { $reason }
upgrade-said-decided = Avgjort av { $by }, { $date }
upgrade-said-proposed = Foreslått { $date }
upgrade-said-earlier = Tidlegare: { $value }, { $date }
upgrade-said-note = Merknad: { $text }
upgrade-said-link = Lenkje: { $text }
upgrade-said-in = Frå utgåve { $version }. { $why }
upgrade-cell = { $column }: { $value }
upgrade-set-aside = Svar som ikkje passar lenger
upgrade-done = Økta følgjer no utgåve { $to } av metoden.
upgrade-done-screen = Økta følgjer no utgåve { $to } av metoden. u angrar.
upgrade-later = Økta følgjer framleis utgåve { $from }. U viser det nye att.
upgrade-let-go = Svaret er fjerna frå lista. u angrar.
upgrade-not-newer = Økta følgjer alt utgåve { $to } av metoden.
upgrade-older = Økta følgjer utgåve { $from } av metoden, men her er berre utgåve { $to }.
    .hint = Arbeidet kan halde fram, og ingenting går tapt. Hent utgåve { $from } for å sjå alt økta inneheld.
upgrade-newer = Økta følgjer utgåve { $from } av metoden. No finst utgåve { $to }.
    .hint = Sjå kva ho endrar, og ta henne i bruk: diemo upgrade { $session }
upgrade-asks = Skal økta følgje utgåve { $to }? Skriv ja for å ta henne i bruk.
upgrade-not-asked = Ingenting er endra.
    .hint = Legg til --yes for å ta i bruk den nye utgåva.
upgrade-refused = Ingenting er endra. Økta følgjer framleis utgåve { $from }.
upgrade-merge-newer = Den andre kopien følgjer ei nyare utgåve av metoden enn denne økta.
    .hint = Ta i bruk den nye utgåva her først, og slå dei så saman.
upgrade-merge-older = Den andre kopien følgjer ei anna utgåve av metoden enn denne økta.
    .hint = Ta i bruk same utgåve i begge, og slå dei så saman.
upgrade-against-told = Ei økt frå utgåve { $from } får vite dette om utgåve { $to }.
upgrade-against-same = Utgåve { $from } og { $to } spør om det same.
upgrade-against-version = Utgåva er ikkje høgare enn { $version }, som ho blir samanlikna med.
    .hint = Gi metoden eit høgare utgåvenummer i pack.toml, elles merkar inga økt at han er ny.
upgrade-against-other = Dette er to ulike metodar: «{ $new }» og «{ $old }».
upgrade-undeclared-item = «{ $found }» er borte, og changes.toml seier ikkje kva det er blitt til.
    .hint = Skriv rename med ny id, eller remove med teksten punktet hadde.
upgrade-undeclared-option = Svaret «{ $found }» er borte frå «{ $item }», og changes.toml seier ikkje kva det er blitt til.
    .hint = Skriv rename med ny id, eller remove med teksten svaret hadde.
upgrade-undeclared-column = Kolonnen «{ $found }» er borte frå «{ $item }», og changes.toml seier ikkje kva han er blitt til.
    .hint = Skriv rename med ny id, eller remove med teksten kolonnen hadde.
upgrade-undeclared-step = Steget «{ $found }» er borte, og changes.toml seier ikkje kva det er blitt til.
    .hint = Skriv rename med ny id, eller remove med namnet steget hadde.
upgrade-undeclared-board = Tavla «{ $found }» er borte, og changes.toml seier ikkje kva ho er blitt til.
    .hint = Skriv rename med ny id, eller remove med namnet tavla hadde.
upgrade-undeclared-format = Arbeidsforma «{ $found }» er borte, og changes.toml seier ikkje kva ho er blitt til.
    .hint = Skriv rename med ny id, eller remove med namnet arbeidsforma hadde.
upgrade-undeclared-test = Testen «{ $found }» er borte, og changes.toml seier ikkje kva han er blitt til.
    .hint = Skriv rename med ny id, eller remove med namnet testen hadde.
upgrade-undeclared-question = Spørsmålet «{ $found }» er borte, og changes.toml seier ikkje kva det er blitt til.
    .hint = Skriv rename med ny id, eller remove med teksten spørsmålet hadde.
upgrade-undeclared-criterion = Kriteriet «{ $found }» er borte, og changes.toml seier ikkje kva det er blitt til.
    .hint = Skriv rename med ny id, eller remove med namnet kriteriet hadde.
upgrade-undeclared-purpose = Formålet «{ $found }» er borte, og changes.toml seier ikkje kva det er blitt til.
    .hint = Skriv rename med ny id, eller remove med namnet formålet hadde.
upgrade-undeclared-way = Måten å kople på «{ $found }» er borte, og changes.toml seier ikkje kva han er blitt til.
    .hint = Skriv rename med ny id, eller remove med namnet måten hadde.
upgrade-undeclared-category = Kategorien «{ $found }» er borte, og changes.toml seier ikkje kva han er blitt til.
    .hint = Skriv rename med ny id, eller remove med namnet kategorien hadde.
upgrade-undeclared-task = Oppgåva «{ $found }» er borte, og changes.toml seier ikkje kva ho er blitt til.
    .hint = Skriv rename med ny id, eller remove med namnet oppgåva hadde.
upgrade-undeclared-indicator = Indikatoren «{ $found }» er borte, og changes.toml seier ikkje kva han er blitt til.
    .hint = Skriv rename med ny id, eller remove med namnet indikatoren hadde.
upgrade-kind-changed = «{ $item }» spør no etter ein annan type svar: { $new }, ikkje { $old }.
    .hint = Svar som er gitt, blir lagde til side. Gi punktet ein ny id om det eigentleg er eit nytt punkt.
