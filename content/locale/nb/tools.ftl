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
