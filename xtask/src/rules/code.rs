//! Rules for Rust as we write it.

use super::{File, Rule, ends, under};

pub const RULES: &[Rule] = &[
    Rule {
        says: "app asks for its half (cfg feature) in lib.rs alone, and at most twice",
        about: |path| under(path, &["app/src/"]),
        broken_at: |file| {
            let found = file.lines_with(&["cfg(feature", "cfg!(feature", "cfg_attr(feature", "cfg(not(feature"]);
            let allowed = if file.path == "app/src/lib.rs" { 2 } else { 0 };
            found.into_iter().skip(allowed).collect()
        },
        bad: ("app/src/shifts.rs", "#[cfg(feature = \"ssr\")]\nmod rows;"),
        good: ("app/src/lib.rs", "pub mod islands;\n#[cfg(feature = \"ssr\")]\nmod shifts;"),
    },
    Rule {
        says: "the clock, new ids and chance are asked for in the files that own them (see clippy.toml)",
        about: |path| is_source(path) && !under(path, OWNERS_OF_CHANCE),
        broken_at: |file| file.lines_with(&["disallowed_methods"]),
        bad: ("programme/src/shifts.rs", "#[allow(clippy::disallowed_methods)]\nlet now = Utc::now();"),
        good: ("programme/src/shifts.rs", "let now = act.now();"),
    },
    Rule {
        says: "a file of code, stories or styles is at most 400 lines long",
        about: |path| ends(path, &[".rs", ".js", ".ts", ".sh", ".css"]) || under(path, &["scripts/"]),
        broken_at: |file| file.lines().skip(400).take(1).map(|(number, _)| number).collect(),
        bad: ("domain/src/long.rs", LONG),
        good: ("domain/src/short.rs", "//! Short.\n"),
    },
    Rule {
        says: "a Rust file opens with one //! sentence",
        about: |path| ends(path, &[".rs"]) && !path.ends_with("build.rs"),
        broken_at: |file| if opens_with_a_sentence(file) { vec![] } else { vec![1] },
        bad: ("domain/src/shifts.rs", "use chrono::Utc;\n"),
        good: ("domain/src/shifts.rs", "//! A shift: what, where, when, and how many.\n"),
    },
    Rule {
        says: "a module is foo.rs beside foo/, and none is called models, helpers or utils",
        about: |path| ends(path, &[".rs"]),
        broken_at: |file| {
            let name = file.path.rsplit('/').next().unwrap_or_default();
            let vague = ["models.rs", "helpers.rs", "utils.rs", "util.rs", "common.rs", "misc.rs", "mod.rs"];
            // Cargo takes every file in tests/ for a program of its own, except in folders
            let shared_by_tests = name == "mod.rs" && file.path.contains("/tests/");
            if vague.contains(&name) && !shared_by_tests { vec![1] } else { vec![] }
        },
        bad: ("domain/src/utils.rs", "//! Everything else.\n"),
        good: ("domain/src/time.rs", "//! Periods and weeks.\n"),
    },
    Rule {
        says: "nothing is left for later by a mark in the text",
        about: |path| ends(path, &[".rs", ".css", ".js", ".ts", ".sql", ".toml", ".ftl"]) || under(path, &["scripts/"]),
        broken_at: |file| {
            let marked = |line: &str| MARKS.iter().any(|mark| has_word(line, mark));
            file.lines().filter(|(_, line)| marked(line)).map(|(number, _)| number).collect()
        },
        bad: ("domain/src/time.rs", concat!("// TO", "DO: weeks")),
        good: ("domain/src/time.rs", "// A week begins on Monday, also where people think otherwise"),
    },
];

/// These hold the clock, the ids and the random bytes, and hand them on.
const OWNERS_OF_CHANCE: &[&str] = &["programme/src/act.rs", "programme/src/act/", "programme/src/signing.rs"];
const MARKS: &[&str] = &[concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];

/// 401 and 601 lines.
const LONG: &str = text(&[b'\n'; 401]);

const fn text(lines: &'static [u8]) -> &'static str {
    match str::from_utf8(lines) {
        Ok(text) => text,
        Err(_) => "",
    }
}

fn is_source(path: &str) -> bool {
    ends(path, &[".rs"]) && path.contains("/src/") && !under(path, &["xtask/"])
}

fn opens_with_a_sentence(file: &File) -> bool {
    let first = file.text.lines().next().unwrap_or_default();
    first.starts_with("//! ") && first.len() > "//! A.".len()
}

fn has_word(line: &str, word: &str) -> bool {
    let mut parts = line.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    parts.any(|part| part == word)
}
