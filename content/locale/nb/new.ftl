# Ny økt: tre spørsmål.

new-title = Ny økt
new-service = Hvilken tjeneste skal dere arbeide med?
new-service-hint = For eksempel Skatteattest. Du kan legge til flere tjenester siden.
new-service-missing = Skriv navnet på tjenesten først.
new-topic = Hva gjelder økten?
new-topic-hint = Noen få ord, som blir navnet på økten.
new-topic-missing = Skriv hva økten gjelder først.
new-organisation = Hvilken kommune eller virksomhet gjelder det?
new-organisation-hint = For eksempel Bergen kommune.
new-organisation-missing = Skriv navnet på kommunen eller virksomheten først.
new-facilitator = Hvem leder gruppen?
new-facilitator-hint = Navnet skrives i møteprotokollen. Feltet kan stå tomt.
new-rules = Regelsett
new-rules-hint = Bytt med mellomrom. Det historiske er for gamle saker.
new-rules-no-text = Her velger du med mellomrom eller piltastene. Pil opp går tilbake til feltene.
new-leave-title = Gå ut uten å begynne?
new-leave = Det du har skrevet, blir borte.
