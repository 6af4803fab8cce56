//! The whole database as text, as whoever steals a copy of it would read it.

use sqlx::{AssertSqlSafe, Connection, PgConnection, Row, SqliteConnection};

/// Every table and row with one of the words, as `table: word`.
pub async fn words(url: &str, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (table, columns) in schema(url).await {
        for row in rows(url, &table, &columns).await {
            let hits = words.iter().filter(|word| row.contains(*word));
            found.extend(hits.map(|word| format!("{table}: {word} in {row}")));
        }
    }
    found
}

/// The tables with one of these columns.
pub async fn tables_with(url: &str, columns: &[&str]) -> Vec<String> {
    let knows = |of: &[String]| of.iter().any(|column| columns.contains(&column.as_str()));
    schema(url).await.into_iter().filter(|(_, of)| knows(of)).map(|(table, _)| table).collect()
}

async fn schema(url: &str) -> Vec<(String, Vec<String>)> {
    let mut tables: Vec<(String, Vec<String>)> = Vec::new();
    if url.starts_with("sqlite:") {
        let mut connection = SqliteConnection::connect(url).await.unwrap();
        let names = sqlx::query("select name from sqlite_master where type = 'table' and name not like 'sqlite%'")
            .fetch_all(&mut connection)
            .await
            .unwrap();
        for name in names {
            let table: String = name.get(0);
            let text = format!("select name from pragma_table_info('{table}')");
            let columns = sqlx::query(AssertSqlSafe(text)).fetch_all(&mut connection).await.unwrap();
            tables.push((table, columns.iter().map(|c| c.get::<String, _>(0)).collect::<Vec<_>>()));
        }
        connection.close().await.unwrap();
    } else {
        let mut connection = PgConnection::connect(url).await.unwrap();
        let text = "select cast(table_name as text), cast(column_name as text) from information_schema.columns
            where table_schema = 'public' order by table_name";
        for row in sqlx::query(text).fetch_all(&mut connection).await.unwrap() {
            let (table, column): (String, String) = (row.get(0), row.get(1));
            match tables.last_mut() {
                Some((last, columns)) if *last == table => columns.push(column),
                _ => tables.push((table, vec![column])),
            }
        }
        connection.close().await.unwrap();
    }
    assert!(tables.len() > 30, "only {} tables", tables.len());
    tables
}

async fn rows(url: &str, table: &str, columns: &[String]) -> Vec<String> {
    if url.starts_with("sqlite:") {
        let mut connection = SqliteConnection::connect(url).await.unwrap();
        // Ids are bytes, which have no place in a text
        let one = |c: &String| format!("case typeof({c}) when 'blob' then hex({c}) else coalesce({c}, '') end");
        let all = columns.iter().map(one).collect::<Vec<_>>().join(" || '|' || ");
        let rows = sqlx::query(AssertSqlSafe(format!("select {all} from {table}"))).fetch_all(&mut connection).await;
        let rows = rows.unwrap().iter().map(|row| row.get_unchecked(0)).collect();
        connection.close().await.unwrap();
        return rows;
    }
    let mut connection = PgConnection::connect(url).await.unwrap();
    let text = format!("select cast(t as text) from {table} t");
    let rows = sqlx::query(AssertSqlSafe(text)).fetch_all(&mut connection).await.unwrap();
    let rows = rows.iter().map(|row| row.get(0)).collect();
    connection.close().await.unwrap();
    rows
}
