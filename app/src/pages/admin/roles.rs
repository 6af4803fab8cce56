//! Who holds which role.

use super::Asked;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use ::programme::people::roles::{self, Holder};
use axum::extract::Query;
use domain::ids::GrantId;
use domain::rights::Role;
use domain::time::Zone;
use leptos::prelude::*;
use words::Words;

pub(super) async fn page(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let (w, programme) = (visit.words, visit.programme()?.clone());
    let (id, role) = (programme.id, Role::parse(&asked.role).unwrap_or(Role::Administrator));
    let after =
        asked.after.split_once('.').and_then(|(key, grant)| Some((key.to_owned(), grant.parse::<GrantId>().ok()?)));
    let further = after.is_some();
    let (held, holders) = visit
        .look(move |look| {
            Box::pin(async move {
                let after = after.as_ref().map(|(key, grant)| (key.as_str(), *grant));
                Ok((roles::held(look, id).await?, roles::holders(look, id, role, after).await?))
            })
        })
        .await?;
    let href = |role: Role| format!("{}?role={}", paths::ADMIN_ROLES, role.as_str());
    let ways = Role::ALL
        .iter()
        .map(|r| {
            let count = held.iter().find(|(held, _)| held == r).map_or(0, |(_, count)| *count);
            Way::new(w.role(*r), href(*r), *r == role).count(w.number(count))
        })
        .collect::<Vec<_>>();
    let full = i64::try_from(holders.len()).unwrap_or(0) >= roles::PAGE;
    let next = holders.last().filter(|_| full).map(|last| {
        (format!("{}&after={}.{}", href(role), last.sort_key, last.grant), w.admin_roles_next().to_owned())
    });
    let first = further.then(|| (href(role), w.role(role).to_owned()));
    let rows: Vec<Vec<AnyView>> = holders.into_iter().map(|holder| cells(w, programme.zone, holder)).collect();
    Ok(visit.sheet(w.nav_admin_roles()).back(paths::ADMIN, w.nav_admin()).show(move || {
        let columns = vec![
            Column::new(w.name_label()),
            Column::new(w.admin_roles_where()),
            Column::new(w.admin_roles_since()),
            Column::new(w.admin_roles_until()),
        ];
        let list = if rows.is_empty() {
            view! { <Empty title=w.admin_roles_none_title() text=w.admin_roles_none_text() icon=Glyph::People /> }
                .into_any()
        } else {
            view! { <Table caption=w.role(role) columns=columns rows=rows quiet_caption=true /> }.into_any()
        };
        view! {
            <PageHead title=w.nav_admin_roles() lead=w.admin_roles_lead()>
                <Button label=w.admin_roles_find() href=paths::PEOPLE tone=Tone::Quiet />
            </PageHead>
            <Tabs label=w.nav_admin_roles() ways=ways />
            {list}
            <Pager label=w.role(role) previous=first next=next />
        }
    }))
}

fn cells(w: Words, zone: Zone, holder: Holder) -> Vec<AnyView> {
    let place = holder.center.unwrap_or_else(|| w.admin_roles_everywhere().to_owned());
    let until = holder.until.map_or_else(|| w.admin_roles_for_ever().to_owned(), |at| w.date(zone.date(at)));
    vec![
        view! { <a href=paths::person(holder.person)><Name name=holder.name /></a> }.into_any(),
        place.into_any(),
        w.date(zone.date(holder.from)).into_any(),
        until.into_any(),
    ]
}
