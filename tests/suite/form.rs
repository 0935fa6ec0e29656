//! The schemas of a pack's files say what the loader reads: the same keys, the same words, and nothing of the built-in
//! method is a fault to them.

use std::collections::{BTreeMap, BTreeSet};

use diemo::method::form::File;
use diemo::method::{Fault, Pack, Sources, builtin};
use serde_json::{Value as Json, json};

use crate::support::sources;

/// Returns a schema as it is published: a file of TOML has no nulls, and what a key means stands in the guide.
fn plain(mut schema: Json) -> Json {
    strip(&mut schema);
    schema
}

fn strip(schema: &mut Json) {
    match schema {
        Json::Object(fields) => {
            if fields.get("description").is_some_and(Json::is_string) {
                fields.shift_remove("description");
            }
            if let Some(Json::Array(kinds)) = fields.get_mut("type") {
                kinds.retain(|kind| kind != "null");
                if let [only] = &kinds[..] {
                    let only = only.clone();
                    fields.insert("type".to_owned(), only);
                }
            }
            if let Some(Json::Array(several)) = fields.get_mut("anyOf") {
                several.retain(|one| *one != json!({ "type": "null" }));
                if let [only] = &several[..] {
                    let only = only.clone();
                    *schema = only;
                    return strip(schema);
                }
            }
            if let Some(Json::Array(words)) = fields.get_mut("enum") {
                words.retain(|word| !word.is_null());
            }
            fields.values_mut().for_each(strip);
        }
        Json::Array(several) => several.iter_mut().for_each(strip),
        _ => {}
    }
}

fn schema(file: File) -> Json {
    plain(file.schema().to_value())
}

#[test]
fn the_published_schemas_of_a_pack_are_those_of_the_types() {
    for (name, file, _) in File::NAMES {
        let path = format!("content/schema/{name}.schema.json");
        let text = serde_json::to_string_pretty(&schema(file)).unwrap() + "\n";
        if std::env::var_os("UPDATE_GOLDENS").is_some() {
            std::fs::write(&path, &text).unwrap();
        }
        assert_eq!(std::fs::read_to_string(path).unwrap(), text);
    }
}

/// Returns the kind of a file of a pack, by its name.
fn kind(name: &str) -> Option<File> {
    Some(match name.split('/').next().unwrap() {
        _ if name.strip_suffix(".toml").is_none() => return None,
        "pack.toml" => File::Pack,
        "terms.toml" => File::Terms,
        "techniques.toml" => File::Techniques,
        "craft.toml" => File::Craft,
        "analysis.toml" => File::Analysis,
        "changes.toml" => File::Changes,
        "steps" => File::Step,
        "rules" => File::Rules,
        "texts" => File::Texts,
        _ => panic!("no schema is for {name}"),
    })
}

#[test]
fn every_file_of_the_built_in_method_is_without_fault_to_the_schemas() {
    let mut seen = BTreeSet::new();
    for (name, text) in builtin().files {
        let Some(file) = kind(&name) else { continue };
        let written: toml::Value = toml::from_str(&text).unwrap();
        let written = serde_json::to_value(written).unwrap();
        let reader = jsonschema::validator_for(&schema(file)).unwrap();
        let faults: Vec<_> = reader
            .iter_errors(&written)
            .map(|fault| fault.to_string())
            .collect();
        assert!(faults.is_empty(), "{name}: {faults:?}");
        seen.insert(format!("{file:?}"));
    }
    assert!(seen.len() >= 7, "{seen:?}");
}

/// Returns the keys of each kind of table in the schemas, by the way to it.
fn keys(schema: &Json) -> BTreeMap<String, BTreeSet<String>> {
    let mut tables = BTreeMap::new();
    let names = |table: &Json| -> BTreeSet<String> {
        let keys = table["properties"].as_object();
        keys.map(|keys| keys.keys().cloned().collect())
            .unwrap_or_default()
    };
    tables.insert(String::new(), names(schema));
    for (name, table) in schema["$defs"].as_object().into_iter().flatten() {
        tables.insert(name.clone(), names(table));
    }
    tables
}

