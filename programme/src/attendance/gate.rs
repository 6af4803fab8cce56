//! The gate: check-ins that come while others are being written wait together, and then share statements and a commit.
//! Each is answered only after that commit. Whatever is not plain (a repeat, a no, a stay that was forgotten) goes its
//! own way, by an act of its own.

use super::check_in::{CheckIn, Outcome, enter};
use super::gate_records::{self as records, Come};
use super::{Came, Duty, desk};
use crate::act::{Act, Service};
use crate::error::{Error, Result};
use chrono::Duration;
use domain::attendance::{Arrival, Proof, code_is_good, nonce_is_fit};
use domain::events::{Event, EventKind};
use domain::ids::{AssignmentId, PersonId};
use domain::rights::Who;
use domain::shifts::AssignmentState;
use futures::FutureExt;
use serde_json::json;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use tokio::sync::{Semaphore, mpsc, oneshot};

/// Most check-ins that share an act.
pub(super) const MOST: usize = 64;
/// So many acts are under way at once: while one commits, the next one is made ready.
const AT_ONCE: usize = 2;
/// Check-ins that may wait; more would only time out.
const QUEUE: usize = 8192;
/// A check-in can be for a shift that begins within so many hours.
const AHEAD_HOURS: i64 = 24;

/// Somebody at the gate.
struct Waiting {
    service: Service,
    who: Who,
    ask: CheckIn,
    answer: oneshot::Sender<Result<Outcome>>,
}

/// Where check-ins wait for each other.
#[derive(Debug, Clone)]
pub(crate) struct Gate(mpsc::Sender<Waiting>);

impl Gate {
    /// Opens it. Needs a running tokio.
    pub(crate) fn open() -> Self {
        let (sender, waiting) = mpsc::channel(QUEUE);
        tokio::spawn(keep(waiting));
        Self(sender)
    }

    /// Waits for the others and comes in.
    pub(super) async fn pass(&self, service: &Service, who: Who, ask: CheckIn) -> Result<Outcome> {
        let (answer, heard) = oneshot::channel();
        let waiting = Waiting { service: service.clone(), who, ask, answer };
        self.0.send(waiting).await.map_err(|_| Error::Unavailable("the gate is closed".into()))?;
        heard.await.map_err(|_| Error::Unavailable("the check-in broke off".into()))?
    }
}

/// Lives as long as somebody can come.
async fn keep(mut waiting: mpsc::Receiver<Waiting>) {
    let turns = Arc::new(Semaphore::new(AT_ONCE));
    loop {
        let Ok(turn) = Arc::clone(&turns).acquire_owned().await else { return };
        let mut together = Vec::with_capacity(MOST);
        if waiting.recv_many(&mut together, MOST).await == 0 {
            return;
        }
        tokio::spawn(async move {
            let rest = let_in(together).await;
            drop(turn);
            for one in rest {
                tokio::spawn(alone(one));
            }
        });
    }
}

/// Writes those who are plain, and gives back the others.
async fn let_in(together: Vec<Waiting>) -> Vec<Waiting> {
    if together.len() < 2 {
        return together;
    }
    let asks: Vec<(PersonId, CheckIn)> =
        together.iter().filter_map(|one| Some((one.who.person?, one.ask.clone()))).collect();
    let Some(service) = together.first().map(|one| one.service.clone()).filter(|_| asks.len() == together.len()) else {
        return together;
    };
    let asks = Arc::new(asks);
    let written = service
        .act(Who::anyone(), move |act| {
            let asks = Arc::clone(&asks);
            enter_all(act, asks).boxed()
        })
        .await;
    // What could not be written together is tried one by one
    let Ok(mut stays) = written else { return together };
    let mut rest = Vec::new();
    for one in together {
        match stays.remove(&one.ask.nonce) {
            // Whoever has hung up is in all the same
            Some(stay) if one.who.person == Some(stay.person) => drop(one.answer.send(Ok(Ok(stay)))),
            _ => rest.push(one),
        }
    }
    rest
}

