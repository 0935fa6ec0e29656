# Søk i det gruppen har skrevet.

search-title = Søk i det dere har skrevet
search-type = Skriv for å søke
search-hint = Skriv noe av det du leter etter. Søket går gjennom svar, begrunnelser, notater, aksjoner og parkerte temaer.
search-nothing = Ingenting passer med søket.
search-answer = svar
search-reason = begrunnelse
search-decision = beslutning
search-legal = hjemmel
search-alternatives = alternativer
search-decider = besluttet av
search-action = aksjon
search-topic = parkert tema
search-note = notat
search-lesson = erfaring
search-link = lenke
search-idea = idé
search-ballot = avstemning
search-participant = deltaker
