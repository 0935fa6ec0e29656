# Orda som programmet sjølv legg til i dokumenta. Resten står i malane.

document-draft = Utkast.
document-draft-missing = Dette må på plass før dokumentet er ferdig:

# Kva som manglar, etter kor langt punktet er kome.
document-missing-open = { $item } er ikkje svart på
document-missing-undecided = { $item } er ikkje avgjort
document-missing-unsure = Svaret på { $item } er usikkert
document-missing-unknown = Svaret på { $item } er ikkje kjent
document-missing-come-back = Svaret på { $item } skal sjåast på igjen
document-missing-proposed = { $item } er foreslått, men ikkje avgjort
document-missing-borrowed = { $item } er lånt frå andre og ikkje stadfesta
document-borrowed-title = Lånt frå andre
document-borrowed = { $item }: { $origin }.
document-missing-provisional = { $item } er førebels, for noko svaret byggjer på, er berre foreslått
document-missing-incomplete = { $item } er avgjort, men noko manglar: { $text }
document-missing-reopened = { $item } er teke opp att
document-missing-conflict = { $item } må få eit nytt svar

document-of-service = { $service }: { $value }
document-text-of-service = { $text } ({ $service })
document-note-on-session = Økta
