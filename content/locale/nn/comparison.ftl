# Modellane side om side: tal, endring og kva steg som er ulike.

comparison-do-pair = neste par
comparison-do-pair-back = førre par
comparison-too-few = Det trengst to prosessmodellar å samanlikne. Teikn noverande prosess først, og byrj ønskt prosess som ein kopi av han.
comparison-change = { $after } mot { $before }
comparison-by = endring
comparison-part = i prosent
# Prosentpoeng, kort sagt.
comparison-points = { $points }{ "\u00A0" }pp
comparison-not-drawn = { $before } og { $after } er ikkje teikna begge to.
comparison-same = { $after } er som { $before }: ingen steg er ulike.
comparison-differences =
    { $count ->
        [one] Frå { $before } til { $after }: eitt steg er ulikt
       *[other] Frå { $before } til { $after }: { $count } steg er ulike
    }
comparison-unmeasured = Tala for { $name } kan ikkje reknast ut. Modellen seier sjølv kva som er gale.
comparison-misleading = Flyteffektiviteten fell frå { $before } til { $after }, men prosessen er blitt betre: både arbeidet og gjennomløpstida går ned. Talet fell fordi arbeidet minkar meir enn ventetida.
comparison-cost-per-case = Kostnad per sak

comparison-measure-touch-municipal = Arbeidstid, kommunen (min)
comparison-measure-touch-citizen = Arbeidstid, innbyggjar (min)
comparison-measure-touch-other = Arbeidstid, andre (min)
comparison-measure-touch-system = Tid i system (min)
comparison-measure-wait = Ventetid (min)
comparison-measure-lead = Gjennomløpstid (min)
comparison-measure-days = Gjennomløpstid (dagar)
comparison-measure-hand-offs = Overleveringar
comparison-measure-hand-offs-expected = Overleveringar, pårekna
comparison-measure-flow-efficiency = Flyteffektivitet
comparison-measure-direct-cost = Direkte kostnad per sak
comparison-measure-steps = Steg
comparison-measure-registrations = Manuelle føringar
comparison-measure-systems = System
comparison-measure-documents = Dokument
comparison-measure-checks = Kontrollar
comparison-measure-error-points = Stader der feil oppstår
comparison-measure-on-paper = Steg på papir

comparison-kind-dropped = fell bort
comparison-kind-new = nytt
comparison-kind-moved = flytta i rekkjefølgja
comparison-kind-other-actor = { $after } i staden for { $before }
comparison-kind-now-digital = blir digitalt
comparison-kind-now-paper = blir papir
comparison-kind-more-time = fleire saker treng det
comparison-kind-less-time = færre saker treng det
comparison-kind-work = arbeid { $before } → { $after } min
comparison-kind-wait = ventar { $before } → { $after } min
comparison-kind-other-cost = { $before } → { $after } per sak
comparison-kind-other-system = anna system
comparison-kind-other-ways = sakene går andre vegar
comparison-kind-other-marks = andre merke
comparison-kind-renamed = heitte «{ $before }»
