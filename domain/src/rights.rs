//! Who may do what: one table from role and scope to permission.

use crate::ids::{CenterId, PersonId, ProgrammeId};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

crate::state::words_of! {
    /// A role that can be given to a person, for a programme or for one center of it.
    pub enum Role {
        /// Takes shifts.
        Volunteer = "volunteer",
        /// Runs a shift at a center.
        Lead = "lead",
        /// Runs a center's volunteers.
        Coordinator = "coordinator",
        /// Teaches and records training.
        Trainer = "trainer",
        /// Runs a programme.
        Manager = "manager",
        /// Runs the instance: centers, people, roles, settings.
        Administrator = "administrator",
        /// Reads everything of a programme, changes nothing.
        Auditor = "auditor",
    }
}

impl Role {
    /// What somebody is because they serve at a center: it goes along when they are moved to another one, and ends with the
    /// last day there.
    pub const OF_SERVICE: [Self; 2] = [Self::Volunteer, Self::Lead];
}

/// How far a grant reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scope {
    /// The programme it is for.
    pub programme: ProgrammeId,
    /// One center of it, or all of them.
    pub center: Option<CenterId>,
}

/// A role with its scope and validity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    /// What the person is.
    pub role: Role,
    /// Where.
    pub scope: Scope,
    /// From when.
    pub from: DateTime<Utc>,
    /// Until when, if it ends.
    pub until: Option<DateTime<Utc>>,
}

impl Grant {
    /// Whether it holds at that moment.
    #[must_use]
    pub fn holds(&self, at: DateTime<Utc>) -> bool {
        self.from <= at && self.until.is_none_or(|until| at < until)
    }
}

/// A place in the organisation: a center with the programme it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct At {
    /// The programme.
    pub programme: ProgrammeId,
    /// The center.
    pub center: CenterId,
}

/// Everything that needs a right. What a person does with their own things (own shifts, own hours,
/// own application) needs none but being that person, and is asked by [`May::Be`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum May {
    /// Act as this very person.
    Be(PersonId),
    /// Read applications of a programme's intakes for a center.
    SeeApplications(At),
    /// Accept, decline or place applicants of a center.
    DecideApplications(At),
    /// Pause, transfer and end placements of a center.
    ManagePlacements(At),
    /// Read a center's board, also as a draft.
    SeeRosters(At),
    /// Change templates, shifts and assignments of a center, publish its rosters.
    ManageRosters(At),
    /// See who should be at a center now, and show its desk code.
    SeeAttendance(At),
    /// Check people in and out, confirm what was closed automatically.
    RecordAttendance(At),
    /// Correct the hours ledger at a center, and vouch for somebody's presence there with a reason.
    CorrectHours(At),
    /// Read the file of a person who is placed or applies at a center.
    SeePeople(At),
    /// Read every person of a programme.
    SeeAllPeople(ProgrammeId),
    /// Compare records of people, open their national numbers, and merge them.
    MergePeople(ProgrammeId),
    /// Record training results.
    RecordTraining(At),
    /// Plan courses and sessions of a programme.
    ManageTraining(ProgrammeId),
    /// Issue certificates.
    IssueCertificates(ProgrammeId),
    /// Revoke certificates.
    RevokeCertificates(ProgrammeId),
    /// Open, change and close intakes.
    ManageIntakes(ProgrammeId),
    /// Create and change centers.
    ManageCenters(ProgrammeId),
    /// Change a programme's name, colour and rules.
    ManageProgramme(ProgrammeId),
    /// Give and end roles.
    ManageRights(ProgrammeId),
    /// Tell many people of a center something.
    Announce(At),
    /// Tell many people of a programme something.
    AnnounceToAll(ProgrammeId),
    /// Change the words of a programme's letters.
    WriteLetters(ProgrammeId),
    /// See outgoing mail and its delivery.
    SeeDelivery(ProgrammeId),
    /// Read the audit trail.
    ReadAudit(ProgrammeId),
}

/// Whoever acts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Who {
    /// The person, when somebody is signed in.
    pub person: Option<PersonId>,
    /// Their roles.
    pub grants: Vec<Grant>,
    /// The program itself: demo, worker, command line.
    pub system: bool,
}

impl Who {
    /// Nobody in particular: a visitor.
    #[must_use]
    pub fn anyone() -> Self {
        Self::default()
    }
    /// The program itself, for the worker and the command line.
    #[must_use]
    pub fn system() -> Self {
        Self { system: true, ..Self::default() }
    }
    /// Whether one of the roles holds for the whole programme, or, with a center, for that center too.
    fn is(&self, roles: &[Role], programme: ProgrammeId, center: Option<CenterId>, at: DateTime<Utc>) -> bool {
        self.grants.iter().any(|grant| {
            roles.contains(&grant.role)
                && grant.scope.programme == programme
                && (grant.scope.center.is_none() || (center.is_some() && grant.scope.center == center))
                && grant.holds(at)
        })
    }
    /// Whether this is allowed at that moment. The one table of rights.
    #[must_use]
    pub fn may(&self, what: May, at: DateTime<Utc>) -> bool {
        use Role::{Administrator, Auditor, Coordinator, Lead, Manager, Trainer};
        if self.system {
            return true;
        }
        let at_center = |roles: &[Role], place: At| self.is(roles, place.programme, Some(place.center), at);
        let in_programme = |roles: &[Role], programme| self.is(roles, programme, None, at);
        match what {
            May::Be(person) => self.person == Some(person),
            May::SeeApplications(place) => at_center(&[Coordinator, Manager, Administrator, Auditor], place),
            May::DecideApplications(place) | May::ManagePlacements(place) | May::Announce(place) => {
                at_center(&[Coordinator, Manager, Administrator], place)
            }
            May::SeeRosters(place) => at_center(&[Lead, Coordinator, Manager, Administrator, Auditor], place),
            May::ManageRosters(place) => at_center(&[Coordinator, Manager, Administrator], place),
            May::SeeAttendance(place) => at_center(&[Lead, Coordinator, Manager, Administrator, Auditor], place),
            May::RecordAttendance(place) => at_center(&[Lead, Coordinator, Manager, Administrator], place),
            May::CorrectHours(place) => at_center(&[Coordinator, Manager, Administrator], place),
            May::SeePeople(place) => at_center(&[Coordinator, Trainer, Manager, Administrator, Auditor], place),
            May::SeeAllPeople(programme) => in_programme(&[Manager, Administrator, Auditor], programme),
            May::RecordTraining(place) => at_center(&[Trainer, Coordinator, Manager, Administrator], place),
            May::ManageTraining(programme) => in_programme(&[Trainer, Manager, Administrator], programme),
            May::MergePeople(programme) | May::AnnounceToAll(programme) | May::WriteLetters(programme) => {
                in_programme(&[Manager, Administrator], programme)
            }
            May::IssueCertificates(programme) | May::RevokeCertificates(programme) | May::ManageIntakes(programme) => {
                in_programme(&[Manager, Administrator], programme)
            }
            May::ManageCenters(programme)
            | May::ManageProgramme(programme)
            | May::ManageRights(programme)
            | May::SeeDelivery(programme) => in_programme(&[Administrator], programme),
            May::ReadAudit(programme) => in_programme(&[Administrator, Auditor], programme),
        }
    }
    /// The roles that hold now, without repeats.
    #[must_use]
    pub fn roles(&self, at: DateTime<Utc>) -> Vec<Role> {
        let mut roles: Vec<Role> = self.grants.iter().filter(|g| g.holds(at)).map(|g| g.role).collect();
        roles.sort_unstable();
        roles.dedup();
        roles
    }
}
