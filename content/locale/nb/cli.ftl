# Kommandolinjen: hjelp, det kommandoene skriver, og hva som sies når noe er feil.

# Overskrifter i hjelpen
cli-heading-usage = Bruk:
cli-heading-commands = Kommandoer
cli-heading-words = Skrives slik
cli-heading-options = Valg
cli-heading-everywhere = Valg for alle kommandoer

# Programmet og kommandoene
cli-about-diemo = Fører en kommune gjennom DIEMO: fra idé til tjeneste på nett
cli-usage-diemo = diemo [KOMMANDO] [VALG]
cli-after-diemo =
    Eksempler:
      diemo                                   viser øktene dine
      diemo new --service Skatteattest --organisation "Bergen kommune"
      diemo example skatteattest              lager din egen kopi av eksempelet
      diemo open skatteattest                 fortsetter der dere slapp
      diemo set skatteattest archive-duty=no --dry-run

    ØKT er navnet «diemo list» viser, begynnelsen på det, eller stien til en fil som ligger et annet sted.
    Mer om en kommando: diemo help KOMMANDO
cli-about-open = Åpner en økt på skjermen
cli-usage-open = diemo open ØKT
cli-about-follow = Viser rommet det dere arbeider med, i en egen terminal
cli-usage-follow = diemo follow ØKT [VALG]
cli-after-follow =
    Skjermen for rommet følger økten og endrer ingenting. Så mange som vil, kan følge samtidig.
    Den viser spørsmålet, tavla, avstemningen og klokken. Notater, kladder og råd til veilederen vises aldri.
    Veilederen fryser bildet, gjør det mørkt og viser det igjen med F.

    En kollega med en annen bruker kan følge en økt som ligger i en mappe dere begge kommer til. Gi gruppen
    dere er med i, lov til å lese den. Det som lagres etterpå, beholder tilgangen:

      chgrp -R GRUPPE MAPPE
      chmod -R g+rX MAPPE
cli-about-new = Begynner en ny økt og skriver ut navnet på den
cli-usage-new = diemo new --service NAVN --organisation NAVN [VALG]
cli-about-example = Viser eksemplene, eller lager en egen kopi av ett av dem
cli-usage-example = diemo example [NAVN]
cli-about-tour = Viser en ny prosessveileder rundt på ti minutter, i en økt til øving
cli-usage-tour = diemo tour
cli-about-list = Viser øktene, den nyeste først
cli-usage-list = diemo list [--json]
cli-about-delete = Legger en økt i papirkurven
cli-usage-delete = diemo delete ØKT
cli-about-trash = Viser papirkurven, henter en økt tilbake, eller tømmer den
cli-usage-trash = diemo trash [--json] [--restore NAVN | --empty [--yes]]
cli-about-backup = Kopierer alle øktene til én fil
cli-usage-backup = diemo backup FIL [--force]
cli-about-restore = Henter inn øktene fra en sikkerhetskopi, ved siden av dem som er der
cli-usage-restore = diemo restore FIL
cli-about-show = Viser hva som er svart og besluttet i en økt, og hva som gjenstår
cli-usage-show = diemo show ØKT [--at TIDSPUNKT] [--json]
cli-about-set = Svarer på et punkt, eller foreslår eller tar en beslutning
cli-usage-set = diemo set ØKT PUNKT[@TJENESTE]=SVAR [VALG]
cli-after-set =
    Et tomt svar tar svaret tilbake. En beslutning uten --by er et forslag.
    Punktet «continue» er det neste åpne beslutningspunktet.

    Eksempler:
      diemo set skatteattest archive-duty=no --by "Arkiv: Kari Nes" --reason "Bare registrerte forhold"
      diemo set skatteattest retention-years=10
      diemo set skatteattest archive-duty=yes-preserved --dry-run
cli-about-mark = Markerer et punkt, for eksempel som usikkert
cli-usage-mark = diemo mark ØKT PUNKT[@TJENESTE] MARKERING [--reason TEKST]
cli-about-lesson = Noterer en erfaring på et punkt, for andre og for den som eier metoden
cli-usage-lesson = diemo lesson ØKT PUNKT[@TJENESTE] TEKST
cli-about-idea = Legger ideer på tavla
cli-usage-idea = diemo idea ØKT [IDÉ ...] [VALG]
cli-after-idea =
    Hver idé skrives i anførselstegn. Uten ideer leses de fra standard inn, én på hver linje.
    #ord i en idé blir en emneknagg, og @navn sier hvem den gjelder.
    Uten --board legges ideene på tavla for steget der dere slapp.
