//! Open shifts are the same for everybody, so one reading serves all: kept until an act changes them, a second at most.
//! The second bounds what an act in another process changes; places themselves are only ever taken in the database.

use super::records::{self, Window};
use crate::act::Look;
use crate::centers;
use crate::error::Result;
use domain::centers::{Center, Position};
use domain::eligibility::Ways;
use domain::ids::{CenterId, ProgrammeId};
use domain::shifts::Shift;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long a reading is believed.
const BELIEVED: Duration = Duration::from_secs(1);
/// So many different readings are kept; more are begun afresh.
const KEPT: usize = 512;

/// Which shifts: a window, of all centers or of one.
pub(super) type Asked = (Window, Option<CenterId>);

/// What was read of open shifts, shared by everybody who looks.
#[derive(Debug, Clone, Default)]
pub(crate) struct Open(Arc<Kept>);

#[derive(Debug, Default)]
struct Kept {
    /// Counts the changes.
    changes: AtomicU64,
    shifts: Shelf<Asked, Arc<[Arc<Shift>]>>,
    centers: Shelf<ProgrammeId, Arc<[Arc<Center>]>>,
    ways: Shelf<ProgrammeId, Arc<Ways>>,
    positions: Shelf<ProgrammeId, Arc<[Position]>>,
}

impl Open {
    /// Something about shifts or their centers was changed and kept.
    pub(crate) fn forget(&self) {
        self.0.changes.fetch_add(1, Ordering::SeqCst);
    }
    /// The shifts of a window that begins now or after a shift.
    pub(super) async fn shifts(&self, look: &mut Look, key: Asked, window: &Window) -> Result<Arc<[Arc<Shift>]>> {
        let changes = self.0.changes.load(Ordering::SeqCst);
        if let Some(kept) = self.0.shifts.get(&key, changes) {
            return Ok(kept);
        }
        let read = match key.1 {
            None => records::open(look, window).await?,
            Some(center) => records::open_at(look, window, center).await?,
        };
        Ok(self.0.shifts.put(key, changes, read.into_iter().map(Arc::new).collect()))
    }
    /// The centers of a programme.
    pub(super) async fn centers(&self, look: &mut Look, programme: ProgrammeId) -> Result<Arc<[Arc<Center>]>> {
        let changes = self.0.changes.load(Ordering::SeqCst);
        if let Some(kept) = self.0.centers.get(&programme, changes) {
            return Ok(kept);
        }
        let read = centers::of_programme(look, programme).await?;
        Ok(self.0.centers.put(programme, changes, read.into_iter().map(Arc::new).collect()))
    }
    /// The positions of a programme.
    pub(super) async fn positions(&self, look: &mut Look, programme: ProgrammeId) -> Result<Arc<[Position]>> {
        let changes = self.0.changes.load(Ordering::SeqCst);
        if let Some(kept) = self.0.positions.get(&programme, changes) {
            return Ok(kept);
        }
        let read = centers::positions(look, programme).await?;
        Ok(self.0.positions.put(programme, changes, read.into()))
    }
    /// The ways between the centers of a programme.
    pub(crate) async fn ways(&self, look: &mut Look, programme: ProgrammeId) -> Result<Arc<Ways>> {
        let changes = self.0.changes.load(Ordering::SeqCst);
        if let Some(kept) = self.0.ways.get(&programme, changes) {
            return Ok(kept);
        }
        let read = super::company::ways(look, programme).await?;
        Ok(self.0.ways.put(programme, changes, Arc::new(read)))
    }
}

/// Readings by what was asked, each with the count of changes before it was begun and the moment.
#[derive(Debug)]
struct Shelf<K, V>(Mutex<HashMap<K, (u64, Instant, V)>>);

impl<K, V> Default for Shelf<K, V> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}
impl<K: Eq + Hash, V: Clone> Shelf<K, V> {
    fn get(&self, key: &K, changes: u64) -> Option<V> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (read, since, value) = kept.get(key)?;
        (*read == changes && since.elapsed() < BELIEVED).then(|| value.clone())
    }
    fn put(&self, key: K, changes: u64, value: V) -> V {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(key, (changes, Instant::now(), value.clone()));
        value
    }
}
