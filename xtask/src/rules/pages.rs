//! Rules for what reaches the browser.

use super::{File, Rule, ends, under};

pub const RULES: &[Rule] = &[
    Rule {
        says: "no text becomes HTML by inner_html; only rows that were rendered before are put in again",
        about: |path| is_view(path) && path != "app/src/pages/shifts/row.rs",
        broken_at: |file| file.lines_with(&["inner_html", "set_inner_html"]),
        bad: ("app/src/shifts.rs", "view! { <p inner_html=note></p> }"),
        good: ("app/src/shifts.rs", "view! { <p>{note}</p> }"),
    },
    Rule {
        says: "no style and no script stands in the page itself (the CSP refuses both)",
        about: is_view,
        broken_at: inline,
        bad: ("app/src/shifts.rs", "view! { <p style=\"color: red\">{note}</p> }"),
        good: (
            "app/src/shifts.rs",
            "view! { <p class=\"warning\">{note}</p> <script src=boot type=\"module\"></script> }",
        ),
    },
    Rule {
        says: "sides are logical (inline-start, inline-end), never left or right",
        about: |path| ends(path, &[".css"]),
        broken_at: physical,
        bad: ("style/shifts.css", ".shift { margin-left: 1rem; }"),
        good: ("style/shifts.css", ".shift { margin-inline-start: 1rem; } /* left: the old way */"),
    },
    Rule {
        says: "pages and doors speak to the programme, not to the database",
        about: |path| under(path, &["app/", "server/src/"]) && ends(path, &[".rs", "Cargo.toml"]),
        broken_at: sql,
        bad: ("app/src/shifts.rs", "let rows = query(\"select id from shifts\");"),
        good: ("app/src/shifts.rs", "view! { <select name=\"center\"></select> }"),
    },
];

fn is_view(path: &str) -> bool {
    under(path, &["app/src/"]) && ends(path, &[".rs"])
}

fn inline(file: &File) -> Vec<usize> {
    let styled = |line: &str| {
        line.contains(" style=")
            || line.split(" style:").skip(1).any(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic()))
    };
    let scripted = |line: &str| {
        line.split("<script").skip(1).any(|rest| !rest.split('>').next().unwrap_or_default().contains("src="))
            || line.contains(" onclick=")
    };
    let lines = file.lines().filter(|(_, line)| !line.trim_start().starts_with("//"));
    lines.filter(|(_, line)| styled(line) || scripted(line)).map(|(number, _)| number).collect()
}

fn physical(file: &File) -> Vec<usize> {
    let mut found = Vec::new();
    for (number, line) in without_comments(&file.text).lines().enumerate() {
        for declaration in line.split([';', '{', '}']) {
            let Some((name, value)) = declaration.split_once(':') else { continue };
            let (name, value) = (name.trim(), value.trim());
            let sided = name.split('-').any(|word| word == "left" || word == "right");
            let placed = matches!(name, "text-align" | "float" | "clear" | "justify-content" | "justify-self")
                && value.split_whitespace().any(|word| word == "left" || word == "right");
            if !name.starts_with("--") && (sided || placed) {
                found.push(number + 1);
            }
        }
    }
    found
}

/// The same text with every comment emptied; lines keep their numbers.
fn without_comments(css: &str) -> String {
    let mut plain = String::new();
    for (index, part) in css.split("/*").enumerate() {
        let (comment, rest) = if index == 0 { ("", part) } else { part.split_once("*/").unwrap_or((part, "")) };
        plain.extend(comment.chars().filter(|c| *c == '\n'));
        plain.push_str(rest);
    }
    plain
}

fn sql(file: &File) -> Vec<usize> {
    let starts = ["\"select ", "\"insert into ", "\"delete from ", "\"with ", "sql!(", "sqlx"];
    let mut found = file.lines_with(&starts);
    let updates = |line: &str| line.contains("\"update ") && line.contains(" set ");
    found.extend(file.lines().filter(|(_, line)| updates(line)).map(|(number, _)| number));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn css(text: &str) -> Vec<usize> {
        physical(&File { path: "style/a.css".into(), text: text.into() })
    }

    #[test]
    fn sides_are_found_wherever_they_hide() {
        assert_eq!(css("a {\n  left: 0;\n}"), [2]);
        assert_eq!(css("a { border-top-left-radius: 1px }"), [1]);
        assert_eq!(css("a { text-align: right }"), [1]);
        assert_eq!(css("/* one\ntwo */ a { float: left }"), [2]);
    }

    #[test]
    fn words_that_only_look_like_sides_are_left_alone() {
        assert!(css("a:hover { --shift-left: 1px; color: red }").is_empty());
        assert!(css("@container (inline-size > 40rem) { a { inset-inline-start: 0 } }").is_empty());
        assert!(css(".left { color: red }").is_empty());
    }
}
