//! Which part of which queue: the filter as it stands in an address.

use crate::pages::paths;
use crate::pages::visit::{Answer, Visit, see_other};
use domain::applications::{Application, Stage};
use domain::centers::Center;
use domain::ids::{ApplicationId, ProgrammeId};
use domain::screening::{Band, DeclineReason, Reading};
use programme::centers;
use programme::screening::{self, BulkAct, Filter};
use serde::{Deserialize, Serialize};

/// Stands in an address for all centers.
pub(super) const EVERYWHERE: &str = "all";

/// A filter as words of an address. Words that mean nothing filter nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Part {
    pub(super) center: String,
    pub(super) stage: String,
    pub(super) intake: String,
    pub(super) score: String,
    pub(super) days: String,
    pub(super) reading: String,
    pub(super) asked: String,
    pub(super) q: String,
    /// A day.
    pub(super) on: String,
    pub(super) tag: String,
    /// The reason of a no.
    pub(super) why: String,
}

impl Part {
    /// The pairs that say something.
    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        [
            ("center", &self.center),
            ("stage", &self.stage),
            ("intake", &self.intake),
            ("score", &self.score),
            ("days", &self.days),
            ("reading", &self.reading),
            ("asked", &self.asked),
            ("q", &self.q),
            ("on", &self.on),
            ("tag", &self.tag),
            ("why", &self.why),
        ]
        .into_iter()
        .map(|(name, value)| (name, value.trim().to_owned()))
        .filter(|(_, value)| !value.is_empty())
        .collect()
    }
    /// As it stands in an address.
    pub(super) fn query(&self) -> String {
        serde_urlencoded::to_string(self.pairs()).unwrap_or_default()
    }
    /// From an address.
    pub(super) fn parse(query: &str) -> Self {
        serde_urlencoded::from_str(query).unwrap_or_default()
    }
    /// The queue's address.
    pub(super) fn path(&self) -> String {
        format!("{}?{}", paths::APPLICATIONS, self.query())
    }
    /// The address of a case in this queue.
    pub(super) fn case(&self, id: ApplicationId) -> String {
        format!("{}?{}", paths::application(id), self.query())
    }
    /// The same at another stage.
    pub(super) fn at(&self, stage: Option<Stage>) -> Self {
        Self { stage: stage.map(|s| s.as_str().to_owned()).unwrap_or_default(), ..self.clone() }
    }
    /// The same at another center.
    pub(super) fn of(&self, code: &str) -> Self {
        Self { center: code.to_owned(), ..self.clone() }
    }
    /// Only the center and the stage.
    pub(super) fn plain(&self) -> Self {
        Self { center: self.center.clone(), stage: self.stage.clone(), ..Self::default() }
    }
    /// Whether more than the center and the stage is asked.
    pub(super) fn is_narrow(&self) -> bool {
        *self != self.plain()
    }
    pub(super) fn stage(&self) -> Option<Stage> {
        Stage::parse(&self.stage)
    }
    /// What the programme is asked, for one center or for all.
    pub(super) fn filter(&self, programme: ProgrammeId, center: Option<&Center>) -> Filter {
        Filter {
            stage: self.stage(),
            intake: self.intake.trim().to_owned(),
            band: Band::parse(&self.score),
            days: self.days.trim().parse().ok().filter(|days| (0..10_000).contains(days)),
            reading: Reading::parse(&self.reading),
            asked: match self.asked.as_str() {
                "yes" => Some(true),
                "no" => Some(false),
                _ => None,
            },
            search: self.q.trim().chars().take(80).collect(),
            on: domain::time::day(&self.on),
            tag: self.tag.trim().to_lowercase(),
            why: DeclineReason::parse(self.why.trim()),
            ..Filter::all(programme, center.map(|c| c.id))
        }
    }
}

/// On to the next application of a queue after a decision; back to the queue when there is none.
pub(super) async fn go_on(visit: &Visit, queue: &str, decided: &Application, undoes: Option<&BulkAct>) -> Answer {
    let (mut part, id, programme) = (Part::parse(queue), decided.id, decided.programme);
    let own = decided.center;
    let beside = visit
        .look(|look| {
            Box::pin(async move {
                let key = screening::key_of(look, id).await?;
                let center = match own.filter(|_| part.center != EVERYWHERE) {
                    Some(center) => Some(centers::find(look, center).await?),
                    None => None,
                };
                if let Some(center) = &center {
                    part.center.clone_from(&center.code);
                }
                let beside = screening::beside(look, &part.filter(programme, center.as_ref()), key).await?;
                Ok((part, beside.next))
            })
        })
        .await?;
    let to = match beside {
        (part, Some(next)) => {
            let bulk = undoes.map(|bulk| format!("&bulk={}", bulk.id)).unwrap_or_default();
            format!("{}&told=next&decided={id}{bulk}", part.case(next))
        }
        (part, None) => format!("{}&told=last", part.path()),
    };
    Ok(see_other(&to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_survives_its_address() {
        let part = Part {
            center: "BAK1".into(),
            stage: "submitted".into(),
            q: "Əliyeva & co".into(),
            score: "high".into(),
            on: "2026-11-22".into(),
            tag: "rus-dili".into(),
            why: "places".into(),
            ..Part::default()
        };
        assert_eq!(Part::parse(&part.query()), part);
        assert!(part.is_narrow() && !part.plain().is_narrow());
    }
}
