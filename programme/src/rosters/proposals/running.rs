//! Working on proposals beside the requests: one after the other, on a thread of its own, with signs of life in its row.
//! Whoever takes over a row that nobody works on any more begins again with the same seed, so nothing acknowledged is lost.

use super::records::{self, Proposal};
use super::setting::Setting;
use crate::act::Service;
use crate::error::{Error, Result};
use domain::ids::ProposalId;
use domain::proposals::{Outcome, Progress, ProposalState, Stand};
use domain::rights::Who;
use solver::{Keep, Limits, Place};
use std::collections::{BTreeSet, HashMap};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::{Semaphore, watch};

/// So many days after its end a proposal is forgotten.
pub const KEPT_DAYS: i64 = 14;
/// Somebody who gives no sign of life for so long is gone.
const GONE_SECONDS: i64 = 30;
/// How often the row learns how far it is.
const BEAT: Duration = Duration::from_secs(1);
/// How long is looked for anything better: the least, what each center adds, and the most.
const SECONDS: (f64, f64, f64) = (40.0, 20.0, 180.0);
/// So often the end is written again when the database can't be reached.
const TRIES: u32 = 5;

/// The runs of this process.
#[derive(Debug, Clone)]
pub(crate) struct Runs(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    all: Mutex<HashMap<ProposalId, Arc<Run>>>,
    turns: Semaphore,
    /// The process ends; whoever takes over begins again.
    ending: AtomicBool,
}

#[derive(Debug)]
struct Run {
    /// Somebody has seen enough.
    enough: AtomicBool,
    /// Nobody waits for what comes out here.
    gone: AtomicBool,
    progress: watch::Sender<Progress>,
}

impl Default for Runs {
    fn default() -> Self {
        // Requests have to get on meanwhile
        let turns = std::thread::available_parallelism().map_or(1, |n| n.get() / 2).max(1);
        let shared = Shared { all: Mutex::default(), turns: Semaphore::new(turns), ending: AtomicBool::new(false) };
        Self(Arc::new(shared))
    }
}

impl Runs {
    fn get(&self, id: ProposalId) -> Option<Arc<Run>> {
        self.0.all.lock().unwrap_or_else(PoisonError::into_inner).get(&id).cloned()
    }
    /// A run for a proposal on which nobody works here.
    fn begin(&self, id: ProposalId) -> Option<Arc<Run>> {
        let mut all = self.0.all.lock().unwrap_or_else(PoisonError::into_inner);
        if all.contains_key(&id) || self.is_ending() {
            return None;
        }
        let (progress, _) = watch::channel(Progress::default());
        let run = Arc::new(Run { enough: AtomicBool::new(false), gone: AtomicBool::new(false), progress });
        all.insert(id, Arc::clone(&run));
        Some(run)
    }
    fn end(&self, id: ProposalId) {
        self.0.all.lock().unwrap_or_else(PoisonError::into_inner).remove(&id);
    }
    fn is_ending(&self) -> bool {
        self.0.ending.load(Ordering::SeqCst)
    }
}

/// Lets go of what is being worked on, because the process ends; another one, or this one when it is started again, takes
/// it over.
pub fn abandon(service: &Service) {
    let runs = service.runs();
    runs.0.ending.store(true, Ordering::SeqCst);
    for run in runs.0.all.lock().unwrap_or_else(PoisonError::into_inner).values() {
        run.gone.store(true, Ordering::SeqCst);
    }
}

/// Whether this process lets go of what it works on, so that nobody should wait for it here.
#[must_use]
pub fn is_ending(service: &Service) -> bool {
    service.runs().is_ending()
}

/// Works on a proposal that was begun, beside whatever else happens.
pub fn run(service: &Service, id: ProposalId) {
    let runs = service.runs();
    let Some(run) = runs.begin(id) else { return };
    let service = service.clone();
    tokio::spawn(async move {
        if let Err(error) = work(&service, id, &run).await {
            tracing::error!(proposal = %id, %error, "a proposal could not be made");
            if !runs.is_ending() {
                let (state, progress) = (ProposalState::Failed, *run.progress.borrow());
                finish(&service, id, (state, progress, Outcome::default())).await;
            }
        }
        runs.end(id);
    });
}

/// Takes over what nobody works on any more, and forgets what is long over; whether anything was taken over.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn work_due(service: &Service) -> Result<bool> {
    let now = service.clock().now();
    let (gone, over) = (now - chrono::Duration::seconds(GONE_SECONDS), now - chrono::Duration::days(KEPT_DAYS));
    let found = service
        .act(Who::system(), move |act| {
            Box::pin(async move {
                records::sweep(act, over).await?;
                records::adopt(act, gone).await
            })
        })
        .await?;
    if let Some(id) = found {
        run(service, id);
    }
    Ok(found.is_some())
}

/// What came of a run.
type End = (ProposalState, Progress, Outcome);

