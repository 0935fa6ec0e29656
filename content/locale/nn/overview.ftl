# Oversikta: kva som står att.

overview-title = Oversikt
overview-nothing = Ingenting ventar på dykk. Alt er svart på og avgjort.
overview-missing = Må på plass ({ $count })
overview-missing-for = Krevst for «{ $item }»: { $what }
overview-warnings = Åtvaringar ({ $count })
overview-gates = Avgjerdspunkt som bør vente ({ $count })
overview-actions = Aksjonar ({ $count })
overview-late = fristen var { $day }
overview-parked = Svar som ikkje passar lenger ({ $count })
overview-unsettled = Usikkert, ukjent og utsett ({ $count })
overview-topics = Parkerte tema ({ $count })
overview-decisions = Ikkje avgjort ({ $count })
overview-borrowed = Lånt, ikkje stadfesta ({ $count })
overview-lessons = Erfaringar ({ $count })
overview-about = { $text } (frå «{ $item }»)
overview-overrides = Reglar som blir fråvikne ({ $count })
overview-override = Fråvike av { $by }. Grunngiving: { $reason }
