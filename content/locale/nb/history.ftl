# Skjermbildet med alt som er gjort i økten.

history-title = Historikk
history-count =
    { $count ->
        [one] Én endring
       *[other] { $count } endringer
    }
history-find = Finn:
history-only = Bare endringer av { $item }
history-nothing = Ingen endringer passer.
history-undone = (angret) { $text }
history-detail = Endring { $number } av { $count }, { $when }, { $by }
history-detail-undone = Endring { $number } av { $count }, { $when }, { $by } (angret)
history-detail-shown = Endring { $number } av { $count }, { $when }, { $by } (vises nå)
history-is-now = Dette er den siste endringen. Slik er økten nå.
