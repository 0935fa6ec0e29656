# Møtet: dagsorden, klokke og det gruppa gjer når tida er ute.

agenda-opening = Opning: føremål og spelereglar
agenda-rest = Pause
agenda-closing = Avslutning: kva er avgjort, og kven gjer kva
agenda-title = Møtet
agenda-empty = Det er ikkje laga nokon dagsorden. Trykk l for å lage ein av tidsboksane i steget de står i, eller b for å lage han og byrje møtet med ein gong.
agenda-time = { $hour }.{ $minute }
agenda-not-begun = ikkje byrja
agenda-began-at = byrja kl. { $time }
agenda-ended-at = avslutta kl. { $time }
agenda-start = Start
agenda-planned = Plan
agenda-used = Brukt
agenda-block = Post
agenda-sum = Sum: { $planned } min planlagt{ $extra ->
        [0] {""}
       *[other] {" "}og { $extra } min ekstra
    }, { $used } min brukt.
agenda-ends = Slutt ca. kl. { $time }.
agenda-step-took = «{ $step }»: { $used } av { $planned } min brukt i { $meetings } møte.
agenda-steps = Tid per steg, alle møte
agenda-over = { $count ->
        [0] tida er ute
       *[other] { $count } min over
    }
agenda-minutes-left = { $count } min att
agenda-seconds-left = { $count } s att
agenda-header-left = møtet er ikkje avslutta
agenda-told-warn = { $percent } % av tida til «{ $block }» er brukt. { $count } min att.
agenda-told-over = Tida er ute: alt+s stopp, alt+m { $minutes } min til, alt+t parker.
agenda-what-now = Tida er ute. Vel: s stopp, + { $count } min til, p parker.
agenda-was-left = Møtet vart ikkje avslutta. A avsluttar det ved siste endring, { $when }.
agenda-next-now = No: { $block }
agenda-none-left = Dagsordenen er gått gjennom.
agenda-extended = { $count } min til.
agenda-nothing-runs = Ingen post på dagsordenen er i gang no.
agenda-goes-on = Møtet er i gang.
agenda-none = Det er ikkje laga nokon dagsorden. Trykk l for å lage ein.
agenda-no-step = Det er ikkje fleire steg å leggje til.
agenda-step-added = «{ $step }» er lagt til på dagsordenen.
agenda-is-over = Møtet er avslutta. Trykk l for å lage ein ny dagsorden.
agenda-worked-on = Posten er påbyrja og kan ikkje strykast. Tida som er brukt, blir ståande.
agenda-text = Tekst
agenda-a-minute-at-least = Ein tidsboks må vere på minst 1 minutt.
agenda-minutes = Minutt
agenda-no-minutes = Skriv minutta som eit heilt tal, til dømes 20.
agenda-new-block = Ny post på dagsordenen
agenda-alter-block = Endre post
agenda-begins = Byrjar kl.
agenda-set-time = Når møtet byrjar
agenda-no-time = Skriv eit klokkeslett, til dømes 12.30.
agenda-ended = Møtet er avslutta. Referatet ligg i dokumenta. u angrar.
agenda-begin-first = Møtet er ikkje byrja. b byrjar det.
agenda-lasts = Posten er no { $count } min. u angrar.
