# Analyseverktøyene: hva de heter, og hva som ligger i dem.

tools-title = Analyser
tools-no-session = Åpne en økt først.
tools-empty = ikke begynt

tools-model = Prosessmodell
tools-comparison = Sammenligning av modellene
tools-gaps = Gap mellom ønsket og valgt
tools-needs = Integrasjonsbehov
tools-alternatives = Alternativer og kostnader
tools-economy = Kost/nytte
tools-effects = Virkninger uten prislapp
tools-plan = Framdriftsplan
tools-duties = Ansvarsfordeling (RACI)
tools-risks = Risiko (ROS)
tools-benefits = Gevinster
tools-indicators = Indikatorer
tools-improvements = Forbedringsregister
tools-status = Overordnet status

# Det som sies til dem som bare ser på.
tools-nothing-yet = Her er ingenting skrevet ennå.
tools-nothing-more = Ikke mer er skrevet om dette.
tools-gap-open = Ingen har sagt ennå hvilken beslutning som sperrer.
tools-effect-unsaid = Ikke vurdert for dette alternativet.
tools-lacks-lines = Kostnad og nytte er ikke skrevet.
tools-lacks-volume = Det er ikke sagt hvor mange saker det er i året.
tools-lacks-hourly = Det er ikke sagt hva en time koster.
tools-own = veileder: { $word }
tools-own-word = Veilederens egen vurdering: { $text }
