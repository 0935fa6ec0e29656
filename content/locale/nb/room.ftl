# Deltakere, ideer og møter fra kommandolinjen.

room-ideas =
    { $count ->
        [one] Én idé er lagt på tavla «{ $board }».
       *[other] { $count } ideer er lagt på tavla «{ $board }».
    }
room-idea-alike = «{ $text }» ligner på «{ $known }», som lå der fra før. Begge ligger på tavla nå.
room-no-idea = Ingen idé er skrevet.
    .hint = Skriv ideene i anførselstegn, eller send dem inn på standard inn, én på hver linje.
room-input-unreadable = Det som kom på standard inn, kan ikke leses.
    .hint = Det skal være tekst i UTF-8.
room-no-boards = Metoden har ingen tavle.
    .hint = Tavler beskrives i filen craft.toml i metoden.
room-unknown-board = Metoden har ingen tavle som heter «{ $name }».
    .hint =
        { $nearest-given ->
            [yes] Mente du «{ $nearest }»?
           *[no] Mulige tavler: { $known }.
        }

room-nobody = Ingen deltakere er ført opp.
room-present = til stede
room-absent = ikke til stede
room-votes = kan stemme
room-votes-not = stemmer ikke
room-unknown-person = Ingen deltaker heter «{ $name }».
    .hint = «diemo participant ØKT» viser alle.
room-unknown-role = Metoden har ingen rolle som heter «{ $name }».
    .hint =
        { $nearest-given ->
            [yes] Mente du «{ $nearest }»?
           *[no] Mulige roller: { $known }.
        }

room-meeting-goes-on = Et møte er allerede i gang.
    .hint = Avslutt det først: diemo meeting ØKT end
room-no-meeting = Ingen møter er i gang.
    .hint = Begynn et med: diemo meeting ØKT begin
room-no-meetings = Ingen møter er planlagt eller holdt.
room-meeting-held =
    Møte { $number }: { $begin } til { $end }{ $named ->
        [yes] , { $name }
       *[no] { "" }
    }
room-meeting-now =
    Møte { $number }: begynte { $begin }, pågår{ $named ->
        [yes] , { $name }
       *[no] { "" }
    }
room-meeting-planned = Planlagt møte
room-block-runs = ▸ { $text }: { $used } av { $planned } min, i gang
room-block-over = ✓ { $text }: { $used } av { $planned } min
room-block-waits = · { $text }: { $planned } min
room-unknown-meeting = Økten har ikke noe møte «{ $typed }».
    .hint =
        { $count ->
            [0] Ingen møter er holdt ennå.
            [one] Ett møte er holdt. «diemo meeting ØKT» viser det.
           *[other] { $count } møter er holdt. «diemo meeting ØKT» viser dem.
        }

room-show-participants = Deltakere:
room-show-board = Tavla «{ $board }» ({ $count }):
room-show-ballots = Avstemninger:
room-show-ballot-open = Ikke avsluttet.
room-show-ranking = Prioritering:
room-show-ranked = { $place }. { $service }: { $total } poeng
room-show-meetings = Møter:
