# Kommandolinja: hjelp, det kommandoane skriv, og kva som blir sagt når noko er feil.

# Overskrifter i hjelpa
cli-heading-usage = Bruk:
cli-heading-commands = Kommandoar
cli-heading-words = Slik skriv du
cli-heading-options = Val
cli-heading-everywhere = Val for alle kommandoar

# Programmet og kommandoane
cli-about-diemo = Fører ein kommune gjennom DIEMO: frå idé til teneste på nett
cli-usage-diemo = diemo [KOMMANDO] [VAL]
cli-after-diemo =
    Døme:
      diemo                                   viser øktene dine
      diemo new --service Skatteattest --organisation "Bergen kommune"
      diemo example skatteattest              lagar din eigen kopi av dømet
      diemo open skatteattest                 held fram der de slapp
      diemo set skatteattest archive-duty=no --dry-run

    ØKT er namnet «diemo list» viser, starten på det, eller stien til ei fil som ligg ein annan stad.
    Meir om ein kommando: diemo help KOMMANDO
cli-about-open = Opnar ei økt på skjermen
cli-usage-open = diemo open ØKT
cli-about-follow = Viser rommet det de arbeider med, i ein eigen terminal
cli-usage-follow = diemo follow ØKT [VAL]
cli-after-follow =
    Skjermen for rommet følgjer økta og endrar ingenting. Så mange som vil, kan følgje samstundes.
    Han viser spørsmålet, tavla, røystinga og klokka. Notat, kladdar og råd til rettleiaren blir aldri viste.
    Rettleiaren frys biletet, gjer det mørkt og viser det att med F.

    Ein kollega med ein annan brukar kan følgje ei økt som ligg i ei mappe de begge kjem til. Gi gruppa
    de er med i, lov til å lese henne. Det som blir lagra etterpå, held på tilgangen:

      chgrp -R GRUPPE MAPPE
      chmod -R g+rX MAPPE
cli-about-new = Byrjar ei ny økt og skriv ut namnet på henne
cli-usage-new = diemo new --service NAMN --organisation NAMN [VAL]
cli-about-example = Viser døma, eller lagar ein eigen kopi av eitt av dei
cli-usage-example = diemo example [NAMN]
cli-about-tour = Viser ein ny prosessrettleiar rundt på ti minutt, i ei økt til øving
cli-usage-tour = diemo tour
cli-about-list = Viser øktene, den nyaste først
cli-usage-list = diemo list [--json]
cli-about-delete = Legg ei økt i papirkorga
cli-usage-delete = diemo delete ØKT
cli-about-trash = Viser papirkorga, hentar ei økt tilbake, eller tømmer henne
cli-usage-trash = diemo trash [--json] [--restore NAMN | --empty [--yes]]
cli-about-backup = Kopierer alle øktene til éi fil
cli-usage-backup = diemo backup FIL [--force]
cli-about-restore = Hentar inn øktene frå ein tryggingskopi, ved sida av dei som er der
cli-usage-restore = diemo restore FIL
cli-about-show = Viser kva som er svart på og avgjort i ei økt, og kva som står att
cli-usage-show = diemo show ØKT [--at TIDSPUNKT] [--json]
cli-about-set = Svarar på eit punkt, eller foreslår eller tek ei avgjerd
cli-usage-set = diemo set ØKT PUNKT[@TENESTE]=SVAR [VAL]
cli-after-set =
    Eit tomt svar tek svaret tilbake. Ei avgjerd utan --by er eit framlegg.
    Punktet «continue» er det neste opne avgjerdspunktet.

    Døme:
      diemo set skatteattest archive-duty=no --by "Arkiv: Kari Nes" --reason "Bare registrerte forhold"
      diemo set skatteattest retention-years=10
      diemo set skatteattest archive-duty=yes-preserved --dry-run
cli-about-mark = Markerer eit punkt, til dømes som usikkert
cli-usage-mark = diemo mark ØKT PUNKT[@TENESTE] MARKERING [--reason TEKST]
cli-about-lesson = Noterer ei erfaring på eit punkt, for andre og for den som eig metoden
cli-usage-lesson = diemo lesson ØKT PUNKT[@TENESTE] TEKST
cli-about-idea = Legg idear på tavla
cli-usage-idea = diemo idea ØKT [IDÉ ...] [VAL]
cli-after-idea =
    Kvar idé blir skriven i hermeteikn. Utan idear blir dei lesne frå standard inn, éin på kvar linje.
    #ord i ein idé blir ein emneknagg, og @namn seier kven han gjeld.
    Utan --board blir ideane lagde på tavla for steget der de slapp.
