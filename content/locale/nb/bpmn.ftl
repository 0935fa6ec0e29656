# Prosessmodeller fra og til BPMN-filer.

bpmn-imported =
    Tegnet { $model }: { $steps ->
        [one] ett steg
       *[other] { $steps } steg
    } i { $lanes ->
        [one] én bane
       *[other] { $lanes } baner
    }.
bpmn-missed = Dette i filen har ikke plass i modellen, eller er tatt inn på en annen måte:
bpmn-missed-closed-pool = Deltakeren «{ $name }» er tegnet uten steg og er ikke tatt med.
bpmn-missed-message-flow = Meldingen «{ $name }» mellom deltakere er ikke tatt med. Stegene står i rekkefølgen meldingene gir; se over den.
bpmn-missed-parallel = Grenene fra «{ $name }» går samtidig i filen. Her står de etter hverandre, så gjennomløpstiden kan bli for lang.
bpmn-missed-gateway = Forgreningen «{ $name }» er tatt inn som en beslutning der hver sak går én vei.
bpmn-missed-within = Delprosessen «{ $name }» er tatt inn som ett steg.
bpmn-missed-inner = «{ $name }» ligger inne i en delprosess og er ikke tatt med.
bpmn-missed-boundary = Hendelsen «{ $name }» på kanten av en oppgave er tatt inn som én av veiene videre. Sett andelen selv.
bpmn-missed-repeated = «{ $name }» gjentas i filen og er tatt inn som ett steg.
bpmn-missed-timer = Hvor lenge «{ $name }» venter, er ikke tatt med. Skriv ventetiden på steget.
bpmn-missed-data = Dataene «{ $name }» er ikke knyttet til et steg som har plass til dem, og er ikke tatt med.
bpmn-missed-note = Merknaden «{ $name }» hører ikke til noe steg og er ikke tatt med.
bpmn-missed-group = En ramme rundt flere steg er ikke tatt med.
bpmn-missed-loose-flow = Flyten «{ $name }» begynner eller slutter i noe som ikke er et steg, og er ikke tatt med.
bpmn-missed-foreign = Det et annet program har lagt til med merket «{ $name }», er ikke tatt med.
bpmn-missed-figure = Noen av tallene på «{ $name }» kan ikke leses. Se over steget.
bpmn-missed-other = «{ $name }» er ikke tatt med.
bpmn-no-name = uten navn
bpmn-lane = Uten navn
bpmn-step = Steg uten navn
bpmn-step-start = Start
bpmn-step-end = Slutt
bpmn-step-decision = Valg
bpmn-step-wait = Vente
# Ord som en bane kjennes på, i små bokstaver med mellomrom mellom.
bpmn-words-citizen = søker innbygger bruker kunde foresatt borger
bpmn-words-system = system register database robot plattform portal
bpmn-there-already = { $model } er tegnet fra før. Den er ikke endret.
    .hint = Skriv --replace for å sette det som står i filen, i stedet. Det kan angres.
bpmn-which-variant = Filen sier ikke hvilken prosess den viser.
    .hint = Skriv --variant as-is (nåværende), to-be (ønsket) eller chosen (valgt).
bpmn-no-service = Økten har ingen tjeneste å tegne prosessen for.
    .hint = Legg til tjenesten i økten først.
bpmn-to-mend =
    { $count ->
        [one] Én ting i modellen må rettes før tallene kan brukes.
       *[other] { $count } ting i modellen må rettes før tallene kan brukes.
    }
    .hint = Åpne modellen på skjermen. Der står hva det er.
bpmn-nothing-drawn = Økten har ingen prosessmodell ennå, så ingen fil er skrevet.
    .hint = Tegn en modell på skjermen, eller hent en med «diemo import».
bpmn-unreadable-letters = { $path } er ikke skrevet som UTF-8 eller UTF-16 og kan ikke leses. Ingenting er endret.
    .hint = Lagre filen som BPMN 2.0 (XML) på nytt i programmet den kommer fra.
bpmn-unreadable-not-xml = { $path } er ikke gyldig XML: linje { $line } kan ikke leses. Ingenting er endret.
    .hint = Lagre filen som BPMN 2.0 (XML) på nytt i programmet den kommer fra.
bpmn-unreadable-doctype = { $path } har en DOCTYPE, som kan vise til andre filer, og leses derfor ikke. Ingenting er hentet eller endret.
    .hint = Lagre filen som BPMN 2.0 (XML) uten DOCTYPE.
bpmn-unreadable-too-deep = Delene i { $path } ligger dypere i hverandre enn i noen BPMN-fil. Ingenting er endret.
    .hint = Se om det er riktig fil.
bpmn-unreadable-too-many = { $path } har flere deler enn programmet tar inn: 2000 steg er det meste. Ingenting er endret.
    .hint = Del prosessen i flere filer.
bpmn-unreadable-not-bpmn = { $path } er XML, men ingen prosess i BPMN 2.0. Ingenting er endret.
    .hint = Eksporter prosessen som BPMN 2.0 (XML) fra programmet den er tegnet i.
bpmn-unreadable-empty = Det er ingen steg i { $path }. Ingenting er endret.
    .hint = Se om det er riktig fil.
