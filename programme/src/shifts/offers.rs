//! What is open to a volunteer: shifts of the programme, each with every reason why it can't be theirs.

use super::company::{There, book, company, decides};
use super::records::{self, Window};
use super::{Ballot, Entry, choosing, facts};
use crate::act::Look;
use crate::centers;
use crate::error::{Error, Result};
use chrono::{DateTime, Datelike, Duration, NaiveDate, Utc};
use domain::applications::Part;
use domain::centers::{Center, Position};
use domain::choosing::against;
use domain::eligibility::{Merit, Reason, RuleBook, Verdict, Volunteer, judge, marks};
use domain::ids::{CenterId, PersonId, ProgrammeId, ShiftId};
use domain::people::Name;
use domain::programmes::{Programme, Rules};
use domain::rights::{At, May};
use domain::shifts::Shift;
use domain::time::{Period, Week};
use std::sync::Arc;
use uuid::Uuid;

/// The most shifts of one page.
pub const PAGE: usize = 100;
/// The most shifts of one's centers that are looked through for those that fit.
const SOUGHT: i64 = 1000;
/// So many reasons are told why shifts don't fit.
const UNFIT: usize = 3;
/// Hours count by the week and by the month, days in a row as they come: the week before, and a day for the zones.
const BUSY_DAYS: i64 = 8;

/// A volunteer as the rules see them, with the shifts of the running month and week and later. For the program's own use; asks no
/// right.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn volunteer(look: &mut Look, person: PersonId) -> Result<Volunteer> {
    let since = busy_since(look.now());
    facts::volunteer(look, person, since).await
}

/// From when on a person's shifts count for one that begins at a moment.
#[must_use]
pub fn busy_since(start: DateTime<Utc>) -> DateTime<Utc> {
    let month = Duration::days(i64::from(start.day0()) + 1);
    start - month.max(Duration::days(BUSY_DAYS))
}

/// Everybody who is or was placed at a center as the rules see them, with their shifts anywhere that end after a moment.
///
/// # Errors
/// [`Error::NotAllowed`] without the right to see the center's rosters.
pub async fn volunteers(look: &mut Look, at: At, since: DateTime<Utc>) -> Result<Vec<Volunteer>> {
    look.require(May::SeeRosters(at))?;
    facts::volunteers(look, at, since).await
}

/// A shift as it is offered to one volunteer.
#[derive(Debug, Clone)]
pub struct Offer {
    /// The shift.
    pub shift: Arc<Shift>,
    /// Its center.
    pub center: Arc<Center>,
    /// Why it can't be theirs; empty when it can.
    pub reasons: Vec<Reason>,
    /// What they should think of first.
    pub doubts: Vec<Reason>,
    /// Why it is one for them.
    pub marks: Vec<Merit>,
    /// Whether they have entered its ballot.
    pub entered: bool,
}

impl Offer {
    /// Whether it is one for them: nothing speaks against it, nothing has to be thought of first. A ballot that they can
    /// enter is for them, too.
    #[must_use]
    pub fn fits(&self) -> bool {
        self.reasons.iter().all(|reason| matches!(reason, Reason::Ballot { .. }))
            && !self.doubts.iter().any(Reason::asks_person)
    }
}

/// The last shift of a page, as the address of the next page names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct After {
    /// Its start.
    pub start: DateTime<Utc>,
    /// Which.
    pub shift: ShiftId,
}

impl std::fmt::Display for After {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.start.timestamp(), self.shift)
    }
}
impl After {
    /// Reads it from an address.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (start, shift) = text.split_once('.')?;
        Some(Self { start: DateTime::from_timestamp(start.parse().ok()?, 0)?, shift: shift.parse().ok()? })
    }
}

/// Which of the open shifts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// At every center of the programme; else, for whoever is placed somewhere, at their own.
    pub everywhere: bool,
    /// At this center alone.
    pub center: Option<CenterId>,
    /// On this date alone.
    pub day: Option<NaiveDate>,
    /// With just so many free places.
    pub free: Option<i64>,
    /// Only what fits the volunteer: their times, their training, their centers.
    pub mine: bool,
    /// On this position alone, by its code.
    pub position: Option<String>,
    /// On this day of the week alone, counted from Monday.
    pub weekday: Option<usize>,
    /// In this part of a day alone.
    pub part: Option<Part>,
    /// In this week alone.
    pub week: Option<Week>,
    /// Until this date.
    pub until: Option<NaiveDate>,
    /// After this shift.
    pub after: Option<After>,
}

impl Filter {
    /// Whether it asks for more than the database sorts out.
    const fn sieves(&self) -> bool {
        self.mine
            || self.position.is_some()
            || self.weekday.is_some()
            || self.part.is_some()
            || self.week.is_some()
            || self.until.is_some()
    }
    fn lets_through(&self, shift: &Shift) -> bool {
        let date = shift.date();
        self.position.as_ref().is_none_or(|code| *code == shift.position.code)
            && self.weekday.is_none_or(|day| day == date.weekday().num_days_from_monday() as usize)
            && self.part.is_none_or(|part| part == Part::at(shift.zone.clock(shift.period.start())))
            && self.week.is_none_or(|week| week == Week::of(date))
            && self.until.is_none_or(|until| date <= until)
    }
}

