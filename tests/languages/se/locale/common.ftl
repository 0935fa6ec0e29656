# A few sentences of a fourth language; what is not here is the neighbour's.

common-language = Davvisámegiella
common-yes = Juo
common-no = Ii
common-month-11 = skábmamánu
common-date = { $month } { $day }. b. { $year }
common-group-sign = { "." }
common-rows =
    { $count ->
        [one] { $count } ráidu
        [two] { $count } ráiddu
       *[other] { $count } ráiddut
    }
