# Integrasjon i dokumenta: det tala er, og det som manglar i dei.

sums-from-to = { $low } til { $high }
sums-lacks-lines = kostnad og nytte er ikkje skrive
sums-lacks-volume = talet på saker i året er ikkje skrive
sums-lacks-hourly = timeprisen er ikkje skriven
sums-lacks-process = «{ $name }» er ikkje teikna med tider
sums-lacks-variant = det er ikkje sagt kva prosess alternativet gir