async fn work(service: &Service, id: ProposalId, run: &Arc<Run>) -> Result<()> {
    let runs = service.runs();
    // Whoever waits for a turn is alive, too
    let turn = tokio::select! {
        turn = runs.0.turns.acquire() => turn.map_err(Error::broken)?,
        () = beat(service, id, run) => return Ok(()),
    };
    let begin = Instant::now();
    let (proposal, setting) = service
        .look(Who::system(), move |look| {
            Box::pin(async move {
                let proposal = records::find(look, id).await?.ok_or(Error::NotFound)?;
                let setting = Setting::read(look, &proposal.rosters, proposal.terms).await?;
                Ok((proposal, setting))
            })
        })
        .await?;
    if proposal.stop_asked {
        run.enough.store(true, Ordering::SeqCst);
    }
    let solving = {
        let run = Arc::clone(run);
        let movable = setting.movable.clone();
        tokio::task::spawn_blocking(move || solve(&setting, &proposal, &movable, &run, begin))
    };
    let end = tokio::select! {
        end = solving => end.map_err(Error::broken)?,
        // Thrown away meanwhile; the thread hears that it is enough
        () = beat(service, id, run) => {
            run.gone.store(true, Ordering::SeqCst);
            return Ok(());
        }
    };
    drop(turn);
    if !runs.is_ending() {
        finish(service, id, end).await;
    }
    Ok(())
}

fn solve(setting: &Setting, proposal: &Proposal, movable: &BTreeSet<Stand>, run: &Run, begin: Instant) -> End {
    let (problem, terms) = setting.problem();
    let places: i64 = problem.shifts.iter().map(domain::shifts::Shift::free).sum();
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let millis = || i64::try_from(begin.elapsed().as_millis()).unwrap_or(i64::MAX);
    let (least, more, most) = SECONDS;
    let seconds = (least + more * count(setting.centers.len()) as f64).min(most);
    let limits = Limits { seconds, seed: u64::from(proposal.terms.seed) };
    run.progress.send_modify(|p| p.places = places);
    let found = solver::propose_with(&problem, &terms, limits, &mut |heard| {
        run.progress.send_replace(Progress {
            best: heard.best,
            bound: heard.bound,
            given: count(heard.given),
            places,
            millis: millis(),
        });
        // Whoever has seen enough still wants something to see
        let enough = heard.best.is_some() && run.enough.load(Ordering::SeqCst);
        if enough || run.gone.load(Ordering::SeqCst) { Keep::Enough } else { Keep::Going }
    });
    let proposed: BTreeSet<Stand> = found.places.iter().map(|p: &Place| (p.shift, p.person)).collect();
    let outcome = Outcome {
        put: proposed.difference(movable).copied().collect(),
        leave: movable.difference(&proposed).copied().collect(),
    };
    let stopped = run.enough.load(Ordering::SeqCst);
    let state = if stopped { ProposalState::Stopped } else { ProposalState::Done };
    let progress = Progress {
        best: Some(found.cost),
        bound: Some(found.bound.min(found.cost)).filter(|b| *b > i64::MIN),
        given: count(proposed.len()),
        places,
        millis: millis(),
    };
    (state, progress, outcome)
}

/// Gives signs of life until the proposal is over or gone, and passes on that somebody has seen enough.
async fn beat(service: &Service, id: ProposalId, run: &Run) {
    loop {
        tokio::time::sleep(BEAT).await;
        let progress = *run.progress.borrow();
        let heard = service
            .act(Who::system(), move |act| Box::pin(async move { records::beat(act, id, &progress).await }))
            .await;
        match heard {
            Ok(Some(true)) => run.enough.store(true, Ordering::SeqCst),
            Ok(Some(false)) => {}
            Ok(None) => return,
            Err(error) => tracing::warn!(proposal = %id, %error, "a sign of life could not be given"),
        }
    }
}

async fn finish(service: &Service, id: ProposalId, end: End) {
    for tried in 0..TRIES {
        let end = end.clone();
        let kept = service
            .act(Who::system(), move |act| {
                let (state, progress, outcome) = end.clone();
                Box::pin(async move { records::finish(act, id, state, &progress, &outcome).await })
            })
            .await;
        match kept {
            Ok(()) => return,
            Err(error) => tracing::warn!(proposal = %id, %error, "the end of a proposal could not be kept"),
        }
        tokio::time::sleep(BEAT * (tried + 1)).await;
    }
}

/// How far a proposal is, for whoever watches it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct View {
    /// Whether it is over.
    pub state: ProposalState,
    /// In figures.
    pub progress: Progress,
}

/// How far a proposal is: from whoever works on it here, else from its row.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] for whoever may not change every one of its weeks.
pub async fn view(service: &Service, who: Who, id: ProposalId) -> Result<View> {
    let (proposal, _) = service.look(who, move |look| Box::pin(super::find(look, id))).await?;
    let live = service.runs().get(id).map(|run| *run.progress.borrow());
    let progress = match live {
        Some(live) if proposal.state == ProposalState::Working => live,
        _ => proposal.progress,
    };
    Ok(View { state: proposal.state, progress })
}
