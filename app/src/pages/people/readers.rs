//! Who looked at one's file.

use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use domain::time::Zone;
use leptos::prelude::*;
use programme::people::file::{self, Reader};
use words::Words;

pub(super) async fn page(visit: Visit) -> Answer {
    let w = visit.words;
    let zone = visit.signed_in()?.programme.zone;
    let readers = visit.look(|look| Box::pin(file::readers(look))).await?;
    Ok(visit.sheet(w.people_readers()).layout(Layout::Narrow).back(paths::ACCOUNT, w.nav_account()).show(move || {
        view! {
            <PageHead title=w.people_readers() lead=w.people_readers_lead() />
            {list(w, &readers, zone)}
        }
    }))
}

/// The looks, the latest first.
pub(super) fn list(w: Words, readers: &[Reader], zone: Zone) -> AnyView {
    if readers.is_empty() {
        return view! { <Empty title=w.people_readers_none_title() text=w.people_readers_none_text() /> }.into_any();
    }
    let rows = readers
        .iter()
        .map(|r| {
            let at = w.date_and_time(&w.date(zone.date(r.at)), &w.time(zone.clock(r.at)));
            view! { <Item title=view! { <Name name=r.name.clone() /> } note=at /> }
        })
        .collect_view();
    view! { <List label=w.people_readers()>{rows}</List> }.into_any()
}
