# Alt om eitt punkt.

why-title = Kvifor?
why-answer = Svar: { $value } ({ $standing })
why-as-it-is = Slik er det fordi
why-we-ask = Kvifor vi spør
why-how = Slik finn de svaret
why-good = Eit godt svar
why-mistake = Vanleg feil
why-basis = Heimel og grunnlag
why-records = Andre avgjerder og forslag, det siste først
why-record = { $value }, { $status } { $date }
why-record-by = { $value }, { $status } { $date } av { $by }
why-reason = Grunngiving: { $text }
why-legal = Heimel: { $text }
why-alternatives = Alternativ: { $text }
why-valid-until = Gjeld til { $text }
why-review = Skal vurderast på nytt { $text }
why-others = Andre tenester
why-other = { $service }: { $value }
why-notes = Notat
why-links = Lenkjer
why-actions = Aksjonar
