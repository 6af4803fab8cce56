//! The rules of this repository that a compiler can't see, each held against every file.

mod code;
mod pages;
mod repository;
mod storage;

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::tally::Tally;

/// A rule, with the smallest text that breaks it and the nearest one that doesn't: they are its test,
/// and what one is shown who breaks it.
pub struct Rule {
    /// What has to hold, as one reads it when it doesn't.
    pub says: &'static str,
    /// Which files it is about.
    pub about: fn(path: &str) -> bool,
    /// The numbers of the lines that break it, counted from 1.
    pub broken_at: fn(&File) -> Vec<usize>,
    /// Path and text of a file that breaks it.
    pub bad: (&'static str, &'static str),
    /// Path and text of a file that keeps it.
    pub good: (&'static str, &'static str),
}

/// A file of the repository, its path counted from the root.
pub struct File {
    pub path: String,
    pub text: String,
}

impl File {
    /// The lines of the file with their numbers.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(index, line)| (index + 1, line))
    }

    /// The numbers of the lines that hold one of these texts; comments don't count.
    pub fn lines_with(&self, texts: &[&str]) -> Vec<usize> {
        let says = |line: &str| texts.iter().any(|text| line.contains(text));
        self.lines().filter(|(_, line)| !is_comment(line) && says(line)).map(|(number, _)| number).collect()
    }
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with("//")
}

fn all() -> impl Iterator<Item = &'static Rule> {
    [code::RULES, pages::RULES, storage::RULES, repository::RULES].into_iter().flatten()
}

/// Holds every rule against every file that git knows or would take.
pub fn check() -> Result<()> {
    let files = files()?;
    let mut tally = Tally::default();
    for rule in all() {
        let about = files.iter().filter(|file| (rule.about)(&file.path));
        let places = about.flat_map(|file| (rule.broken_at)(file).into_iter().map(|n| format!("{}:{n}", file.path)));
        let mut faults: Vec<String> = places.collect();
        if !faults.is_empty() {
            faults.push(format!("not:  {}", sample(rule.bad)));
            faults.push(format!("but:  {}", sample(rule.good)));
        }
        tally.add(rule.says, faults);
    }
    tally.finish()
}

/// An example as one line.
fn sample((path, text): (&str, &str)) -> String {
    let length = text.lines().count();
    if length > 40 {
        return format!("{length} lines  ({path})");
    }
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("{}  ({path})", line.chars().take(100).collect::<String>())
}

fn files() -> Result<Vec<File>> {
    let root = crate::root();
    let listed = Command::new("git")
        .current_dir(&root)
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .output()
        .context("cannot start git")?;
    ensure!(listed.status.success(), "git ls-files failed: the rules need a clone, not a bare folder");
    let paths = String::from_utf8(listed.stdout)?;
    // Pictures, fonts and other files that are not text, and files deleted but not yet committed, have no lines
    let read = |path: &str| Some(File { path: path.to_owned(), text: fs::read_to_string(root.join(path)).ok()? });
    Ok(paths.split_terminator('\0').filter_map(read).collect())
}

/// Whether the path has this ending.
fn ends(path: &str, endings: &[&str]) -> bool {
    endings.iter().any(|ending| path.ends_with(ending))
}

/// Whether the path is below one of these folders (or is that file).
fn under(path: &str, folders: &[&str]) -> bool {
    folders.iter().any(|folder| path.starts_with(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_refuses_its_bad_text_and_accepts_its_good_one() {
        for rule in all() {
            for ((path, text), broken) in [(rule.bad, true), (rule.good, false)] {
                assert!((rule.about)(path), "\"{}\" is not about its own example {path}", rule.says);
                let file = File { path: path.to_owned(), text: text.to_owned() };
                assert_eq!(!(rule.broken_at)(&file).is_empty(), broken, "\"{}\" judges wrongly:\n{text}", rule.says);
            }
        }
    }

    #[test]
    fn a_rule_names_the_line() {
        let file = File { path: "a.rs".into(), text: "one\n// two\ntwo\n".into() };
        assert_eq!(file.lines_with(&["two"]), [3]);
    }
}
