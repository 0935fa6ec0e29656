# Tenestene vekta mot kvarandre.

ranking-title = Prioritering av tenester
ranking-no-craft = Metoden vektar ikkje tenester.
ranking-no-services = Økta har ingen tenester å prioritere. Gjer ein idé til teneste, eller legg til ei teneste i arbeidsbiletet.
ranking-no-decision = Metoden har inga avgjerd for kvar teneste her.
ranking-stand-on-service = Gå ned til ei teneste først.
ranking-service = Teneste
ranking-weight = Vekt
ranking-total = Sum
ranking-nothing-yet = Inga teneste har alle poenga enno, så det er inga rekkjefølgje.
ranking-first = { $names } kjem først.
ranking-shared = { $names } deler førsteplassen. Det avgjer ingenting.
ranking-turn = { $criterion }: Med vekt { $to } i staden for { $from } kjem { $name } først. Ved { $equal } er det likt.
ranking-turn-equal = { $criterion }: Med vekt { $equal } i staden for { $from } er det likt med { $name }.
ranking-no-turn = { $criterion }: Inga vekt på skalaen endrar kva som kjem først.
ranking-lacks = Manglar poeng og får ingen plass: { $names }.
ranking-lacks-one = { $name } ({ $count })
