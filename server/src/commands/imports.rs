//! `konullu import applications`: a list from the command line, with what came of it as JSON in the last line.

use super::{Done, config, told};
use crate::house;
use app::pages::sentences;
use domain::faults::FaultKind;
use domain::imports::{BYTES_MAX, ROWS_AT_ONCE, Tally, Unreadable};
use domain::language::Language;
use domain::rights::Who;
use programme::imports::{self, Columns, judge};
use programme::{Error, Service};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use words::Words;

/// After so many rows another line says how far it is.
const ROWS_A_LINE: i64 = 1000;

/// Takes the applications of a file in, or only says what would happen. Nobody is written to unless `tell` is given.
///
/// # Errors
/// In one line, when the file can't be read or there is no such call.
pub async fn applications(file: &Path, intake: &str, dry_run: bool, tell: bool) -> Done {
    let service = house::open(&config()?).await.map_err(told)?;
    let tally = tally(&service, file, intake, dry_run, tell).await?;
    println!("{}", report(&tally));
    Ok(())
}

async fn tally(service: &Service, file: &Path, intake: &str, dry_run: bool, tell: bool) -> Result<Tally, String> {
    let w = Words::of(Language::En);
    let unreadable = |error: Error| match error {
        Error::Faulty(faults) => faults.iter().map(|f| w.fault(f.kind)).collect::<Vec<_>>().join(" "),
        Error::Refused(refusal) => sentences::refusal(w, &refusal),
        Error::NotFound => format!("there is no intake {intake}"),
        error => told(error),
    };
    let broken = |e: std::io::Error| format!("can't read {}: {e}", file.display());
    if std::fs::metadata(file).map_err(broken)?.len() > BYTES_MAX as u64 {
        return Err(w.fault(FaultKind::List { why: Unreadable::TooLarge }));
    }
    let table = imports::read_apart(std::fs::read(file).map_err(broken)?).await.map_err(unreadable)?;
    let columns = Columns::found(&table.header);
    let missing: Vec<&str> = columns.missing().into_iter().map(|column| column.as_str()).collect();
    if !missing.is_empty() {
        return Err(format!("the first row lacks: {}", missing.join(", ")));
    }
    let code = intake.to_owned();
    let measure = service
        .look(Who::system(), |look| Box::pin(async move { imports::measure(look, &code).await }))
        .await
        .map_err(unreadable)?;
    let judged = tokio::task::spawn_blocking(move || judge(measure, &table, &columns)).await;
    let plan = judged.map_err(|e| e.to_string())?;
    if dry_run {
        let accepted = i64::try_from(plan.ready.len()).unwrap_or(i64::MAX);
        return Ok(Tally { accepted, ..plan.tally });
    }
    let seen = |tally: &Tally| {
        if tally.settled() % ROWS_A_LINE < ROWS_AT_ONCE as i64 || tally.settled() == tally.rows {
            eprintln!("konullu: {} of {} rows", tally.settled(), tally.rows);
        }
    };
    imports::take(service, &Who::system(), Arc::new(plan), tell, None, seen).await.map_err(told)
}

fn report(tally: &Tally) -> Value {
    let w = Words::of(Language::En);
    let rejected = tally.rejected.iter();
    let rejected: Vec<Value> =
        rejected.map(|r| json!({ "row": r.row, "reason": sentences::not_taken(w, &r.why) })).collect();
    json!({
        "rows": tally.rows, "accepted": tally.accepted, "unchanged": tally.unchanged, "rejected": rejected,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::faults::Fault;
    use domain::imports::{NotTaken, Rejected};

    #[test]
    fn the_report_names_rows_and_reasons() {
        let faults = vec![Fault::new("email", FaultKind::Required), Fault::new("earlier", FaultKind::NewcomersOnly)];
        let rejected = vec![
            Rejected { row: 3, why: NotTaken::Faulty { faults } },
            Rejected { row: 9, why: NotTaken::Repeated { row: 1 } },
        ];
        let report = report(&Tally { rows: 9, accepted: 6, unchanged: 1, rejected });
        assert_eq!(report["rejected"][0]["row"], 3);
        assert!(
            report["rejected"][0]["reason"].as_str().unwrap_or_default().starts_with("E-mail: Fill this in. This call")
        );
        assert_eq!(report["rejected"][1]["reason"], "The address stands in row 1 already.");
        assert_eq!((&report["rows"], &report["accepted"], &report["unchanged"]), (&json!(9), &json!(6), &json!(1)));
    }
}
