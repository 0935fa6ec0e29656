# Det dokumentene sier med egne ord om ideer og tjenester.

paper-matrix = Nytte og innsats: { $board }
paper-matrix-described =
    { $count ->
        [one] Matrisen viser én idé. Nytten øker oppover, og innsatsen øker mot høyre. Tabellen under viser det samme.
       *[other] Matrisen viser { $count } ideer som tall. Nytten øker oppover, og innsatsen øker mot høyre. Tabellen under viser det samme.
    }
paper-matrix-number = Nr.
paper-matrix-idea = Idé
paper-matrix-quarter = Felt
paper-passes = Med vekt { $to } i stedet for { $from } på { $criterion } går den forbi { $name }.
paper-passes-equal = Med vekt { $equal } i stedet for { $from } på { $criterion } blir den lik { $name }.
paper-lies = «{ $quarter }» i matrisen
