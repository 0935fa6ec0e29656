# Tjenestene vektet mot hverandre.

ranking-title = Prioritering av tjenester
ranking-no-craft = Metoden vekter ikke tjenester.
ranking-no-services = Økten har ingen tjenester å prioritere. Gjør en idé til tjeneste, eller legg til en tjeneste i arbeidsbildet.
ranking-no-decision = Metoden har ingen beslutning for hver tjeneste her.
ranking-stand-on-service = Gå ned til en tjeneste først.
ranking-service = Tjeneste
ranking-weight = Vekt
ranking-total = Sum
ranking-nothing-yet = Ingen tjeneste har alle poengene ennå, så det er ingen rekkefølge.
ranking-first = { $names } kommer først.
ranking-shared = { $names } deler førsteplassen. Det avgjør ingenting.
ranking-turn = { $criterion }: Med vekt { $to } i stedet for { $from } kommer { $name } først. Ved { $equal } er det likt.
ranking-turn-equal = { $criterion }: Med vekt { $equal } i stedet for { $from } er det likt med { $name }.
ranking-no-turn = { $criterion }: Ingen vekt på skalaen endrer hva som kommer først.
ranking-lacks = Mangler poeng og får ingen plass: { $names }.
ranking-lacks-one = { $name } ({ $count })
