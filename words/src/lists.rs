//! The words for lists that come in: what their columns are called, and why one can't be read.

use crate::Words;
use domain::imports::{Column, Unreadable};

impl Words {
    /// What a column is called.
    #[must_use]
    pub const fn import_column(self, column: Column) -> &'static str {
        match column {
            Column::GivenName => self.import_column_given_name(),
            Column::Surname => self.import_column_surname(),
            Column::FathersName => self.import_column_fathers_name(),
            Column::BirthDate => self.import_column_birth_date(),
            Column::Email => self.import_column_email(),
            Column::Phone => self.import_column_phone(),
            Column::Center => self.import_column_center(),
            Column::Languages => self.import_column_languages(),
        }
    }

    /// Other names that offices give a column, with commas between.
    #[must_use]
    pub const fn import_column_names(self, column: Column) -> &'static str {
        match column {
            Column::GivenName => self.import_names_given_name(),
            Column::Surname => self.import_names_surname(),
            Column::FathersName => self.import_names_fathers_name(),
            Column::BirthDate => self.import_names_birth_date(),
            Column::Email => self.import_names_email(),
            Column::Phone => self.import_names_phone(),
            Column::Center => self.import_names_center(),
            Column::Languages => self.import_names_languages(),
        }
    }

    /// Why a file can't be read as a list, and what to do about it.
    #[must_use]
    pub const fn unreadable(self, why: Unreadable) -> &'static str {
        match why {
            Unreadable::Empty => self.import_unreadable_empty(),
            Unreadable::TooLarge => self.import_unreadable_too_large(),
            Unreadable::Kind => self.import_unreadable_kind(),
            Unreadable::Encoding => self.import_unreadable_encoding(),
            Unreadable::Locked => self.import_unreadable_locked(),
            Unreadable::Broken => self.import_unreadable_broken(),
            Unreadable::Swollen => self.import_unreadable_swollen(),
            Unreadable::Carries => self.import_unreadable_carries(),
            Unreadable::Rows => self.import_unreadable_rows(),
            Unreadable::Columns => self.import_unreadable_columns(),
            Unreadable::Cell => self.import_unreadable_cell(),
        }
    }
}
