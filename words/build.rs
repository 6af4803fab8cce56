//! Compiles the catalogue under `text/` to one method of `Words` per sentence, or says what is wrong with it.

use std::path::Path;
use std::{env, fs, io};

#[path = "build/compiler.rs"]
mod compiler;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=text");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=build.rs");
    match compiler::compile(&sources(Path::new("text"))?) {
        Ok(code) => fs::write(Path::new(&env::var("OUT_DIR").map_err(io::Error::other)?).join("catalogue.rs"), code),
        Err(faults) => {
            for fault in &faults {
                println!("cargo::error=words/text/{fault}");
            }
            Err(io::Error::other("the catalogue does not compile; each fault is named above"))
        }
    }
}

/// Every `text/<feature>/<language>.ftl`, in the same order on every machine; hidden files belong to editors.
fn sources(text: &Path) -> io::Result<Vec<compiler::Source>> {
    let mut found = Vec::new();
    for feature in fs::read_dir(text)?.collect::<io::Result<Vec<_>>>()?.iter().filter(|f| f.path().is_dir()) {
        for file in fs::read_dir(feature.path())? {
            let (feature, file) = (feature.file_name(), file?);
            let name = format!("{}/{}", feature.to_string_lossy(), file.file_name().to_string_lossy());
            if !name.contains("/.") {
                found.push(compiler::Source { name, text: fs::read_to_string(file.path())? });
            }
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}
