//! The style sheets: bundled and minified into one file by lightningcss.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use super::pack::{Asset, Shelf};

/// The browsers of the last two and a half years. All of them know `light-dark()`, nesting and layers, so these
/// reach the reader as they were written: rewriting `light-dark()` to variables would fix the scheme at the root
/// and break every part that chooses its own.
const BROWSERS: &str = "chrome >= 123, edge >= 123, firefox >= 121, safari >= 17.5, ios_saf >= 17.5, samsung >= 27";

/// Bundles `style/main.css`; nothing when the project has no style sheet yet.
pub fn bundle(root: &Path, shelf: &Shelf) -> Result<Option<Asset>> {
    let source = root.join("style/main.css");
    if !source.exists() {
        println!("style/main.css is missing: no style sheet");
        return Ok(None);
    }
    let minified = minify(root, &source)?;
    shelf.put("main", "css", &minified).map(Some)
}

fn minify(root: &Path, source: &Path) -> Result<Vec<u8>> {
    let tool = lightningcss(root)?;
    let output = Command::new(&tool)
        .args(["--bundle", "--minify", "--targets", BROWSERS])
        .arg(source)
        .output()
        .with_context(|| format!("cannot start {}", tool.display()))?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "lightningcss refuses {}:\n{said}", source.display());
    ensure!(said.trim().is_empty(), "lightningcss warns about {}:\n{said}", source.display());
    Ok(output.stdout)
}

/// The program itself lies in a package named after the machine; the one named `lightningcss-cli` is only a pointer
/// that an install script would replace, and install scripts are switched off.
fn lightningcss(root: &Path) -> Result<PathBuf> {
    let packages = root.join("node_modules");
    let entries = fs::read_dir(&packages).context("node_modules is missing; scripts/build installs it (npm ci)")?;
    for entry in entries {
        let entry = entry?;
        let tool = entry.path().join("lightningcss");
        if entry.file_name().to_string_lossy().starts_with("lightningcss-cli-") && tool.exists() {
            return Ok(tool);
        }
    }
    bail!("no lightningcss-cli for this machine in {}; run npm ci", packages.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_schemes_and_directions_reach_the_browser_as_written() {
        let root = crate::root();
        if lightningcss(&root).is_err() {
            eprintln!("node_modules is missing: not tried");
            return;
        }
        let source = std::env::temp_dir().join(format!("konullu-scheme-{}.css", std::process::id()));
        let text = ":root { color-scheme: light dark; --paper: light-dark(white, black); }
                    .desk { color-scheme: dark; background: var(--paper); margin-inline-start: 1rem;
                            & a { color: light-dark(navy, oklch(80% .1 245)); } }";
        fs::write(&source, text).unwrap();
        let minified = String::from_utf8(minify(&root, &source).unwrap()).unwrap();
        assert!(minified.contains("--paper:light-dark("), "{minified}");
        assert!(minified.contains("oklch("), "{minified}");
        assert!(minified.contains("margin-inline-start"), "{minified}");
        assert!(!minified.contains("lightningcss"), "{minified}");
    }
}
