# Det verktøyene kommer til, der et punkt eller en beslutning bygger på det.
reckoned-figure = Tallet er regnet ut i verktøyet. Svar selv hvis dere har et annet.
reckoned-in-use = Verktøyet er i bruk.
reckoned-differs = Verktøyet kommer til { $value }. Rett svaret, eller skriv hvorfor det er et annet.
reckoned-outdated = Beslutningen bygger på tall som er endret siden: { $changes }.
reckoned-changed = { $name } fra { $before } til { $now }
reckoned-nothing = ingenting
reckoned-percent = { $number } %
reckoned-name-volume = saker per år
reckoned-name-hourly = timepris
reckoned-name-rate = rente
reckoned-name-years = antall år
reckoned-name-investment = investering
reckoned-name-yearly-cost = kostnad per år
reckoned-name-yearly-gain = nytte per år
reckoned-name-net-present-value = nåverdi
