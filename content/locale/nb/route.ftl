# Løypa i ord: hvor langt et punkt er kommet, hvorfor, og hva en endring fører med seg.

route-standing-open = åpent
route-standing-answered = besvart
route-standing-unsure = usikkert
route-standing-unknown = vet ikke
route-standing-not-for-us = ikke for oss
route-standing-come-back = kommer tilbake til
route-standing-proposed = foreslått
route-standing-borrowed = lånt, ikke bekreftet
route-standing-provisional = foreløpig, følger av noe som bare er foreslått
route-standing-decided = besluttet
route-standing-incomplete = besluttet, men noe mangler
route-standing-reopened = tatt opp igjen
route-standing-set = følger av en regel
route-standing-conflict = svaret er ikke lenger mulig
route-standing-closed = ikke aktuelt

# Årsaker
route-reading = { $item }: { $value }
route-reading-proposed = { $item }: { $value }, bare foreslått
route-because-of-rule-set = Punktet hører ikke til { $rules }.

# Følger
route-effect-closes = { $item } er ikke lenger aktuelt: { $because }
route-effect-reopens = { $item } blir aktuelt
route-effect-reopens-with = { $item } blir aktuelt igjen med det tidligere svaret: { $value }
route-effect-sets = { $item } får svaret «{ $value }»: { $because }
route-effect-frees = { $item } følger ikke lenger av en regel
route-effect-closes-option = «{ $option }» kan ikke lenger velges for { $item }: { $because }
route-effect-reopens-option = «{ $option }» kan velges igjen for { $item }
route-effect-requires = { $item } krever: { $text }
route-effect-fulfils = { $item } mangler ikke lenger: { $text }
route-effect-warns = Advarsel til { $item }: { $because }
route-effect-calms = Advarselen til { $item } faller bort: { $because }
route-effect-takes-up = { $item } tas opp igjen: { $because }
route-effect-settles = { $item } er ikke lenger tatt opp igjen: { $because }
route-effect-holds = { $item } bør vente: { $because }
route-effect-lets-go = { $item } trenger ikke vente lenger: { $because }

# Hvorfor
route-why-closed = Ikke aktuelt: { $because }
route-why-set = Svaret «{ $value }» følger av en regel: { $because }
route-why-provisional = Dette er foreløpig, for noe det bygger på, er bare foreslått.
route-why-decided = «{ $value }» er besluttet av { $by } { $date }.
route-why-proposed = «{ $value }» er foreslått { $date }. Ingen har besluttet det ennå.
route-why-borrowed = Svaret er { $origin }. Det gjelder ikke før noen bekrefter det.
route-why-origin = Svaret er { $origin }.
route-why-reopened = «{ $value }» ble besluttet av { $by } { $date } og er tatt opp igjen. Beslutningen gjelder til en ny er tatt.
route-why-nobody = noen som ikke er navngitt
route-why-reason = Begrunnelse: { $reason }
route-why-legal-basis = Hjemmel: { $basis }
route-why-alternatives = Alternativer som ble vurdert: { $text }
route-why-valid-until = Gjelder til { $date }.
route-why-review = Skal vurderes på nytt { $date }.
route-why-overrides = Beslutningen fraviker en regel: { $because }
route-why-replaces = Den erstattet «{ $value }», som ble besluttet av { $by } { $date }.
route-why-proposal = Nytt forslag: { $value }.
route-why-answered = Svaret er «{ $value }».
route-why-marked = Markert som «{ $mark }».
route-why-marked-because = Markert som «{ $mark }»: { $reason }
route-why-parked = Det tidligere svaret er tatt vare på: { $value }.
route-why-conflict = Svaret «{ $value }» er ikke lenger mulig. Det er tatt vare på, men punktet må besvares på nytt.
route-why-option-closed = «{ $option }» kan ikke velges: { $because }
route-why-missing = Mangler: { $text }
route-why-warning = Advarsel: { $because }
route-why-hold = Bør vente: { $because }
route-why-open = Punktet er åpent. Ingen regel har lukket det.
