# Tekstene i en metode på flere språk, slik «diemo check» teller dem for den som oversetter.

texts-coverage = { $language }: { $translated } av { $texts } tekster.
texts-text-missing =
    { $count ->
        [one] { $language } mangler «{ $key }».
       *[other] { $language } mangler { $count } tekster under «{ $key }».
    }
texts-text-missing-source = På metodens eget språk: «{ $source }»
texts-file-missing =
    { $count ->
        [one] { $language } mangler hele filen, med { $count } tekst.
       *[other] { $language } mangler hele filen, med { $count } tekster.
    }
texts-too-long = «{ $key }» har { $count } tegn, og tar mer enn ti sekunder å lese høyt.
    .hint = Gjør teksten kortere enn { $limit } tegn, og flytt resten til more.
texts-principle-unmet = Ingen punkter i fasen «{ $phase }» følger opp prinsippet «{ $principle }».
    .hint = Skriv principles = ["{ $id }"] i et punkt i fasen som gjør det.
texts-sentences = { $language }: { $translated } av { $sentences } setninger i programmet.
texts-sentence-unreadable = Linjen kan ikke leses: { $found }
    .hint = Sammenlign med en setning som virker. Parenteser, likhetstegn og innrykk må stå som der.
texts-sentence-unknown = Programmet har ingen setning «{ $found }» i denne filen.
    .hint = Nøkkelen må være den samme som på bokmål, og første ord i den er navnet på filen.
texts-sentence-fills = «{ $found }» fyller inn noe annet enn på bokmål.
    .hint = Navnene etter $ må være de samme, og alle må være med.
texts-sentence-own = Programmet har { $language } selv, så filen blir ikke brukt.
    .hint = Fjern filen, eller legg den i en mappe for et språk programmet ikke har.
texts-placeholders = Malen fyller inn noe annet enn på metodens eget språk.
texts-placeholders-missing = Mangler her: { $names }.
texts-placeholders-extra = Bare her: { $names }.

# Språket til et dokument.
texts-language-of-document = { $document } ({ $language })
texts-language-of-method = som i metoden
