//! Publishing a week and taking it back.

use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use domain::ids::RosterId;
use domain::time::Week;
use programme::{Error, centers, rosters};
use serde::Deserialize;
use serde_json::json;

/// Which roster, and as whoever posts saw it last.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct RosterForm {
    roster: String,
    version: String,
}

impl RosterForm {
    fn read(&self, visit: &Visit) -> Result<(RosterId, Option<i64>), Problem> {
        let id = self.roster.parse().map_err(|_| visit.problem(Error::NotFound))?;
        Ok((id, self.version.parse().ok()))
    }
}

pub(super) async fn publish(visit: Visit, Typed(form): Typed<RosterForm>) -> Answer {
    let (id, version) = form.read(&visit)?;
    let outcome = visit.act(move |act| Box::pin(rosters::publish(act, id, version))).await;
    done(&visit, outcome, id, "published").await
}

pub(super) async fn withdraw(visit: Visit, Typed(form): Typed<RosterForm>) -> Answer {
    let (id, version) = form.read(&visit)?;
    let outcome = visit.act(move |act| Box::pin(rosters::withdraw(act, id, version))).await;
    done(&visit, outcome, id, "withdrawn").await
}

async fn done(visit: &Visit, outcome: programme::Result<()>, id: RosterId, told: &'static str) -> Answer {
    outcome.map_err(|error| visit.problem(error))?;
    let (roster, code) = visit
        .look(move |look| {
            Box::pin(async move {
                let roster = rosters::find(look, id).await?;
                Ok((roster, centers::find(look, roster.center).await?.code))
            })
        })
        .await?;
    let facts = json!({ "roster": id, "state": roster.state, "version": roster.version });
    visit.done(Ok(facts), |_| format!("{}?told={told}", paths::roster(&code, Week::of(roster.monday))))
}
