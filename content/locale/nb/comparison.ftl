# Modellene side om side: tall, endring og hvilke steg som er ulike.

comparison-do-pair = neste par
comparison-do-pair-back = forrige par
comparison-too-few = Det trengs to prosessmodeller å sammenligne. Tegn nåværende prosess først, og begynn ønsket prosess som en kopi av den.
comparison-change = { $after } mot { $before }
comparison-by = endring
comparison-part = i prosent
# Prosentpoeng, kort.
comparison-points = { $points }{ "\u00A0" }pp
comparison-not-drawn = { $before } og { $after } er ikke tegnet begge to.
comparison-same = { $after } er som { $before }: ingen steg er ulike.
comparison-differences =
    { $count ->
        [one] Fra { $before } til { $after }: ett steg er ulikt
       *[other] Fra { $before } til { $after }: { $count } steg er ulike
    }
comparison-unmeasured = Tallene for { $name } kan ikke regnes ut. Modellen sier selv hva som er galt.
comparison-misleading = Flyteffektiviteten faller fra { $before } til { $after }, men prosessen er blitt bedre: både arbeidet og gjennomløpstiden går ned. Tallet faller fordi arbeidet minker mer enn ventetiden.
comparison-cost-per-case = Kostnad per sak

comparison-measure-touch-municipal = Arbeidstid, kommunen (min)
comparison-measure-touch-citizen = Arbeidstid, innbygger (min)
comparison-measure-touch-other = Arbeidstid, andre (min)
comparison-measure-touch-system = Tid i systemer (min)
comparison-measure-wait = Ventetid (min)
comparison-measure-lead = Gjennomløpstid (min)
comparison-measure-days = Gjennomløpstid (dager)
comparison-measure-hand-offs = Overleveringer
comparison-measure-hand-offs-expected = Overleveringer, forventet
comparison-measure-flow-efficiency = Flyteffektivitet
comparison-measure-direct-cost = Direkte kostnad per sak
comparison-measure-steps = Steg
comparison-measure-registrations = Manuelle føringer
comparison-measure-systems = Systemer
comparison-measure-documents = Dokumenter
comparison-measure-checks = Kontroller
comparison-measure-error-points = Steder der feil oppstår
comparison-measure-on-paper = Steg på papir

comparison-kind-dropped = faller bort
comparison-kind-new = nytt
comparison-kind-moved = flyttet i rekkefølgen
comparison-kind-other-actor = { $after } i stedet for { $before }
comparison-kind-now-digital = blir digitalt
comparison-kind-now-paper = blir papir
comparison-kind-more-time = flere saker trenger det
comparison-kind-less-time = færre saker trenger det
comparison-kind-work = arbeid { $before } → { $after } min
comparison-kind-wait = venter { $before } → { $after } min
comparison-kind-other-cost = { $before } → { $after } per sak
comparison-kind-other-system = annet system
comparison-kind-other-ways = sakene går andre veier
comparison-kind-other-marks = andre merker
comparison-kind-renamed = het «{ $before }»
