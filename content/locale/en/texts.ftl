# The texts of a method in several languages, as “diemo check” counts them for a translator.

texts-coverage = { $language }: { $translated } of { $texts } texts.
texts-text-missing =
    { $count ->
        [one] { $language } lacks “{ $key }”.
       *[other] { $language } lacks { $count } texts under “{ $key }”.
    }
texts-text-missing-source = In the method’s own language: “{ $source }”
texts-file-missing =
    { $count ->
        [one] { $language } lacks the whole file, with { $count } text.
       *[other] { $language } lacks the whole file, with { $count } texts.
    }
texts-too-long = “{ $key }” has { $count } characters, and takes more than ten seconds to read aloud.
    .hint = Keep the text below { $limit } characters, and move the rest to more.
texts-principle-unmet = No item in the phase “{ $phase }” follows up the principle “{ $principle }”.
    .hint = Write principles = ["{ $id }"] in an item of the phase that does.
texts-sentences = { $language }: { $translated } of { $sentences } sentences of the program.
texts-sentence-unreadable = The line cannot be read: { $found }
    .hint = Compare it with a sentence that works. Braces, equals signs and indents have to be as they are there.
texts-sentence-unknown = The program has no sentence “{ $found }” in this file.
    .hint = The key has to be the same as in Norwegian (Bokmål), and its first word is the name of the file.
texts-sentence-fills = “{ $found }” fills in other things than in Norwegian (Bokmål).
    .hint = The names after $ have to be the same, and all of them have to be there.
texts-sentence-own = The program speaks { $language } itself, so the file is not used.
    .hint = Remove the file, or put it in the folder of a language that the program does not speak.
texts-placeholders = The template fills in other things than in the method’s own language.
texts-placeholders-missing = Missing here: { $names }.
texts-placeholders-extra = Only here: { $names }.

# The language of a document.
texts-language-of-document = { $document } ({ $language })
texts-language-of-method = as in the method
