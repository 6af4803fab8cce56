//! `konullu roster`: proposes a roster for an instance, counts one again, makes instances.

use super::Done;
use serde_json::{Value, json};
use solver::asan::check::{Count, Violation, check as count_again};
use solver::asan::generate::generate as instance_text;
use solver::asan::{self, Assignment, Instance};
use solver::{Keep, Limits, Progress};
use std::path::Path;
use std::time::Instant;

/// Longer files are not rosters.
const BYTES_MAX: u64 = 256 << 20;
/// The report names so many of the rules that are broken.
const NAMED: usize = 3;

fn read(file: &Path) -> Result<String, String> {
    let broken = |e: std::io::Error| format!("can't read {}: {e}", file.display());
    if std::fs::metadata(file).map_err(broken)?.len() > BYTES_MAX {
        return Err(format!("{} is longer than {} MB", file.display(), BYTES_MAX >> 20));
    }
    let bytes = std::fs::read(file).map_err(broken)?;
    String::from_utf8(bytes).map_err(|_| format!("{} is not UTF-8", file.display()))
}

fn read_instance(file: &Path) -> Result<Instance, String> {
    Instance::parse(&read(file)?).map_err(|why| format!("{}: {why}", file.display()))
}

fn write(file: &Path, text: &str) -> Done {
    std::fs::write(file, text).map_err(|e| format!("can't write {}: {e}", file.display()))
}

/// Proposes a roster; what it costs, what any must cost and how it was found goes out as JSON in the last line.
///
/// # Errors
/// In one line, when a file can't be read or written, or the count finds a broken rule.
pub fn solve(file: &Path, limits: Limits, threads: u16, out: Option<&Path>) -> Done {
    if !(limits.seconds > 0.0 && limits.seconds.is_finite()) {
        return Err("--seconds has to be more than 0".to_owned());
    }
    let begin = Instant::now();
    let instance = read_instance(file)?;
    let solved = match threads {
        0 | 1 => asan::solve(&instance, limits, &mut said()),
        n => asan::solve_on(&instance, limits, n, &mut said()),
    };
    let seconds = begin.elapsed().as_secs_f64();
    if let Some(out) = out {
        write(out, &asan::write_roster(&solved.roster))?;
    }
    let mut report = facts(file, &solved.count, solved.roster.len());
    report["bound"] = json!(solved.bound);
    report["gap"] = json!((solved.gap() * 1e6).round() / 1e6);
    report["proven"] = json!(solved.gap() == 0.0);
    report["seconds"] = json!((seconds * 1e3).round() / 1e3);
    report["found"] = json!((solved.found.as_secs_f64() * 1e3).round() / 1e3);
    report["seed"] = json!(limits.seed);
    report["threads"] = json!(threads.max(1));
    println!("{report}");
    verdict(&solved.count)
}

/// Says on the way how far it is, whenever that has changed.
fn said() -> impl FnMut(&Progress) -> Keep {
    let mut last = (None, None);
    move |progress| {
        if std::mem::replace(&mut last, (progress.best, progress.bound)) != (progress.best, progress.bound) {
            let seconds = progress.elapsed.as_secs_f64();
            let number = |n: Option<i64>| n.map_or_else(|| "?".to_owned(), |n| n.to_string());
            println!("{seconds:8.2} s  cost {}  bound {}", number(progress.best), number(progress.bound));
        }
        Keep::Going
    }
}

/// Counts a roster again.
///
/// # Errors
/// In one line, when a file can't be read or a rule is broken.
pub fn check(file: &Path, roster: &Path) -> Done {
    let instance = read_instance(file)?;
    let roster_text = read(roster)?;
    let roster: Vec<Assignment> =
        asan::parse_roster(&roster_text).map_err(|why| format!("{}: {why}", roster.display()))?;
    let count = count_again(&instance, &roster);
    println!("{}", facts(file, &count, roster.len()));
    verdict(&count)
}

/// Makes an instance.
///
/// # Errors
/// In one line, when there can't be such an instance or the file can't be written.
pub fn generate([volunteers, centers, weeks, seed]: [u64; 4], out: Option<&Path>) -> Done {
    let text = instance_text(volunteers, centers, weeks, seed)
        .ok_or("an instance has 1 to 100,000 centers, at most 1,000,000 volunteers and at most 52 weeks")?;
    match out {
        Some(out) => write(out, &text),
        None => {
            print!("{text}");
            Ok(())
        }
    }
}

fn facts(file: &Path, count: &Count, assigned: usize) -> Value {
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned());
    let parts: serde_json::Map<String, Value> =
        count.parts.named().iter().map(|(name, cost)| ((*name).to_owned(), json!(cost))).collect();
    let first: Vec<Value> = count.violations.iter().take(NAMED).map(named).collect();
    json!({
        "instance": name, "violations": count.violations.len(), "first": first,
        "cost": count.parts.total(), "parts": parts, "assigned": assigned,
    })
}

fn named(violation: &Violation) -> Value {
    let code = violation.code();
    match violation {
        Violation::Eligible(a) => json!([code, a.volunteer, a.slot.day]),
        Violation::Over(slot, role) => {
            json!([code, [slot.center, slot.day, slot.shift.as_str(), role.as_str()]])
        }
        Violation::OneADay(volunteer) => json!([code, volunteer]),
        Violation::Week(volunteer, week) => json!([code, volunteer, week]),
        Violation::Rest(volunteer, day) | Violation::Six(volunteer, day) => json!([code, volunteer, day]),
    }
}

fn verdict(count: &Count) -> Done {
    match count.violations.len() {
        0 => Ok(()),
        1 => Err("one rule is broken".to_owned()),
        n => Err(format!("{n} rules are broken")),
    }
}