cli-about-participant = Viser deltakerne, legger til en, eller sier hvem som er til stede
cli-usage-participant = diemo participant ØKT [NAVN] [VALG]
cli-after-participant =
    Uten navn vises alle deltakerne. En ny deltaker regnes som til stede.
cli-about-meeting = Begynner et møte, avslutter det med møteprotokoll, eller viser hvordan det står
cli-usage-meeting = diemo meeting ØKT [begin|end|show] [--title NAVN]
cli-after-meeting =
    begin   begynner møtet som er planlagt, eller et nytt uten dagsorden
    end     avslutter møtet og skriver møteprotokollen, med datoen i filnavnet
    show    viser møtene og dagsordenen
cli-after-json = Feltene i --json er beskrevet i «diemo man».
cli-after-mark =
    Markeringene er open (åpent), answered (besvart), unsure (usikkert), unknown (vet ikke),
    not-for-us (ikke for oss, krever --reason) og come-back (kommer tilbake til).
    Ordene virker også, i flere former: usikker, "vet ikke", "kom tilbake", åpen.
cli-about-merge = Slår sammen to kopier av en økt
cli-usage-merge = diemo merge ØKT ANNEN [VALG]
cli-about-share = Lager en fil av økten som andre kan lære av, uten navn
cli-usage-share = diemo share ØKT --out FIL [VALG]
cli-about-borrow = Tar inn en økt andre har delt, til å lære av eller begynne med
cli-usage-borrow = diemo borrow FIL [--into ØKT | --new TITTEL] [VALG]
cli-about-confirm = Bekrefter et svar som er lånt
cli-usage-confirm = diemo confirm ØKT PUNKT[@TJENESTE] [--by ROLLE:NAVN]
cli-after-borrow =
    Uten valg legges økten blant de delte øktene, og svarene vises ved punktene.
    Lånte svar er åpne til gruppen bekrefter dem. «diemo undo» angrer lånet.
cli-after-merge =
    ANNEN leses bare. Det som er nytt i den, kommer med i ØKT som én endring, som kan angres.
    Det som er sagt ulikt i de to, vises side om side. Da endres ingenting før noen velger,
    og kommandoen slutter med kode 6.

    Eksempler:
      diemo merge skatteattest skatteattest-gruppe-2 --dry-run
      diemo merge skatteattest /media/minnepinne/session.json --theirs
cli-about-upgrade = Viser hva en nyere utgave av metoden endrer, og tar den i bruk
cli-usage-upgrade = diemo upgrade ØKT [--yes]
cli-after-upgrade =
    Nye, endrede, flyttede og fjernede punkter vises, og svarene som ikke passer lenger.
    De legges til side med teksten sin, og ingenting går tapt. diemo undo ØKT angrer.
cli-about-why = Forteller hvorfor et punkt er som det er
cli-usage-why = diemo why ØKT PUNKT[@TJENESTE]
cli-about-undo = Angrer den siste endringen
cli-usage-undo = diemo undo ØKT
cli-about-redo = Gjør om igjen det som sist ble angret
cli-usage-redo = diemo redo ØKT
cli-about-history = Viser hvem som endret hva, og når
cli-usage-history = diemo history ØKT [VALG]
cli-about-revert = Setter økten tilbake til slik den var
cli-usage-revert = diemo revert ØKT --at TIDSPUNKT [--dry-run]
cli-after-revert =
    Tidspunktet er nummeret på en endring fra «diemo history», en dato eller dato og klokkeslett:
      diemo revert skatteattest --at 57
      diemo revert skatteattest --at 3.3.2026
      diemo revert skatteattest --at "3.3.2026 14.02" --dry-run
    En dato gjelder slutten av dagen. «diemo undo» angrer.