/// Returns what the loader knows in every table of these packs, with an unknown key put into each.
fn known(file: &str, text: &str) -> Vec<BTreeSet<String>> {
    let mut sources: Sources = sources("small");
    sources.files.retain(|(name, _)| name != file);
    sources.files.push((file.to_owned(), text.to_owned()));
    let problems = Pack::load(&sources).err().unwrap_or_default();
    let of_key = problems
        .into_iter()
        .filter_map(|problem| match problem.fault {
            Fault::UnknownKey { key, known, .. } if key == "zzz" => {
                Some(known.into_iter().collect())
            }
            _ => None,
        });
    of_key.collect()
}

/// Requires that a table of a schema has the keys that the loader knows in all tables of this kind together.
fn same(file: File, table: &str, name: &str, text: &str) {
    let known = known(name, text);
    assert!(!known.is_empty(), "nothing is told of {table}");
    let known: BTreeSet<String> = known.into_iter().flatten().collect();
    assert_eq!(keys(&schema(file))[table], known, "{table}");
}

#[test]
fn each_table_has_the_keys_in_the_schema_that_the_loader_reads() {
    let step = "steps/define/anchor.toml";
    let rules = "rules/archive.toml";
    same(File::Pack, "", "pack.toml", "zzz = 1");
    same(
        File::Pack,
        "RuleSet",
        "pack.toml",
        "rule-sets = [{ zzz = 1 }]",
    );
    same(File::Pack, "Phase", "pack.toml", "[[phase]]\nzzz = 1");
    same(File::Pack, "Role", "pack.toml", "[[role]]\nzzz = 1");
    same(File::Pack, "Told", "pack.toml", "[[principle]]\nzzz = 1");
    same(File::Step, "", step, "zzz = 1");
    same(File::Step, "Activity", step, "agenda = [{ zzz = 1 }]");
    let kinds = ["check", "question", "decision", "tool"];
    let items = kinds.map(|kind| format!("[[item]]\nkind = \"{kind}\"\nzzz = 1\n"));
    same(File::Step, "Item", step, &items.concat());
    same(File::Step, "Basis", step, "[[item]]\nbasis = [{ zzz = 1 }]");
    same(
        File::Step,
        "Choice",
        step,
        "[[item]]\noptions = [{ zzz = 1 }]",
    );
    same(
        File::Step,
        "Column",
        step,
        "[[item]]\ncolumns = [{ zzz = 1 }]",
    );
    same(File::Rules, "", rules, "zzz = 1");
    same(File::Rules, "Rule", rules, "[[rule]]\nzzz = 1");
    same(
        File::Rules,
        "Requirement",
        rules,
        "[[rule]]\nrequires = [{ zzz = 1 }]",
    );
    same(File::Terms, "", "terms.toml", "zzz = 1");
    same(File::Terms, "Term", "terms.toml", "[[term]]\nzzz = 1");
    same(File::Techniques, "", "techniques.toml", "zzz = 1");
    same(
        File::Techniques,
        "Told",
        "techniques.toml",
        "[[technique]]\nzzz = 1",
    );
}

#[test]
fn each_table_of_the_craft_has_the_keys_in_the_schema_that_the_loader_reads() {
    let craft = "craft.toml";
    same(File::Craft, "", craft, "zzz = 1");
    for (table, key) in [
        ("Board", "board"),
        ("Format", "format"),
        ("Ballot", "ballot"),
        ("Criterion", "criterion"),
    ] {
        same(File::Craft, table, craft, &format!("[[{key}]]\nzzz = 1"));
    }
    for (table, key) in [("Matrix", "matrix"), ("Scale", "scale"), ("Time", "time")] {
        same(File::Craft, table, craft, &format!("[{key}]\nzzz = 1"));
    }
    let round = "[[format]]\nrounds = [{ zzz = 1 }]";
    same(File::Craft, "Round", craft, round);
    let quadrant = "[matrix]\nwins = { zzz = 1 }";
    same(File::Craft, "Quadrant", craft, quadrant);
    let results = ["sum\"\nthreshold = 1", "product\"", "class\""];
    let tests = results.map(|result| format!("[[test]]\nzzz = 1\nresult = \"{result}\n"));
    same(File::Craft, "Test", craft, &tests.concat());
    let asked = "[[test]]\nresult = \"product\"\nquestions = [{ zzz = 1 }]";
    same(File::Craft, "Question", craft, asked);
    let valued = "[[test]]\nquestions = [{ values = [{ zzz = 1 }] }]";
    same(File::Craft, "Worded", craft, valued);
    let sheets = [
        "board",
        "matrix",
        "test",
        "ballot",
        "ranking",
        "model",
        "comparison",
        "gaps",
        "needs",
        "alternatives",
        "economy",
        "effects",
        "plan",
        "duties",
        "risks",
        "benefits",
        "indicators",
        "improvements",
        "status",
    ];
    let sheets = sheets.map(|opens| format!("[[sheet]]\nzzz = 1\nopens = \"{opens}\"\n"));
    same(File::Craft, "Sheet", craft, &sheets.concat());
}

