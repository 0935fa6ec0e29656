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

# Det som blir sagt til dei som berre ser på.
tools-nothing-yet = Her er ingenting skrive enno.
tools-nothing-more = Ikkje meir er skrive om dette.
tools-gap-open = Ingen har sagt enno kva avgjerd som sperrar.
tools-effect-unsaid = Ikkje vurdert for dette alternativet.
tools-lacks-lines = Kostnad og nytte er ikkje skrive.
tools-lacks-volume = Det er ikkje sagt kor mange saker det er i året.
tools-lacks-hourly = Det er ikkje sagt kva ein time kostar.
tools-own = rettleiar: { $word }
tools-own-word = Rettleiaren si eiga vurdering: { $text }