cli-about-export = Skriver dokumentene
cli-usage-export = diemo export ØKT [VALG]
cli-about-import = Tegner en prosessmodell fra en BPMN-fil
cli-usage-import = diemo import ØKT FIL [--variant VARIANT] [VALG]
cli-after-import =
    Filen kan komme fra Camunda, Signavio, bpmn.io, Visio eller et annet program som skriver BPMN 2.0.
    Det som ikke har plass i modellen, skrives ut. «diemo undo» angrer det hele.
cli-value-variant = VARIANT
cli-arg-variant = as-is (nåværende), to-be (ønsket) eller chosen (valgt)
cli-arg-import-file = BPMN-filen
cli-arg-import-service = tjenesten prosessen hører til
cli-arg-replace = setter modellen i stedet for den som er tegnet fra før
cli-about-check = Leter etter feil i en metode, en økt eller en delt økt
cli-usage-check = diemo check MAPPE|FIL|ØKT [--against MAPPE]
cli-about-method = Viser metodene, lager en ny, viser en mens den skrives, eller skriver ut erfaringer som rettelser
cli-usage-method = diemo method new|list|preview|patch|guide [MAPPE|ØKT] [--out FIL]
cli-after-method =
    new MAPPE       lager en kopi av den innebygde metoden, som kan endres
    list            viser den innebygde metoden og dem som er lagt i datamappen
    preview MAPPE   åpner metoden på skjermen og leser den på nytt hver gang en fil lagres
    patch ØKT       skriver erfaringene i økten som rettelser til tekstfilene i metoden, uten personnavn
    guide           skriver ut veiledningen for den som skriver en metode

    «diemo check MAPPE» viser feilene i en metode.
cli-about-schema = Skriver ut skjemaet (JSON Schema) for det som lagres, eller for en fil i en metode
cli-usage-schema = diemo schema SKJEMA
cli-about-completions = Skriver ut et oppsett som fullfører kommandoene i skallet: bash, elvish, fish, powershell eller zsh
cli-usage-completions = diemo completions SKALL
cli-about-man = Skriver ut manualsiden
cli-usage-man = diemo man
cli-about-help = Viser hjelp
cli-usage-help = diemo help [KOMMANDO]

