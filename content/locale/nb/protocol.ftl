# Møteprotokollen og avstemninger i ord.

protocol-time = { $hour }.{ $minute }

protocol-way-dots = Prikker
protocol-way-hands = Håndsopprekning
protocol-way-fist = Fem fingre
protocol-way-consent = Samtykke
protocol-way-ranked = Rangering
protocol-way-score = Poeng

protocol-upshot-nothing = Ingen har stemt.
protocol-upshot-first = { $choice } kom først.
protocol-upshot-tie = Likt mellom { $choices }. Avstemningen avgjør ingenting.
protocol-upshot-go = Alle er med.
protocol-upshot-heard = Noen må bli hørt før gruppen går videre.

protocol-turnout =
    { $voted } av { $entitled } stemte{ $abstained ->
        [0] { "" }
        [one] , én avsto
       *[other] , { $abstained } avsto
    }{ $silent ->
        [0] { "" }
        [one] , én svarte ikke
       *[other] , { $silent } svarte ikke
    }.
protocol-turnout-at-least =
    Minst { $voted } av { $entitled } stemte{ $abstained ->
        [0] { "" }
        [one] , én avsto
       *[other] , { $abstained } avsto
    }.
protocol-turnout-counted = { $turnout } Talt av { $by }.
protocol-heard-nobody =
    { $count ->
        [one] Én
       *[other] { $count } personer
    }
protocol-heard-fingers =
    { $who } ({ $fingers ->
        [one] én finger
       *[other] { $fingers } fingre
    })
protocol-heard-reason = { $who }: { $reason }

protocol-became-service = Tjenesten «{ $text }»
protocol-became-action = Aksjonen «{ $text }»
protocol-became-topic = Parkert: «{ $text }»
protocol-became-decision = Beslutning om «{ $text }»