cli-about-participant = Viser deltakarane, legg til ein, eller seier kven som er til stades
cli-usage-participant = diemo participant ØKT [NAMN] [VAL]
cli-after-participant =
    Utan namn blir alle deltakarane viste. Ein ny deltakar blir rekna som til stades.
cli-about-meeting = Byrjar eit møte, avsluttar det med møteprotokoll, eller viser korleis det står
cli-usage-meeting = diemo meeting ØKT [begin|end|show] [--title NAMN]
cli-after-meeting =
    begin   byrjar møtet som er planlagt, eller eit nytt utan dagsorden
    end     avsluttar møtet og skriv møteprotokollen, med datoen i filnamnet
    show    viser møta og dagsordenen
cli-after-json = Felta i --json er skildra i «diemo man».
cli-after-mark =
    Markeringane er open (ope), answered (svart på), unsure (usikkert), unknown (veit ikkje),
    not-for-us (ikkje for oss, krev --reason) og come-back (kjem tilbake til).
    Orda verkar òg, i fleire former: usikker, "veit ikkje", "kom tilbake", open.
cli-about-merge = Slår saman to kopiar av ei økt
cli-usage-merge = diemo merge ØKT ANNAN [VAL]
cli-about-share = Lagar ei fil av økta som andre kan lære av, utan namn
cli-usage-share = diemo share ØKT --out FIL [VAL]
cli-about-borrow = Tek inn ei økt andre har delt, til å lære av eller byrje med
cli-usage-borrow = diemo borrow FIL [--into ØKT | --new TITTEL] [VAL]
cli-about-confirm = Stadfestar eit svar som er lånt
cli-usage-confirm = diemo confirm ØKT PUNKT[@TENESTE] [--by ROLLE:NAMN]
cli-after-borrow =
    Utan val blir økta lagd blant dei delte øktene, og svara blir viste ved punkta.
    Lånte svar er opne til gruppa stadfestar dei. «diemo undo» angrar lånet.
cli-after-merge =
    ANNAN blir berre lesen. Det som er nytt i han, kjem med i ØKT som éi endring, som kan angrast.
    Det som er sagt ulikt i dei to, blir vist side om side. Då blir ingenting endra før nokon vel,
    og kommandoen sluttar med kode 6.

    Døme:
      diemo merge skatteattest skatteattest-gruppe-2 --dry-run
      diemo merge skatteattest /media/minnepinne/session.json --theirs
cli-about-upgrade = Viser kva ei nyare utgåve av metoden endrar, og tek henne i bruk
cli-usage-upgrade = diemo upgrade ØKT [--yes]
cli-after-upgrade =
    Nye, endra, flytte og fjerna punkt blir viste, og svara som ikkje passar lenger.
    Dei blir lagde til side med teksten sin, og ingenting går tapt. diemo undo ØKT angrar.
cli-about-why = Fortel kvifor eit punkt er som det er
cli-usage-why = diemo why ØKT PUNKT[@TENESTE]
cli-about-undo = Angrar den siste endringa
cli-usage-undo = diemo undo ØKT
cli-about-redo = Gjer om att det som sist vart angra
cli-usage-redo = diemo redo ØKT
cli-about-history = Viser kven som endra kva, og når
cli-usage-history = diemo history ØKT [VAL]
cli-about-revert = Set økta tilbake til slik ho var
cli-usage-revert = diemo revert ØKT --at TIDSPUNKT [--dry-run]
cli-after-revert =
    Tidspunktet er nummeret på ei endring frå «diemo history», ein dato eller dato og klokkeslett:
      diemo revert skatteattest --at 57
      diemo revert skatteattest --at 3.3.2026
      diemo revert skatteattest --at "3.3.2026 14.02" --dry-run
    Ein dato gjeld slutten av dagen. «diemo undo» angrar.
