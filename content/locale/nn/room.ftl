# Deltakarar, idear og møte frå kommandolinja.

room-ideas =
    { $count ->
        [one] Éin idé er lagd på tavla «{ $board }».
       *[other] { $count } idear er lagde på tavla «{ $board }».
    }
room-idea-alike = «{ $text }» liknar på «{ $known }», som låg der frå før. Begge ligg på tavla no.
room-no-idea = Ingen idé er skriven.
    .hint = Skriv ideane i hermeteikn, eller send dei inn på standard inn, éin på kvar linje.
room-input-unreadable = Det som kom på standard inn, kan ikkje lesast.
    .hint = Det skal vere tekst i UTF-8.
room-no-boards = Metoden har inga tavle.
    .hint = Tavler blir skildra i fila craft.toml i metoden.
room-unknown-board = Metoden har inga tavle som heiter «{ $name }».
    .hint =
        { $nearest-given ->
            [yes] Meinte du «{ $nearest }»?
           *[no] Moglege tavler: { $known }.
        }

room-nobody = Ingen deltakarar er førte opp.
room-present = til stades
room-absent = ikkje til stades
room-votes = kan røyste
room-votes-not = røystar ikkje
room-unknown-person = Ingen deltakar heiter «{ $name }».
    .hint = «diemo participant ØKT» viser alle.
room-unknown-role = Metoden har inga rolle som heiter «{ $name }».
    .hint =
        { $nearest-given ->
            [yes] Meinte du «{ $nearest }»?
           *[no] Moglege roller: { $known }.
        }

room-meeting-goes-on = Eit møte er alt i gang.
    .hint = Avslutt det først: diemo meeting ØKT end
room-no-meeting = Ingen møte er i gang.
    .hint = Byrj eit med: diemo meeting ØKT begin
room-no-meetings = Ingen møte er planlagde eller haldne.
room-meeting-held =
    Møte { $number }: { $begin } til { $end }{ $named ->
        [yes] , { $name }
       *[no] { "" }
    }
room-meeting-now =
    Møte { $number }: byrja { $begin }, er i gang{ $named ->
        [yes] , { $name }
       *[no] { "" }
    }
room-meeting-planned = Planlagt møte
room-block-runs = ▸ { $text }: { $used } av { $planned } min, i gang
room-block-over = ✓ { $text }: { $used } av { $planned } min
room-block-waits = · { $text }: { $planned } min
room-unknown-meeting = Økta har ikkje noko møte «{ $typed }».
    .hint =
        { $count ->
            [0] Ingen møte er haldne enno.
            [one] Eitt møte er halde. «diemo meeting ØKT» viser det.
           *[other] { $count } møte er haldne. «diemo meeting ØKT» viser dei.
        }

room-show-participants = Deltakarar:
room-show-board = Tavla «{ $board }» ({ $count }):
room-show-ballots = Røystingar:
room-show-ballot-open = Ikkje avslutta.
room-show-ranking = Prioritering:
room-show-ranked = { $place }. { $service }: { $total } poeng
room-show-meetings = Møte:
