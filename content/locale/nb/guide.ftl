# Hvordan et steg kjøres, og ordlisten.

guide-title = Slik kjøres steget
guide-purpose = Hensikt
guide-roles = Må være med
guide-how = Råd
guide-agenda = Kjøreplan, forslag på { $count } minutter
guide-activity = { $from }–{ $to }  { $technique-given ->
    [yes] { $technique }. { $text }
   *[no] { $text }
 }
guide-techniques = Arbeidsmåtene
guide-output = Dette kommer ut
guide-next = Neste steg trenger
guide-principles = Prinsipper i dette steget
guide-terms = Ordliste
guide-no-term = Ingen ord i ordlisten passer. Prøv færre bokstaver.
