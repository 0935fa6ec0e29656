# Ny økt: tre spørsmål.

new-title = Ny økt
new-service = Kva teneste skal de arbeide med?
new-service-hint = Til dømes Skatteattest. Du kan leggje til fleire tenester sidan.
new-service-missing = Skriv namnet på tenesta først.
new-topic = Kva gjeld økta?
new-topic-hint = Nokre få ord, som blir namnet på økta.
new-topic-missing = Skriv kva økta gjeld først.
new-organisation = Kva kommune eller verksemd gjeld det?
new-organisation-hint = Til dømes Bergen kommune.
new-organisation-missing = Skriv namnet på kommunen eller verksemda først.
new-facilitator = Kven leier gruppa?
new-facilitator-hint = Namnet blir skrive i møteprotokollen. Feltet kan stå tomt.
new-rules = Regelsett
new-rules-hint = Byt med mellomrom. Det historiske er for gamle saker.
new-rules-no-text = Her vel du med mellomrom eller piltastane. Pil opp går tilbake til felta.
new-leave-title = Gå ut utan å byrje?
new-leave = Det du har skrive, blir borte.
