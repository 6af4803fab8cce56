//! Where values come from: command line, environment, `NAME_FILE`, `konullu.toml`; the first that speaks wins.
use std::{collections::BTreeMap, path::PathBuf};

use super::{Fault, SETTINGS, settings::Setting};

const FILE: &str = "konullu.toml";

/// A value and, when it came from a `NAME_FILE`, the file.
pub(super) struct Found {
    pub(super) value: String,
    pub(super) file: Option<PathBuf>,
}

/// All that was said, unread.
#[derive(Default)]
pub struct Source {
    said: BTreeMap<String, String>,
    written: BTreeMap<String, String>,
    faults: Vec<Fault>,
}

impl Source {
    /// The process's own environment and the file in its folder.
    pub fn of_process(over: &[(&str, &str)]) -> Result<Source, Vec<Fault>> {
        let mut pairs: Vec<(String, String)> = std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
            .collect();
        pairs.extend(over.iter().map(|(name, value)| (name.to_string(), value.to_string())));
        let text = match std::fs::read_to_string(FILE) {
            Ok(text) => Some(text),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
            Err(error) => return Err(vec![fault(FILE, format!("cannot be read: {}", error.kind()))]),
        };
        Ok(Source::of(pairs, text.as_deref()))
    }

    /// Any environment and any text, as tests need them.
    pub fn of(pairs: impl IntoIterator<Item = (String, String)>, text: Option<&str>) -> Source {
        let mut source = Source { said: pairs.into_iter().collect(), ..Source::default() };
        if let Some(text) = text {
            source.read_text(text);
        }
        source
    }

    fn read_text(&mut self, text: &str) {
        let table = match text.parse::<toml::Table>() {
            Ok(table) => table,
            Err(error) => {
                let what = error.message().lines().next().unwrap_or("is no TOML").to_string();
                return self.faults.push(fault(FILE, what));
            }
        };
        for (key, value) in table {
            let base = key.strip_suffix("_file").unwrap_or(&key);
            let Some(setting) = SETTINGS.iter().find(|s| s.key == key || (s.secret && s.key == base)) else {
                self.faults.push(fault(FILE, format!("unknown key `{key}`")));
                continue;
            };
            let name = if setting.key == key { setting.name.to_string() } else { format!("{}_FILE", setting.name) };
            match flatten(value) {
                Some(value) => drop(self.written.insert(name, value)),
                None => self.faults.push(fault(FILE, format!("`{key}` must be a text or a list of texts"))),
            }
        }
    }

    pub(super) fn unknown_keys(&self) -> Vec<Fault> {
        self.faults.clone()
    }

    /// Variables that look like ours but mean nothing: most often a slip of the keyboard.
    pub(super) fn strange_variables(&self) -> Vec<String> {
        let known = |name: &str| {
            let base = name.strip_suffix("_FILE").unwrap_or(name);
            SETTINGS.iter().any(|s| s.name == name || (s.secret && s.name == base))
        };
        let strange = self.said.keys().filter(|name| name.starts_with("KONULLU_") && !known(name));
        strange.map(|name| format!("{name} is set, but means nothing here")).collect()
    }

    pub(super) fn get(&self, name: &str) -> Result<Option<Found>, Fault> {
        let secret = SETTINGS.iter().any(|s: &Setting| s.name == name && s.secret);
        for layer in [&self.said, &self.written] {
            let value = layer.get(name).map(|v| v.trim()).filter(|v| !v.is_empty());
            let file = layer.get(&format!("{name}_FILE")).map(|v| v.trim()).filter(|v| secret && !v.is_empty());
            match (value, file) {
                (Some(_), Some(_)) => return Err(fault(name, format!("both {name} and {name}_FILE are set"))),
                (Some(value), None) => return Ok(Some(Found { value: value.into(), file: None })),
                (None, Some(file)) => {
                    let text = std::fs::read_to_string(file)
                        .map_err(|e| fault(&format!("{name}_FILE"), format!("{file} cannot be read: {}", e.kind())))?;
                    if text.trim().is_empty() {
                        return Err(fault(&format!("{name}_FILE"), format!("{file} is empty")));
                    }
                    return Ok(Some(Found { value: text.trim().into(), file: Some(file.into()) }));
                }
                (None, None) => {}
            }
        }
        Ok(None)
    }
}

pub(super) fn fault(setting: &str, what: impl Into<String>) -> Fault {
    Fault { setting: setting.into(), what: what.into() }
}

fn flatten(value: toml::Value) -> Option<String> {
    match value {
        toml::Value::String(text) => Some(text),
        toml::Value::Array(list) => {
            let texts: Option<Vec<_>> = list.iter().map(|item| item.as_str().map(str::to_string)).collect();
            Some(texts?.join(","))
        }
        _ => None,
    }
}
