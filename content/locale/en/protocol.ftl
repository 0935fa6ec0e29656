# The minutes and ballots in words.

protocol-time = { $hour }:{ $minute }

protocol-way-dots = Dots
protocol-way-hands = Show of hands
protocol-way-fist = Fist of five
protocol-way-consent = Consent
protocol-way-ranked = Ranking
protocol-way-score = Points

protocol-upshot-nothing = Nobody has voted.
protocol-upshot-first = { $choice } came first.
protocol-upshot-tie = A tie between { $choices }. The ballot decides nothing.
protocol-upshot-go = Everybody can go along with it.
protocol-upshot-heard = Somebody must be heard before the group goes on.

protocol-turnout =
    { $voted } of { $entitled } voted{ $abstained ->
        [0] { "" }
        [one] , one abstained
       *[other] , { $abstained } abstained
    }{ $silent ->
        [0] { "" }
        [one] , one did not answer
       *[other] , { $silent } did not answer
    }.
protocol-turnout-at-least =
    At least { $voted } of { $entitled } voted{ $abstained ->
        [0] { "" }
        [one] , one abstained
       *[other] , { $abstained } abstained
    }.
protocol-turnout-counted = { $turnout } Counted by { $by }.
protocol-heard-nobody =
    { $count ->
        [one] One person
       *[other] { $count } people
    }
protocol-heard-fingers =
    { $who } ({ $fingers ->
        [one] one finger
       *[other] { $fingers } fingers
    })
protocol-heard-reason = { $who }: { $reason }

protocol-became-service = The service “{ $text }”
protocol-became-action = The action “{ $text }”
protocol-became-topic = Parked: “{ $text }”
protocol-became-decision = Decision on “{ $text }”
