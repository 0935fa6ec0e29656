# Møteprotokollen og røystingar i ord.

protocol-time = { $hour }.{ $minute }

protocol-way-dots = Prikkar
protocol-way-hands = Handsopprekking
protocol-way-fist = Fem fingrar
protocol-way-consent = Samtykke
protocol-way-ranked = Rangering
protocol-way-score = Poeng

protocol-upshot-nothing = Ingen har røysta.
protocol-upshot-first = { $choice } kom først.
protocol-upshot-tie = Likt mellom { $choices }. Røystinga avgjer ingenting.
protocol-upshot-go = Alle er med.
protocol-upshot-heard = Nokon må bli høyrd før gruppa går vidare.

protocol-turnout =
    { $voted } av { $entitled } røysta{ $abstained ->
        [0] { "" }
        [one] , éin avstod
       *[other] , { $abstained } avstod
    }{ $silent ->
        [0] { "" }
        [one] , éin svara ikkje
       *[other] , { $silent } svara ikkje
    }.
protocol-turnout-at-least =
    Minst { $voted } av { $entitled } røysta{ $abstained ->
        [0] { "" }
        [one] , éin avstod
       *[other] , { $abstained } avstod
    }.
protocol-turnout-counted = { $turnout } Talt av { $by }.
protocol-heard-nobody =
    { $count ->
        [one] Éin
       *[other] { $count } personar
    }
protocol-heard-fingers =
    { $who } ({ $fingers ->
        [one] éin finger
       *[other] { $fingers } fingrar
    })
protocol-heard-reason = { $who }: { $reason }

protocol-became-service = Tenesta «{ $text }»
protocol-became-action = Aksjonen «{ $text }»
protocol-became-topic = Parkert: «{ $text }»
protocol-became-decision = Avgjerd om «{ $text }»
