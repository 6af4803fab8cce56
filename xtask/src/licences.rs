//! What comes from outside: each package under a licence that we may use, from the public index, none that is banned.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::Value;
use spdx::{Expression, ParseMode};

use crate::tally::Tally;

/// Where every crate comes from; nothing else is reviewed, kept and the same tomorrow.
const INDEX: &str = "registry+https://github.com/rust-lang/crates.io-index";
/// The two machines that our code runs on; a package for another one never gets here.
const MACHINES: [&str; 2] = ["x86_64-unknown-linux-gnu", "wasm32-unknown-unknown"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Allowed {
    licences: BTreeMap<String, String>,
    exceptions: BTreeMap<String, Exception>,
    banned: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    licence: String,
    why: String,
}

/// Checks every dependency and prints one line per question.
pub fn check() -> Result<()> {
    let root = crate::root();
    let allowed: Allowed = toml::from_str(&fs::read_to_string(root.join("xtask/allowed.toml"))?)?;
    let crates = crates()?;
    let modules = modules(&fs::read_to_string(root.join("package-lock.json"))?)?;
    let locked: Lock = toml::from_str(&fs::read_to_string(root.join("Cargo.lock"))?)?;

    let mut tally = Tally::default();
    tally.add("licences of crates", crates.iter().filter_map(|p| allowed.refuses(p)).collect());
    tally.add("licences of node modules", modules.iter().filter_map(|p| allowed.refuses(p)).collect());
    tally.add("sources of crates", locked.package.iter().filter_map(foreign).collect());
    tally.add("no banned crate", crates.iter().filter_map(|p| allowed.bans(p)).collect());
    tally.add("no version left open", crates.iter().flat_map(|p| p.wild.clone()).collect());
    tally.add("nothing allowed in vain", allowed.in_vain(crates.iter().chain(&modules)));
    println!("{} crates, {} node modules", crates.len(), modules.len());
    tally.finish()
}

impl Allowed {
    fn refuses(&self, package: &Package) -> Option<String> {
        let Package { name, licence, .. } = package;
        let Some(licence) = licence else { return Some(format!("{name} names no licence")) };
        let Ok(expression) = Expression::parse_mode(licence, ParseMode::LAX) else {
            return Some(format!("{name}: \"{licence}\" is no licence expression"));
        };
        let excepted = self.exception(name).map(|exception| exception.licence.as_str());
        let may = expression.evaluate(|wanted| {
            let wanted = wanted.to_string();
            self.licences.contains_key(&wanted) || excepted == Some(&wanted)
        });
        (!may).then(|| format!("{name}: {licence} is not allowed (xtask/allowed.toml)"))
    }

    /// Packages that hold a tool for one kind of machine share the exception of the tool.
    fn exception(&self, name: &str) -> Option<&Exception> {
        let part_of = |tool: &str| name.strip_prefix(tool).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
        self.exceptions.iter().find(|(tool, _)| part_of(tool)).map(|(_, exception)| exception)
    }

    fn bans(&self, package: &Package) -> Option<String> {
        self.banned.get(&package.name).filter(|_| package.ships).map(|why| format!("{} is banned: {why}", package.name))
    }

    /// Lines of the list that nobody needs any more, or that give no reason.
    fn in_vain<'a>(&self, packages: impl Iterator<Item = &'a Package>) -> Vec<String> {
        let mut named = BTreeSet::new();
        let mut used = BTreeSet::new();
        for package in packages {
            let parsed = package.licence.as_deref().map(|text| Expression::parse_mode(text, ParseMode::LAX));
            if let Some(Ok(expression)) = parsed {
                named.extend(expression.requirements().map(|wanted| wanted.req.to_string()));
            }
            used.extend(self.exceptions.keys().filter(|tool| package.name.starts_with(*tool)));
        }
        let licences = self.licences.keys().filter(|licence| !named.contains(*licence));
        let exceptions = self.exceptions.keys().filter(|tool| !used.contains(tool));
        let mute =
            self.exceptions.iter().filter(|(_, exception)| exception.why.trim().is_empty()).map(|(tool, _)| tool);
        licences.chain(exceptions).chain(mute).map(|name| format!("{name} is allowed, but for no reason")).collect()
    }
}

