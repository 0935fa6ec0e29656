# Korleis eit steg blir køyrt, og ordlista.

guide-title = Slik blir steget køyrt
guide-purpose = Føremål
guide-roles = Må vere med
guide-how = Råd
guide-agenda = Køyreplan, framlegg på { $count } minutt
guide-activity = { $from }–{ $to }  { $technique-given ->
    [yes] { $technique }. { $text }
   *[no] { $text }
 }
guide-techniques = Arbeidsmåtane
guide-output = Dette kjem ut
guide-next = Neste steg treng
guide-principles = Prinsipp i dette steget
guide-terms = Ordliste
guide-no-term = Ingen ord i ordlista passar. Prøv færre bokstavar.