/// A page of offers.
#[derive(Debug, Clone)]
pub struct Page {
    /// The offers, by start.
    pub offers: Vec<Offer>,
    /// The end of this page, when there are more.
    pub more: Option<After>,
    /// The volunteer, for what else the page says of them.
    pub volunteer: Volunteer,
    /// The centers where they are or were placed.
    pub own: Vec<Arc<Center>>,
    /// Every position of the programme, on this page or not.
    pub positions: Arc<[Position]>,
    /// What most often stood against a shift that was left out because it doesn't fit, each with how often.
    pub unfit: Vec<(Reason, usize)>,
}

/// The open shifts of one's centers, or of the whole programme, from now on, by start, at most [`PAGE`] of them.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn open_to(look: &mut Look, programme: &Programme, filter: &Filter) -> Result<Page> {
    let person = look.person()?;
    let volunteer = volunteer(look, person).await?;
    let now = look.now();
    let after = filter.after.filter(|after| after.start >= now);
    let open = look.open();
    let centers = open.centers(look, programme.id).await?;
    let mut own: Vec<CenterId> = volunteer.placements.iter().map(|p| p.center).collect();
    own.sort_unstable();
    own.dedup();
    let sought: Vec<Option<CenterId>> = match filter.center {
        // Nobody can take a shift where they aren't placed
        Some(center) if filter.mine && !own.contains(&center) => Vec::new(),
        Some(center) => vec![Some(center)],
        None if filter.mine || !(filter.everywhere || own.is_empty()) => own.iter().copied().map(Some).collect(),
        None => vec![None],
    };
    let window = Window {
        programme: programme.id,
        from: after.map_or(now, |after| after.start),
        after: after.map_or(ShiftId(Uuid::nil()), |after| after.shift),
        day: filter.day.map_or_else(String::new, |day| day.to_string()),
        free: filter.free.unwrap_or(-1),
        limit: if filter.sieves() { SOUGHT } else { i64::try_from(PAGE + 1).unwrap_or(i64::MAX) },
    };
    // A first page begins now, which moves: what was read a moment ago serves as well without what has begun since
    let from = after.map_or(DateTime::UNIX_EPOCH, |after| after.start);
    let mut shifts: Vec<Arc<Shift>> = Vec::new();
    for center in &sought {
        let key = (Window { from, ..window.clone() }, *center);
        let read = open.shifts(look, key, &window).await?;
        shifts.extend(read.iter().filter(|shift| shift.period.start() > now).cloned());
    }
    if sought.len() > 1 {
        shifts.sort_unstable_by_key(|shift| (shift.period.start(), shift.id));
    }
    let book = RuleBook { rules: programme.rules, ways: (*open.ways(look, programme.id).await?).clone() };
    let served = choosing::served(look, person, &book.rules).await?;
    let beside = beside(look, &volunteer, &shifts, &own, &book.rules).await?;
    let mut offers = Vec::with_capacity(shifts.len().min(PAGE + 1));
    let stands = match shifts.iter().any(|shift| shift.position.approval || shift.details.ballot.is_some()) {
        true => choosing::asked_by(look, person).await?,
        false => Vec::new(),
    };
    let mut unfit: Vec<(Reason, usize)> = Vec::new();
    let page = filter.until.map_or(PAGE, |_| usize::try_from(SOUGHT).unwrap_or(PAGE));
    for shift in shifts.into_iter().filter(|shift| filter.lets_through(shift)) {
        let there = beside.iter().find(|(center, _)| *center == shift.at.center);
        let company = there.map(|(_, there)| there.company(&shift, &book.rules));
        let Verdict { mut reasons, doubts } = judge(&volunteer, &shift, &book, company.as_ref(), now);
        // What a shift as a whole would lack in spite of them is for staff
        let doubts = doubts.into_iter().filter(|doubt| doubt.asks_person()).collect();
        let turn = served.turn(&volunteer, &shift, &book.rules, now);
        reasons.extend(against(&volunteer, &shift, &book.rules, turn, now));
        let entered = stands.contains(&(shift.id, true));
        if stands.contains(&(shift.id, false)) {
            reasons.push(Reason::Requested);
        }
        let Some(center) = centers.iter().find(|c| c.id == shift.at.center) else { continue };
        let verdict = Verdict { reasons, doubts };
        let marks = marks(&volunteer, &shift, &verdict);
        let Verdict { reasons, doubts } = verdict;
        let offer = Offer { center: Arc::clone(center), shift, reasons, doubts, marks, entered };
        if !filter.mine || offer.fits() {
            offers.push(offer);
        } else {
            count(&mut unfit, &offer);
        }
        if offers.len() > page {
            break;
        }
    }
    let more = (offers.len() > page)
        .then(|| &offers[page - 1].shift)
        .map(|last| After { start: last.period.start(), shift: last.id });
    offers.truncate(page);
    let own = centers.iter().filter(|c| own.contains(&c.id)).cloned().collect();
    unfit.sort_by_key(|(_, often)| std::cmp::Reverse(*often));
    unfit.truncate(UNFIT);
    let positions = open.positions(look, programme.id).await?;
    Ok(Page { offers, more, volunteer, own, positions, unfit })
}