# Verdier og forklaringer
cli-value-session = ØKT
cli-arg-session = navnet på økten, begynnelsen på det, eller stien til filen
cli-value-answer = PUNKT[@TJENESTE]=SVAR
cli-arg-answer = hva som skal settes; tjenesten kan utelates når økten har én
cli-value-item = PUNKT[@TJENESTE]
cli-arg-item = punktet; tjenesten kan utelates når økten har én
cli-value-text = TEKST
cli-arg-text = teksten, i anførselstegn
cli-value-mark = MARKERING
cli-arg-mark = open, answered, unsure, unknown, not-for-us eller come-back
cli-value-ideas = IDÉ
cli-arg-ideas = ideen, i anførselstegn; kan skrives flere ganger
cli-value-board = TAVLE[@TJENESTE]
cli-arg-board = tavla, når det ikke er den for steget der dere slapp
cli-value-author = NAVN
cli-arg-author = hvem ideene er fra; skrives bare ned når tavla viser navn
cli-value-person = NAVN
cli-arg-person = deltakeren
cli-value-role = ROLLE
cli-arg-role = rollen deltakeren har
cli-arg-person-organisation = hvor deltakeren kommer fra
cli-arg-present = deltakeren er til stede
cli-arg-absent = deltakeren er ikke til stede
cli-value-votes = ja|nei|role
cli-arg-votes = om deltakeren kan stemme; role betyr som rollen sier
cli-arg-drop = fjerner deltakeren
cli-value-deed = HANDLING
cli-arg-deed = begin, end eller show; show når ingenting er skrevet
cli-value-title = NAVN
cli-arg-title = hva møtet heter
cli-value-meeting = NR|DATO
cli-arg-meeting = møtet protokollen gjelder: nummeret eller datoen. Ellers det siste
cli-value-name = NAVN
cli-arg-name = eksempelet som skal kopieres
cli-value-path = MAPPE|FIL|ØKT
cli-arg-path = mappen til en metode, eller en økt: navnet, filen eller mappen
cli-value-action = HANDLING
cli-arg-action = new, list, preview, patch eller guide
cli-value-folder = MAPPE
cli-arg-folder = mappen til metoden; ved patch økten
cli-arg-patch-out = filen som rettelsene skrives til; ellers skrives de ut
cli-value-schema = SKJEMA
cli-arg-schema = session (økten), journal (en linje i journalen) eller case (en delt økt); for en metode: pack, step, rules, terms, techniques, craft, analysis, texts eller changes
cli-value-shell = SKALL
cli-arg-shell = bash, elvish, fish, powershell eller zsh
cli-value-command = KOMMANDO
cli-arg-command = kommandoen det skal vises hjelp til
cli-value-service = NAVN
cli-arg-service = tjenesten; kan skrives flere ganger
cli-value-organisation = NAVN
cli-arg-organisation = kommunen eller virksomheten
cli-value-facilitator = NAVN
cli-arg-facilitator = prosessveilederen, den som leder gruppen
cli-value-rules = REGELSETT
cli-arg-rules = 2026, som gjelder når ikke noe annet er valgt, eller 2007 for historiske økter
cli-value-method = MAPPE
cli-arg-method = en metode i en mappe, i stedet for den innebygde
cli-value-reason = TEKST
cli-arg-reason = begrunnelsen
cli-value-by = ROLLE: NAVN
cli-arg-by = hvem som beslutter
cli-value-legal = TEKST
cli-arg-legal = hjemmelen
cli-value-other = ANNEN
cli-arg-other = den andre kopien: navnet på en økt, eller stien til en fil
cli-value-base = ØKT
cli-arg-base = økten begge er kopier av; trengs bare når de ikke har en felles historikk
cli-value-against = MAPPE
cli-arg-against = en eldre utgave av samme metode: sier hva som er endret, og hva changes.toml mangler
cli-value-at = TIDSPUNKT
cli-arg-at = slik det var da: nummeret på en endring, en dato eller dato og klokkeslett
cli-value-who = NAVN
cli-arg-who = den som gjorde endringen eller tok beslutningen
cli-value-document = NAVN
cli-arg-document = dokumentet; kan skrives flere ganger. Er det utelatt, skrives alle
cli-value-format = FORMAT
cli-value-in = KODE
cli-arg-in = språket dokumentene skrives på, for eksempel nn
cli-arg-remember = husk språket i økten, så dokumentene skrives på det senere også
cli-export-language = Metoden finnes ikke på språket «{ $language }».
    .hint = Mulige språk: { $known }.
cli-arg-format = md, html, bpmn (prosessmodellene), ics eller csv (framdriftsplanen)
cli-value-out = MAPPE
cli-arg-out = mappen dokumentene skrives til
cli-value-data-dir = MAPPE
cli-arg-data-dir = mappen øktene ligger i; ellers DIEMO_DATA_DIR eller brukerens egen
cli-value-lang = KODE
cli-arg-lang = språket: nb, nn eller en
cli-value-restore = NAVN
cli-arg-restore = økten som hentes tilbake, med navnet «diemo trash» viser eller det den hadde før
cli-arg-empty = sletter alt i papirkurven for godt, etter å ha spurt
cli-arg-yes = spør ikke
cli-value-file = FIL
cli-arg-file = sikkerhetskopien
cli-arg-force = skriver over en tidligere sikkerhetskopi
cli-arg-share-out = filen som skrives
cli-arg-share-force = skriver over en økt som er delt tidligere
cli-arg-keep-organisation = lar navnet på virksomheten stå
cli-arg-keep-services = lar navnene på tjenestene stå
cli-arg-borrow-file = filen noen har delt
cli-arg-into = låner svarene som passer, inn i denne økten
cli-value-new = TITTEL
cli-arg-new = begynner en ny økt for denne tjenesten med svarene som passer
cli-arg-borrow-service = tjenesten i økten som låner
cli-value-from = NAVN
cli-arg-from = tjenesten i den delte økten
cli-value-cases = MAPPE
cli-arg-cases = en mappe til med økter som andre har delt
cli-arg-json = skriver JSON, som andre programmer kan lese
cli-arg-dry-run = viser hva som følger, uten å endre noe
cli-arg-ours = beholder det som står i ØKT der de to er uenige
cli-arg-theirs = tar det som står i ANNEN der de to er uenige
cli-arg-no-color = bruker ikke farger
cli-arg-help = viser denne hjelpen
cli-arg-version = viser versjonen

