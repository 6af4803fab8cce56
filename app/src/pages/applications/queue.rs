//! The applications of a center, by stage.

use super::calls::stage_tag;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Query;
use domain::applications::Stage;
use domain::ids::ApplicationId;
use domain::rights::May;
use domain::time::Zone;
use leptos::prelude::*;
use programme::applications::staff::{self, Queue};
use programme::centers;
use serde::Deserialize;
use words::Words;

/// Which part of which queue.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Part {
    center: String,
    stage: String,
    after: String,
}

/// The queue of a center at a stage.
pub(super) fn center_path(code: &str, stage: Option<Stage>) -> String {
    match stage {
        None => format!("{}?center={code}", paths::APPLICATIONS),
        Some(stage) => format!("{}?center={code}&stage={}", paths::APPLICATIONS, stage.as_str()),
    }
}

pub(super) async fn page(visit: Visit, Query(part): Query<Part>) -> Answer {
    let w = visit.words;
    let (programme, zone) = visit.programme().map(|p| (p.id, p.zone))?;
    let (who, now) = (visit.who(), visit.now);
    let mut all = visit.look(|look| Box::pin(centers::of_programme(look, programme))).await?;
    all.retain(|c| who.may(May::SeeApplications(c.at()), now));
    // An address that names a center of others is refused, not answered with another center
    let center = if part.center.is_empty() {
        all.first().cloned()
    } else {
        let code = part.center.clone();
        Some(visit.look(|look| Box::pin(async move { centers::by_code(look, &code).await })).await?)
    };
    let Some(center) = center else {
        return Ok(visit.sheet(w.nav_applications()).show(move || {
            view! {
                <PageHead title=w.nav_applications() />
                <Empty title=w.applications_no_center_title() text=w.applications_no_center_text() />
            }
        }));
    };
    let stage = Stage::parse(&part.stage);
    let (here, after) = (center.clone(), part.after.clone());
    let (queue, tally) = visit
        .look(|look| {
            Box::pin(async move {
                let after = Some(after.as_str()).filter(|a| !a.is_empty());
                let queue = staff::queue(look, &here, stage, after).await?;
                Ok((queue, staff::tally(look, &here).await?))
            })
        })
        .await?;
    let switch = all
        .iter()
        .map(|c| PlaceLink {
            label: c.names.in_language(w.language()).to_owned(),
            href: center_path(&c.code, stage),
            current: c.id == center.id,
        })
        .collect();
    let name = center.names.in_language(w.language()).to_owned();
    Ok(visit.sheet(w.nav_applications()).centers(switch).show(move || {
        let count = |stage: Stage| tally.iter().find(|t| t.stage == stage).map(|t| t.count);
        let total = tally.iter().map(|t| t.count).sum();
        let mut ways = vec![Way::new(w.all(), center_path(&center.code, None), stage.is_none()).count(w.number(total))];
        ways.extend(Stage::ALL.iter().filter_map(|&s| {
            let count = count(s)?;
            Some(Way::new(w.stage(s), center_path(&center.code, Some(s)), stage == Some(s)).count(w.number(count)))
        }));
        let rows = rows(w, &queue, zone, stage, None);
        let list = if queue.rows.is_empty() {
            view! { <Empty title=w.applications_none_title() text=w.applications_none_text() /> }.into_any()
        } else {
            view! { <List label=w.nav_applications()>{rows}</List> }.into_any()
        };
        let next = queue.next.as_ref().map(|key| {
            let path = center_path(&center.code, stage);
            (format!("{path}&after={key}"), w.next_page().to_owned())
        });
        view! {
            <PageHead title=w.nav_applications() eyebrow=name />
            <Chips label=w.applications_stage_label() ways=ways />
            {list}
            {next.map(|next| view! { <Pager label=w.nav_applications() next=next /> })}
        }
    }))
}

/// The rows of a queue; the stage stays with the links, so that the list beside a case is the same one.
pub(super) fn rows(
    w: Words,
    queue: &Queue,
    zone: Zone,
    stage: Option<Stage>,
    current: Option<ApplicationId>,
) -> impl IntoView + use<> {
    queue
        .rows
        .iter()
        .map(|row| {
            let mut href = paths::application(row.id);
            if let Some(stage) = stage {
                href = format!("{href}?stage={}", stage.as_str());
            }
            let note = w.applications_handed_in(&w.date(zone.date(row.submitted_at)));
            view! {
                <Item
                    title=view! { <Name name=row.name.short() /> }
                    href=href
                    note=format!("{note}{}{}", w.list_comma(), row.intake)
                    end=stage_tag(w, row.stage).into_any()
                    current=current == Some(row.id)
                />
            }
        })
        .collect_view()
}
