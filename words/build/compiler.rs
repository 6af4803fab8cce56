//! From Fluent files to Rust methods: read (`tree`), compared between the languages (`check`), written (`code`).

mod check;
mod code;
mod tree;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// One Fluent file: `<feature>/<language>.ftl` and what is in it.
pub struct Source {
    /// Its name beneath `text/`.
    pub name: String,
    /// Its content.
    pub text: String,
}

/// Something that keeps the catalogue from being compiled.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file's name beneath `text/`.
    pub file: String,
    /// The key it is about; empty for the file as a whole.
    pub key: String,
    /// What is wrong.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.file)?;
        if !self.key.is_empty() {
            write!(f, "{}: ", self.key)?;
        }
        f.write_str(&self.what)
    }
}

/// A language of the catalogue.
struct Tongue {
    code: &'static str,
    /// The variant of `Language`.
    variant: &'static str,
    /// The plural categories of whole numbers and fractions by CLDR; `other` comes last.
    forms: &'static [&'static str],
}

/// In the order in which the generated code lists them; English is the one that gives order to the arguments.
const TONGUES: [Tongue; 4] = [
    Tongue { code: "az", variant: "Az", forms: &["one", "other"] },
    Tongue { code: "en", variant: "En", forms: &["one", "other"] },
    Tongue { code: "ru", variant: "Ru", forms: &["one", "few", "many", "other"] },
    Tongue { code: "ur", variant: "Ur", forms: &["one", "other"] },
];
const ENGLISH: usize = 1;

/// The methods of `Words` for these files, as Rust source, or everything that is wrong with the files.
pub fn compile(sources: &[Source]) -> Result<String, Vec<Fault>> {
    let mut faults = Vec::new();
    let features = by_feature(sources, &mut faults);
    let terms = TONGUES.each_ref().map(|tongue| {
        let texts = features.values().filter_map(|files| files.get(tongue.code).copied());
        tree::terms(texts, &mut faults)
    });
    let mut messages = Vec::new();
    let mut seen = BTreeMap::new();
    for (feature, files) in &features {
        let read = std::array::from_fn(|i| match files.get(TONGUES[i].code) {
            Some(source) => tree::messages(source, &terms[i], &mut faults),
            None => {
                let file = format!("{feature}/{}.ftl", TONGUES[i].code);
                faults.push(Fault { file, key: String::new(), what: "the file is missing".to_owned() });
                BTreeMap::new()
            }
        });
        messages.extend(check::feature(feature, read, &mut seen, &mut faults));
    }
    faults.sort();
    faults.dedup();
    if faults.is_empty() { Ok(code::write(&messages)) } else { Err(faults) }
}

fn by_feature<'a>(
    sources: &'a [Source],
    faults: &mut Vec<Fault>,
) -> BTreeMap<&'a str, BTreeMap<&'static str, &'a Source>> {
    let mut features: BTreeMap<&str, BTreeMap<&'static str, &Source>> = BTreeMap::new();
    for source in sources {
        let place = source.name.strip_suffix(".ftl").and_then(|name| name.split_once('/'));
        let known = place.and_then(|(feature, code)| Some((feature, TONGUES.iter().find(|t| t.code == code)?)));
        if let Some((feature, tongue)) = known {
            features.entry(feature).or_default().insert(tongue.code, source);
        } else {
            let codes = TONGUES.each_ref().map(|t| t.code).join(", ");
            let what = format!("only <feature>/<language>.ftl belongs here, with a language of {codes}");
            faults.push(Fault { file: source.name.clone(), key: String::new(), what });
        }
    }
    features
}

/// The names of arguments that decide or show a number.
type Names = BTreeSet<String>;
