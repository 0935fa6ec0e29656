# Erfaringer som er notert på punkter, og veien tilbake til metoden.

lesson-remark = Erfaring, { $organisation } { $year }: { $text }
lesson-on-session = { $text }
lesson-none = Ingen erfaringer er notert i økten.
    .hint = Noter en med e på et punkt, eller med «diemo lesson».
lesson-which = Økten mangler.
    .hint = Skriv den etter kommandoen, for eksempel «diemo method patch skatteattest».
lesson-all-there = Alle erfaringene i økten står i metoden fra før.
lesson-written = Rettelsene ligger i { $file }. Den som eier metoden, leser dem og tar dem inn med «git apply» eller «patch -p1».
