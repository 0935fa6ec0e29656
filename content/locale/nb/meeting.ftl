# Møtet: dagsorden, klokke og det gruppa gjør når tiden er ute.

meeting-opening = Åpning: hensikt og spilleregler
meeting-rest = Pause
meeting-closing = Avslutning: hva er besluttet, hvem gjør hva
meeting-title = Møtet
meeting-empty = Det er ikke laget noen dagsorden. Trykk l for å lage en av tidsboksene i steget dere står i, eller b for å begynne møtet med den med en gang.
meeting-time = { $hour }.{ $minute }
meeting-not-begun = ikke begynt
meeting-began-at = begynte kl. { $time }
meeting-ended-at = avsluttet kl. { $time }
meeting-start = Start
meeting-planned = Plan
meeting-used = Brukt
meeting-block = Post
meeting-sum = Sum: { $planned } min planlagt{ $extra ->
        [0] {""}
       *[other] {" "}og { $extra } min ekstra
    }, { $used } min brukt.
meeting-ends = Slutt ca. kl. { $time }.
meeting-step-took = «{ $step }»: { $used } av { $planned } min brukt i { $meetings } { $meetings ->
        [one] møte
       *[other] møter
    }.
meeting-steps = Tid per steg, alle møter
meeting-over = { $count ->
        [0] tiden er ute
       *[other] { $count } min over
    }
meeting-minutes-left = { $count } min igjen
meeting-seconds-left = { $count } s igjen
meeting-header-left = møtet er ikke avsluttet
meeting-told-warn = { $percent } % av tiden til «{ $block }» er brukt. { $count } min igjen.
meeting-told-over = Tiden til «{ $block }» er ute: alt+s stopp, alt+m { $minutes } min til, alt+t parkér.
meeting-what-now = Tiden er ute. Velg: s stopp, + { $count } min til, p parkér.
meeting-was-left = Møtet ble ikke avsluttet. A avslutter det fra siste endring, { $when }.
meeting-next-now = Nå: { $block }
meeting-none-left = Dagsordenen er gått gjennom.
meeting-extended = { $count } min til.
meeting-nothing-runs = Ingen post på dagsordenen er i gang nå.
meeting-goes-on = Møtet er i gang.
meeting-none = Det er ikke laget noen dagsorden. Trykk l for å lage en.
meeting-no-step = Det er ikke flere steg å legge til.
meeting-step-added = «{ $step }» er lagt til på dagsordenen.
meeting-is-over = Møtet er avsluttet. Trykk l for å lage en ny dagsorden.
meeting-worked-on = Posten er påbegynt og kan ikke strykes. Tiden som er brukt, blir stående.
meeting-text = Tekst
meeting-minutes = Minutter
meeting-no-minutes = Skriv minuttene som et helt tall, for eksempel 20.
meeting-new-block = Ny post på dagsordenen
meeting-alter-block = Endre post
