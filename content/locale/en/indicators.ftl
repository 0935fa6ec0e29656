# Indicators and readings.

indicators-about =
    { $count ->
        [0] none yet
        [one] one indicator
       *[other] { $count } indicators
    }{ $alarming ->
        [0] {""}
       *[other] , { $alarming } red twice in a row or more
    }
indicators-nothing = No indicator is followed yet. Press f to take some from the method, or n for your own. Five to eight are enough.
indicators-not-read = not read
indicators-offered = Indicators of the method
indicators-none-offered = The method proposes no indicators. Press n for your own.
indicators-taken-already = It is followed already.
indicators-is-followed = followed
indicators-counted = { $numerator } over { $denominator }
indicators-baseline = baseline { $value }
indicators-target = target { $value }
indicators-alarm-below = red below { $value }
indicators-alarm-above = red above { $value }
indicators-owner = owner: { $text }
indicators-often = { $text }
indicators-source = source: { $text }
indicators-serves = serves: { $text }
indicators-trap = Mind: { $text }
indicators-red-in-a-row = Red { $count } times in a row. See which decisions have to be taken up again.
indicators-readings =
    { $count ->
        [one] One reading: { $latest }, { $date }.
       *[other] { $count } readings: from { $first } to { $latest } ({ $date }). Lowest { $low }, highest { $high }.
    }
indicators-reading-of = Reading: { $name }
indicators-reading-help = Type the figure and press enter. If it was another day, type the date behind the figure: “82 31.10”. The rest of the line becomes a note.
indicators-no-figure = Begin with a figure.
indicators-in-future = { $date } has not come yet. Type the day it was read.
indicators-read = { $name }: { $value }, { $date }.
indicators-read-again = { $name }: { $value }, { $date }. It takes the place of the earlier reading of that day. u undoes.
indicators-taken-back = The reading of { $date } is taken away. u undoes.
indicators-dropped = “{ $name }” is followed no longer. u undoes.

indicators-do-read = type a reading
indicators-do-offer = take from the method
indicators-do-new = new indicator
indicators-do-take-back = take the last reading away
indicators-do-drop = follow no longer
indicators-do-save = save the reading
indicators-do-take = follow this
