# Analyseverktøya: kva dei heiter, og kva som ligg i dei.

tools-title = Analysar
tools-no-session = Opne ei økt først.
tools-empty = ikkje byrja

tools-model = Prosessmodell
tools-comparison = Samanlikning av modellane
tools-gaps = Gap mellom ønskt og vald
tools-needs = Integrasjonsbehov
tools-alternatives = Alternativ og kostnader
tools-economy = Kost/nytte
tools-effects = Verknader utan prislapp
tools-plan = Framdriftsplan
tools-duties = Ansvarsfordeling (RACI)
tools-risks = Risiko (ROS)
tools-benefits = Gevinstar
tools-indicators = Indikatorar
tools-improvements = Forbetringsregister
tools-status = Overordna status
