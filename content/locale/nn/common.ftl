# Ord, tal og datoar som blir brukte overalt. Kvar nøkkel byrjar med namnet på fila.

common-language = Nynorsk

# Tal: teiknet framfor desimalane og teiknet mellom tusena.
common-decimal-sign = ,
common-group-sign = { "\u00A0" }
common-money = { $amount }{ "\u00A0" }kr
common-with-unit = { $number } { $unit }

# Datoar
common-date = { $day }. { $month } { $year }
common-date-short = { $day }.{ $month }.{ $year }
common-day-and-month = { $day }. { $month }
common-day-and-month-short = { $day }.{ $month }.
common-moment = { $date } kl. { $hour }.{ $minute }
common-moment-short = { $date } { $hour }.{ $minute }
common-month-1 = januar
common-month-2 = februar
common-month-3 = mars
common-month-4 = april
common-month-5 = mai
common-month-6 = juni
common-month-7 = juli
common-month-8 = august
common-month-9 = september
common-month-10 = oktober
common-month-11 = november
common-month-12 = desember
common-today = i dag
common-yesterday = i går
common-days-ago =
    { $count ->
        [one] { $count } dag sidan
       *[other] { $count } dagar sidan
    }
common-weeks-ago =
    { $count ->
        [one] { $count } veke sidan
       *[other] { $count } veker sidan
    }
common-months-ago =
    { $count ->
        [one] { $count } månad sidan
       *[other] { $count } månader sidan
    }
common-years-ago = { $count } år sidan
common-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagar
    }
common-weeks =
    { $count ->
        [one] { $count } veke
       *[other] { $count } veker
    }
common-months = { $count } md.
common-years = { $count } år

# Svar
common-yes = Ja
common-no = Nei
common-done = Gjort
common-not-done = Ikkje gjort
# Ord som kan skrivast for ja og nei, med mellomrom mellom.
common-yes-words = ja j jo sant sann gjort ferdig x
common-no-words = nei n usant usann
common-not-answered = ikkje svart på
common-person = { $role }: { $name }
common-rows =
    { $count ->
        [one] { $count } rad
       *[other] { $count } rader
    }
common-quoted = «{ $text }»
common-in-brackets = { $text } ({ $more })
common-percent = { $percent }{ "\u00A0" }%
