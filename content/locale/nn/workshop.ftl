# Arbeidsskjermen: punkta, kortet, skjemaa og feltet til høgre.

workshop-header-saved = lagra
workshop-header-saving = lagrar
workshop-header-not-saved = IKKJE lagra: { $why }
workshop-header-read-only = berre lesing
workshop-header-service = { $name } ({ $at } av { $count })

workshop-card-action = Aksjon
workshop-card-conflict = Svaret «{ $answer }» er ikkje lenger mogleg. Det er teke vare på. Vel eit nytt.
workshop-card-decided = Avgjort
workshop-card-done = Gjort
workshop-card-follows = Følgjer
workshop-card-link = Lenkje
workshop-card-missing = Manglar: { $what }
workshop-card-nobody-yet = Ingen enno
workshop-card-note = Notat
workshop-card-lesson = Erfaring
workshop-card-nothing-yet = Inga enno
workshop-card-parked = Tidlegare svar
workshop-card-proposed = Foreslått
workshop-card-reopened = Teke opp att
workshop-card-tool = Arbeidsarket er ikkje fylt ut. Trykk enter for å skrive kva de kom fram til.

workshop-follow-all = Følgjer: { $what }
workshop-follow-closes =
    { $count ->
        [one] eitt punkt blir lukka
       *[other] { $count } punkt blir lukka
    }
workshop-follow-reopens =
    { $count ->
        [one] eitt punkt blir opna att
       *[other] { $count } punkt blir opna att
    }
workshop-follow-sets =
    { $count ->
        [one] eitt svar følgjer av ein regel
       *[other] { $count } svar følgjer av reglar
    }
workshop-follow-requires =
    { $count ->
        [one] éin ting krevst
       *[other] { $count } ting krevst
    }
workshop-follow-warns =
    { $count ->
        [one] éi åtvaring
       *[other] { $count } åtvaringar
    }
workshop-follow-holds =
    { $count ->
        [one] éin grunn til å vente
       *[other] { $count } grunnar til å vente
    }
workshop-follows-of = Følgjer av «{ $option }»
workshop-follows-nothing = Ingenting anna blir endra.

workshop-form-address = Adresse
workshop-form-alternatives = Alternativ
workshop-form-answer = Svar
workshop-form-basis = Heimel
workshop-form-by = Avgjort av
workshop-form-link-title = Tittel
workshop-form-name = Namn
workshop-form-new-service = Ny teneste i økta
workshop-form-reason = Grunngiving
workshop-form-review-date = Ny vurdering
workshop-form-valid-until = Gjeld til

workshop-gate-open =
    { $count ->
        [0] Ingenting står ope før dette avgjerdspunktet.
        [one] Eitt punkt står ope før dette avgjerdspunktet.
       *[other] { $count } punkt står opne før dette avgjerdspunktet.
    }

workshop-people-name = Namn
workshop-people-organisation = Verksemd
workshop-people-role = Rolle

workshop-side-basis = Heimel og grunnlag
workshop-side-earlier = Avgjort tidlegare
workshop-side-good = Eit godt svar
workshop-side-how = Slik finn de svaret
workshop-side-mistake = Vanleg feil
workshop-side-others = Andre har svart
workshop-side-why = Kvifor vi spør

workshop-form-role = Rolle
workshop-form-date-hint = dd.mm.åååå
workshop-form-money-hint = kr
workshop-form-field-wrong = { $field }: { $sentence }
workshop-form-choose-first = Vel eit alternativ først.
workshop-form-not-chosen = Ikkje valt enno
workshop-header-draft = { $saved }, kladd
workshop-list-draft = kladd
workshop-list-overridden = fråvik ein regel
workshop-list-unsure = usikkert svar
workshop-list-unknown = veit ikkje
workshop-list-come-back = kom tilbake
workshop-card-draft = Kladd
workshop-card-draft-keys = { $open } skriv vidare. { $discard } i skjemaet kastar kladden.
workshop-card-more = meir: { $key } viser alt
workshop-card-overridden = Fråvik ein regel: { $because }
workshop-card-held = Dette held att: { $because }
workshop-card-action-owner = { $text } ({ $owner })
workshop-card-due = { $text }, frist { $date }
workshop-card-is-done = { $text }, gjort
workshop-card-topic = Parkert
workshop-grid-row = rad { $at } av { $count }
workshop-preview-requires = Krev: { $text }
workshop-preview-requires-of = { $item } krev: { $text }
workshop-preview-sets = { $item } blir «{ $value }»
workshop-preview-closes-option = { $item }: «{ $options }» kan ikkje veljast
workshop-preview-warns = Åtvaring: { $because }
workshop-preview-holds = { $item } bør vente
workshop-preview-closes =
    { $count ->
        [one] Eitt punkt er ikkje lenger aktuelt: { $items }
       *[other] { $count } punkt er ikkje lenger aktuelle: { $items }
    }
workshop-preview-reopens =
    { $count ->
        [one] Eitt punkt blir aktuelt: { $items }
       *[other] { $count } punkt blir aktuelle: { $items }
    }
workshop-list-taken-up = nytt framlegg
workshop-preview-more = + { $count } til (pgdn)
workshop-preview-reopens-option = { $item }: «{ $options }» kan veljast att

workshop-step-purpose = Føremålet med steget
workshop-step-minutes =
    { $count ->
        [one] Eitt minutt.
       *[other] { $count } minutt.
    }
