//! Rules for the database: who may open a transaction, and what every table carries.

use super::{File, Rule, ends, under};

pub const RULES: &[Rule] = &[
    Rule {
        says: "a transaction is begun by an act, and by nothing else",
        about: |path| ends(path, &[".rs"]) && path.contains("/src/") && !under(path, OWNERS_OF_TRANSACTIONS),
        broken_at: |file| file.lines_with(&[".begin()", ".begin_with(", "pool.begin", ".commit().await"]),
        bad: ("programme/src/shifts.rs", "let mut tx = pool.begin().await?;"),
        good: ("programme/src/shifts.rs", "visit.act(move |act| Box::pin(claim(act, id))).await?;"),
    },
    Rule {
        says: "only sql.rs knows which database it is",
        about: |path| ends(path, &[".rs"]) && path.contains("/src/") && !under(path, OWNERS_OF_DATABASES),
        broken_at: |file| file.lines_with(&["sqlx::", "SqlitePool", "PgPool", "SqliteConnection", "PgConnection"]),
        bad: ("programme/src/shifts.rs", "use sqlx::SqlitePool;"),
        good: ("programme/src/shifts.rs", "let rows = look.all(SHIFTS_OF_WEEK, values).await?;"),
    },
    Rule {
        says: "time in SQL is act.now(), bound; the databases' clocks differ",
        about: |path| under(path, &["programme/src/", "migrations/"]),
        broken_at: |file| sql_with(file, &["current_timestamp", "CURRENT_TIMESTAMP", "now()"]),
        bad: ("programme/src/shifts.rs", "sql!(\"select id from shifts where starts_at > now()\")"),
        good: ("programme/src/shifts.rs", "sql!(\"select id from shifts where starts_at > $1\")"),
    },
    Rule {
        says: "SQL keeps to what both databases say the same way",
        about: |path| under(path, &["programme/src/", "migrations/"]),
        broken_at: |file| sql_with(file, FOREIGN),
        bad: ("programme/src/shifts.rs", "sql!(\"select taken from shifts where id = $1 for update\")"),
        good: (
            "programme/src/shifts.rs",
            "use krilla::text; sql!(\"update shifts set taken = taken + 1 where taken < places\")",
        ),
    },
    Rule {
        says: "a table names its programme, so that a programme can move to a server of its own",
        about: |path| under(path, &["migrations/"]) && ends(path, &[".sql"]),
        broken_at: homeless_tables,
        bad: ("migrations/0001_a.sql", "create table shifts (\n    id uuid primary key\n);"),
        good: (
            "migrations/0001_a.sql",
            "create table shifts (\n    id uuid primary key,\n    programme_id uuid not null\n);",
        ),
    },
    Rule {
        says: "migrations are numbered and speak lower case",
        about: |path| under(path, &["migrations/"]),
        broken_at: |file| {
            let name = file.path.trim_start_matches("migrations/");
            let numbered =
                name.len() > 5 && name[..4].bytes().all(|b| b.is_ascii_digit()) && name.as_bytes()[4] == b'_';
            let shouted = ["CREATE ", "ALTER ", "SELECT ", "NOT NULL", "PRIMARY KEY", "REFERENCES "];
            let mut found = file.lines_with(&shouted);
            if !numbered || !name.ends_with(".sql") {
                found.push(1);
            }
            found
        },
        bad: ("migrations/0001_a.sql", "CREATE TABLE a (id uuid);"),
        good: ("migrations/0001_a.sql", "create table a (id uuid);"),
    },
];

/// What only one of the two understands, or understands differently.
const FOREIGN: &[&str] =
    &["for update", " ilike ", "string_agg(", "distinct on", "::text", "::uuid", "::bigint", " serial", " glob "];
const OWNERS_OF_TRANSACTIONS: &[&str] =
    &["programme/src/act.rs", "programme/src/act/", "programme/src/sql.rs", "programme/src/sql/", "xtask/"];
/// As above, and the one place where a driver's error becomes ours.
const OWNERS_OF_DATABASES: &[&str] = &[
    "programme/src/act.rs",
    "programme/src/act/",
    "programme/src/sql.rs",
    "programme/src/sql/",
    "programme/src/error.rs",
    "server/benches/",
    "xtask/",
];

/// Tables that belong to the installation and not to one programme.
const TABLES_OF_THE_INSTALLATION: &[(&str, &str)] = &[
    ("programmes", "the list of programmes itself"),
    ("job_runs", "regular work runs once for the whole installation"),
    ("push_keys", "push services know the whole installation by one key"),
];

/// The lines of SQL with their numbers: those of a migration, or those between the quotes of `sql!("…")`.
fn sql_lines(file: &File) -> Vec<(usize, &str)> {
    if file.path.ends_with(".sql") {
        return file.lines().filter(|(_, line)| !line.trim_start().starts_with("--")).collect();
    }
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(call) = file.text[at..].find("sql!(") {
        let Some(open) = file.text[at + call..].find('"').map(|quote| at + call + quote + 1) else { break };
        let close = file.text[open..].find('"').map_or(file.text.len(), |quote| open + quote);
        let first = 1 + file.text[..open].matches('\n').count();
        found.extend(file.text[open..close].lines().enumerate().map(|(index, line)| (first + index, line)));
        at = close;
    }
    found
}

fn sql_with(file: &File, texts: &[&str]) -> Vec<usize> {
    let says = |line: &str| texts.iter().any(|text| line.contains(text));
    sql_lines(file).into_iter().filter(|(_, line)| says(line)).map(|(number, _)| number).collect()
}

fn homeless_tables(file: &File) -> Vec<usize> {
    let mut found = Vec::new();
    let mut open: Option<(usize, bool)> = None;
    for (number, line) in file.lines() {
        if let Some(rest) = line.trim_start().strip_prefix("create table ") {
            let name = rest.trim_start_matches("if not exists ").split([' ', '(']).next().unwrap_or_default();
            open = Some((number, TABLES_OF_THE_INSTALLATION.iter().any(|(table, _)| *table == name)));
        }
        if let Some((start, named)) = open {
            let named = named || line.contains("programme_id uuid");
            open = Some((start, named));
            if line.contains(");") {
                found.extend((!named).then_some(start));
                open = None;
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sql_is_found_over_several_lines_and_nowhere_else() {
        let text =
            "// now()\nlet rows = look.all(\n    sql!(\n        \"select id\n        where at > now()\"\n    ),\n);";
        let file = File { path: "programme/src/a.rs".into(), text: text.into() };
        assert_eq!(sql_with(&file, &["now()"]), [5]);
    }
}
