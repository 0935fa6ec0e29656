# Searching what the group has written.

search-title = Search what you have written
search-type = Type to search
search-hint = Type some of what you are looking for. The search covers answers, reasons, notes, actions and parked topics.
search-nothing = Nothing matches the search.
search-answer = answer
search-reason = reason
search-decision = decision
search-legal = legal authority
search-alternatives = alternatives
search-decider = decided by
search-action = action
search-topic = parked topic
search-note = note
search-lesson = lesson
search-link = link
search-idea = idea
search-ballot = ballot
search-participant = participant