cli-about-export = Skriv dokumenta
cli-usage-export = diemo export ØKT [VAL]
cli-about-import = Teiknar ein prosessmodell frå ei BPMN-fil
cli-usage-import = diemo import ØKT FIL [--variant VARIANT] [VAL]
cli-after-import =
    Fila kan kome frå Camunda, Signavio, bpmn.io, Visio eller eit anna program som skriv BPMN 2.0.
    Det som ikkje har plass i modellen, blir skrive ut. «diemo undo» angrar det heile.
cli-value-variant = VARIANT
cli-arg-variant = as-is (noverande), to-be (ønskt) eller chosen (vald)
cli-arg-import-file = BPMN-fila
cli-arg-import-service = tenesta prosessen høyrer til
cli-arg-replace = set modellen i staden for den som er teikna frå før
cli-about-check = Leitar etter feil i ein metode, ei økt eller ei delt økt
cli-usage-check = diemo check MAPPE|FIL|ØKT [--against MAPPE]
cli-about-method = Viser metodane, lagar ein ny, viser ein medan han blir skriven, eller skriv ut erfaringar som rettingar
cli-usage-method = diemo method new|list|preview|patch|guide [MAPPE|ØKT] [--out FIL]
cli-after-method =
    new MAPPE       lagar ein kopi av den innebygde metoden, som kan endrast
    list            viser den innebygde metoden og dei som er lagde i datamappa
    preview MAPPE   opnar metoden på skjermen og les han på nytt kvar gong ei fil blir lagra
    patch ØKT       skriv erfaringane i økta som rettingar til tekstfilene i metoden, utan personnamn
    guide           skriv ut rettleiinga for den som skriv ein metode

    «diemo check MAPPE» viser feila i ein metode.
cli-about-schema = Skriv ut skjemaet (JSON Schema) for det som blir lagra, eller for ei fil i ein metode
cli-usage-schema = diemo schema SKJEMA
cli-about-completions = Skriv ut eit oppsett som fullfører kommandoane i skalet: bash, elvish, fish, powershell eller zsh
cli-usage-completions = diemo completions SKAL
cli-about-man = Skriv ut manualsida
cli-usage-man = diemo man
cli-about-help = Viser hjelp
cli-usage-help = diemo help [KOMMANDO]

