//! What a person was told, as they find it within the platform.

use super::letters::{self, Said};
use super::records::choices as kept;
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::people::{self, Member, sessions};
use chrono::{DateTime, Utc};
use domain::ids::{NoticeId, PersonId, ProgrammeId};
use uuid::Uuid;
use words::Words;

/// So many stand on one page.
pub const SHOWN: i64 = 30;

/// A notice with its words.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Which.
    pub id: NoticeId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// What it says; nothing where what it was about is gone.
    pub said: Option<Said>,
    /// When it was told.
    pub at: DateTime<Utc>,
    /// Whether it was read.
    pub read: bool,
}

/// How many a person has not read yet.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn unread(look: &mut Look, person: PersonId) -> Result<i64> {
    kept::unread(look, person).await
}

/// Who is signed in by this token, and how many they have not read; 0 unless that is `counted`.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn member(look: &mut Look, token: String, counted: bool) -> Result<(Option<Member>, i64)> {
    let Some(member) = sessions::member(look, &token).await? else { return Ok((None, 0)) };
    let unread = if counted { unread(look, member.person.id).await? } else { 0 };
    Ok((Some(member), unread))
}

/// What the one who asks was told, the newest first; in pages, `before` an id.
///
/// # Errors
/// [`Error::NotSignedIn`] for strangers.
pub async fn page(look: &mut Look, w: Words, before: Option<NoticeId>) -> Result<Vec<Entry>> {
    let me = look.person()?;
    let before = before.unwrap_or(NoticeId(Uuid::max()));
    let mut entries = Vec::new();
    for found in kept::inbox(look, me, before, SHOWN).await? {
        let said = match letters::said(look, w, found.programme, &found.notice).await {
            Ok(said) => Some(said),
            Err(Error::Unavailable(why)) => return Err(Error::Unavailable(why)),
            Err(_) => None,
        };
        let kept::Found { id, programme, at, read, .. } = found;
        entries.push(Entry { id, programme, said, at, read });
    }
    Ok(entries)
}

/// What changes whenever one's list does: its newest entry, and how many are unread.
///
/// # Errors
/// [`Error::NotSignedIn`] for strangers.
pub async fn digest(look: &mut Look) -> Result<String> {
    let me = look.person()?;
    let newest = kept::newest(look, me).await?.map(|id| id.0.simple().to_string()).unwrap_or_default();
    Ok(format!("{newest}-{}", kept::unread(look, me).await?))
}

/// Marks one of one's own as read; the page that it leads to.
///
/// # Errors
/// [`Error::NotFound`] for somebody else's.
pub async fn open(act: &mut Act, id: NoticeId) -> Result<String> {
    let me = act.person()?;
    let notice = kept::own(act, me, id).await?.ok_or(Error::NotFound)?;
    kept::read(act, me, id).await?;
    let person = people::find(act, me).await?;
    letters::said(act, Words::of(person.language), person.programme, &notice).await.map(|said| said.path)
}

/// Marks everything up to that one as read; how many were not before.
///
/// # Errors
/// [`Error::NotSignedIn`] for strangers.
pub async fn read_until(act: &mut Act, id: NoticeId) -> Result<u64> {
    let me = act.person()?;
    kept::read_until(act, me, id).await
}