/// Those beside whom somebody would be at each of their centers, where a rule of the programme may refuse for it.
async fn beside(
    look: &mut Look,
    volunteer: &Volunteer,
    shifts: &[Arc<Shift>],
    own: &[CenterId],
    rules: &Rules,
) -> Result<Vec<(CenterId, There)>> {
    let mut beside = Vec::new();
    for center in own {
        let here = || shifts.iter().filter(|shift| shift.at.center == *center);
        if !here().any(|shift| decides(volunteer, shift, rules)) {
            continue;
        }
        let (start, end) = (here().map(|s| s.period.start()).min(), here().map(|s| s.period.end()).max());
        let Some((at, (start, end))) = here().next().map(|s| s.at).zip(start.zip(end)) else { continue };
        let span = Period::new(start, end).map_err(Error::broken)?;
        beside.push((*center, There::read(look, at, span, Some(volunteer.id)).await?));
    }
    Ok(beside)
}

/// Counts what stands against a shift, each kind of it once.
fn count(unfit: &mut Vec<(Reason, usize)>, offer: &Offer) {
    let doubts = offer.doubts.iter().filter(|doubt| doubt.asks_person());
    for reason in offer.reasons.iter().chain(doubts) {
        // Whose place it is already needs no help
        if matches!(reason, Reason::AlreadyOn | Reason::Requested) {
            return;
        }
        match unfit.iter_mut().find(|(known, _)| known.code() == reason.code()) {
            Some((_, often)) => *often += 1,
            None => unfit.push((*reason, 1)),
        }
    }
}

/// The published shifts of a center that are ahead, as lists show them, for the program's own use.
pub(crate) async fn ahead(look: &mut Look, programme: ProgrammeId, center: CenterId) -> Result<Vec<Arc<Shift>>> {
    let now = look.now();
    let (day, after) = (String::new(), ShiftId(Uuid::nil()));
    let window = Window { programme, from: now, after, day, free: -1, limit: SOUGHT };
    let key = (Window { from: DateTime::UNIX_EPOCH, ..window.clone() }, Some(center));
    let open = look.open();
    let read = open.shifts(look, key, &window).await?;
    Ok(read.iter().filter(|shift| shift.period.start() > now).cloned().collect())
}

/// One shift with all that its page says.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The shift as it is offered to whoever looks.
    pub offer: Offer,
    /// Whether they hold a place on it.
    pub on_it: bool,
    /// Whether they have said that they will come.
    pub confirmed: bool,
    /// Whether they have asked for one.
    pub requested: bool,
    /// Its ballot, if it has one, with those of its entries that whoever looks may see.
    pub ballot: Option<(Ballot, Vec<Entry>)>,
    /// Who leads at the center then, if somebody does.
    pub lead: Option<Name>,
    /// The rules of its programme.
    pub rules: Rules,
}

/// One shift. What is not published is shown to staff and to those who are on it.
///
/// # Errors
/// [`Error::NotFound`] for everybody else.
pub async fn seen(look: &mut Look, id: ShiftId) -> Result<Seen> {
    let person = look.person()?;
    let (shift, rules) = records::with_rules(look, id).await?;
    let volunteer = volunteer(look, person).await?;
    let on_it = volunteer.is_on(id);
    if !shift.published && !on_it && look.require(May::SeeRosters(shift.at)).is_err() {
        return Err(Error::NotFound);
    }
    let center = Arc::new(centers::find(look, shift.at.center).await?);
    let lead = records::lead(look, &shift).await?;
    let (book, company) =
        (book(look, shift.at.programme, rules).await?, company(look, &shift, Some(person), &rules).await?);
    let now = look.now();
    let Verdict { mut reasons, doubts } = judge(&volunteer, &shift, &book, Some(&company), now);
    let turn = choosing::served(look, person, &rules).await?.turn(&volunteer, &shift, &rules, now);
    let (requested, entered, confirmed) = choosing::stands(look, id, person).await?;
    if !on_it {
        reasons.extend(against(&volunteer, &shift, &rules, turn, now));
    }
    let ballot = choosing::ballot(look, id).await?;
    let verdict = Verdict { reasons, doubts };
    let marks = marks(&volunteer, &shift, &verdict);
    let Verdict { reasons, doubts } = verdict;
    let offer = Offer { shift: Arc::new(shift), center, reasons, doubts, marks, entered };
    Ok(Seen { offer, on_it, confirmed, requested, ballot, lead, rules })
}
