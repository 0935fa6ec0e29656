# Prosessmodellane i dokumenta: det teikninga viser, og tabellen under henne.

drawn-described =
    { $count ->
        [one] Teikninga viser eitt steg i { $lanes } banar. Saka går nedover, og kvar bane er ei kolonne. Tabellen under viser det same.
       *[other] Teikninga viser { $count } steg i { $lanes } banar. Saka går nedover, og kvar bane er ei kolonne. Tabellen under viser det same.
    }
drawn-touch = Arbeid (min)
drawn-wait = Vent etterpå (min)
