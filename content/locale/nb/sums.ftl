# Integrasjon i dokumentene: det tallene er, og det som mangler i dem.

sums-from-to = { $low } til { $high }
sums-lacks-lines = kostnad og nytte er ikke skrevet
sums-lacks-volume = antall saker i året er ikke skrevet
sums-lacks-hourly = timeprisen er ikke skrevet
sums-lacks-process = «{ $name }» er ikke tegnet med tider
sums-lacks-variant = det er ikke sagt hvilken prosess alternativet gir
