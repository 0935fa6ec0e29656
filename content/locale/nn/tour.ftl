# Omvisinga: ei øving i dei ordentlege skjermbileta. Kvar stasjon har plass til tre linjer, høgst 220 teikn.

tour-head = Omvising { $at } av { $count }
tour-head-met = Omvising { $at } av { $count }: gjort. Lukk med esc
tour-head-held = Omvising { $at } av { $count }: alt gjort
tour-head-end = Omvisinga er ferdig
tour-ended = Omvisinga er slutt, og øvinga er borte. n byrjar ei økt på ordentleg.
tour-other-method = Omvisinga viser metoden DIEMO, men her er ein annan metode i bruk.

tour-title = Øving: båtplass
tour-service = Båtplass
tour-organisation = Eksempel kommune

tour-at-move = Velkomen! Til venstre er stega, i midten punkta i steget, og under dei punktet du står på. Alt her er ein kopi til øving. Gå ned med pil ned, til punktet om mandatet.
tour-at-tick = Dette er eit punkt på sjekklista. Spør gruppa, og kryss av med mellomrom når alle er samde. Svaret er lagra med ein gong; det ser du øvst til høgre.
tour-at-why = Nokon spør kvifor dette er viktig. Trykk y: der står kvifor de spør, korleis de finn svaret, og den vanlege feilen. Les høgt, og lukk med esc.
tour-at-answer = Her svarar gruppa med eigne ord. Trykk enter, skriv til dømes «Hamnesjefen», og trykk enter igjen. Fell linja ut, står òg det halvskrivne der neste gong.
tour-at-mark = Veit de ikkje? Då skal det stå, så ingen trur det er gløymt. Trykk m, gå ned til «veit ikkje», og lagre med enter. Oversikta hugsar det for dykk.
tour-at-action = Nokon må finne det ut. Trykk a, skriv kva som skal gjerast, og lagre med enter. Med tab kjem du til kven og frist. Aksjonen følgjer punktet, statusen og referatet.
tour-at-guide = Kvart steg har ein køyreplan: kven som må vere der, kor lenge det tek, og kva de gjer minutt for minutt. Trykk v, les han, og lukk med esc. Pil høgre går til neste steg.
tour-at-decide = Ei avgjerd har grunn og namn. Trykk enter, la «Nei» stå og trykk enter. Skriv grunnen, enter, og kven som avgjorde, enter. Sjå kva svaret lukkar lenger fram.
tour-at-undo = Arkiv har skifta meining. Trykk u, så er avgjerda angra, og det ho lukka, er ope igjen. Ingenting blir borte: H viser kven som gjorde kva, og når.
tour-at-process = Korleis blir det gjort i dag? Trykk A og så 1: Prosessen er éi linje for kvart steg. Skriv «Ringe hamna», trykk enter, og så esc til du er tilbake. A har òg kostnader, plan og risiko.
tour-at-overview = Kor langt er de komne? Trykk o for oversikta: fasane, det som står att, aksjonane og det som er parkert. Ho passar til å byrje og slutte eit møte med. Lukk med esc.
tour-at-document = Dokumenta skriv seg sjølve undervegs. Trykk d, vel eitt med pil ned og les det med enter. Lukk med esc til du er tilbake ved punktet.
tour-at-gate = Eit avgjerdspunkt seier kva som står ope, men låser inga dør. Trykk enter, la det øvste svaret stå, enter, skriv grunnen, enter, og kven som sa ja, enter.
tour-at-end = Du har svart, markert, avgjort, angra og lese eit dokument. ? viser alle tastar, : finn alt. Trykk q: på framsida byrjar n ei økt på ordentleg, og e opnar eit ferdig døme.
