# Skjermen for rommet: det gruppen ser mens veilederen arbeider.

follow-too-small = Vinduet er for lite. Gjør det minst 60 tegn bredt og 16 linjer høyt.
follow-away = Veilederen er borte et øyeblikk.
follow-other = { $who } leder økten nå.
follow-dark = Veilederen har gjort skjermen mørk.
follow-frozen = Bildet er frosset.
follow-gone = Økten ligger ikke her nå. Bildet kommer igjen når den er på plass.
follow-newer = Økten er skrevet av en nyere utgave av diemo enn denne. Installer den nye utgaven her for å følge.
follow-unreadable = Økten kan ikke leses nå. Bildet kommer igjen når den kan leses.
follow-other-method = Økten følger metoden «{ $wanted }», som ikke finnes her.

# Det veilederen ser og hører om skjermen for rommet.
follow-header-frozen = Rommet ser: frosset
follow-header-dark = Rommet ser: mørkt
follow-now-frozen = Rommet ser bildet slik det er nå. { $key } gjør det mørkt.
follow-now-dark = Rommet ser ingenting. { $key } viser bildet igjen.
follow-now-seen = Rommet ser det du gjør igjen.

follow-closed = kan ikke velges
follow-decided = Besluttet av { $who } { $date }.
follow-reopened = Besluttet av { $who } { $date }, og tatt opp igjen.
follow-proposed = Foreslått { $date }. Ingen har besluttet det ennå.
follow-because = Fordi: { $text }
follow-new-proposal = Nytt forslag: { $value }
follow-follows = Dette følger

follow-ideas =
    { $count ->
        [one] én idé
       *[other] { $count } idéer
    }
follow-loose = Ikke gruppert
follow-round = { $format }: { $name }, runde { $round } av { $count }
follow-unplaced =
    { $count ->
        [one] én idé er ikke plassert
       *[other] { $count } idéer er ikke plassert
    }
follow-voted = { $voted }/{ $entitled }
follow-have-voted = har stemt
