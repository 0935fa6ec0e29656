# Registra for risiko, gevinstar og forbetringar.

register-none = Metoden har ingen slik tabell.
register-taken-out = Rada er teken ut. u angrar.

register-do-new = ny risiko
register-do-new-benefit = ny gevinst
register-do-new-improvement = ny forbetring
register-do-take-out = ta ut
register-do-judge = vurder med to tal
register-do-score = nytte og innsats
register-do-status = neste status
register-do-after = etter tiltak
register-do-worse = verre
register-do-less-bad = mindre alvorleg
register-do-likelier = meir sannsynleg
register-do-less-likely = mindre sannsynleg
register-do-clear = tøm vurderinga
register-do-worst-first = verst først

register-likelihood = Sannsyn
register-consequence = Konsekvens
register-exposure = { $likelihood } × { $consequence } = { $product } · { $band }
register-not-judged = Ikkje vurdert enno. Skriv to tal: sannsyn og konsekvens.
register-after-measures = etter tiltak { $text }
register-too-much = Skalaen går frå 1 til { $most }.
register-map-now = Slik det er no.
register-map-after = Etter tiltak, der det er vurdert.
register-map-signs = [ ] vald no · ( ) etter tiltak
register-no-risks = Ingen risiko er skriven ned enno. Trykk n for den første.

register-benefits =
    { $count ->
        [0] ingen enno
        [one] éin gevinst, { $whole } er fullstendig skildra
       *[other] { $count } gevinstar, { $whole } er fullstendig skildra
    }
register-no-benefits = Ingen gevinst er skriven ned enno. Trykk n for den første.
register-lacks = Manglar { $what }.
register-lacks-baseline = nullpunkt
register-lacks-target = mål
register-lacks-measure = korleis det blir målt
register-lacks-owner = ansvarleg i linja

register-improvements =
    { $count ->
        [0] ingen enno
        [one] éi forbetring
       *[other] { $count } forbetringar
    }
register-no-improvements = Inga forbetring er skriven ned enno. Trykk n for den første.
register-ratio = Talet framfor er nytte delt på innsats. Mest nytte for minst innsats står først.
