# Hva andre har svart på et punkt, og økter som andre har delt.

cases-title = Andre har svart
cases-title-other = Andre har svart ({ $rules })
cases-tally = { $count } av { $total }: { $answer }
cases-done = gjort
cases-not-for-us = ikke for oss
cases-nameless = navn fjernet
cases-example = { $who } (eksempel)
cases-voice = { $who }, { $date }: { $answer }
cases-voice-because = { $who }, { $date }: { $answer }. Begrunnelse: { $reason }
cases-role = Besluttet av rollen: { $text }
cases-basis = Hjemmel: { $text }
cases-note = { $who }, notat: { $text }
cases-more =
    { $count ->
        [one] Ett svar til: { $key }
       *[other] { $count } svar til: { $key }
    }
cases-broken =
    { $count ->
        [one] En delt økt kan ikke leses og er hoppet over: { $file }. «diemo check» sier hvorfor.
       *[other] { $count } delte økter kan ikke leses og er hoppet over, blant annet { $file }. «diemo check» sier hvorfor.
    }
cases-clean = Ingen feil. Delt økt med { $count } svar ({ $who }).
