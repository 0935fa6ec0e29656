# Erfaringar som er noterte på punkt, og vegen tilbake til metoden.

lesson-remark = Erfaring, { $organisation } { $year }: { $text }
lesson-on-session = { $text }
lesson-none = Ingen erfaringar er noterte i økta.
    .hint = Noter ei med e på eit punkt, eller med «diemo lesson».
lesson-which = Økta manglar.
    .hint = Skriv henne etter kommandoen, til dømes «diemo method patch skatteattest».
lesson-all-there = Alle erfaringane i økta står i metoden frå før.
lesson-written = Rettingane ligg i { $file }. Den som eig metoden, les dei og tek dei inn med «git apply» eller «patch -p1».
