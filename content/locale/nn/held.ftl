# Økta er open ein annan stad: kven som har henne, og kva ein kan gjere.

held-title = Økta er open ein annan stad
held-by = «{ $name }» er open hos { $who } på maskina { $host } sidan { $since }.
held-by-somebody = «{ $name }» er open ein annan stad. Låsen til økta seier ikkje hos kven.
held-perhaps = «{ $name }» vart opna av { $who } på maskina { $host } { $since } og er ikkje lukka sidan. På denne disken kan ikkje diemo vite om ho framleis er open der.
held-waiting = Spør { $who } om å sleppe økta. Det tek nokre sekund.
held-no-answer = { $who } sleppte ikkje økta. Programmet der kan vere stansa, eller det får ikkje lagra. Prøv ein gong til, eller vel ein annan veg.
held-follow = Følg med på det som blir skrive, utan å endre noko.
held-copy = Lag ein kopi som er di eiga økt. Den andre blir ikkje rørt.
held-take-over = Ta over. Alt blir lagra der, òg det halvskrivne, og opna her.
held-write-anyway = Skriv likevel. Gjer det berre når du veit at økta er lukka der.
held-somebody = Ein annan
held-header-follows = følgjer { $who }
held-header-free = ingen skriv
held-follows = Du følgjer { $who }. Trykk { $key } når du sjølv vil skrive.
held-free = { $who } har lukka økta. Trykk { $key } for å skrive her.
held-free-now = Ingen skriv i økta no. Trykk { $key } for å skrive her.
held-began = { $who } skriv i økta no.
held-have-it = Du har teke over økta, med alt som var skrive.
held-taken-title = Økta er teken over
held-taken = { $who } har teke over økta og skriv no frå maskina { $host }. Alt du hadde svart og skrive, er lagra. Du følgjer med her, og kan ta økta tilbake med { $key }.
held-kept = { $who } ville ta over økta, men fekk henne ikkje. Ho er framleis di.
held-late = Det siste vart skrive etter at { $who } tok over, og er ikkje med i økta. Det ligg i { $path }
held-late-lost = Det siste vart skrive etter at { $who } tok over, og er ikkje lagra.
held-copy-title = { $title } (kopi)
held-copy-title-further = { $title } (kopi { $count })
