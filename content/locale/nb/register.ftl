# Registrene for risiko, gevinster og forbedringer.

register-none = Metoden har ingen slik tabell.
register-taken-out = Raden er tatt ut. u angrer.

register-do-new = ny risiko
register-do-new-benefit = ny gevinst
register-do-new-improvement = ny forbedring
register-do-take-out = ta ut
register-do-judge = vurder med to tall
register-do-score = nytte og innsats
register-do-status = neste status
register-do-after = etter tiltak
register-do-worse = verre
register-do-less-bad = mindre alvorlig
register-do-likelier = mer sannsynlig
register-do-less-likely = mindre sannsynlig
register-do-clear = tøm vurderingen
register-do-worst-first = verst først

register-likelihood = Sannsynlighet
register-consequence = Konsekvens
register-exposure = { $likelihood } × { $consequence } = { $product } · { $band }
register-not-judged = Ikke vurdert ennå. Skriv to tall: sannsynlighet og konsekvens.
register-after-measures = etter tiltak { $text }
register-too-much = Skalaen går fra 1 til { $most }.
register-map-now = Slik det er nå.
register-map-after = Etter tiltak, der det er vurdert.
register-map-signs = [ ] valgt nå · ( ) etter tiltak
register-no-risks = Ingen risiko er skrevet ned ennå. Trykk n for den første.

register-benefits =
    { $count ->
        [0] ingen ennå
        [one] én gevinst, { $whole } er fullstendig beskrevet
       *[other] { $count } gevinster, { $whole } er fullstendig beskrevet
    }
register-no-benefits = Ingen gevinst er skrevet ned ennå. Trykk n for den første.
register-lacks = Mangler { $what }.
register-lacks-baseline = nullpunkt
register-lacks-target = mål
register-lacks-measure = hvordan det måles
register-lacks-owner = ansvarlig i linjen

register-improvements =
    { $count ->
        [0] ingen ennå
        [one] én forbedring
       *[other] { $count } forbedringer
    }
register-no-improvements = Ingen forbedring er skrevet ned ennå. Trykk n for den første.
register-ratio = Tallet foran er nytte delt på innsats. Mest nytte for minst innsats står først.
