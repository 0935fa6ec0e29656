# Det dokumenta seier med eigne ord om idear og tenester.

paper-matrix = Nytte og innsats: { $board }
paper-matrix-described =
    { $count ->
        [one] Matrisa viser éin idé. Nytta aukar oppover, og innsatsen aukar mot høgre. Tabellen under viser det same.
       *[other] Matrisa viser { $count } idear som tal. Nytta aukar oppover, og innsatsen aukar mot høgre. Tabellen under viser det same.
    }
paper-matrix-number = Nr.
paper-matrix-idea = Idé
paper-matrix-quarter = Felt
paper-passes = Med vekt { $to } i staden for { $from } på { $criterion } går ho forbi { $name }.
paper-passes-equal = Med vekt { $equal } i staden for { $from } på { $criterion } blir ho lik { $name }.
paper-lies = «{ $quarter }» i matrisa
