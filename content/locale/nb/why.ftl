# Alt om ett punkt.

why-title = Hvorfor?
why-answer = Svar: { $value } ({ $standing })
why-as-it-is = Slik er det fordi
why-we-ask = Hvorfor vi spør
why-how = Slik finner dere svaret
why-good = Et godt svar
why-mistake = Vanlig feil
why-basis = Hjemmel og grunnlag
why-records = Andre beslutninger og forslag, det siste først
why-record = { $value }, { $status } { $date }
why-record-by = { $value }, { $status } { $date } av { $by }
why-reason = Begrunnelse: { $text }
why-legal = Hjemmel: { $text }
why-alternatives = Alternativer: { $text }
why-valid-until = Gjelder til { $text }
why-review = Skal vurderes på nytt { $text }
why-others = Andre tjenester
why-other = { $service }: { $value }
why-notes = Notater
why-links = Lenker
why-actions = Aksjoner
