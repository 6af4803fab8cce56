//! What is noted for the audit trail.

use super::Act;
use crate::error::Result;
use crate::sql::many::pieces;
use domain::events::Event;
use domain::ids::{PersonId, ProgrammeId};
use uuid::Uuid;

impl Act {
    /// Notes what was done for the audit trail.
    ///
    /// # Errors
    /// [`crate::Error::Broken`] when the row can't be written; then nothing of the act is kept.
    pub async fn note(&mut self, programme: ProgrammeId, event: Event) -> Result<()> {
        let id: Uuid = self.id();
        let (who, now) = (self.who().person, self.now());
        let salt = crate::signing::random_text(12);
        self.run(
            sql!(
                "insert into events (id, programme_id, kind, subject_id, by_person, at, detail, salt)
                values ($1, $2, $3, $4, $5, $6, $7, $8)"
            ),
            values![id, programme, event.kind.as_str(), event.subject, who, now, event.detail, salt],
        )
        .await?;
        Ok(())
    }

    /// The same for what several people did each by themselves, in one act.
    ///
    /// # Errors
    /// [`crate::Error::Broken`] when a row can't be written; then nothing of the act is kept.
    pub(crate) async fn note_each(&mut self, events: Vec<(ProgrammeId, PersonId, Event)>) -> Result<()> {
        let now = self.now();
        for piece in pieces(&events) {
            let statement = many!(
                piece.len(),
                8,
                "insert into events (id, programme_id, kind, subject_id, by_person, at, detail, salt) values ",
                ""
            );
            let mut values = Vec::with_capacity(piece.len() * 8);
            for (programme, who, event) in piece {
                let (id, salt): (Uuid, _) = (self.id(), crate::signing::random_text(12));
                let detail = event.detail.clone();
                values.extend(values![id, *programme, event.kind.as_str(), event.subject, *who, now, detail, salt]);
            }
            self.run(statement, values).await?;
        }
        Ok(())
    }
}