# Ord som ikke kan forstås
cli-wrong-command = «{ $found }» er ikke en kommando.
cli-wrong-argument = «{ $found }» hører ikke til her.
cli-wrong-no-value = { $argument } mangler en verdi.
cli-wrong-value = «{ $found }» kan ikke brukes for { $argument }.
cli-wrong-missing = Dette mangler: { $found }
cli-wrong-twice = { $found } kan bare skrives én gang.
cli-wrong-too-many = { $found } har for mange verdier.
cli-wrong-letters = Et av ordene er ikke skrevet i UTF-8.
cli-wrong-words = Ordene kan ikke forstås.
cli-wrong-language = Språket er ikke installert.
    .hint = Velg et av disse med --lang: { $installed }.
cli-wrong-near = Mente du «{ $near }»?
cli-wrong-known = Mulige verdier: { $near }.
cli-wrong-help = «diemo help» viser kommandoene.
cli-wrong-usage = Bruk: { $usage }

# Det som sies
cli-talk = diemo: { $sentence }
cli-talk-hint = Råd: { $hint }
cli-output-failed = Resultatet kunne ikke skrives ut.
    .hint = Se etter om disken er full. Det som var endret, er lagret.
cli-no-terminal = Skjermen kan bare åpnes i en terminal.
    .hint = Kjør diemo direkte i terminalen, eller bruk kommandoene: «diemo help» viser dem.
cli-not-there = { $path } finnes ikke.
    .hint = Se etter om mappen eller filen er skrevet riktig.
cli-read-only = Økten kan leses, men ikke endres her.
    .hint = Installer den nyeste versjonen av diemo.
cli-other-method = Økten følger metoden «{ $wanted }», men mappen inneholder «{ $found }».
    .hint = Oppgi mappen til riktig metode med --method.
cli-no-such-method = Økten følger metoden «{ $wanted }», som ikke finnes her.
    .hint = Oppgi mappen til metoden med --method, eller legg den i mappen methods i datamappen.
cli-method-has-problems =
    { $count ->
        [one] Metoden i { $folder } har en feil: { $first }
       *[other] Metoden i { $folder } har { $count } feil. Den første: { $first }
    }
    .hint = «diemo check { $folder }» viser alle, med fil og linje.
cli-no-such-example = Det finnes ikke noe eksempel som heter «{ $name }».
    .hint =
        { $nearest-given ->
            [yes] Mente du «{ $nearest }»?
           *[no] Mulige eksempler: { $known }.
        }

# list
cli-list-damaged = kan ikke leses

# show
cli-show-title = { $title } · { $organisation }
cli-show-facilitator = Prosessveileder: { $name }
cli-show-rules = { $rules } · Endret { $altered }
cli-show-progress = Framdrift: { $done } av { $total } punkter ({ $percent } %)
cli-show-phase = { $letter } { $name }: { $done } av { $total }
cli-show-phase-of-services = { $letter } { $name }
cli-show-shared = Felles for tjenestene: { $done } av { $total }
cli-show-service = { $service }: { $done } av { $total }
cli-show-step = { $name }: { $done } av { $total }
cli-show-item = { $sign } { $item }
cli-show-item-value = { $sign } { $item }: { $value }
cli-show-item-state = { $sign } { $item } ({ $state })
cli-show-item-value-state = { $sign } { $item }: { $value } ({ $state })
cli-show-lessons = Erfaringer:
cli-show-next = Neste: { $item } ({ $phase } › { $step })
cli-show-all-done = Alt er besvart.

# set og mark
cli-set-no-sign = «{ $found }» sier ikke hva svaret er.
    .hint = Skriv punktet, et likhetstegn og svaret, for eksempel archive-duty=no.
cli-set-misread = { $item }: { $sentence }
cli-set-only-decision = «{ $item }» er ikke en beslutning, så begrunnelse, hjemmel og beslutter kan ikke lagres der.
    .hint = Utelat --reason, --legal og --by. Bruk «diemo mark» for å si noe om svaret.
