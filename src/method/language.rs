//! Which language is spoken where the wanted one lacks: its neighbours, best first.

/// Returns the codes to try for a wanted language, best first; `wanted` may be as the environment has it.
///
/// A library answers English to a reader of Swedish or Sámi; here the neighbour comes, and English is for those who ask.
pub fn near(wanted: &str) -> Vec<&str> {
    let code = wanted.split(['.', '@']).next().unwrap_or_default();
    let language = code.split(['_', '-']).next().unwrap_or_default();
    let mut codes = vec![code, language];
    match language {
        // The environment's word for no language at all.
        "" | "C" | "POSIX" => return Vec::new(),
        "nb" => codes.push("nn"),
        "nn" | "no" | "se" | "smj" | "sma" | "sv" | "da" => codes.extend(["nb", "nn"]),
        _ => {}
    }
    codes
}
