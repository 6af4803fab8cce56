//! What the browser half weighs, and what in it weighs most.

use std::collections::HashMap;

use anyhow::Result;
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

use super::pack::Asset;

/// Prints one line per file.
pub fn sizes(assets: &[&Asset]) {
    println!("{:<28} {:>9} {:>9} {:>9}", "bytes", "raw", "gzip", "brotli");
    for asset in assets {
        println!("{:<28} {:>9} {:>9} {:>9}", asset.name, asset.raw, asset.gzip, asset.brotli);
    }
}

/// Prints the largest crates and functions of a WASM that still has its names.
pub fn contents(named: &[u8]) -> Result<()> {
    let inside = read(named)?;
    let code: usize = inside.functions.iter().map(|(_, size)| size).sum();
    println!("\ncode {code} bytes in {} functions, data {} bytes", inside.functions.len(), inside.data);

    let mut crates: HashMap<&str, usize> = HashMap::new();
    for (name, size) in &inside.functions {
        *crates.entry(crate_of(name)).or_default() += size;
    }
    let mut crates: Vec<(&str, usize)> = crates.into_iter().collect();
    crates.sort_by_key(|(name, size)| (std::cmp::Reverse(*size), *name));
    print_largest("crate", code, &crates);

    let mut functions: Vec<(&str, usize)> = inside.functions.iter().map(|(name, size)| (&**name, *size)).collect();
    functions.sort_by_key(|(name, size)| (std::cmp::Reverse(*size), *name));
    print_largest("function", code, &functions);
    Ok(())
}

fn print_largest(what: &str, whole: usize, items: &[(&str, usize)]) {
    println!("\n{:>8} {:>6}  {what}", "bytes", "%");
    for (name, size) in items.iter().take(25) {
        let share = 100.0 * *size as f64 / whole.max(1) as f64;
        println!("{size:>8} {share:>6.1}  {}", name.chars().take(110).collect::<String>());
    }
}

struct Inside {
    functions: Vec<(String, usize)>,
    data: usize,
}

fn read(bytes: &[u8]) -> Result<Inside> {
    let (mut imported, mut data) = (0, 0);
    let mut sizes = Vec::new();
    let mut names: HashMap<usize, String> = HashMap::new();
    for payload in Parser::new(0).parse_all(bytes) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imported += usize::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => sizes.push(body.range().len()),
            Payload::DataSection(section) => data = section.range().len(),
            Payload::CustomSection(section) => {
                let KnownCustom::Name(parts) = section.as_known() else { continue };
                for part in parts {
                    let Name::Function(map) = part? else { continue };
                    for naming in map {
                        let naming = naming?;
                        names.insert(naming.index as usize, readable(naming.name));
                    }
                }
            }
            _ => {}
        }
    }
    let name = |index: usize| names.remove(&(index + imported)).unwrap_or_else(|| format!("unnamed {index}"));
    let functions = (0..sizes.len()).map(name).zip(sizes).collect();
    Ok(Inside { functions, data })
}

/// A name as one reads it. wasm-opt numbers the copies of a function, which is no part of the name.
fn readable(symbol: &str) -> String {
    let (name, number) = symbol.rsplit_once('_').unwrap_or((symbol, ""));
    let copy = symbol.starts_with("_R") && !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
    format!("{:#}", rustc_demangle::demangle(if copy { name } else { symbol }))
}

/// The crate that a function's name starts with; for a method of a trait, the crate of the type that has it.
fn crate_of(name: &str) -> &str {
    let path = name.trim_start_matches(['<', '&', '*', '(', '[', ' ']).trim_start_matches("mut ");
    let path = path.trim_start_matches("dyn ").trim_start_matches(['<', '&', '(']);
    let end = path.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(path.len());
    match &path[end..] {
        rest if rest.starts_with("::") => &path[..end],
        // Types without a crate, such as numbers: the core has them
        rest if rest.starts_with(" as ") || rest.starts_with('>') => "core",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_counts_for_the_crate_of_its_type() {
        assert_eq!(crate_of("core::fmt::write"), "core");
        assert_eq!(crate_of("<app::islands::Board as leptos::IntoView>::into_view"), "app");
        assert_eq!(crate_of("<&mut serde_json::de::Deserializer<R> as serde::Deserializer>::x"), "serde_json");
        assert_eq!(crate_of("<f64 as core::fmt::Display>::fmt"), "core");
        assert_eq!(crate_of("<char>::escape_debug_ext"), "core");
        assert_eq!(crate_of("__rust_alloc"), "other");
    }

    #[test]
    fn copies_of_a_function_have_its_name() {
        assert_eq!(readable("_RNvCs1_4core3foo_161"), "core::foo");
        assert_eq!(readable("Board_128513"), "Board_128513");
    }
}
