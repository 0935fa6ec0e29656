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
texts-placeholders = Malen fyller inn noko anna enn på språket til metoden sjølv.
texts-placeholders-missing = Manglar her: { $names }.
texts-placeholders-extra = Berre her: { $names }.

# Språket til eit dokument.
texts-language-of-document = { $document } ({ $language })
texts-language-of-method = som i metoden
