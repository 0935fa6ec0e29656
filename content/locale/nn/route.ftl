# Løypa i ord: kor langt eit punkt er kome, kvifor, og kva ei endring fører med seg.

route-standing-open = ope
route-standing-answered = svart på
route-standing-unsure = usikkert
route-standing-unknown = veit ikkje
route-standing-not-for-us = ikkje for oss
route-standing-come-back = kjem tilbake til
route-standing-proposed = foreslått
route-standing-borrowed = lånt, ikkje stadfesta
route-standing-provisional = førebels, følgjer av noko som berre er foreslått
route-standing-decided = avgjort
route-standing-incomplete = avgjort, men noko manglar
route-standing-reopened = teke opp att
route-standing-set = følgjer av ein regel
route-standing-conflict = svaret er ikkje lenger mogleg
route-standing-closed = ikkje aktuelt

# Årsaker
route-reading = { $item }: { $value }
route-reading-proposed = { $item }: { $value }, berre foreslått
route-because-of-rule-set = Punktet høyrer ikkje til { $rules }.

# Følgjer
route-effect-closes = { $item } er ikkje lenger aktuelt: { $because }
route-effect-reopens = { $item } blir aktuelt
route-effect-reopens-with = { $item } blir aktuelt att med det tidlegare svaret: { $value }
route-effect-sets = { $item } får svaret «{ $value }»: { $because }
route-effect-frees = { $item } følgjer ikkje lenger av ein regel
route-effect-closes-option = «{ $option }» kan ikkje lenger veljast for { $item }: { $because }
route-effect-reopens-option = «{ $option }» kan veljast att for { $item }
route-effect-requires = { $item } krev: { $text }
route-effect-fulfils = { $item } manglar ikkje lenger: { $text }
route-effect-warns = Åtvaring til { $item }: { $because }
route-effect-calms = Åtvaringa til { $item } fell bort: { $because }
route-effect-takes-up = { $item } blir teke opp att: { $because }
route-effect-settles = { $item } er ikkje lenger teke opp att: { $because }
route-effect-holds = { $item } bør vente: { $because }
route-effect-lets-go = { $item } treng ikkje vente lenger: { $because }

# Kvifor
route-why-closed = Ikkje aktuelt: { $because }
route-why-set = Svaret «{ $value }» følgjer av ein regel: { $because }
route-why-provisional = Dette er førebels, for noko det byggjer på, er berre foreslått.
route-why-decided = «{ $value }» er avgjort av { $by } { $date }.
route-why-proposed = «{ $value }» er foreslått { $date }. Ingen har avgjort det enno.
route-why-borrowed = Svaret er { $origin }. Det gjeld ikkje før nokon stadfestar det.
route-why-origin = Svaret er { $origin }.
route-why-reopened = «{ $value }» vart avgjort av { $by } { $date } og er teke opp att. Avgjerda gjeld til ei ny er teken.
route-why-nobody = nokon som ikkje er namngitt
route-why-reason = Grunngiving: { $reason }
route-why-legal-basis = Heimel: { $basis }
route-why-alternatives = Alternativ som vart vurderte: { $text }
route-why-valid-until = Gjeld til { $date }.
route-why-review = Skal vurderast på nytt { $date }.
route-why-overrides = Avgjerda fråvik ein regel: { $because }
route-why-replaces = Ho erstatta «{ $value }», som vart avgjort av { $by } { $date }.
route-why-proposal = Nytt framlegg: { $value }.
route-why-answered = Svaret er «{ $value }».
route-why-marked = Markert som «{ $mark }».
route-why-marked-because = Markert som «{ $mark }»: { $reason }
route-why-parked = Det tidlegare svaret er teke vare på: { $value }.
route-why-conflict = Svaret «{ $value }» er ikkje lenger mogleg. Det er teke vare på, men punktet må få eit nytt svar.
route-why-option-closed = «{ $option }» kan ikkje veljast: { $because }
route-why-missing = Manglar: { $text }
route-why-warning = Åtvaring: { $because }
route-why-hold = Bør vente: { $because }
route-why-open = Punktet er ope. Ingen regel har lukka det.