# Verdiar og forklaringar
cli-value-session = ØKT
cli-arg-session = namnet på økta, starten på det, eller stien til fila
cli-value-answer = PUNKT[@TENESTE]=SVAR
cli-arg-answer = kva som skal setjast; tenesta kan utelatast når økta har éi
cli-value-item = PUNKT[@TENESTE]
cli-arg-item = punktet; tenesta kan utelatast når økta har éi
cli-value-text = TEKST
cli-arg-text = teksten, i hermeteikn
cli-value-mark = MARKERING
cli-arg-mark = open, answered, unsure, unknown, not-for-us eller come-back
cli-value-ideas = IDÉ
cli-arg-ideas = ideen, i hermeteikn; kan skrivast fleire gonger
cli-value-board = TAVLE[@TENESTE]
cli-arg-board = tavla, når det ikkje er den for steget der de slapp
cli-value-author = NAMN
cli-arg-author = kven ideane er frå; blir berre skrive ned når tavla viser namn
cli-value-person = NAMN
cli-arg-person = deltakaren
cli-value-role = ROLLE
cli-arg-role = rolla deltakaren har
cli-arg-person-organisation = kvar deltakaren kjem frå
cli-arg-present = deltakaren er til stades
cli-arg-absent = deltakaren er ikkje til stades
cli-value-votes = ja|nei|role
cli-arg-votes = om deltakaren kan røyste; role tyder som rolla seier
cli-arg-drop = fjernar deltakaren
cli-value-deed = HANDLING
cli-arg-deed = begin, end eller show; show når ingenting er skrive
cli-value-title = NAMN
cli-arg-title = kva møtet heiter
cli-value-meeting = NR|DATO
cli-arg-meeting = møtet protokollen gjeld: nummeret eller datoen. Elles det siste
cli-value-name = NAMN
cli-arg-name = dømet som skal kopierast
cli-value-path = MAPPE|FIL|ØKT
cli-arg-path = mappa til ein metode, eller ei økt: namnet, fila eller mappa
cli-value-action = HANDLING
cli-arg-action = new, list, preview, patch eller guide
cli-value-folder = MAPPE
cli-arg-folder = mappa til metoden; ved patch økta
cli-arg-patch-out = fila som rettingane blir skrivne til; elles blir dei skrivne ut
cli-value-schema = SKJEMA
cli-arg-schema = session (økta), journal (ei linje i journalen) eller case (ei delt økt); for ein metode: pack, step, rules, terms, techniques, craft, analysis, texts eller changes
cli-value-shell = SKAL
cli-arg-shell = bash, elvish, fish, powershell eller zsh
cli-value-command = KOMMANDO
cli-arg-command = kommandoen det skal visast hjelp til
cli-value-service = NAMN
cli-arg-service = tenesta; kan skrivast fleire gonger
cli-value-organisation = NAMN
cli-arg-organisation = kommunen eller verksemda
cli-value-facilitator = NAMN
cli-arg-facilitator = prosessrettleiaren, den som leier gruppa
cli-value-rules = REGELSETT
cli-arg-rules = 2026, som gjeld når ikkje noko anna er valt, eller 2007 for historiske økter
cli-value-method = MAPPE
cli-arg-method = ein metode i ei mappe, i staden for den innebygde
cli-value-reason = TEKST
cli-arg-reason = grunngivinga
cli-value-by = ROLLE: NAMN
cli-arg-by = kven som avgjer
cli-value-legal = TEKST
cli-arg-legal = heimelen
cli-value-other = ANNAN
cli-arg-other = den andre kopien: namnet på ei økt, eller stien til ei fil
cli-value-base = ØKT
cli-arg-base = økta begge er kopiar av; trengst berre når dei ikkje har ein felles historikk
cli-value-against = MAPPE
cli-arg-against = ei eldre utgåve av same metode: seier kva som er endra, og kva changes.toml manglar
cli-value-at = TIDSPUNKT
cli-arg-at = slik det var då: nummeret på ei endring, ein dato eller dato og klokkeslett
cli-value-who = NAMN
cli-arg-who = den som gjorde endringa eller tok avgjerda
cli-value-document = NAMN
cli-arg-document = dokumentet; kan skrivast fleire gonger. Er det utelate, blir alle skrivne
cli-value-format = FORMAT
cli-value-in = KODE
cli-arg-in = språket dokumenta blir skrivne på, til dømes nb
cli-arg-remember = hugs språket i økta, så dokumenta blir skrivne på det seinare òg
cli-export-language = Metoden finst ikkje på språket «{ $language }».
    .hint = Moglege språk: { $known }.
cli-arg-format = md, html, bpmn (prosessmodellane), ics eller csv (framdriftsplanen)
cli-value-out = MAPPE
cli-arg-out = mappa dokumenta blir skrivne til
cli-value-data-dir = MAPPE
cli-arg-data-dir = mappa øktene ligg i; elles DIEMO_DATA_DIR eller mappa til brukaren
cli-value-lang = KODE
cli-arg-lang = språket: nb, nn eller en
cli-value-restore = NAMN
cli-arg-restore = økta som blir henta tilbake, med namnet «diemo trash» viser eller det ho hadde før
cli-arg-empty = slettar alt i papirkorga for godt, etter å ha spurt
cli-arg-yes = spør ikkje
cli-value-file = FIL
cli-arg-file = tryggingskopien
cli-arg-force = skriv over ein tidlegare tryggingskopi
cli-arg-share-out = fila som blir skriven
cli-arg-share-force = skriv over ei økt som er delt tidlegare
cli-arg-keep-organisation = lèt namnet på verksemda stå
cli-arg-keep-services = lèt namna på tenestene stå
cli-arg-borrow-file = fila nokon har delt
cli-arg-into = låner svara som passar, inn i denne økta
cli-value-new = TITTEL
cli-arg-new = byrjar ei ny økt for denne tenesta med svara som passar
cli-arg-borrow-service = tenesta i økta som låner
cli-value-from = NAMN
cli-arg-from = tenesta i den delte økta
cli-value-cases = MAPPE
cli-arg-cases = ei mappe til med økter som andre har delt
cli-arg-json = skriv JSON, som andre program kan lese
cli-arg-dry-run = viser kva som følgjer, utan å endre noko
cli-arg-ours = held på det som står i ØKT der dei to er usamde
cli-arg-theirs = tek det som står i ANNAN der dei to er usamde
cli-arg-no-color = bruker ikkje fargar
cli-arg-help = viser denne hjelpa
cli-arg-version = viser versjonen

