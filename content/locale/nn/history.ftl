# Skjermbiletet med alt som er gjort i økta.

history-title = Historikk
history-count =
    { $count ->
        [one] Éi endring
       *[other] { $count } endringar
    }
history-find = Finn:
history-only = Berre endringar av { $item }
history-nothing = Ingen endringar passar.
history-undone = (angra) { $text }
history-detail = Endring { $number } av { $count }, { $when }, { $by }
history-detail-undone = Endring { $number } av { $count }, { $when }, { $by } (angra)
history-detail-shown = Endring { $number } av { $count }, { $when }, { $by } (blir vist no)
history-is-now = Dette er den siste endringa. Slik er økta no.