cli-set-by = «{ $found }» sier ikke hvem som beslutter.
    .hint = Skriv rolle og navn med kolon mellom, for eksempel --by "Arkiv: Kari Nes".
cli-set-dry-run = Dette er bare en prøve. Ingenting er endret.
cli-set-proposed = Dette er et forslag. Det er besluttet når det står hvem som beslutter: --by "ROLLE: NAVN".
cli-set-proposed-role = Dette er et forslag. Det er besluttet når det står hvem som beslutter: --by "{ $role }: NAVN".
cli-set-still = Fram til da gjelder beslutningen «{ $value }».
cli-set-follows = Følger:
cli-set-follow = - { $sentence }
cli-mark-unknown = «{ $found }» er ikke en markering.
    .hint = Mulige markeringer: { $known }.
cli-why-head = { $item }: { $state }

# history
cli-history-line = { $number }  { $moment }  { $by }  { $text }
cli-history-undone = { $number }  { $moment }  { $by }  { $text } (angret)

# check
cli-check-problem = { $place }: feil: { $sentence }
cli-check-count =
    { $count ->
        [one] { $count } feil.
       *[other] { $count } feil.
    }
cli-check-clean-pack = Ingen feil i { $name } { $version }: { $parts }.
cli-check-clean-session =
    { $changes ->
        [one] Ingen feil i økten «{ $title }»: { $changes } endring.
       *[other] Ingen feil i økten «{ $title }»: { $changes } endringer.
    }
cli-check-phases =
    { $count ->
        [one] { $count } fase
       *[other] { $count } faser
    }
cli-check-steps = { $count } steg
cli-check-items =
    { $count ->
        [one] { $count } punkt
       *[other] { $count } punkter
    }
cli-check-rules =
    { $count ->
        [one] { $count } regel
       *[other] { $count } regler
    }
cli-check-documents =
    { $count ->
        [one] { $count } dokument
       *[other] { $count } dokumenter
    }

# Manualsiden
cli-man-name = Navn
cli-man-synopsis = Sammendrag
cli-man-codes = Sluttkoder
cli-man-codes-text =
    0  utført
    1  avslått eller mislykket
    2  feil bruk
    3  «check» fant feil
    4  økten er åpen et annet sted
    5  det lagrede kan ikke leses, eller disken er full eller utilgjengelig
    6  to kopier er uenige, og ingen har valgt
    128+n  avsluttet av signal n
cli-man-json = JSON
cli-man-json-text =
    Med --json skrives ett dokument på standard ut. Felt kan komme til i nye versjoner, men ingen
    blir borte eller får ny mening. Tomme verdier er null. Tidspunkter er etter ISO 8601. Beløp og
    desimaltall er tekst.
    list: en liste med slug, title, organisation, facilitator, rules, services, created, altered og damaged.
    trash: en liste med name, slug, title, organisation, deleted og goes (når økten slettes for godt).
    show: session (om økten), progress (done, total og percent, også for hver fase og tjeneste),
    next (neste åpne punkt), drafts (halvskrevet tekst) og items (alle punktene). Et punkt har id, service, step, phase, kind,
    state, mark, value, text, shown, applies, provisional, because, requires, warnings, reopened, holds,
    options_closed, parked, reason og decision.
    set: item, service, dry_run, change, state, value, requires og follows (det endringen fører med seg).
    merge: other (tittelen på den andre), dry_run, joined, brings (hvor mye som kommer med) og conflicts
    (det som er sagt ulikt). En uenighet har kind, item, service, text, ours, theirs (text, by og at) og taken.
    history: en liste med number, id, at, by, text, undone og what (endringen slik øktfilen har den).
cli-man-files = Filer
cli-man-files-text =
    Øktene ligger i mappen sessions under datamappen, én mappe for hver økt.
    Datamappen velges med --data-dir, ellers med DIEMO_DATA_DIR, ellers er den brukerens egen.

# export
cli-export-unknown = Metoden har ikke noe dokument som heter «{ $name }».
    .hint =
        { $nearest-given ->
            [yes] Mente du «{ $nearest }»?
           *[no] Mulige dokumenter: { $known }.
        }
cli-export-none = Metoden har ingen dokumenter.
    .hint = Legg malene i mappen documents i metoden.