/// A package from outside.
#[derive(Debug)]
struct Package {
    name: String,
    licence: Option<String>,
    /// Those of its dependencies that would take any version.
    wild: Vec<String>,
    /// Whether it is part of what we build, and not of our tests alone.
    ships: bool,
}

#[derive(Deserialize)]
struct Lock {
    package: Vec<Locked>,
}

#[derive(Deserialize)]
struct Locked {
    name: String,
    source: Option<String>,
    checksum: Option<String>,
}

/// What is wrong with where a crate comes from; our own rooms have no source.
fn foreign(package: &Locked) -> Option<String> {
    let source = package.source.as_deref()?;
    if source != INDEX {
        return Some(format!("{} comes from {source}, not from the public index", package.name));
    }
    package.checksum.is_none().then(|| format!("{} has no checksum", package.name))
}

fn crates() -> Result<Vec<Package>> {
    let mut found = BTreeMap::new();
    for machine in MACHINES {
        let output = Command::new("cargo")
            .current_dir(crate::root())
            .args(["metadata", "--offline", "--locked", "--format-version", "1", "--filter-platform", machine])
            .output()
            .context("cannot start cargo")?;
        let said = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "cargo metadata failed; build once, so that all crates are here\n{said}");
        let metadata: Value = serde_json::from_slice(&output.stdout)?;
        let shipped = shipped(&metadata);
        for package in metadata["packages"].as_array().into_iter().flatten() {
            let text = |key: &str| package[key].as_str().map(str::to_owned);
            let name = text("name").context("a crate without a name")?;
            let wild = package["dependencies"].as_array().into_iter().flatten();
            let wild = wild.filter(|wanted| wanted["req"] == "*" && wanted["source"].is_string());
            // Crates from outside are published with ranges; only our own rooms answer for their manifests
            let wild = wild.filter(|_| package["source"].is_null());
            let wild = wild.map(|wanted| format!("{name} takes any version of {}", wanted["name"])).collect();
            let licence = text("license").map(|licence| licence.replace('/', " OR "));
            let ships = package["id"].as_str().is_some_and(|id| shipped.contains(id));
            found.insert(package["id"].to_string(), Package { name, licence, wild, ships });
        }
    }
    Ok(found.into_values().collect())
}

/// The packages that our own need to be built, as their ids; what only their tests need is not among them.
fn shipped(metadata: &Value) -> BTreeSet<String> {
    let texts = |list: &Value| -> Vec<String> {
        list.as_array().into_iter().flatten().filter_map(|id| id.as_str().map(str::to_owned)).collect()
    };
    let nodes = metadata["resolve"]["nodes"].as_array().map_or(&[][..], Vec::as_slice);
    let needs: BTreeMap<&str, &Value> =
        nodes.iter().filter_map(|node| Some((node["id"].as_str()?, &node["deps"]))).collect();
    let (mut found, mut left) = (BTreeSet::new(), texts(&metadata["workspace_members"]));
    while let Some(id) = left.pop() {
        for need in needs.get(id.as_str()).and_then(|deps| deps.as_array()).into_iter().flatten() {
            let tests_alone = need["dep_kinds"].as_array().into_iter().flatten().all(|kind| kind["kind"] == "dev");
            let known = need["pkg"].as_str().is_none_or(|next| found.contains(next));
            if !tests_alone && !known {
                left.extend(need["pkg"].as_str().map(str::to_owned));
            }
        }
        found.insert(id);
    }
    found
}

