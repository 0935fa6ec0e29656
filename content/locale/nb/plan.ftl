# Framdriftsplanen: oppgaver, datoer og det tastene gjør med dem.

plan-do-new = ny oppgave
    .words = ny oppgave milepæl legg til skriv
plan-do-progress = begynt / ferdig
    .words = status ferdig begynt gjort nådd framdrift
plan-do-fetch = hent oppgaver
    .words = hent mal metoden aksjoner følger forslag
plan-do-agree = avtal planen
    .words = avtalt plan grunnplan baseline lås
plan-do-give-up = utgår / ta med
    .words = utgår stryk dropp tas med igjen
plan-do-earlier = vis tidligere
plan-do-later = vis senere
plan-do-closer = vis finere
    .words = zoom større dager
plan-do-wider = vis grovere
    .words = zoom mindre uker måneder

plan-empty = Planen er tom. n skriver en oppgave. f henter oppgaver fra metoden, fra svarene og fra aksjonene. En liste kan limes inn.
plan-empty-read = Planen er tom.
plan-count = { $count } { $count ->
        [one] oppgave
       *[other] oppgaver
    }, { $done } ferdig
plan-ends = slutt { $day }
plan-as-agreed = som avtalt
plan-later = { $count } { $count ->
        [one] dag
       *[other] dager
    } etter avtalt plan
plan-earlier = { $count } { $count ->
        [one] dag
       *[other] dager
    } før avtalt plan
plan-column-task = Oppgave
plan-column-owner = Ansvarlig
plan-column-owner-slip = Ansvarlig +dager
plan-new-task = ny

plan-said-days = { $from }–{ $to }, { $count } { $count ->
        [one] arbeidsdag
       *[other] arbeidsdager
    }.
plan-said-on-day = { $to }, milepæl.
plan-said-is-waiting = Ikke begynt.
plan-said-is-going = Begynt.
plan-said-is-done = Ferdig.
plan-said-is-given-up = Utgår. v tar den med igjen.
plan-said-owned-by = Ansvarlig: { $owner }.
plan-said-waits-for = Venter på { $tasks }.
plan-said-critical = På kritisk linje: blir den forsinket, blir alt forsinket.
plan-said-slack = Kan utsettes { $count } { $count ->
        [one] dag
       *[other] dager
    }.
plan-said-late = { $count } { $count ->
        [one] dag
       *[other] dager
    } etter fristen { $day }.
plan-said-task-as-agreed = Som avtalt.
plan-said-task-later = { $count } { $count ->
        [one] dag
       *[other] dager
    } etter avtalt plan.
plan-said-task-earlier = { $count } { $count ->
        [one] dag
       *[other] dager
    } før avtalt plan.
plan-said-of-service = Gjelder { $service }.

plan-sign-critical = kritisk
plan-sign-other = annet
plan-sign-done = ferdig
plan-sign-milestone = milepæl
plan-sign-today = i dag
plan-sign-agreed = avtalt

plan-title-new = Ny oppgave
plan-title-alter = Endre oppgave
plan-field-text = Oppgave
plan-field-days = Dager
plan-field-after = Etter nr.
plan-field-owner = Ansvarlig
plan-field-begins = Tidligst
plan-field-due = Frist
plan-field-began = Begynt
plan-field-ended = Ferdig
plan-hint-text = Enter lagrer, og neste oppgave kan skrives. Tab går til neste felt.
plan-hint-days = Arbeidsdager. Tomt er 1, og 0 er en milepæl.
plan-hint-after = Numre, for eksempel 3, 5+2 (to dager etter 5). Eller begynn på navnet, og trykk →.
plan-hint-owner = Navn eller rolle.
plan-hint-begins = Begynner ikke før denne dagen, for eksempel 12.1, mandag eller +7. Tomt er så snart som mulig.
plan-hint-due = Fristen flytter ingenting, men planen sier fra når den ikke holder.
plan-hint-began = Dagen arbeidet begynte.
plan-hint-ended = Dagen oppgaven var ferdig.

plan-no-text = Skriv hva som skal gjøres.
plan-no-days = «{ $typed }» er ikke et antall dager. Skriv et helt tall fra 0 til { $most }. 0 er en milepæl.
plan-no-number = «{ $typed }» er ikke nummeret på en oppgave. Skriv for eksempel 3 eller 3+2, eller begynn på navnet og trykk →.
plan-no-such-task = Planen har ingen oppgave { $typed }. Den har { $count }.
plan-after-itself = En oppgave kan ikke vente på seg selv.
plan-due-before = Fristen er før oppgaven kan begynne. Rett en av datoene.
plan-began-later = Dagen har ikke vært ennå. Skriv den under «Tidligst» eller «Frist».
plan-ended-before = Oppgaven kan ikke være ferdig før den er begynt. Rett en av datoene.
plan-circle = { $count ->
        [one] { $first } venter på seg selv. Ta bort det den venter på.
       *[other] Oppgavene venter på hverandre: { $first } { $chain }, som venter på { $first }. Ta bort en av dem under «Etter nr.».
    }
plan-circle-then = venter på
plan-dropped = «{ $text }» er strøket. u angrer.
plan-agreed = Planen slik den er nå, er avtalt plan fra { $day }. u angrer.
plan-agreed-name = Plan { $day }
plan-pasted = { $count } { $count ->
        [one] oppgave
       *[other] oppgaver
    } lagt til.
plan-fetched = { $count } { $count ->
        [one] oppgave
       *[other] oppgaver
    } hentet: { $template } fra metoden, { $asked } fra svarene, { $actions } fra aksjonene. u angrer.
plan-fetched-nothing = Alt er hentet fra før. Oppgaver som er endret her, blir stående.
