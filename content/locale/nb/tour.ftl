# Omvisningen: en øving i de ordentlige skjermbildene. Hver stasjon har plass til tre linjer, høyst 220 tegn.

tour-head = Omvisning { $at } av { $count }
tour-head-met = Omvisning { $at } av { $count }: gjort. Lukk med esc
tour-head-held = Omvisning { $at } av { $count }: alt gjort
tour-head-end = Omvisningen er ferdig
tour-ended = Omvisningen er slutt, og øvingen er borte. n begynner en økt på ordentlig.
tour-other-method = Omvisningen viser metoden DIEMO, men her er en annen metode i bruk.

tour-title = Øving: båtplass
tour-service = Båtplass
tour-organisation = Eksempel kommune

tour-at-move = Velkommen! Til venstre er stegene, i midten punktene i steget, og under dem punktet du står på. Alt her er en kopi til øving. Gå ned med pil ned, til punktet om mandatet.
tour-at-tick = Dette er et punkt på sjekklisten. Spør gruppen, og kryss av med mellomrom når alle er enige. Svaret er lagret med en gang; det ser du øverst til høyre.
tour-at-why = Noen spør hvorfor dette er viktig. Trykk y: der står hvorfor dere spør, hvordan dere finner svaret, og den vanlige feilen. Les høyt, og lukk med esc.
tour-at-answer = Her svarer gruppen med egne ord. Trykk enter, skriv for eksempel «Havnesjefen», og trykk enter igjen. Faller linjen ut, står også det halvskrevne der neste gang.
tour-at-mark = Vet dere ikke? Da skal det stå, så ingen tror det er glemt. Trykk m, gå ned til «vet ikke», og lagre med enter. Oversikten husker det for dere.
tour-at-action = Noen må finne det ut. Trykk a, skriv hva som skal gjøres, og lagre med enter. Med tab kommer du til hvem og frist. Aksjonen følger punktet, statusen og referatet.
tour-at-guide = Hvert steg har en kjøreplan: hvem som må være der, hvor lenge det tar, og hva dere gjør minutt for minutt. Trykk v, les den, og lukk med esc. Pil høyre går til neste steg.
tour-at-decide = En beslutning har grunn og navn. Trykk enter, la «Nei» stå og trykk enter. Skriv grunnen, enter, og hvem som bestemte, enter. Se hva svaret lukker lenger fram.
tour-at-undo = Arkiv har ombestemt seg. Trykk u, så er beslutningen angret, og det den lukket, er åpent igjen. Ingenting blir borte: H viser hvem som gjorde hva, og når.
tour-at-process = Hvordan gjøres det i dag? Trykk A og så 1: Prosessen er én linje for hvert steg. Skriv «Ringe havna», trykk enter, og så esc til du er tilbake. A har også kostnader, plan og risiko.
tour-at-overview = Hvor langt er dere kommet? Trykk o for oversikten: fasene, det som står igjen, aksjonene og det som er parkert. Den passer til å begynne og slutte et møte med. Lukk med esc.
tour-at-document = Dokumentene skriver seg selv underveis. Trykk d, velg et med pil ned og les det med enter. Lukk med esc til du er tilbake ved punktet.
tour-at-gate = Et beslutningspunkt sier hva som står åpent, men låser ingen dør. Trykk enter, la «Videreføre» stå, enter, skriv grunnen, enter, og hvem som sa ja, enter.
tour-at-end = Du har svart, markert, besluttet, angret og lest et dokument. ? viser alle taster, : finner alt. Trykk q: på forsiden begynner n en økt på ordentlig, og e åpner et ferdig eksempel.