fn modules(lock: &str) -> Result<Vec<Package>> {
    let lock: Value = serde_json::from_str(lock)?;
    let packages = lock["packages"].as_object().context("package-lock.json lists no packages")?;
    let outside = packages.iter().filter(|(path, _)| !path.is_empty());
    let read = |(path, facts): (&String, &Value)| {
        let name = path.rsplit_once("node_modules/").map_or(path.as_str(), |(_, name)| name).to_owned();
        ensure!(facts["integrity"].is_string(), "{name} has no checksum in package-lock.json");
        Ok(Package { name, licence: facts["license"].as_str().map(str::to_owned), wild: Vec::new(), ships: true })
    };
    outside.map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed() -> Allowed {
        toml::from_str(include_str!("../allowed.toml")).unwrap()
    }

    fn package(name: &str, licence: &str) -> Package {
        Package { name: name.to_owned(), licence: Some(licence.to_owned()), wild: Vec::new(), ships: true }
    }

    #[test]
    fn one_free_choice_is_enough_and_every_condition_counts() {
        assert!(allowed().refuses(&package("a", "MIT OR GPL-3.0-only")).is_none());
        assert!(allowed().refuses(&package("a", "(MIT OR Apache-2.0) AND Unicode-3.0")).is_none());
        assert!(allowed().refuses(&package("a", "MIT AND GPL-3.0-only")).is_some());
        assert!(allowed().refuses(&package("a", "GPL-2.0-only WITH Classpath-exception-2.0")).is_some());
        assert!(allowed().refuses(&package("a", "as you like")).is_some());
        assert!(allowed().refuses(&Package { name: "a".into(), licence: None, wild: vec![], ships: true }).is_some());
    }

    #[test]
    fn an_exception_holds_for_the_package_it_names() {
        assert!(allowed().refuses(&package("lightningcss-cli-linux-x64-gnu", "MPL-2.0")).is_none());
        assert!(allowed().refuses(&package("lightningcss-clique", "MPL-2.0")).is_some());
        assert!(allowed().refuses(&package("another", "MPL-2.0")).is_some());
    }

    #[test]
    fn a_crate_comes_from_the_public_index_with_its_checksum() {
        let from = |source: Option<&str>, checksum: Option<&str>| {
            foreign(&Locked { name: "a".into(), source: source.map(Into::into), checksum: checksum.map(Into::into) })
        };
        assert!(from(None, None).is_none());
        assert!(from(Some(INDEX), Some("00")).is_none());
        assert!(from(Some(INDEX), None).is_some());
        assert!(from(Some("git+https://example.org/a"), None).is_some());
    }

    #[test]
    fn a_node_module_has_a_checksum() {
        let good = r#"{"packages": {"": {}, "node_modules/a": {"integrity": "sha512-x", "license": "MIT"}}}"#;
        let bad = r#"{"packages": {"": {}, "node_modules/a": {"license": "MIT"}}}"#;
        assert_eq!(modules(good).unwrap()[0].name, "a");
        assert!(modules(bad).is_err());
    }

    #[test]
    fn banned_crates_are_named_with_the_reason() {
        assert!(allowed().bans(&package("openssl-sys", "MIT")).unwrap().contains("rustls"));
        assert!(allowed().bans(&package("ring", "MIT")).is_none());
        assert!(allowed().bans(&Package { ships: false, ..package("openssl-sys", "MIT") }).is_none());
    }

    #[test]
    fn what_tests_alone_need_does_not_ship() {
        let need = |name: &str, kinds: &[Option<&str>]| {
            let kinds: Vec<Value> = kinds.iter().map(|kind| serde_json::json!({ "kind": kind })).collect();
            serde_json::json!({ "pkg": name, "dep_kinds": kinds })
        };
        let metadata = serde_json::json!({ "workspace_members": ["ours"], "resolve": { "nodes": [
            { "id": "ours", "deps": [need("used", &[None]), need("tool", &[Some("dev")]), need("both", &[Some("dev"), None])] },
            { "id": "used", "deps": [need("built", &[Some("build")])] },
            { "id": "tool", "deps": [need("calendar", &[None])] },
        ] } });
        let found: Vec<String> = shipped(&metadata).into_iter().collect();
        assert_eq!(found, ["both", "built", "ours", "used"]);
    }
}
