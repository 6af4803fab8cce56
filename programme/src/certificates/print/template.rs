//! Fills the drawing under the words. Only numbers, colours and paths computed here enter it, never what people typed.

use super::{HEIGHT, PrintFault, WIDTH};

/// What a design may name: lengths and colours of the sheet, and paths that are drawn for it.
pub const FIELDS: [&str; 16] = [
    "width",
    "height",
    "outer-width",
    "outer-height",
    "outer-width-2",
    "outer-height-2",
    "inner-width",
    "inner-height",
    "accent",
    "line",
    "ink",
    "border",
    "rosette",
    "flourish",
    "signatures",
    "qr",
];
/// What no design may be without: the code by which everybody checks it, and the rules on which people sign.
pub const NEEDED: [&str; 2] = ["qr", "signatures"];

/// A design with something in every field, to look at how it is built.
///
/// # Errors
/// What is wrong with its fields.
pub fn fill_for_check(template: &str) -> Result<String, PrintFault> {
    let value = |field: &str| match field {
        "width" => format!("{WIDTH}"),
        "height" => format!("{HEIGHT}"),
        "accent" | "line" | "ink" => "#123456".to_owned(),
        "border" | "rosette" | "flourish" | "signatures" | "qr" => "M1 1h1v1z".to_owned(),
        _ => "10".to_owned(),
    };
    fill(template, &FIELDS.map(|field| (field, value(field))))
}

/// Replaces every `{{field}}`; a field that is not given is a fault, not a hole.
pub(super) fn fill(template: &str, fields: &[(&str, String)]) -> Result<String, PrintFault> {
    let mut filled = String::with_capacity(template.len() + fields.iter().map(|(_, value)| value.len()).sum::<usize>());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) =
            after.split_once("}}").ok_or(PrintFault::Engine("a field of the template is open".into()))?;
        let value = fields.iter().find(|(field, _)| *field == name).map(|(_, value)| value);
        let value = value.ok_or_else(|| PrintFault::Engine(format!("the template asks for {name}")))?;
        filled.push_str(before);
        for character in value.chars() {
            match character {
                '&' => filled.push_str("&amp;"),
                '<' => filled.push_str("&lt;"),
                '>' => filled.push_str("&gt;"),
                '"' => filled.push_str("&quot;"),
                '\'' => filled.push_str("&apos;"),
                other => filled.push(other),
            }
        }
        rest = after;
    }
    filled.push_str(rest);
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_cannot_break_out_of_its_place() {
        let fields = [("a", "\"/><script>{{b}}".to_owned()), ("b", "never".to_owned())];
        assert_eq!(fill("<x y=\"{{a}}\"/>", &fields).unwrap(), "<x y=\"&quot;/&gt;&lt;script&gt;{{b}}\"/>");
        assert!(fill("{{c}}", &fields).is_err());
        assert!(fill("{{a", &fields).is_err());
    }
}
