# Ordene som programmet selv legger til i dokumentene. Resten står i malene.

document-draft = Utkast.
document-draft-missing = Dette må på plass før dokumentet er ferdig:

# Hva som mangler, etter hvor langt punktet er kommet.
document-missing-open = { $item } er ikke besvart
document-missing-undecided = { $item } er ikke besluttet
document-missing-unsure = Svaret på { $item } er usikkert
document-missing-unknown = Svaret på { $item } er ikke kjent
document-missing-come-back = Svaret på { $item } skal ses på igjen
document-missing-proposed = { $item } er foreslått, men ikke besluttet
document-missing-borrowed = { $item } er lånt fra andre og ikke bekreftet
document-borrowed-title = Lånt fra andre
document-borrowed = { $item }: { $origin }.
document-missing-provisional = { $item } er foreløpig, for noe svaret bygger på, er bare foreslått
document-missing-incomplete = { $item } er besluttet, men noe mangler: { $text }
document-missing-reopened = { $item } er tatt opp igjen
document-missing-conflict = { $item } må besvares på nytt

document-of-service = { $service }: { $value }
document-text-of-service = { $text } ({ $service })
document-note-on-session = Økten