#[test]
fn each_table_of_the_analysis_has_the_keys_in_the_schema_that_the_loader_reads() {
    let file = "analysis.toml";
    same(File::Analysis, "", file, "zzz = 1");
    for (table, key) in [
        ("Purpose", "purpose"),
        ("Way", "way"),
        ("Category", "category"),
        ("Register", "register"),
        ("Task", "task"),
        ("Indicator", "indicator"),
    ] {
        same(File::Analysis, table, file, &format!("[[{key}]]\nzzz = 1"));
    }
    for (table, key) in [("Economy", "economy"), ("Risk", "risk")] {
        same(File::Analysis, table, file, &format!("[{key}]\nzzz = 1"));
    }
    let holidays = ["easter = 1", "month = 1\nday = 1"];
    let holidays = holidays.map(|when| format!("[[holiday]]\nzzz = 1\n{when}\n"));
    same(File::Analysis, "Holiday", file, &holidays.concat());
    let effects = "[economy]\neffects = { zzz = 1 }";
    same(File::Analysis, "Effects", file, effects);
    let bands = "[risk]\nbands = [{ zzz = 1 }]";
    same(File::Analysis, "Band", file, bands);
    let asked = "[[task]]\nasked-by = { zzz = 1 }";
    same(File::Analysis, "OptionOf", file, asked);
}

/// Returns the words that the loader knows for a key.
fn words(name: &str, text: &str, wanted: &str) -> BTreeSet<String> {
    let mut sources: Sources = sources("small");
    sources.files.retain(|(file, _)| file != name);
    sources.files.push((name.to_owned(), text.to_owned()));
    let problems = Pack::load(&sources).err().unwrap_or_default();
    let mut known = problems
        .into_iter()
        .filter_map(|problem| match problem.fault {
            Fault::UnknownWord { key, known, .. } if key == wanted => Some(known),
            _ => None,
        });
    // What a column may be is told after what any answer may be.
    known.next_back().unwrap().into_iter().collect()
}

#[test]
fn each_word_of_a_fixed_list_is_the_same_in_the_schema_and_in_the_loader() {
    let step = "steps/define/anchor.toml";
    let listed = |table: &str| -> BTreeSet<String> {
        let files = [File::Step, File::Craft, File::Analysis].map(schema);
        let words = files
            .iter()
            .find_map(|file| file["$defs"][table]["enum"].as_array());
        let words = words.unwrap_or_else(|| panic!("{table} has no words"));
        words
            .iter()
            .map(|word| word.as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(listed("PerWord"), words(step, "per = \"zzz\"", "per"));
    assert_eq!(
        listed("KindWord"),
        words(step, "[[item]]\nkind = \"zzz\"", "kind")
    );
    let class = "[[item]]\nkind = \"decision\"\nclass = \"zzz\"";
    assert_eq!(listed("ClassWord"), words(step, class, "class"));
    let answer = "[[item]]\nkind = \"question\"\ntype = \"zzz\"";
    assert_eq!(listed("TypeWord"), words(step, answer, "type"));
    let cell = "[[item]]\nkind = \"question\"\ntype = \"table\"\ncolumns = [{ type = \"people\" }]";
    assert_eq!(listed("CellWord"), words(step, cell, "type"));
    for (table, key, text) in [
        ("CategoryWord", "kind", "[[category]]\nkind = \"zzz\""),
        ("RegisterWord", "kind", "[[register]]\nkind = \"zzz\""),
        (
            "ShadeWord",
            "colour",
            "[risk]\nbands = [{ colour = \"zzz\" }]",
        ),
    ] {
        assert_eq!(listed(table), words("analysis.toml", text, key), "{table}");
    }
    for (table, key, text) in [
        ("ResultWord", "result", "[[test]]\nresult = \"zzz\""),
        ("BallotWord", "kind", "[[ballot]]\nkind = \"zzz\""),
        ("OpensWord", "opens", "[[sheet]]\nopens = \"zzz\""),
    ] {
        assert_eq!(listed(table), words("craft.toml", text, key), "{table}");
    }
}
