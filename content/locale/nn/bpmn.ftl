# Prosessmodellar frå og til BPMN-filer.

bpmn-imported =
    Teikna { $model }: { $steps ->
        [one] eitt steg
       *[other] { $steps } steg
    } i { $lanes ->
        [one] éin bane
       *[other] { $lanes } banar
    }.
bpmn-missed = Dette i fila har ikkje plass i modellen, eller er teke inn på ein annan måte:
bpmn-missed-closed-pool = Deltakaren «{ $name }» er teikna utan steg og er ikkje teken med.
bpmn-missed-message-flow = Meldinga «{ $name }» mellom deltakarar er ikkje teken med. Stega står i rekkjefølgja meldingane gir; sjå over henne.
bpmn-missed-parallel = Greinene frå «{ $name }» går samtidig i fila. Her står dei etter kvarandre, så gjennomløpstida kan bli for lang.
bpmn-missed-gateway = Forgreininga «{ $name }» er teken inn som ei avgjerd der kvar sak går éin veg.
bpmn-missed-within = Delprosessen «{ $name }» er teken inn som eitt steg.
bpmn-missed-inner = «{ $name }» ligg inne i ein delprosess og er ikkje teken med.
bpmn-missed-boundary = Hendinga «{ $name }» på kanten av ei oppgåve er teken inn som éin av vegane vidare. Set delen sjølv.
bpmn-missed-repeated = «{ $name }» blir gjenteke i fila og er teke inn som eitt steg.
bpmn-missed-timer = Kor lenge «{ $name }» ventar, er ikkje teke med. Skriv ventetida på steget.
bpmn-missed-data = Dataa «{ $name }» er ikkje knytte til eit steg som har plass til dei, og er ikkje tekne med.
bpmn-missed-note = Merknaden «{ $name }» høyrer ikkje til noko steg og er ikkje teken med.
bpmn-missed-group = Ei ramme rundt fleire steg er ikkje teken med.
bpmn-missed-loose-flow = Flyten «{ $name }» byrjar eller sluttar i noko som ikkje er eit steg, og er ikkje teken med.
bpmn-missed-foreign = Det eit anna program har lagt til med merket «{ $name }», er ikkje teke med.
bpmn-missed-figure = Nokre av tala på «{ $name }» kan ikkje lesast. Sjå over steget.
bpmn-missed-other = «{ $name }» er ikkje teke med.
bpmn-no-name = utan namn
bpmn-lane = Utan namn
bpmn-step = Steg utan namn
bpmn-step-start = Start
bpmn-step-end = Slutt
bpmn-step-decision = Val
bpmn-step-wait = Vente
# Ord som ein bane blir kjend på, i små bokstavar med mellomrom mellom.
bpmn-words-citizen = søkjar søker innbyggjar innbygger brukar bruker kunde føresett foresatt borgar
bpmn-words-system = system register database robot plattform portal
bpmn-there-already = { $model } er teikna frå før. Han er ikkje endra.
    .hint = Skriv --replace for å setje det som står i fila, i staden. Det kan angrast.
bpmn-which-variant = Fila seier ikkje kva prosess ho viser.
    .hint = Skriv --variant as-is (noverande), to-be (ønskt) eller chosen (vald).
bpmn-no-service = Økta har inga teneste å teikne prosessen for.
    .hint = Legg til tenesta i økta først.
bpmn-to-mend =
    { $count ->
        [one] Éin ting i modellen må rettast før tala kan brukast.
       *[other] { $count } ting i modellen må rettast før tala kan brukast.
    }
    .hint = Opne modellen på skjermen. Der står kva det er.
bpmn-nothing-drawn = Økta har ingen prosessmodell enno, så inga fil er skriven.
    .hint = Teikn ein modell på skjermen, eller hent ein med «diemo import».
bpmn-unreadable-letters = { $path } er ikkje skriven som UTF-8 eller UTF-16 og kan ikkje lesast. Ingenting er endra.
    .hint = Lagre fila som BPMN 2.0 (XML) på nytt i programmet ho kjem frå.
bpmn-unreadable-not-xml = { $path } er ikkje gyldig XML: linje { $line } kan ikkje lesast. Ingenting er endra.
    .hint = Lagre fila som BPMN 2.0 (XML) på nytt i programmet ho kjem frå.
bpmn-unreadable-doctype = { $path } har ein DOCTYPE, som kan vise til andre filer, og blir difor ikkje lesen. Ingenting er henta eller endra.
    .hint = Lagre fila som BPMN 2.0 (XML) utan DOCTYPE.
bpmn-unreadable-too-deep = Delane i { $path } ligg djupare i kvarandre enn i noka BPMN-fil. Ingenting er endra.
    .hint = Sjå om det er rett fil.
bpmn-unreadable-too-many = { $path } har fleire delar enn programmet tek inn: 2000 steg er det meste. Ingenting er endra.
    .hint = Del prosessen i fleire filer.
bpmn-unreadable-not-bpmn = { $path } er XML, men ingen prosess i BPMN 2.0. Ingenting er endra.
    .hint = Eksporter prosessen som BPMN 2.0 (XML) frå programmet han er teikna i.
bpmn-unreadable-empty = Det er ingen steg i { $path }. Ingenting er endra.
    .hint = Sjå om det er rett fil.
