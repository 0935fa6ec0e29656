# Words, numbers and dates used everywhere. Each key begins with the name of its file.

common-language = English

# Numbers: the sign before the decimals and the sign between the thousands.
common-decimal-sign = .
common-group-sign = ,
common-money = NOK{ "\u00A0" }{ $amount }
common-with-unit = { $number } { $unit }

# Dates
common-date = { $day } { $month } { $year }
common-date-short = { $day }/{ $month }/{ $year }
common-day-and-month = { $day } { $month }
common-day-and-month-short = { $day }/{ $month }
common-moment = { $date } { $hour }:{ $minute }
common-moment-short = { $date } { $hour }:{ $minute }
common-month-1 = January
common-month-2 = February
common-month-3 = March
common-month-4 = April
common-month-5 = May
common-month-6 = June
common-month-7 = July
common-month-8 = August
common-month-9 = September
common-month-10 = October
common-month-11 = November
common-month-12 = December
common-today = today
common-yesterday = yesterday
common-days-ago =
    { $count ->
        [one] { $count } day ago
       *[other] { $count } days ago
    }
common-weeks-ago =
    { $count ->
        [one] { $count } week ago
       *[other] { $count } weeks ago
    }
common-months-ago =
    { $count ->
        [one] { $count } month ago
       *[other] { $count } months ago
    }
common-years-ago =
    { $count ->
        [one] { $count } year ago
       *[other] { $count } years ago
    }
common-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
common-weeks =
    { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
common-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
common-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }

# Answers
common-yes = Yes
common-no = No
common-done = Done
common-not-done = Not done
# Words that can be typed for yes and no, with spaces between.
common-yes-words = yes y ja j true done x
common-no-words = no n nei false
common-not-answered = not answered
common-person = { $role }: { $name }
common-rows =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }
common-quoted = “{ $text }”
common-in-brackets = { $text } ({ $more })
common-percent = { $percent }%
