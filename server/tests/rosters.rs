//! The commands for rosters as files: propose, count again, and say what is wrong with a bad file.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

use serde_json::Value;
use std::path::PathBuf;
use std::process::{Command, Output};

/// A folder of its own for a story.
fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("konullu-rosters-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn konullu(folder: &PathBuf, arguments: &[&str]) -> Output {
    let program = env!("CARGO_BIN_EXE_konullu");
    Command::new(program).current_dir(folder).arg("roster").args(arguments).output().unwrap()
}

fn last_line(output: &Output) -> Value {
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    serde_json::from_str(text.lines().last().unwrap_or_default()).unwrap_or_else(|e| panic!("{e}: {text}"))
}

#[test]
fn a_proposal_is_counted_again_and_its_bound_is_told() {
    let folder = folder("solve");
    let made = konullu(&folder, &["generate", "50", "2", "2", "1", "--out", "a.asan"]);
    assert!(made.status.success(), "{made:?}");
    let solved = konullu(&folder, &["solve", "a.asan", "--seconds", "20", "--seed", "3", "--out", "roster"]);
    assert!(solved.status.success(), "{solved:?}");
    let told = last_line(&solved);
    assert_eq!((&told["violations"], &told["instance"]), (&Value::from(0), &Value::from("a.asan")), "{told}");
    let (cost, bound) = (told["cost"].as_i64().unwrap(), told["bound"].as_i64().unwrap());
    assert!(bound <= cost && told["gap"].as_f64().unwrap() < 0.001, "{told}");
    let checked = konullu(&folder, &["check", "a.asan", "roster"]);
    assert!(checked.status.success(), "{checked:?}");
    let counted = last_line(&checked);
    for key in ["cost", "parts", "violations", "assigned"] {
        assert_eq!(told[key], counted[key], "{key}");
    }
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_broken_roster_ends_with_one_and_names_the_rules() {
    let folder = folder("check");
    konullu(&folder, &["generate", "20", "2", "1", "4", "--out", "a.asan"]);
    std::fs::write(folder.join("roster"), "0,6,M,0,queue\n99,0,M,0,queue\n").unwrap();
    let checked = konullu(&folder, &["check", "a.asan", "roster"]);
    assert_eq!(checked.status.code(), Some(1));
    let counted = last_line(&checked);
    assert_eq!(counted["violations"], 2);
    assert_eq!(counted["first"][1], serde_json::json!(["eligible", 99, 0]));
    std::fs::remove_dir_all(folder).unwrap();
}

/// Rosters of the instance beside it, each broken in its own way, with what an independent judge says of them.
const PLANTS: &str = include_str!("rosters/plants.json");

#[test]
fn every_planted_fault_is_found_as_an_independent_judge_finds_it() {
    let folder = folder("plants");
    std::fs::write(folder.join("plants.asan"), include_str!("rosters/plants.asan")).unwrap();
    let plants: Vec<Value> = serde_json::from_str(PLANTS).unwrap();
    let mut codes = std::collections::BTreeSet::new();
    for plant in &plants {
        let name = plant["name"].as_str().unwrap();
        let rows: Vec<&str> = plant["roster"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        std::fs::write(folder.join("roster"), rows.join("\n")).unwrap();
        let checked = konullu(&folder, &["check", "plants.asan", "roster"]);
        assert_eq!(checked.status.code().map(i64::from), plant["exit"].as_i64(), "{name}");
        let counted = last_line(&checked);
        for key in ["violations", "cost", "assigned"] {
            assert_eq!(counted[key], plant[key], "{name}: {key} in {counted}");
        }
        for (part, cost) in counted["parts"].as_object().unwrap() {
            // What costs nothing the judge may leave out
            assert_eq!(cost, plant["parts"].get(part).unwrap_or(&Value::from(0)), "{name}: {part}");
        }
        let (ours, theirs) = (counted["first"].as_array().unwrap(), plant["first"].as_array().unwrap());
        assert_eq!(ours.len(), theirs.len(), "{name}");
        for (ours, theirs) in ours.iter().zip(theirs) {
            // Ours may say more, such as which week it is
            let theirs = theirs.as_array().unwrap();
            assert_eq!(ours.as_array().unwrap()[..theirs.len()], theirs[..], "{name}");
            codes.extend(theirs[0].as_str().map(str::to_owned));
        }
    }
    assert_eq!(codes.into_iter().collect::<Vec<_>>(), ["eligible", "oneaday", "over", "rest", "six", "week"]);
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn several_threads_find_what_one_finds() {
    let folder = folder("threads");
    konullu(&folder, &["generate", "50", "2", "2", "1", "--out", "a.asan"]);
    let solve = |threads: &str, out: &str| {
        let way = ["solve", "a.asan", "--seconds", "30", "--seed", "5", "--threads", threads, "--out", out];
        let solved = konullu(&folder, &way);
        assert!(solved.status.success(), "{solved:?}");
        last_line(&solved)
    };
    for threads in ["1", "3"] {
        let told = solve(threads, threads);
        assert_eq!((&told["cost"], &told["bound"]), (&Value::from(7642), &Value::from(7642)), "{told}");
        assert_eq!((told["threads"].to_string().as_str(), &told["violations"]), (threads, &Value::from(0)));
        let counted = last_line(&konullu(&folder, &["check", "a.asan", threads]));
        assert_eq!((&counted["cost"], &counted["violations"]), (&told["cost"], &told["violations"]));
    }
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_bad_file_is_refused_with_its_line() {
    let folder = folder("bad");
    let said = |output: Output| {
        assert_eq!(output.status.code(), Some(1));
        String::from_utf8(output.stderr).unwrap()
    };
    std::fs::write(folder.join("bad.asan"), "SECTION_META\n1,1,7,1\nSECTION_DEMAND\n0,9,M,lead,1,200\n").unwrap();
    let told = said(konullu(&folder, &["solve", "bad.asan", "--seconds", "1"]));
    assert!(told.contains("bad.asan: line 4: there is no day 9; the period has 7 days"), "{told}");
    std::fs::write(folder.join("bad.asan"), [0xff, 0xfe]).unwrap();
    let told = said(konullu(&folder, &["check", "bad.asan", "bad.asan"]));
    assert!(told.contains("is not UTF-8"), "{told}");
    let told = said(konullu(&folder, &["solve", "nowhere.asan"]));
    assert!(told.contains("can't read nowhere.asan"), "{told}");
    konullu(&folder, &["generate", "2", "1", "1", "1", "--out", "a.asan"]);
    let told = said(konullu(&folder, &["solve", "a.asan", "--seconds", "nan"]));
    assert!(told.contains("--seconds has to be more than 0"), "{told}");
    let told = said(konullu(&folder, &["generate", "1", "0", "1", "1"]));
    assert!(told.contains("an instance has 1 to 100,000 centers"), "{told}");
    std::fs::remove_dir_all(folder).unwrap();
}
