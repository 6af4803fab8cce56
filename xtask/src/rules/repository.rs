//! Rules for the repository as a whole: what stands in it, and how long it may be.

use super::{Rule, ends, under};

pub const RULES: &[Rule] = &[
    Rule {
        says: "STYLE.md is at most 150 lines long: nobody reads a longer one",
        about: |path| path == "STYLE.md",
        broken_at: |file| file.lines().skip(150).take(1).map(|(number, _)| number).collect(),
        bad: (
            "STYLE.md",
            concat!(
                "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n",
                "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n",
                "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n",
            ),
        ),
        good: ("STYLE.md", "# How we write\n"),
    },
    Rule {
        says: "no file says where a machine fetches its packages",
        about: |path| !path.starts_with("docs/") || path.ends_with("-lock.json"),
        broken_at: |file| {
            let mut found = file.lines_with(HOSTS);
            if file.path.ends_with("package-lock.json") {
                found.extend(file.lines_with(&["\"resolved\": \"http"]));
            }
            found
        },
        bad: ("package-lock.json", "\"resolved\": \"https://mirror.example/a.tgz\""),
        good: ("package-lock.json", "\"integrity\": \"sha512-x\""),
    },
    Rule {
        says: "the compiler is the one that the machine has: rust-version says what it must know",
        about: |path| path.starts_with("rust-toolchain") || path == "Cargo.toml",
        broken_at: |file| if file.path == "Cargo.toml" { vec![] } else { vec![1] },
        bad: ("rust-toolchain.toml", "[toolchain]\nchannel = \"nightly\""),
        good: ("Cargo.toml", "rust-version = \"1.94\""),
    },
    Rule {
        says: "a script stops at its first error",
        about: |path| under(path, &["scripts/", ".ci/"]),
        broken_at: |file| {
            let careful = file.text.contains("set -euo pipefail") || file.text.contains("/lib.sh\"");
            let handed_on = file.text.lines().any(|line| line.starts_with("exec "));
            if careful || handed_on { vec![] } else { vec![1] }
        },
        bad: ("scripts/fast", "#!/usr/bin/env bash\ncargo build\n"),
        good: ("scripts/fast", "#!/usr/bin/env bash\nset -euo pipefail\ncargo build\n"),
    },
    Rule {
        says: "every crate takes its lints from the workspace",
        about: |path| ends(path, &["/Cargo.toml"]),
        broken_at: |file| if file.text.contains("[lints]\nworkspace = true") { vec![] } else { vec![1] },
        bad: ("domain/Cargo.toml", "[package]\nname = \"domain\"\n"),
        good: ("domain/Cargo.toml", "[package]\nname = \"domain\"\n\n[lints]\nworkspace = true\n"),
    },
];

/// Written in halves, so that this file keeps its own rule.
const HOSTS: &[&str] = &[
    concat!("registry.", "npmjs.org"),
    concat!("registry.", "yarnpkg.com"),
    concat!("static.", "crates.io"),
    concat!("index.", "crates.io"),
    concat!("crates.io", "/api"),
    concat!("arti", "factory"),
    concat!("pypi.org", "/simple"),
    concat!("proxy.", "golang.org"),
];

#[cfg(test)]
mod tests {
    use super::super::File;
    use super::*;

    #[test]
    fn hosts_are_found_in_any_file() {
        let text = format!("fetch from {}", HOSTS[0]);
        let rule = &RULES[1];
        assert_eq!((rule.broken_at)(&File { path: "scripts/a".into(), text }), [1]);
    }
}
