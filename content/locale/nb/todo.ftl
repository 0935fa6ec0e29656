# Gjøremål: aksjoner og parkerte temaer, og det som er lovet siden sist.

todo-title = Gjøremål
todo-nothing = Ingen aksjoner og ingen parkerte temaer. Trykk a for en ny aksjon, p for å parkere et tema.
todo-promised-title = Siden sist
todo-promised-about = lovet og ikke gjort · esc går til møtet
todo-nothing-promised = Ingenting er lovet og ikke gjort.
todo-actions = Aksjoner ({ $count })
todo-late = Over fristen ({ $count })
todo-open = Lovet ({ $count })
todo-decisions = Beslutninger å se på igjen ({ $count })
todo-topics = Parkerte temaer ({ $count })
todo-done = gjort
todo-due = frist { $day }
todo-late-since = over fristen, { $day }
todo-invalid-since = gjaldt til { $day }
todo-review-due = skulle vurderes igjen { $day }
todo-from-item = { $text } (fra «{ $item }»)
todo-from-idea = { $text } (fra ideen «{ $idea }»)
todo-dropped = Strøket. u angrer.
todo-alter-action = Endre aksjon
todo-alter-topic = Endre tema
