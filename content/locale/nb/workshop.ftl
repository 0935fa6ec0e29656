# Arbeidsskjermen: punktene, kortet, skjemaene og feltet til høyre.

workshop-header-saved = lagret
workshop-header-saving = lagrer
workshop-header-not-saved = IKKE lagret: { $why }
workshop-header-read-only = bare lesing
workshop-header-service = { $name } ({ $at } av { $count })

workshop-card-action = Aksjon
workshop-card-conflict = Svaret «{ $answer }» er ikke lenger mulig. Det er tatt vare på. Velg et nytt.
workshop-card-decided = Besluttet
workshop-card-done = Gjort
workshop-card-follows = Følger
workshop-card-link = Lenke
workshop-card-missing = Mangler: { $what }
workshop-card-nobody-yet = Ingen ennå
workshop-card-note = Notat
workshop-card-lesson = Erfaring
workshop-card-nothing-yet = Ingen ennå
workshop-card-parked = Tidligere svar
workshop-card-proposed = Foreslått
workshop-card-reopened = Tatt opp igjen
workshop-card-tool = Arbeidsarket er ikke fylt ut. Trykk enter for å skrive hva dere kom fram til.

workshop-follow-all = Følger: { $what }
workshop-follow-closes =
    { $count ->
        [one] ett punkt lukkes
       *[other] { $count } punkter lukkes
    }
workshop-follow-reopens =
    { $count ->
        [one] ett punkt åpnes igjen
       *[other] { $count } punkter åpnes igjen
    }
workshop-follow-sets =
    { $count ->
        [one] ett svar følger av en regel
       *[other] { $count } svar følger av regler
    }
workshop-follow-requires =
    { $count ->
        [one] én ting kreves
       *[other] { $count } ting kreves
    }
workshop-follow-warns =
    { $count ->
        [one] én advarsel
       *[other] { $count } advarsler
    }
workshop-follow-holds =
    { $count ->
        [one] én grunn til å vente
       *[other] { $count } grunner til å vente
    }
workshop-follows-of = Følger av «{ $option }»
workshop-follows-nothing = Ingenting annet endres.

workshop-form-address = Adresse
workshop-form-alternatives = Alternativer
workshop-form-answer = Svar
workshop-form-basis = Hjemmel
workshop-form-by = Besluttet av
workshop-form-link-title = Tittel
workshop-form-name = Navn
workshop-form-new-service = Ny tjeneste i økten
workshop-form-reason = Begrunnelse
workshop-form-review-date = Ny vurdering
workshop-form-valid-until = Gjelder til

workshop-gate-open =
    { $count ->
        [0] Ingenting står åpent før dette beslutningspunktet.
        [one] Ett punkt står åpent før dette beslutningspunktet.
       *[other] { $count } punkter står åpne før dette beslutningspunktet.
    }

workshop-people-name = Navn
workshop-people-organisation = Virksomhet
workshop-people-role = Rolle

workshop-side-basis = Hjemmel og grunnlag
workshop-side-earlier = Besluttet tidligere
workshop-side-good = Et godt svar
workshop-side-how = Slik finner dere svaret
workshop-side-mistake = Vanlig feil
workshop-side-others = Andre har svart
workshop-side-why = Hvorfor vi spør

workshop-form-role = Rolle
workshop-form-date-hint = dd.mm.åååå
workshop-form-money-hint = kr
workshop-form-field-wrong = { $field }: { $sentence }
workshop-form-choose-first = Velg et alternativ først.
workshop-form-not-chosen = Ikke valgt ennå
workshop-header-draft = { $saved }, kladd
workshop-list-draft = kladd
workshop-list-overridden = fraviker en regel
workshop-list-unsure = usikkert svar
workshop-list-unknown = vet ikke
workshop-list-come-back = kom tilbake
workshop-card-draft = Kladd
workshop-card-draft-keys = { $open } skriver videre. { $discard } i skjemaet kaster kladden.
workshop-card-more = mer: { $key } viser alt
workshop-card-overridden = Fraviker en regel: { $because }
workshop-card-held = Dette holder igjen: { $because }
workshop-card-action-owner = { $text } ({ $owner })
workshop-card-due = { $text }, frist { $date }
workshop-card-is-done = { $text }, gjort
workshop-card-topic = Parkert
workshop-grid-row = rad { $at } av { $count }
workshop-preview-requires = Krever: { $text }
workshop-preview-requires-of = { $item } krever: { $text }
workshop-preview-sets = { $item } blir «{ $value }»
workshop-preview-closes-option = { $item }: «{ $options }» kan ikke velges
workshop-preview-warns = Advarsel: { $because }
workshop-preview-holds = { $item } bør vente
workshop-preview-closes =
    { $count ->
        [one] Ett punkt er ikke lenger aktuelt: { $items }
       *[other] { $count } punkter er ikke lenger aktuelle: { $items }
    }
workshop-preview-reopens =
    { $count ->
        [one] Ett punkt blir aktuelt: { $items }
       *[other] { $count } punkter blir aktuelle: { $items }
    }
workshop-list-taken-up = nytt forslag
workshop-preview-more = + { $count } til (pgdn)
workshop-preview-reopens-option = { $item }: «{ $options }» kan velges igjen

workshop-step-purpose = Hensikten med steget
workshop-step-minutes =
    { $count ->
        [one] Ett minutt.
       *[other] { $count } minutter.
    }