# Ord som ikkje kan forståast
cli-wrong-command = «{ $found }» er ikkje ein kommando.
cli-wrong-argument = «{ $found }» høyrer ikkje til her.
cli-wrong-no-value = { $argument } manglar ein verdi.
cli-wrong-value = «{ $found }» kan ikkje brukast for { $argument }.
cli-wrong-missing = Dette manglar: { $found }
cli-wrong-twice = { $found } kan berre skrivast éin gong.
cli-wrong-too-many = { $found } har for mange verdiar.
cli-wrong-letters = Eitt av orda er ikkje skrive i UTF-8.
cli-wrong-words = Orda kan ikkje forståast.
cli-wrong-language = Språket er ikkje installert.
    .hint = Vel eitt av desse med --lang: { $installed }.
cli-wrong-near = Meinte du «{ $near }»?
cli-wrong-known = Moglege verdiar: { $near }.
cli-wrong-help = «diemo help» viser kommandoane.
cli-wrong-usage = Bruk: { $usage }

# Det som blir sagt
cli-talk = diemo: { $sentence }
cli-talk-hint = Råd: { $hint }
cli-output-failed = Resultatet kunne ikkje skrivast ut.
    .hint = Sjå etter om disken er full. Det som var endra, er lagra.
cli-no-terminal = Skjermen kan berre opnast i ein terminal.
    .hint = Køyr diemo direkte i terminalen, eller bruk kommandoane: «diemo help» viser dei.
cli-not-there = { $path } finst ikkje.
    .hint = Sjå etter om mappa eller fila er skriven rett.
cli-read-only = Økta kan lesast, men ikkje endrast her.
    .hint = Installer den nyaste versjonen av diemo.
cli-other-method = Økta følgjer metoden «{ $wanted }», men mappa inneheld «{ $found }».
    .hint = Vel mappa til rett metode med --method.
cli-no-such-method = Økta følgjer metoden «{ $wanted }», som ikkje finst her.
    .hint = Vel mappa til metoden med --method, eller legg henne i mappa methods i datamappa.
cli-method-has-problems =
    { $count ->
        [one] Metoden i { $folder } har ein feil: { $first }
       *[other] Metoden i { $folder } har { $count } feil. Den første: { $first }
    }
    .hint = «diemo check { $folder }» viser alle, med fil og linje.
cli-no-such-example = Det finst ikkje noko døme som heiter «{ $name }».
    .hint =
        { $nearest-given ->
            [yes] Meinte du «{ $nearest }»?
           *[no] Moglege døme: { $known }.
        }

# list
cli-list-damaged = kan ikkje lesast

# show
cli-show-title = { $title } · { $organisation }
cli-show-facilitator = Prosessrettleiar: { $name }
cli-show-rules = { $rules } · Endra { $altered }
cli-show-progress = Framdrift: { $done } av { $total } punkt ({ $percent } %)
cli-show-phase = { $letter } { $name }: { $done } av { $total }
cli-show-phase-of-services = { $letter } { $name }
cli-show-shared = Felles for tenestene: { $done } av { $total }
cli-show-service = { $service }: { $done } av { $total }
cli-show-step = { $name }: { $done } av { $total }
cli-show-item = { $sign } { $item }
cli-show-item-value = { $sign } { $item }: { $value }
cli-show-item-state = { $sign } { $item } ({ $state })
cli-show-item-value-state = { $sign } { $item }: { $value } ({ $state })
cli-show-lessons = Erfaringar:
cli-show-next = Neste: { $item } ({ $phase } › { $step })
cli-show-all-done = Alt er svart på.

# set og mark
cli-set-no-sign = «{ $found }» seier ikkje kva svaret er.
    .hint = Skriv punktet, eit likskapsteikn og svaret, til dømes archive-duty=no.
