# Metoder: den som skrives, den som prøves, og de som finnes.

pack-folder-missing = Mappen mangler.
    .hint = Skriv den etter kommandoen, for eksempel min-metode.
pack-not-empty = { $folder } er ikke en tom mappe.
    .hint = Velg et navn som ikke er i bruk.
pack-new = Metoden ligger i { $folder }.
    1. Endre id og name i pack.toml, og ellers det du vil. README.md forklarer hvordan.
    2. Se den på skjermen mens du skriver: diemo method preview { $folder }
    3. Se etter feil: diemo check { $folder }
    4. Ta den i bruk: legg mappen i { $methods }, der ID er id-en fra pack.toml,
       eller begynn økter med --method { $folder }.
pack-in-program = innebygd
pack-listed =
    { $id } { $version }: { $name }
        { $place }
        Språk: { $languages }. Punkter: { $items }. { $problems ->
            [0] Ingen feil.
            [one] { $problems } feil: «diemo check» viser den.
           *[other] { $problems } feil: «diemo check» viser dem.
        }
pack-listed-broken =
    { $id }: kan ikke brukes
        { $place }
        { $problems } feil: «diemo check { $place }» viser dem.

pack-trial-organisation = Prøvekommunen
pack-header-trial = prøve, lagres ikke
pack-trial-about = Dette er en prøve av metoden. Når du lagrer en fil i mappen, vises den her. Svarene blir borte når du går ut.
pack-read = Metoden er lest på nytt.
pack-mended = Feilene er rettet. Metoden er lest på nytt.
pack-problems =
    { $count ->
        [one] { $count } feil i metoden
       *[other] { $count } feil i metoden
    }
pack-problems-about = Under ligger metoden slik den var uten feil. Listen forsvinner når feilene er rettet og lagret. Lukker du den, henter ctrl+s den fram igjen.
