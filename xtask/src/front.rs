//! From sources to the files a browser loads: `target/site/pkg` and the manifest that names them.

mod css;
mod pack;
mod report;
mod wasm;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::json;

use pack::{Asset, Shelf};

/// What a phone on a slow line is asked to load at most, as brotli (thousand bytes, not 1024).
const WASM_BUDGET: usize = 150_000;
const CSS_BUDGET: usize = 20_000;

/// Builds what is out of date, prints the sizes and fails when a budget is broken.
pub fn build(with_report: bool) -> Result<()> {
    let root = crate::root().canonicalize()?;
    let site = root.join("target/site");
    let shelf = Shelf::open(site.join("pkg"))?;

    let compiled = wasm::compile(&root)?;
    let islands = wasm::islands(&root, &shelf, &compiled)?;
    let css = css::bundle(&root, &shelf)?;

    let assets: Vec<&Asset> = islands.iter().flat_map(|half| half.assets()).chain(css.as_ref()).collect();
    shelf.clear_all_but(&assets)?;
    let path = |asset: Option<&Asset>| asset.map(Asset::url);
    let manifest = json!({
        "css": path(css.as_ref()),
        "boot": path(islands.as_ref().map(|half| &half.boot)),
        "js": path(islands.as_ref().map(|half| &half.js)),
        "wasm": path(islands.as_ref().map(|half| &half.wasm)),
        "files": assets.iter().map(|asset| asset.url()).collect::<Vec<_>>(),
    });
    write_if_new(&site.join("manifest.json"), format!("{manifest:#}\n").as_bytes())?;

    report::sizes(&assets);
    if with_report {
        report::contents(&wasm::with_names(&root, &compiled)?)?;
    }
    within("The WASM", islands.as_ref().map(|half| &half.wasm), WASM_BUDGET)?;
    within("The CSS", css.as_ref(), CSS_BUDGET)
}

fn within(what: &str, asset: Option<&Asset>, budget: usize) -> Result<()> {
    let brotli = asset.map_or(0, |asset| asset.brotli);
    ensure!(brotli <= budget, "{what} takes {brotli} bytes as brotli; at most {budget} are allowed");
    Ok(())
}

/// Leaves an unchanged file alone, so that whoever watches it is not woken.
fn write_if_new(path: &Path, bytes: &[u8]) -> Result<()> {
    if fs::read(path).ok().as_deref() == Some(bytes) {
        return Ok(());
    }
    fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
}
