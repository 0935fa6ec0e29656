# Tryggingskopi: alle øktene i éi fil, og henta inn att.

backup-done =
    { $count ->
        [one] { $count } økt er kopiert til { $path }
       *[other] { $count } økter er kopierte til { $path }
    }
backup-without = «{ $name }» er ikkje med i kopien. { $problem }
backup-as-it-lies = «{ $name }» er med i kopien slik ho ligg på disken, for ikkje alt i ho kan lesast her.
    .hint = Noko er skadd eller skrive av ein nyare versjon av diemo. Ta vare på kopien, og opne økta for å sjå kva det gjeld.
backup-left-out =
    { $count ->
        [one] { $count } fil i mappene til øktene er ikkje med, for ho er ikkje laga av diemo.
       *[other] { $count } filer i mappene til øktene er ikkje med, for dei er ikkje laga av diemo.
    }
    .hint = Ta sjølv kopi av det du har lagt i mappene.
backup-in = «{ $title }» er henta inn som { $name }.
backup-there = «{ $title }» ligg her alt, som { $name }.
backup-beside = «{ $title }» er henta inn som { $name }, ved sida av { $other }, som har ein annan historikk.
backup-damaged = «{ $title }» kunne ikkje hentast inn. { $problem }
backup-cut-short =
    { $found ->
        [one] Tryggingskopien er ikkje heil. Det var { $found } økt å finne i han.
       *[other] Tryggingskopien er ikkje heil. Det var { $found } økter å finne i han.
    }
    .hint = Hent kopien på nytt derifrå han kom, og prøv igjen. Det som er henta inn, blir ikkje henta inn to gonger.
backup-nothing = Det er ingen økter i tryggingskopien.