cli-set-misread = { $item }: { $sentence }
cli-set-only-decision = «{ $item }» er ikkje ei avgjerd, så det kan ikkje lagrast grunngiving, heimel eller kven som avgjer.
    .hint = Utelat --reason, --legal og --by. Bruk «diemo mark» for å seie noko om svaret.
cli-set-by = «{ $found }» seier ikkje kven som avgjer.
    .hint = Skriv rolle og namn med kolon mellom, til dømes --by "Arkiv: Kari Nes".
cli-set-dry-run = Dette er berre ei prøve. Ingenting er endra.
cli-set-proposed = Dette er eit framlegg. Det er avgjort når det står kven som avgjer: --by "ROLLE: NAMN".
cli-set-proposed-role = Dette er eit framlegg. Det er avgjort når det står kven som avgjer: --by "{ $role }: NAMN".
cli-set-still = Fram til då gjeld avgjerda «{ $value }».
cli-set-follows = Følgjer:
cli-set-follow = - { $sentence }
cli-mark-unknown = «{ $found }» er ikkje ei markering.
    .hint = Moglege markeringar: { $known }.
cli-why-head = { $item }: { $state }

# history
cli-history-line = { $number }  { $moment }  { $by }  { $text }
cli-history-undone = { $number }  { $moment }  { $by }  { $text } (angra)

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
        [one] Ingen feil i økta «{ $title }»: { $changes } endring.
       *[other] Ingen feil i økta «{ $title }»: { $changes } endringar.
    }
cli-check-phases =
    { $count ->
        [one] { $count } fase
       *[other] { $count } fasar
    }
cli-check-steps = { $count } steg
cli-check-items =
    { $count ->
        [one] { $count } punkt
       *[other] { $count } punkt
    }
cli-check-rules =
    { $count ->
        [one] { $count } regel
       *[other] { $count } reglar
    }
cli-check-documents =
    { $count ->
        [one] { $count } dokument
       *[other] { $count } dokument
    }

# Manualsida
cli-man-name = Namn
cli-man-synopsis = Samandrag
cli-man-codes = Sluttkodar
cli-man-codes-text =
    0  utført
    1  avslått eller mislykka
    2  feil bruk
    3  «check» fann feil
    4  økta er open ein annan stad
    5  det lagra kan ikkje lesast, eller disken er full eller utilgjengeleg
    6  to kopiar er usamde, og ingen har valt
    128+n  avslutta av signal n
cli-man-json = JSON
cli-man-json-text =
    Med --json blir eitt dokument skrive på standard ut. Felt kan kome til i nye versjonar, men ingen
    blir borte eller får ny meining. Tomme verdiar er null. Tidspunkt er etter ISO 8601. Beløp og
    desimaltal er tekst.
    list: ei liste med slug, title, organisation, facilitator, rules, services, created, altered og damaged.
    trash: ei liste med name, slug, title, organisation, deleted og goes (når økta blir sletta for godt).
    show: session (om økta), progress (done, total og percent, òg for kvar fase og teneste),
    next (neste opne punkt), drafts (halvskriven tekst) og items (alle punkta). Eit punkt har id, service, step, phase, kind,
    state, mark, value, text, shown, applies, provisional, because, requires, warnings, reopened, holds,
    options_closed, parked, reason og decision.
    set: item, service, dry_run, change, state, value, requires og follows (det endringa fører med seg).
    merge: other (tittelen på den andre), dry_run, joined, brings (kor mykje som kjem med) og conflicts
    (det som er sagt ulikt). Ei usemje har kind, item, service, text, ours, theirs (text, by og at) og taken.
    history: ei liste med number, id, at, by, text, undone og what (endringa slik øktfila har henne).
cli-man-files = Filer
cli-man-files-text =
    Øktene ligg i mappa sessions under datamappa, éi mappe for kvar økt.
    Datamappa vel du med --data-dir, elles med DIEMO_DATA_DIR, elles er det mappa til brukaren.

# export
cli-export-unknown = Metoden har ikkje noko dokument som heiter «{ $name }».
    .hint =
        { $nearest-given ->
            [yes] Meinte du «{ $nearest }»?
           *[no] Moglege dokument: { $known }.
        }
cli-export-none = Metoden har ingen dokument.
    .hint = Legg malane i mappa documents i metoden.
