# Framdriftsplanen: oppgåver, datoar og det tastane gjer med dei.

plan-do-new = ny oppgåve
    .words = ny oppgåve milepæl legg til skriv
plan-do-progress = byrja / ferdig
    .words = status ferdig byrja gjort nådd framdrift
plan-do-fetch = hent oppgåver
    .words = hent mal metoden aksjonar følgjer forslag
plan-do-agree = avtal planen
    .words = avtalt plan grunnplan baseline lås
plan-do-give-up = utgår / ta med
    .words = utgår stryk dropp ta med att
plan-do-earlier = vis tidlegare
plan-do-later = vis seinare
plan-do-closer = vis finare
    .words = zoom større dagar
plan-do-wider = vis grovare
    .words = zoom mindre veker månader

plan-empty = Planen er tom. n skriv ei oppgåve. f hentar oppgåver frå metoden, frå svara og frå aksjonane. Ei liste kan limast inn.
plan-empty-read = Planen er tom.
plan-count = { $count } { $count ->
        [one] oppgåve
       *[other] oppgåver
    }, { $done } ferdig
plan-ends = slutt { $day }
plan-as-agreed = som avtalt
plan-later = { $count } { $count ->
        [one] dag
       *[other] dagar
    } etter avtalt plan
plan-earlier = { $count } { $count ->
        [one] dag
       *[other] dagar
    } før avtalt plan
plan-column-task = Oppgåve
plan-column-owner = Ansvarleg
plan-column-owner-slip = Ansvarleg +dagar
plan-new-task = ny

plan-said-days = { $from }–{ $to }, { $count } { $count ->
        [one] arbeidsdag
       *[other] arbeidsdagar
    }.
plan-said-on-day = { $to }, milepæl.
plan-said-is-waiting = Ikkje byrja.
plan-said-is-going = Byrja.
plan-said-is-done = Ferdig.
plan-said-is-given-up = Utgår. v tek henne med att.
plan-said-owned-by = Ansvarleg: { $owner }.
plan-said-waits-for = Ventar på { $tasks }.
plan-said-critical = På kritisk linje: blir ho forseinka, blir alt forseinka.
plan-said-slack = Kan utsetjast { $count } { $count ->
        [one] dag
       *[other] dagar
    }.
plan-said-late = { $count } { $count ->
        [one] dag
       *[other] dagar
    } etter fristen { $day }.
plan-said-task-as-agreed = Som avtalt.
plan-said-task-later = { $count } { $count ->
        [one] dag
       *[other] dagar
    } etter avtalt plan.
plan-said-task-earlier = { $count } { $count ->
        [one] dag
       *[other] dagar
    } før avtalt plan.
plan-said-of-service = Gjeld { $service }.

plan-sign-critical = kritisk
plan-sign-other = anna
plan-sign-done = ferdig
plan-sign-milestone = milepæl
plan-sign-today = i dag
plan-sign-agreed = avtalt

plan-title-new = Ny oppgåve
plan-title-alter = Endre oppgåve
plan-field-text = Oppgåve
plan-field-days = Dagar
plan-field-after = Etter nr.
plan-field-owner = Ansvarleg
plan-field-begins = Tidlegast
plan-field-due = Frist
plan-field-began = Byrja
plan-field-ended = Ferdig
plan-hint-text = Enter lagrar, og neste oppgåve kan skrivast. Tab går til neste felt.
plan-hint-days = Arbeidsdagar. Tomt er 1, og 0 er ein milepæl.
plan-hint-after = Nummer, til dømes 3, 5+2 (to dagar etter 5). Eller byrj på namnet, og trykk →.
plan-hint-owner = Namn eller rolle.
plan-hint-begins = Byrjar ikkje før denne dagen, til dømes 12.1, måndag eller +7. Tomt er så snart som råd.
plan-hint-due = Fristen flyttar ingenting, men planen seier frå når han ikkje held.
plan-hint-began = Dagen arbeidet byrja.
plan-hint-ended = Dagen oppgåva var ferdig.

plan-no-text = Skriv kva som skal gjerast.
plan-no-days = «{ $typed }» er ikkje eit tal på dagar. Skriv eit heilt tal frå 0 til { $most }. 0 er ein milepæl.
plan-no-number = «{ $typed }» er ikkje nummeret på ei oppgåve. Skriv til dømes 3 eller 3+2, eller byrj på namnet og trykk →.
plan-no-such-task = Planen har inga oppgåve { $typed }. Han har { $count }.
plan-after-itself = Ei oppgåve kan ikkje vente på seg sjølv.
plan-due-before = Fristen er før oppgåva kan byrje. Rett ein av datoane.
plan-began-later = Dagen har ikkje vore enno. Skriv han under «Tidlegast» eller «Frist».
plan-ended-before = Oppgåva kan ikkje vere ferdig før ho er byrja på. Rett ein av datoane.
plan-circle = { $count ->
        [one] { $first } ventar på seg sjølv. Ta bort det ho ventar på.
       *[other] Oppgåvene ventar på kvarandre: { $first } { $chain }, som ventar på { $first }. Ta bort éi av dei under «Etter nr.».
    }
plan-circle-then = ventar på
plan-dropped = «{ $text }» er stroken. u angrar.
plan-agreed = Planen slik han er no, er avtalt plan frå { $day }. u angrar.
plan-agreed-name = Plan { $day }
plan-pasted = { $count } { $count ->
        [one] oppgåve lagd til.
       *[other] oppgåver lagde til.
    }
plan-fetched = { $count } { $count ->
        [one] oppgåve
       *[other] oppgåver
    } henta: { $template } frå metoden, { $asked } frå svara, { $actions } frå aksjonane. u angrar.
plan-fetched-nothing = Alt er henta frå før. Oppgåver som er endra her, blir ståande.
