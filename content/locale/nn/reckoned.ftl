# Det verktøya kjem til, der eit punkt eller ei avgjerd byggjer på det.
reckoned-figure = Talet er rekna ut i verktøyet. Svar sjølve dersom de har eit anna.
reckoned-in-use = Verktøyet er i bruk.
reckoned-differs = Verktøyet kjem til { $value }. Rett svaret, eller skriv kvifor det er eit anna.
reckoned-outdated = Avgjerda byggjer på tal som er endra sidan: { $changes }.
reckoned-changed = { $name } frå { $before } til { $now }
reckoned-nothing = ingenting
reckoned-percent = { $number } %
reckoned-name-volume = saker per år
reckoned-name-hourly = timepris
reckoned-name-rate = rente
reckoned-name-years = talet på år
reckoned-name-investment = investering
reckoned-name-yearly-cost = kostnad per år
reckoned-name-yearly-gain = nytte per år
reckoned-name-net-present-value = noverdi
