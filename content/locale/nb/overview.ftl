# Oversikten: hva som gjenstår.

overview-title = Oversikt
overview-nothing = Ingenting venter på dere. Alt er besvart og avgjort.
overview-missing = Må på plass ({ $count })
overview-missing-for = Kreves for «{ $item }»: { $what }
overview-warnings = Advarsler ({ $count })
overview-gates = Beslutningspunkter som bør vente ({ $count })
overview-actions = Aksjoner ({ $count })
overview-late = fristen var { $day }
overview-parked = Svar som ikke passer lenger ({ $count })
overview-unsettled = Usikkert, ukjent og utsatt ({ $count })
overview-topics = Parkerte temaer ({ $count })
overview-decisions = Ikke avgjort ({ $count })
overview-borrowed = Lånt, ikke bekreftet ({ $count })
overview-lessons = Erfaringer ({ $count })
overview-about = { $text } (fra «{ $item }»)
overview-overrides = Regler som fravikes ({ $count })
overview-override = Fravikes av { $by }. Begrunnelse: { $reason }
