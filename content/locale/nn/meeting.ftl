# Møtet: dagsorden, klokke og det gruppa gjer når tida er ute.

meeting-opening = Opning: føremål og spelereglar
meeting-rest = Pause
meeting-closing = Avslutning: kva er vedteke, kven gjer kva
meeting-title = Møtet
meeting-empty = Det er ikkje laga nokon dagsorden. Trykk l for å lage ein av tidsboksane i steget de står i, eller b for å byrje møtet med han med ein gong.
meeting-time = { $hour }.{ $minute }
meeting-not-begun = ikkje byrja
meeting-began-at = byrja kl. { $time }
meeting-ended-at = avslutta kl. { $time }
meeting-start = Start
meeting-planned = Plan
meeting-used = Brukt
meeting-block = Post
meeting-sum = Sum: { $planned } min planlagt{ $extra ->
        [0] {""}
       *[other] {" "}og { $extra } min ekstra
    }, { $used } min brukt.
meeting-ends = Slutt ca. kl. { $time }.
meeting-step-took = «{ $step }»: { $used } av { $planned } min brukt i { $meetings } møte.
meeting-steps = Tid per steg, alle møte
meeting-over = { $count ->
        [0] tida er ute
       *[other] { $count } min over
    }
meeting-minutes-left = { $count } min att
meeting-seconds-left = { $count } s att
meeting-header-left = møtet er ikkje avslutta
meeting-told-warn = { $percent } % av tida til «{ $block }» er brukt. { $count } min att.
meeting-told-over = Tida til «{ $block }» er ute: alt+s stopp, alt+m { $minutes } min til, alt+t parker.
meeting-what-now = Tida er ute. Vel: s stopp, + { $count } min til, p parker.
meeting-was-left = Møtet vart ikkje avslutta. A avsluttar det frå siste endring, { $when }.
meeting-next-now = No: { $block }
meeting-none-left = Dagsordenen er gått gjennom.
meeting-extended = { $count } min til.
meeting-nothing-runs = Ingen post på dagsordenen er i gang no.
meeting-goes-on = Møtet er i gang.
meeting-none = Det er ikkje laga nokon dagsorden. Trykk l for å lage ein.
meeting-no-step = Det er ikkje fleire steg å leggje til.
meeting-step-added = «{ $step }» er lagt til på dagsordenen.
meeting-is-over = Møtet er avslutta. Trykk l for å lage ein ny dagsorden.
meeting-worked-on = Posten er påbyrja og kan ikkje strykast. Tida som er brukt, blir ståande.
meeting-text = Tekst
meeting-minutes = Minutt
meeting-no-minutes = Skriv minutta som eit heilt tal, til dømes 20.
meeting-new-block = Ny post på dagsordenen
meeting-alter-block = Endre post
