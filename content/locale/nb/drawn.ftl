# Prosessmodellene i dokumentene: det tegningen viser, og tabellen under den.

drawn-described =
    { $count ->
        [one] Tegningen viser ett steg i { $lanes } baner. Saken går nedover, og hver bane er en kolonne. Tabellen under viser det samme.
       *[other] Tegningen viser { $count } steg i { $lanes } baner. Saken går nedover, og hver bane er en kolonne. Tabellen under viser det samme.
    }
drawn-touch = Arbeid (min)
drawn-wait = Vent etterpå (min)
