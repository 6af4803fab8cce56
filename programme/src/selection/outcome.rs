//! What a selection means: for an applicant, on a case, and at a center.

use super::records::offers::{self, Offer};
use super::records::{runs, wishes};
use super::{Run, records};
use crate::act::Look;
use crate::applications::{Call, intake_by_code};
use crate::error::{Error, Result};
use crate::{centers, screening};
use domain::applications::{Application, Stage};
use domain::centers::Center;
use domain::ids::CenterId;
use domain::language::Texts;
use domain::rights::{At, May};
use domain::selection::{Answer, Cut, OfferState, RunState, answers};

pub use records::runs::Given;

/// So many people are listed of those who got a place, and of those who wait.
const LISTED: i64 = 200;

/// Somebody's place among those who wait for a center.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rank {
    /// Which center.
    pub center: CenterId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub names: Texts,
    /// 1 for whoever is next.
    pub rank: i64,
}

/// How an applicant stands after a selection.
#[derive(Debug, Clone, Default)]
pub struct Standing {
    /// The place that is held, with its center.
    pub offer: Option<(Offer, Center)>,
    /// What they wait for, the dearest wish leading.
    pub ranks: Vec<Rank>,
    /// Until when places that come free are offered on.
    pub rolls_until: Option<chrono::DateTime<chrono::Utc>>,
}

/// How one stands oneself. What can still be undone has not happened yet.
///
/// # Errors
/// [`Error::NotAllowed`] for somebody else's application.
pub async fn standing(look: &mut Look, application: &Application) -> Result<Standing> {
    look.require(May::Be(application.person))?;
    let id = application.id;
    let mut standing = Standing::default();
    // The page shows the stage of before while a decision can be undone, and so does this
    let held_back = screening::held_back(look, id).await?.is_some();
    if !held_back && let Some(offer) = offers::live(look, id).await? {
        standing.offer = Some((offer, centers::find(look, offer.center).await?));
    }
    if !matches!(application.stage, Stage::Waitlisted | Stage::Offered) {
        return Ok(standing);
    }
    if let Some(run) = runs::known(look, application.intake).await?
        && run.rolls_until.is_some_and(|until| look.now() < until)
    {
        standing.ranks = ranks(look, &run, application).await?;
        standing.rolls_until = run.rolls_until;
    }
    Ok(standing)
}

async fn ranks(look: &mut Look, run: &Run, application: &Application) -> Result<Vec<Rank>> {
    let mut ranks = Vec::new();
    for wish in wishes::of_application(look, run.id, application.id).await?.into_iter().filter(|w| w.waiting) {
        let before = wishes::before(look, run.id, wish.center, wish.merit).await?;
        ranks.push(Rank { center: wish.center, code: wish.code, names: wish.names, rank: before + 1 });
    }
    Ok(ranks)
}

/// What came of a wish, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// Which center.
    pub center: CenterId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub names: Texts,
    /// Which wish it is.
    pub number: i64,
    /// Why.
    pub answer: Answer,
    /// The place among those who wait for it.
    pub rank: Option<i64>,
}

/// What a selection made of an application.
#[derive(Debug, Clone)]
pub struct Explained {
    /// The selection, if there was one.
    pub run: Option<Run>,
    /// With how many points in hundredths.
    pub score: i64,
    /// Each wish of a center that one may see.
    pub wishes: Vec<Wish>,
    /// Every offer with the name of its center, the newest first.
    pub offers: Vec<(Offer, Texts)>,
}

/// The selection in words on a case; only what is of centers that one may see.
///
/// # Errors
/// [`Error::NotAllowed`] at another center.
pub async fn explained(look: &mut Look, application: &Application) -> Result<Explained> {
    let programme = application.programme;
    let center = application.center.ok_or(Error::NotAllowed)?;
    look.require(May::SeeApplications(At { programme, center }))?;
    let mut explained = Explained { run: None, score: 0, wishes: Vec::new(), offers: Vec::new() };
    for offer in offers::of_application(look, application.id).await? {
        if look.require(May::SeeApplications(At { programme, center: offer.center })).is_ok() {
            let names = centers::find(look, offer.center).await?.names;
            explained.offers.push((offer, names));
        }
    }
    let Some(run) = runs::of_application(look, application.id).await? else { return Ok(explained) };
    let all = wishes::of_application(look, run.id, application.id).await?;
    let (codes, given): (Vec<CenterId>, _) = (all.iter().map(|w| w.center).collect(), all.iter().position(|w| w.given));
    if let Some(merit) = all.first().map(|w| w.merit) {
        explained.score = merit.score;
        let current =
            runs::newest(look, run.intake, RunState::Published).await?.is_some_and(|newest| newest.id == run.id);
        let answers = answers(&codes, given, merit, &run.figures);
        for (number, (wish, answer)) in (1..).zip(all.into_iter().zip(answers)) {
            if look.require(May::SeeApplications(At { programme, center: wish.center })).is_err() {
                continue;
            }
            let waits = current && wish.waiting && matches!(application.stage, Stage::Waitlisted | Stage::Offered);
            let rank =
                if waits { Some(wishes::before(look, run.id, wish.center, wish.merit).await? + 1) } else { None };
            let (center, code, names) = (wish.center, wish.code, wish.names);
            explained.wishes.push(Wish { center, code, names, number, answer, rank });
        }
    }
    explained.run = Some(run);
    Ok(explained)
}

/// What the newest selection of a call gave at a center.
#[derive(Debug, Clone)]
pub struct CenterOutcome {
    /// The call.
    pub call: Call,
    /// The center.
    pub center: Center,
    /// The selection, if one is published.
    pub run: Option<Run>,
    /// Its figures here.
    pub cut: Cut,
    /// Whom it gave a place here, the best first.
    pub given: Vec<Given>,
    /// Who waits for one, in the order in which places are offered.
    pub waiting: Vec<Given>,
    /// How many offers at this center stand in each state.
    pub offers: Vec<(OfferState, i64)>,
}

/// The outcome at a center, for its staff.
///
/// # Errors
/// [`Error::NotFound`] for a center that takes no part; [`Error::NotAllowed`] at another center.
pub async fn center_outcome(look: &mut Look, code: &str, center: &str) -> Result<CenterOutcome> {
    let call = intake_by_code(look, code).await?;
    let center = centers::by_code(look, center).await?;
    look.require(May::SeeApplications(center.at()))?;
    if !call.places.iter().any(|p| p.center == center.id) {
        return Err(Error::NotFound);
    }
    let offers = offers::tally(look, call.intake.id, center.id).await?;
    let run = runs::newest(look, call.intake.id, RunState::Published).await?;
    let (mut given, mut waiting, mut cut) = (Vec::new(), Vec::new(), Cut::default());
    if let Some(run) = &run {
        given = runs::at_center(look, run.id, center.id, true, LISTED).await?;
        waiting = runs::at_center(look, run.id, center.id, false, LISTED).await?;
        cut = run.figures.centers.get(&center.id).cloned().unwrap_or_default();
    }
    Ok(CenterOutcome { call, center, run, cut, given, waiting, offers })
}
