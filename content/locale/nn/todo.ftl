# Gjeremål: aksjonar og parkerte tema, og det som er lova sidan sist.

todo-title = Gjeremål
todo-nothing = Ingen aksjonar og ingen parkerte tema. Trykk a for ein ny aksjon, p for å parkere eit tema.
todo-promised-title = Sidan sist
todo-promised-about = lova og ikkje gjort · esc går til møtet
todo-nothing-promised = Ingenting er lova og ikkje gjort.
todo-actions = Aksjonar ({ $count })
todo-late = Over fristen ({ $count })
todo-open = Lova ({ $count })
todo-decisions = Avgjerder å sjå på att ({ $count })
todo-topics = Parkerte tema ({ $count })
todo-done = gjort
todo-due = frist { $day }
todo-late-since = over fristen, { $day }
todo-invalid-since = gjaldt til { $day }
todo-review-due = skulle vurderast att { $day }
todo-from-item = { $text } (frå «{ $item }»)
todo-from-idea = { $text } (frå ideen «{ $idea }»)
todo-dropped = Stroke. u angrar.
todo-alter-action = Endre aksjon
todo-alter-topic = Endre tema
