# Søk i det gruppa har skrive.

search-title = Søk i det de har skrive
search-type = Skriv for å søkje
search-hint = Skriv noko av det du leitar etter. Søket går gjennom svar, grunngivingar, notat, aksjonar og parkerte tema.
search-nothing = Ingenting passar med søket.
search-answer = svar
search-reason = grunngiving
search-decision = avgjerd
search-legal = heimel
search-alternatives = alternativ
search-decider = avgjort av
search-action = aksjon
search-topic = parkert tema
search-note = notat
search-lesson = erfaring
search-link = lenkje
search-idea = idé
search-ballot = røysting
search-participant = deltakar
