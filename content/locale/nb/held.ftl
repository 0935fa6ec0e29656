# Økten er åpen et annet sted: hvem som har den, og hva en kan gjøre.

held-title = Økten er åpen et annet sted
held-by = «{ $name }» er åpen hos { $who } på maskinen { $host } siden { $since }.
held-by-somebody = «{ $name }» er åpen et annet sted. Låsen til økten sier ikke hos hvem.
held-perhaps = «{ $name }» ble åpnet av { $who } på maskinen { $host } { $since } og er ikke lukket siden. På denne disken kan ikke diemo vite om den fortsatt er åpen der.
held-waiting = Spør { $who } om å slippe økten. Det tar noen sekunder.
held-no-answer = { $who } slapp ikke økten. Programmet der kan være stanset, eller det får ikke lagret. Prøv en gang til, eller velg en annen vei.
held-follow = Følg med på det som blir skrevet, uten å endre noe.
held-copy = Lag en kopi som er din egen økt. Den andre blir ikke berørt.
held-take-over = Overta. Alt lagres der, også det halvskrevne, og åpnes her.
held-write-anyway = Skriv likevel. Gjør det bare når du vet at økten er lukket der.
held-somebody = En annen
held-header-follows = følger { $who }
held-header-free = ingen skriver
held-follows = Du følger { $who }. Trykk { $key } når du selv vil skrive.
held-free = { $who } har lukket økten. Trykk { $key } for å skrive her.
held-free-now = Ingen skriver i økten nå. Trykk { $key } for å skrive her.
held-began = { $who } skriver i økten nå.
held-have-it = Du har overtatt økten, med alt som var skrevet.
held-taken-title = Økten er overtatt
held-taken = { $who } har overtatt økten og skriver nå fra maskinen { $host }. Alt du hadde svart og skrevet, er lagret. Du følger med her, og kan ta økten tilbake med { $key }.
held-kept = { $who } ville overta økten, men fikk den ikke. Den er fortsatt din.
held-late = Det siste ble skrevet etter at { $who } overtok, og er ikke med i økten. Det ligger i { $path }
held-late-lost = Det siste ble skrevet etter at { $who } overtok, og er ikke lagret.
held-copy-title = { $title } (kopi)
held-copy-title-further = { $title } (kopi { $count })
