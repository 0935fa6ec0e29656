# What others have answered to an item, and sessions that others have shared.

cases-title = Others have answered
cases-title-other = Others have answered ({ $rules })
cases-tally = { $count } of { $total }: { $answer }
cases-done = done
cases-not-for-us = not for us
cases-nameless = name removed
cases-example = { $who } (example)
cases-voice = { $who }, { $date }: { $answer }
cases-voice-because = { $who }, { $date }: { $answer }. Reason: { $reason }
cases-role = Decided by the role: { $text }
cases-basis = Legal authority: { $text }
cases-note = { $who }, note: { $text }
cases-more =
    { $count ->
        [one] One more answer: { $key }
       *[other] { $count } more answers: { $key }
    }
cases-broken =
    { $count ->
        [one] A shared session cannot be read and has been left out: { $file }. “diemo check” says why.
       *[other] { $count } shared sessions cannot be read and have been left out, among them { $file }. “diemo check” says why.
    }
cases-clean = No errors. A shared session ({ $who }), answers: { $count }.
