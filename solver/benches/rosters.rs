//! Our proposals beside other optimisers, one after the other: `scripts/bench rosters [SECONDS]`.
#![allow(clippy::unwrap_used, reason = "a bench that can't measure stops")]

use solver::asan::{Instance, generate::generate, solve};
use solver::{Keep, Limits};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// A roster is proven when its cost is above the bound by so much at most.
const NEAR: f64 = 1e-4;
/// Volunteers, centers, weeks, seed.
const SIZES: [[u64; 4]; 6] =
    [[50, 2, 2, 1], [200, 6, 2, 2], [500, 15, 2, 1], [1000, 30, 3, 7], [2000, 60, 2, 1], [3000, 90, 1, 5]];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|a| a != "--bench").collect();
    if let [one, file, seconds] = &arguments[..]
        && one == "one"
    {
        return alone(Path::new(file), seconds.parse().unwrap());
    }
    let seconds = arguments.first().map_or("60", String::as_str);
    let python = std::env::var("ROSTERS_PYTHON").ok();
    let folder = std::env::temp_dir().join(format!("konullu-bench-rosters-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    println!("{:<18} {:<6} {:>8} {:>10} {:>8} {:>8} {:>6}", "instance", "", "cost", "bound", "gap %", "CPU s", "MB");
    for [volunteers, centers, weeks, seed] in SIZES {
        let name = format!("v{volunteers}-c{centers}-w{weeks}-s{seed}");
        let file = folder.join(&name);
        std::fs::write(&file, generate(volunteers, centers, weeks, seed).unwrap()).unwrap();
        let ours = run(Command::new(std::env::current_exe().unwrap()).arg("one").arg(&file).arg(seconds));
        show(&name, "ours", ours.as_deref());
        for peer in ["highs", "cpsat"] {
            let Some(python) = &python else { continue };
            let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/peers.py");
            let theirs = run(Command::new(python).arg(script).arg(peer).arg(&file).arg(seconds));
            show(&name, peer, theirs.as_deref());
            if let Some((ours, theirs)) = ours.as_deref().zip(theirs.as_deref()) {
                let cpu = |line| fact(line, "cpu").unwrap_or(f64::NAN);
                println!("{:<18} {:<6} CPU {:.1} times ours", "", "", cpu(theirs) / cpu(ours));
            }
        }
    }
    if python.is_none() {
        println!("HiGHS and CP-SAT are missing: no Python environment with highspy and ortools could be made.");
    }
    std::fs::remove_dir_all(folder).unwrap();
}

fn run(command: &mut Command) -> Option<String> {
    let output = command.output().ok()?;
    String::from_utf8(output.stdout).ok()?.lines().last().map(str::to_owned)
}

fn fact(line: &str, name: &str) -> Option<f64> {
    let rest = line.split(&format!("\"{name}\": ")).nth(1)?;
    rest.split([',', '}']).next()?.trim().parse().ok()
}

fn show(name: &str, who: &str, line: Option<&str>) {
    let number = |name| line.and_then(|line| fact(line, name)).unwrap_or(f64::NAN);
    let (cost, bound) = (number("cost"), number("bound"));
    let gap = 100.0 * (cost - bound).max(0.0) / cost;
    println!(
        "{name:<18} {who:<6} {cost:>8} {bound:>10.1} {gap:>8.3} {:>8.2} {:>6}",
        number("cpu"),
        number("megabytes")
    );
    if let Some(first) = line.and_then(|line| fact(line, "first")) {
        let (after, near) = (number("first_seconds"), number("near"));
        println!(
            "{:<18} {:<6} first roster {first} after {after:.2} s, proven to 0.01 % after {near:.2} CPU s",
            "", ""
        );
    }
}

/// The processor time of this thread so far.
fn cpu_seconds() -> f64 {
    let used = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    used.split(' ').next().and_then(|n| n.parse::<f64>().ok()).map_or(f64::NAN, |n| n / 1e9)
}

/// Solves one instance in this process and tells what that took.
fn alone(file: &Path, seconds: f64) {
    let begin = Instant::now();
    let instance = Instance::parse(&std::fs::read_to_string(file).unwrap()).unwrap();
    let mut first: Option<(i64, Duration)> = None;
    let mut near = None;
    let solved = solve(&instance, Limits { seconds, seed: 1 }, &mut |progress| {
        first = first.or(progress.best.map(|cost| (cost, progress.elapsed)));
        if let (None, Some(best), Some(bound)) = (near, progress.best, progress.bound)
            && (best - bound) as f64 <= NEAR * best as f64
        {
            near = Some(cpu_seconds());
        }
        Keep::Going
    });
    assert!(solved.count.violations.is_empty(), "{:?}", solved.count.violations);
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak =
        status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.trim().parse().ok());
    let cpu = cpu_seconds();
    let (cost, after) = first.unwrap_or_default();
    println!(
        "{{\"cost\": {}, \"bound\": {}, \"cpu\": {cpu:.2}, \"near\": {:.2}, \"seconds\": {:.2}, \"megabytes\": {}, \"first\": {cost}, \"first_seconds\": {:.2}}}",
        solved.count.parts.total(),
        solved.bound,
        near.unwrap_or(f64::NAN),
        begin.elapsed().as_secs_f64(),
        peak.unwrap_or(0_u64) / 1024,
        after.as_secs_f64()
    );
}
