# Møtet: dagsorden, klokke og det gruppen gjør når tiden er ute.

agenda-opening = Åpning: hensikt og spilleregler
agenda-rest = Pause
agenda-closing = Avslutning: hva er besluttet, og hvem gjør hva
agenda-title = Møtet
agenda-empty = Det er ikke laget noen dagsorden. Trykk l for å lage en av tidsboksene i steget dere står i, eller b for å lage den og begynne møtet med en gang.
agenda-time = { $hour }.{ $minute }
agenda-not-begun = ikke begynt
agenda-began-at = begynte kl. { $time }
agenda-ended-at = avsluttet kl. { $time }
agenda-start = Start
agenda-planned = Plan
agenda-used = Brukt
agenda-block = Post
agenda-sum = Sum: { $planned } min planlagt{ $extra ->
        [0] {""}
       *[other] {" "}og { $extra } min ekstra
    }, { $used } min brukt.
agenda-ends = Slutt ca. kl. { $time }.
agenda-step-took = «{ $step }»: { $used } av { $planned } min brukt i { $meetings } { $meetings ->
        [one] møte
       *[other] møter
    }.
agenda-steps = Tid per steg, alle møter
agenda-over = { $count ->
        [0] tiden er ute
       *[other] { $count } min over
    }
agenda-minutes-left = { $count } min igjen
agenda-seconds-left = { $count } s igjen
agenda-header-left = møtet er ikke avsluttet
agenda-told-warn = { $percent } % av tiden til «{ $block }» er brukt. { $count } min igjen.
agenda-told-over = Tiden er ute: alt+s stopp, alt+m { $minutes } min til, alt+t parkér.
agenda-what-now = Tiden er ute. Velg: s stopp, + { $count } min til, p parkér.
agenda-was-left = Møtet ble ikke avsluttet. A avslutter det ved siste endring, { $when }.
agenda-next-now = Nå: { $block }
agenda-none-left = Dagsordenen er gått gjennom.
agenda-extended = { $count } min til.
agenda-nothing-runs = Ingen post på dagsordenen er i gang nå.
agenda-goes-on = Møtet er i gang.
agenda-none = Det er ikke laget noen dagsorden. Trykk l for å lage en.
agenda-no-step = Det er ikke flere steg å legge til.
agenda-step-added = «{ $step }» er lagt til på dagsordenen.
agenda-is-over = Møtet er avsluttet. Trykk l for å lage en ny dagsorden.
agenda-worked-on = Posten er påbegynt og kan ikke strykes. Tiden som er brukt, blir stående.
agenda-text = Tekst
agenda-a-minute-at-least = En tidsboks må være på minst 1 minutt.
agenda-minutes = Minutter
agenda-no-minutes = Skriv minuttene som et helt tall, for eksempel 20.
agenda-new-block = Ny post på dagsordenen
agenda-alter-block = Endre post
agenda-begins = Begynner kl.
agenda-set-time = Når møtet begynner
agenda-no-time = Skriv et klokkeslett, for eksempel 12.30.
agenda-ended = Møtet er avsluttet. Referatet ligger i dokumentene. u angrer.
agenda-begin-first = Møtet er ikke begynt. b begynner det.
agenda-lasts = Posten er nå { $count } min. u angrer.
