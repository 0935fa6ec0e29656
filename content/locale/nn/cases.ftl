# Kva andre har svara på eit punkt, og økter som andre har delt.

cases-title = Andre har svara
cases-title-other = Andre har svara ({ $rules })
cases-tally = { $count } av { $total }: { $answer }
cases-done = gjort
cases-not-for-us = ikkje for oss
cases-nameless = namn fjerna
cases-example = { $who } (døme)
cases-voice = { $who }, { $date }: { $answer }
cases-voice-because = { $who }, { $date }: { $answer }. Grunngiving: { $reason }
cases-role = Avgjort av rolla: { $text }
cases-basis = Heimel: { $text }
cases-note = { $who }, notat: { $text }
cases-more =
    { $count ->
        [one] Eitt svar til: { $key }
       *[other] { $count } svar til: { $key }
    }
cases-broken =
    { $count ->
        [one] Ei delt økt kan ikkje lesast og er hoppa over: { $file }. «diemo check» seier kvifor.
       *[other] { $count } delte økter kan ikkje lesast og er hoppa over, mellom anna { $file }. «diemo check» seier kvifor.
    }
cases-clean = Ingen feil. Delt økt med { $count } svar ({ $who }).