async fn alone(one: Waiting) {
    let ask = one.ask;
    let outcome = one
        .service
        .act(one.who, move |act| {
            let ask = ask.clone();
            Box::pin(async move { enter(act, &ask).await })
        })
        .await;
    drop(one.answer.send(outcome));
}

/// Checks in whoever comes for the first time, with a code that is good, for a shift that is due; by their nonces.
async fn enter_all(act: &mut Act, asks: Arc<Vec<(PersonId, CheckIn)>>) -> Result<HashMap<String, super::Stay>> {
    let now = act.now();
    let (mut people, mut nonces, mut plain) = (HashSet::new(), HashSet::new(), Vec::new());
    for (person, ask) in asks.iter().filter(|(_, ask)| nonce_is_fit(&ask.nonce)) {
        let Some(code) = desk::open(act, &ask.token).filter(|code| code_is_good(code.step, now)) else { continue };
        // Two taps at once: the second one hears what became of the first
        if people.insert(*person) & nonces.insert(ask.nonce.as_str()) {
            plain.push((*person, ask, code));
        }
    }
    if plain.is_empty() {
        return Ok(HashMap::new());
    }
    let mut ids: Vec<PersonId> = plain.iter().map(|(person, ..)| *person).collect();
    ids.sort_unstable();
    records::hold(act, &ids).await?;
    let inside = records::inside(act, &ids).await?;
    let mut due: HashMap<PersonId, Vec<Duty>> = HashMap::new();
    for duty in records::due(act, &ids, now, now + Duration::hours(AHEAD_HOURS)).await? {
        due.entry(duty.person).or_default().push(duty);
    }
    let mut come = Vec::with_capacity(plain.len());
    for (person, ask, code) in plain {
        let duties = due.remove(&person).filter(|_| !inside.contains(&person)).unwrap_or_default();
        let here = duties.into_iter().filter(|duty| duty.center_code == code.center);
        let mut timed = here.filter_map(|duty| {
            let arrival = duty.window.judge(duty.period, duty.zone, now).ok()?;
            Some((duty, arrival))
        });
        if let Some((duty, arrival)) = timed.next() {
            come.push(Come { id: act.id(), duty, ask, arrival });
        }
    }
    let written = records::insert(act, &come).await?;
    come.retain(|one| written.contains(&one.id));
    let places: Vec<AssignmentId> = come.iter().map(|one| one.duty.assignment).collect();
    records::attended(act, &places).await?;
    act.note_each(come.iter().map(told).collect()).await?;
    Ok(come.into_iter().filter_map(|one| Some((one.ask.nonce.clone(), stay(one, now)?))).collect())
}

/// The line of the trail for one of them.
fn told(one: &Come<'_>) -> (domain::ids::ProgrammeId, PersonId, Event) {
    let detail = json!({
        "device_at": one.ask.at, "person": one.duty.person, "shift": one.duty.shift, "arrival": one.arrival,
        "proof": Proof::CenterCode,
    });
    (one.duty.at.programme, one.duty.person, Event::new(EventKind::CheckedIn, one.id).with(detail))
}

/// The stay that was just begun, as it would be read again.
fn stay(one: Come<'_>, now: chrono::DateTime<chrono::Utc>) -> Option<super::Stay> {
    let Come { id, mut duty, arrival, .. } = one;
    duty.state = AssignmentState::Attended;
    duty.came = Some(came(id, arrival, now));
    duty.stay()
}

fn came(id: domain::ids::AttendanceId, arrival: Arrival, now: chrono::DateTime<chrono::Utc>) -> Came {
    Came {
        id,
        arrived_at: now,
        arrival,
        proof: Proof::CenterCode,
        left_at: None,
        left_proof: None,
        to_confirm: false,
        walk_in: false,
        break_since: None,
        minutes: None,
        recorded_at: now,
        nonce: String::new(),
        device: String::new(),
    }
}
