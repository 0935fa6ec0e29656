# Ord, tall og datoer som brukes overalt. Hver nøkkel begynner med navnet på filen.

common-language = Bokmål

# Tall: tegnet foran desimalene og tegnet mellom tusenene.
common-decimal-sign = ,
common-group-sign = { "\u00A0" }
common-money = { $amount }{ "\u00A0" }kr
common-with-unit = { $number } { $unit }

# Datoer
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
        [one] { $count } dag siden
       *[other] { $count } dager siden
    }
common-weeks-ago =
    { $count ->
        [one] { $count } uke siden
       *[other] { $count } uker siden
    }
common-months-ago =
    { $count ->
        [one] { $count } måned siden
       *[other] { $count } måneder siden
    }
common-years-ago = { $count } år siden
common-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dager
    }
common-weeks =
    { $count ->
        [one] { $count } uke
       *[other] { $count } uker
    }
common-months = { $count } md.
common-years = { $count } år

# Svar
common-yes = Ja
common-no = Nei
common-done = Gjort
common-not-done = Ikke gjort
# Ord som kan skrives for ja og nei, med mellomrom mellom.
common-yes-words = ja j jo sann gjort ferdig x
common-no-words = nei n usann
common-not-answered = ikke besvart
common-person = { $role }: { $name }
common-rows =
    { $count ->
        [one] { $count } rad
       *[other] { $count } rader
    }
common-quoted = «{ $text }»
common-in-brackets = { $text } ({ $more })
common-percent = { $percent }{ "\u00A0" }%
