//! What was decided about the case before, and taking it back.

use super::super::many::undo_or_tell;
use super::super::part::Part;
use super::super::queue::title;
use super::Told;
use crate::pages::problem::Problem;
use crate::pages::visit::Visit;
use crate::parts::*;
use domain::ids::{ApplicationId, ProgrammeId};
use domain::time::Zone;
use leptos::prelude::*;
use programme::screening::{self, BulkAct, Chosen, QueueRow};
use words::Words;

/// The application that was just decided about, and what undoes it, if anything does.
pub(super) struct Decided {
    row: QueueRow,
    undoes: Option<BulkAct>,
}

/// What an address says of the decision before; nothing for words that mean nothing.
pub(super) async fn of(visit: &Visit, programme: ProgrammeId, told: &Told) -> Result<Option<Decided>, Problem> {
    let Ok(id) = told.decided.parse::<ApplicationId>() else { return Ok(None) };
    let bulk = told.bulk.parse().ok();
    let look = visit.look(|look| {
        Box::pin(async move {
            let row = screening::chosen(look, &Chosen::Some(programme, vec![id])).await?.pop();
            let undoable = screening::undoable(look, programme).await?;
            let undoes = undoable.into_iter().find(|act| Some(act.id) == bulk);
            Ok(row.map(|row| Decided { row, undoes }))
        })
    });
    look.await
}

/// Who was decided about and how, the way back, and who comes next.
pub(super) fn view(w: Words, decided: Decided, part: &Part, here: ApplicationId, next: &str, zone: Zone) -> AnyView {
    let Decided { row, undoes } = decided;
    let head = w.screening_told_decided(&title(w, &row), w.stage(row.stage));
    let back = undoes.map(|bulk| {
        let until = w.screening_bulk_until(&w.time(zone.clock(bulk.undo_until)));
        let fields = vec![("bulk", bulk.id.to_string()), ("queue", part.query()), ("application", row.id.to_string())];
        view! {
            <p>{until}</p>
            {undo_or_tell(w, fields)}
        }
    });
    let told = back.is_none().then(|| view! { <p>{w.screening_told_now()}</p> });
    let next = (row.id != here).then(|| view! { <p>{w.screening_told_next_one(next)}</p> });
    view! { <Banner news=News::Good title=head>{told}{back}{next}</Banner> }.into_any()
}
