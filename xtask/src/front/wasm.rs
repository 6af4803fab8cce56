//! The islands: `app` compiled for the browser, bound to JavaScript, shrunk, and the small module that wakes them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use wasm_bindgen_cli_support::Bindgen;

use super::pack::{Asset, Shelf, fingerprint};

/// What every browser that we serve can do, and what the compiler already uses.
const ABILITIES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The three files of the browser half.
pub struct Islands {
    pub wasm: Asset,
    pub js: Asset,
    pub boot: Asset,
}

impl Islands {
    pub fn assets(&self) -> [&Asset; 3] {
        [&self.boot, &self.js, &self.wasm]
    }
}

/// Compiles `app` for the browser; cargo decides whether there is anything to do.
///
/// `FRONT_CARGO` names another cargo for this half alone, for machines whose own compiler has no WASM target.
pub fn compile(root: &Path) -> Result<PathBuf> {
    let target = root.join("target/front");
    let cargo = std::env::var("FRONT_CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let mut command = Command::new(&cargo);
    command
        .current_dir(root)
        .args(["build", "--locked", "-p", "app", "--no-default-features", "--features", "hydrate"])
        .args(["--profile", "wasm-release", "--target", "wasm32-unknown-unknown", "--target-dir"])
        .arg(&target)
        .env("CARGO_ENCODED_RUSTFLAGS", flags(root));
    if let Ok(rustc) = std::env::var("FRONT_RUSTC") {
        command.env("RUSTC", rustc);
    }
    if let Ok(toolchain) = std::env::var("FRONT_TOOLCHAIN") {
        command.env("RUSTUP_TOOLCHAIN", toolchain);
    }
    let status = command.status().with_context(|| format!("cannot start {cargo}"))?;
    ensure!(status.success(), "the browser half does not compile");
    Ok(target.join("wasm32-unknown-unknown/wasm-release/app.wasm"))
}

/// Panics carry the paths of sources. Shortened, they are smaller, and the same on every machine.
fn flags(root: &Path) -> String {
    let home = std::env::var("CARGO_HOME").map(PathBuf::from).ok();
    let home = home.or_else(|| std::env::var("HOME").ok().map(|home| Path::new(&home).join(".cargo")));
    let mut flags = vec![format!("--remap-path-prefix={}=", root.display())];
    if let Some(sources) = home.map(|home| home.join("registry/src")) {
        flags.extend(subfolders(&sources).map(|index| format!("--remap-path-prefix={}=", index.display())));
    }
    flags.join("\u{1f}")
}

fn subfolders(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(folder).into_iter().flatten().flatten().map(|e| e.path()).collect();
    found.sort();
    found.into_iter()
}

/// Binds, shrinks and shelves what was compiled; nothing while the project has no island.
///
/// The slow part is skipped when the compiled bytes and the tools are those of the last run.
pub fn islands(root: &Path, shelf: &Shelf, compiled: &Path) -> Result<Option<Islands>> {
    let bytes = fs::read(compiled).with_context(|| format!("cannot read {}", compiled.display()))?;
    let boot = fs::read_to_string(root.join("app/boot.js")).context("cannot read app/boot.js")?;
    let locks = [fs::read(root.join("package-lock.json"))?, fs::read(root.join("Cargo.lock"))?];
    let key = fingerprint(&[&bytes, boot.as_bytes(), &locks[0], &locks[1], include_bytes!("wasm.rs")]);

    let stamp = root.join("target/front/islands.stamp");
    let last = fs::read_to_string(&stamp).unwrap_or_default();
    if let [old, wasm, js, boot] = last.lines().collect::<Vec<_>>()[..]
        && old == key
        && let (Some(wasm), Some(js), Some(boot)) = (shelf.find(wasm), shelf.find(js), shelf.find(boot))
    {
        return Ok(Some(Islands { wasm, js, boot }));
    }

    let work = root.join("target/front/bound");
    let script = bind(compiled, &work, Names::Gone)?;
    if !script.contains("export function hydrate") {
        println!("app exports no hydrate(): no islands");
        return Ok(None);
    }
    let wasm = shelf.put("app", "wasm", &shrink(root, &work, Names::Gone)?)?;
    let js = shelf.put("app", "js", script.as_bytes())?;
    let boot = boot.replace("{{js}}", &format!("./{}", js.name)).replace("{{wasm}}", &format!("./{}", wasm.name));
    let boot = shelf.put("boot", "js", boot.as_bytes())?;
    fs::write(stamp, [key.as_str(), &wasm.name, &js.name, &boot.name].join("\n"))?;
    Ok(Some(Islands { wasm, js, boot }))
}

/// The WASM as it is sent, but with the names of its functions, for the report.
pub fn with_names(root: &Path, compiled: &Path) -> Result<Vec<u8>> {
    let work = root.join("target/front/named");
    bind(compiled, &work, Names::Kept)?;
    shrink(root, &work, Names::Kept)
}

#[derive(Clone, Copy, PartialEq)]
enum Names {
    Kept,
    Gone,
}

/// Runs wasm-bindgen into the folder and answers the script that goes with the WASM.
fn bind(compiled: &Path, work: &Path, names: Names) -> Result<String> {
    let _ = fs::remove_dir_all(work);
    let mut bindgen = Bindgen::new();
    bindgen.input_path(compiled).web(true)?.out_name("app").typescript(false).demangle(false);
    bindgen.omit_default_module_path(true).remove_name_section(names == Names::Gone).remove_producers_section(true);
    bindgen.generate(work).context("wasm-bindgen refuses the browser half")?;
    let own = work.join("snippets");
    ensure!(!own.exists(), "a dependency brings JavaScript of its own ({}), which gets no hashed name", own.display());
    Ok(fs::read_to_string(work.join("app.js"))?)
}

/// Runs wasm-opt on what wasm-bindgen left in the folder.
fn shrink(root: &Path, work: &Path, names: Names) -> Result<Vec<u8>> {
    let tool = root.join("node_modules/binaryen/bin/wasm-opt");
    ensure!(tool.exists(), "node_modules/binaryen is missing; scripts/build installs it (npm ci)");
    let small = work.join("app_small.wasm");
    let status = Command::new("node")
        .arg(tool)
        .args(["-Oz", "--strip-producers", "--strip-target-features"])
        .arg(if names == Names::Kept { "--debuginfo" } else { "--strip-debug" })
        .args(ABILITIES)
        .arg(work.join("app_bg.wasm"))
        .arg("-o")
        .arg(&small)
        .status()
        .context("cannot start node")?;
    ensure!(status.success(), "wasm-opt failed");
    Ok(fs::read(small)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(serde::Deserialize)]
    struct Lock {
        package: Vec<Package>,
    }

    #[derive(serde::Deserialize)]
    struct Package {
        name: String,
        version: String,
    }

    #[test]
    fn the_binding_tool_and_the_library_have_one_version() {
        let lock = fs::read_to_string(crate::root().join("Cargo.lock")).unwrap();
        let lock: Lock = toml::from_str(&lock).unwrap();
        let versions = |name: &str| -> Vec<String> {
            lock.package.iter().filter(|p| p.name == name).map(|p| p.version.clone()).collect()
        };
        assert_eq!(versions("wasm-bindgen").len(), 1);
        assert_eq!(versions("wasm-bindgen"), versions("wasm-bindgen-cli-support"));
    }
}
