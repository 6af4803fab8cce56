//! The project's own tools: builds the browser half and holds the repository to its rules.

mod front;
mod licences;
mod rules;
mod tally;

use std::process::ExitCode;

use anyhow::{Result, bail};

/// What this program can do, as it says itself.
const USAGE: &str = "\
cargo run -p xtask -- COMMAND

  front             build the browser half into target/site, when something changed
  front --report    the same, and say what the WASM consists of
  licences          what comes from outside may be used, and comes from where it should
  rules             the rules of this repository that a compiler can't see";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match run(&words.iter().map(String::as_str).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[&str]) -> Result<()> {
    match words {
        ["front"] => front::build(false),
        ["front", "--report"] => front::build(true),
        ["licences"] => licences::check(),
        ["rules"] => rules::check(),
        _ => bail!("no such command\n\n{USAGE}"),
    }
}

/// The top of the repository: every path of this program starts there.
fn root() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
