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
texts-placeholders = The template fills in other things than in the method’s own language.
texts-placeholders-missing = Missing here: { $names }.
texts-placeholders-extra = Only here: { $names }.

# The language of a document.
texts-language-of-document = { $document } ({ $language })
texts-language-of-method = as in the method
