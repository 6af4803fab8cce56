//! Writes the checked sentences as methods of `Words`.

use super::check::Message;
use super::tree::{Part, plain};
use super::{ENGLISH, TONGUES};
use std::fmt::Write;

/// The whole `impl` block.
pub(super) fn write(messages: &[Message]) -> String {
    let mut code = String::from("impl Words {\n");
    for message in messages {
        method(&mut code, message);
    }
    code.push_str("}\n");
    code
}

fn method(code: &mut String, message: &Message) {
    let name = snake(&message.key);
    put(code, format_args!("#[doc = {:?}]\n#[must_use]\n", spoken(&message.texts[ENGLISH])));
    let fixed = message.texts.each_ref().map(|parts| plain(parts));
    if let [Some(az), Some(en), Some(ru), Some(ur)] = fixed {
        put(
            code,
            format_args!(
                "pub const fn {name}(self) -> &'static str {{ self.pick(&[{az:?}, {en:?}, {ru:?}, {ur:?}]) }}\n"
            ),
        );
        return;
    }
    put(code, format_args!("pub fn {name}(self"));
    for (argument, number) in &message.arguments {
        put(code, format_args!(", {}: {}", snake(argument), if *number { "i64" } else { "&str" }));
    }
    code.push_str(") -> String {\nlet mut out_ = String::with_capacity(64);\nmatch self.language {\n");
    for (tongue, parts) in TONGUES.iter().zip(&message.texts) {
        put(code, format_args!("Language::{} => ", tongue.variant));
        block(code, parts, &message.arguments, tongue.code);
    }
    code.push_str("}\nout_\n}\n");
}

fn block(code: &mut String, parts: &[Part], arguments: &[(String, bool)], tongue: &str) {
    code.push_str("{\n");
    for part in parts {
        match part {
            Part::Text(text) => put(code, format_args!("out_.push_str({text:?});\n")),
            Part::Value(name, _) if arguments.contains(&(name.clone(), true)) => {
                put(code, format_args!("self.push_number(&mut out_, {});\n", snake(name)));
            }
            Part::Value(name, _) => put(code, format_args!("out_.push_str({});\n", snake(name))),
            Part::Plural { by, exact, forms } => {
                put(code, format_args!("match {} {{\n", snake(by)));
                for (number, text) in exact {
                    put(code, format_args!("{number} => "));
                    block(code, text, arguments, tongue);
                }
                put(code, format_args!("_ => match plural::{tongue}({}) {{\n", snake(by)));
                for (form, text) in forms.iter().filter(|(form, _)| form != "other") {
                    put(code, format_args!("Form::{}{} => ", form[..1].to_uppercase(), &form[1..]));
                    block(code, text, arguments, tongue);
                }
                code.push_str("_ => ");
                forms.iter().filter(|(form, _)| form == "other").for_each(|(_, text)| {
                    block(code, text, arguments, tongue);
                });
                code.push_str("}\n}\n");
            }
            Part::Choice { by, words, other } => {
                put(code, format_args!("match {} {{\n", snake(by)));
                for (word, text) in words {
                    put(code, format_args!("{word:?} => "));
                    block(code, text, arguments, tongue);
                }
                code.push_str("_ => ");
                block(code, other, arguments, tongue);
                code.push_str("}\n");
            }
        }
    }
    code.push_str("}\n");
}

/// The sentence as a reader of the documentation needs it: variants beside each other.
fn spoken(parts: &[Part]) -> String {
    let spoken_part = |part: &Part| match part {
        Part::Text(text) => text.clone(),
        Part::Value(name, _) => format!("`{name}`"),
        Part::Plural { exact, forms, .. } => {
            let texts = exact.iter().map(|(_, text)| text).chain(forms.iter().map(|(_, text)| text));
            format!("({})", texts.map(|text| spoken(text)).collect::<Vec<_>>().join(" | "))
        }
        Part::Choice { words, other, .. } => {
            let texts = words.iter().map(|(_, text)| text).chain([other]);
            format!("({})", texts.map(|text| spoken(text)).collect::<Vec<_>>().join(" | "))
        }
    };
    parts.iter().map(spoken_part).collect()
}

fn snake(name: &str) -> String {
    name.replace('-', "_")
}

fn put(code: &mut String, text: std::fmt::Arguments<'_>) {
    let written = code.write_fmt(text);
    debug_assert!(written.is_ok(), "writing to a String can't fail");
}
