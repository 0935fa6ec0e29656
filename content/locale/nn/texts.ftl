# Tekstane i ein metode på fleire språk, slik «diemo check» tel dei for den som omset.

texts-coverage = { $language }: { $translated } av { $texts } tekstar.
texts-text-missing =
    { $count ->
        [one] { $language } manglar «{ $key }».
       *[other] { $language } manglar { $count } tekstar under «{ $key }».
    }
texts-text-missing-source = På språket til metoden sjølv: «{ $source }»
texts-file-missing =
    { $count ->
        [one] { $language } manglar heile fila, med { $count } tekst.
       *[other] { $language } manglar heile fila, med { $count } tekstar.
    }
texts-too-long = «{ $key }» har { $count } teikn, og tek meir enn ti sekund å lese høgt.
    .hint = Gjer teksten kortare enn { $limit } teikn, og flytt resten til more.
texts-principle-unmet = Ingen punkt i fasen «{ $phase }» følgjer opp prinsippet «{ $principle }».
    .hint = Skriv principles = ["{ $id }"] i eit punkt i fasen som gjer det.
texts-sentences = { $language }: { $translated } av { $sentences } setningar i programmet.
texts-sentence-unreadable = Linja kan ikkje lesast: { $found }
    .hint = Samanlikn med ei setning som verkar. Parentesar, likskapsteikn og innrykk må stå som der.
texts-sentence-unknown = Programmet har inga setning «{ $found }» i denne fila.
    .hint = Nøkkelen må vere den same som på bokmål, og det første ordet i han er namnet på fila.
texts-sentence-fills = «{ $found }» fyller inn noko anna enn på bokmål.
    .hint = Namna etter $ må vere dei same, og alle må vere med.
texts-sentence-own = Programmet har { $language } sjølv, så fila blir ikkje brukt.
    .hint = Fjern fila, eller legg ho i ei mappe for eit språk programmet ikkje har.
texts-placeholders = Malen fyller inn noko anna enn på språket til metoden sjølv.
texts-placeholders-missing = Manglar her: { $names }.
texts-placeholders-extra = Berre her: { $names }.

# Språket til eit dokument.
texts-language-of-document = { $document } ({ $language })
texts-language-of-method = som i metoden
