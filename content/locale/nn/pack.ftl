# Metodar: den som blir skriven, den som blir prøvd, og dei som finst.

pack-folder-missing = Mappa manglar.
    .hint = Skriv henne etter kommandoen, til dømes min-metode.
pack-not-empty = { $folder } er ikkje ei tom mappe.
    .hint = Vel eit namn som ikkje er i bruk.
pack-new = Metoden ligg i { $folder }.
    1. Endre id og name i pack.toml, og elles det du vil. README.md forklarer korleis.
    2. Sjå han på skjermen medan du skriv: diemo method preview { $folder }
    3. Sjå etter feil: diemo check { $folder }
    4. Ta han i bruk: legg mappa i { $methods }, der ID er id-en frå pack.toml,
       eller byrj økter med --method { $folder }.
pack-in-program = innebygd
pack-listed =
    { $id } { $version }: { $name }
        { $place }
        Språk: { $languages }. Punkt: { $items }. { $problems ->
            [0] Ingen feil.
            [one] { $problems } feil: «diemo check» viser han.
           *[other] { $problems } feil: «diemo check» viser dei.
        }
pack-listed-broken =
    { $id }: kan ikkje brukast
        { $place }
        { $problems } feil: «diemo check { $place }» viser dei.

pack-trial-organisation = Prøvekommunen
pack-header-trial = prøve, blir ikkje lagra
pack-trial-about = Dette er ei prøve av metoden. Når du lagrar ei fil i mappa, blir ho vist her. Svara blir borte når du går ut.
pack-read = Metoden er lesen på nytt.
pack-mended = Feila er retta. Metoden er lesen på nytt.
pack-problems =
    { $count ->
        [one] { $count } feil i metoden
       *[other] { $count } feil i metoden
    }
pack-problems-about = Under ligg metoden slik han var utan feil. Lista forsvinn når feila er retta og lagra. Lukkar du henne, hentar ctrl+s henne fram igjen.
