//! Fills the drawing under the words. Only numbers, colours and paths computed here enter it, never what people typed.

use super::PrintFault;

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
