//! The census: every SQL text is prepared on both databases, and both have the same tables.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

mod support;

use programme::sql::statements;
use support::Stage;

stories! { every_statement_fits }

async fn every_statement_fits(stage: Stage) {
    let mut count = 0;
    let mut wrong = Vec::new();
    for statement in statements() {
        count += 1;
        if let Err(cause) = stage.service.db().prepare(statement.text).await {
            wrong.push(format!("{}:{}: {cause}", statement.file, statement.line));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count > 30, "only {count} statements are registered; is the registry linked in?");
}
