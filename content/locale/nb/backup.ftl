# Sikkerhetskopi: alle øktene i én fil, og hentet inn igjen.

backup-done =
    { $count ->
        [one] { $count } økt er kopiert til { $path }
       *[other] { $count } økter er kopiert til { $path }
    }
backup-without = «{ $name }» er ikke med i kopien. { $problem }
backup-as-it-lies = «{ $name }» er med i kopien slik den ligger på disken, for ikke alt i den kan leses her.
    .hint = Noe er skadet eller skrevet av en nyere versjon av diemo. Ta vare på kopien, og åpne økten for å se hva det gjelder.
backup-left-out =
    { $count ->
        [one] { $count } fil i mappene til øktene er ikke med, for den er ikke laget av diemo.
       *[other] { $count } filer i mappene til øktene er ikke med, for de er ikke laget av diemo.
    }
    .hint = Ta selv kopi av det du har lagt i mappene.
backup-in = «{ $title }» er hentet inn som { $name }.
backup-there = «{ $title }» ligger her allerede, som { $name }.
backup-beside = «{ $title }» er hentet inn som { $name }, ved siden av { $other }, som har en annen historikk.
backup-damaged = «{ $title }» kunne ikke hentes inn. { $problem }
backup-cut-short =
    { $found ->
        [one] Sikkerhetskopien er ikke hel. Det var { $found } økt å finne i den.
       *[other] Sikkerhetskopien er ikke hel. Det var { $found } økter å finne i den.
    }
    .hint = Hent kopien på nytt derfra den kom, og prøv igjen. Det som er hentet inn, blir ikke hentet inn to ganger.
backup-nothing = Det er ingen økter i sikkerhetskopien.
