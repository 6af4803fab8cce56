//! Which column of a list is what: found by its name in any language, or chosen by hand.

use super::Table;
use domain::imports::Column;
use domain::language::Language;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use words::Words;
use words::fold::search_key;

/// The columns of a list by what they hold, counted from 0.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Columns(BTreeMap<Column, usize>);

impl Columns {
    /// Finds the columns by their names; of two with the same name the first.
    #[must_use]
    pub fn found(header: &[String]) -> Self {
        let keys: Vec<String> = header.iter().map(|name| search_key(name)).collect();
        let at = |column: &Column| {
            let names = names(*column);
            Some((*column, keys.iter().position(|key| names.contains(key))?))
        };
        Self(Column::ALL.iter().filter_map(at).collect())
    }
    /// The same with a column chosen, or none.
    #[must_use]
    pub fn with(mut self, column: Column, at: Option<usize>) -> Self {
        match at {
            Some(at) => self.0.insert(column, at),
            None => self.0.remove(&column),
        };
        self
    }
    /// Where a column is.
    #[must_use]
    pub fn at(&self, column: Column) -> Option<usize> {
        self.0.get(&column).copied()
    }
    /// What is needed and not there.
    #[must_use]
    pub fn missing(&self) -> Vec<Column> {
        Column::ALL.iter().copied().filter(|column| column.is_needed() && self.at(*column).is_none()).collect()
    }
    /// The cell of a row. The apostrophe that guards a text against being taken for a formula is no part of it.
    #[must_use]
    pub fn cell<'t>(&self, table: &'t Table, row: usize, column: Column) -> &'t str {
        let text = self.at(column).map_or("", |at| table.cell(row, at)).trim();
        text.strip_prefix('\'').filter(|rest| crate::exports::is_formula(rest)).unwrap_or(text)
    }
}

/// So many rows above the names of the columns may hold something else: a title, a date, who made the list.
const ABOVE: usize = 10;
/// So many names make a row the one that names the columns.
const NAMES: usize = 4;

/// The list from the row on that names its columns; as it is where no row near the top does better than its first.
pub(super) fn below_title(mut table: Table) -> Table {
    if Columns::found(&table.header).0.len() >= NAMES {
        return table;
    }
    let named = |row: &Vec<String>| Columns::found(row).0.len() >= NAMES;
    if let Some(at) = table.rows.iter().take(ABOVE).position(named).filter(|at| at + 1 < table.rows.len()) {
        table.header = std::mem::take(&mut table.rows[at]);
        table.rows.drain(..=at);
    }
    table
}

/// Every name of a column, folded.
fn names(column: Column) -> Vec<String> {
    let of = |language: &Language| {
        let w = Words::of(*language);
        let also = w.import_column_names(column).split(',').map(search_key).collect::<Vec<_>>();
        also.into_iter().chain([search_key(w.import_column(column))])
    };
    Language::ALL.iter().flat_map(of).chain([search_key(column.as_str())]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(header: &str) -> Vec<Option<usize>> {
        let columns = Columns::found(&header.split(',').map(str::to_owned).collect::<Vec<_>>());
        Column::ALL.iter().map(|column| columns.at(*column)).collect()
    }

    #[test]
    fn columns_are_known_by_their_names_in_every_language_and_any_order() {
        let all: Vec<_> = (0..8).map(Some).collect();
        assert_eq!(found("given_name,surname,fathers_name,birth_date,email,phone,center,languages"), all);
        assert_eq!(found("Given name,SURNAME,Father's name,Date of birth,E-mail,Phone,Center,Languages"), all);
        assert_eq!(found("Ad,Soyad,Ata adı,Doğum tarixi,E-poçt,Telefon,Mərkəz,Dillər"), all);
        assert_eq!(found("Имя,Фамилия,Отчество,Дата рождения,Эл. почта,Телефон,Центр,Языки"), all);
        let back: Vec<_> = (0..8).rev().map(Some).collect();
        assert_eq!(found("languages,center,phone,email,birth_date,fathers_name,surname,given_name"), back);
        assert_eq!(found("x,y,phone,phone"), [None, None, None, None, None, Some(2), None, None]);
    }

    #[test]
    fn a_title_above_the_names_is_passed_over() {
        let rows =
            |text: &str| text.lines().map(|line| line.split(',').map(str::to_owned).collect()).collect::<Vec<_>>();
        let table = |text: &str| {
            let mut rows = rows(text);
            below_title(Table { header: rows.remove(0), rows })
        };
        let listed = table("Könüllülər\n,23.11.2026\nAd,Soyad,E-poçt,Telefon\nAysel,Əliyeva,a@b.az,1");
        assert_eq!((listed.header[0].as_str(), listed.rows.len(), listed.cell(0, 0)), ("Ad", 1, "Aysel"));
        let plain = table("a,b,c,d\n1,2,3,4\n5,6,7,8");
        assert_eq!((plain.header[0].as_str(), plain.rows.len()), ("a", 2));
    }

    #[test]
    fn every_column_is_known_by_what_the_pages_call_it() {
        for language in Language::ALL {
            let w = Words::of(*language);
            let header: Vec<String> = Column::ALL.iter().map(|column| w.import_column(*column).to_owned()).collect();
            assert!(Columns::found(&header).missing().is_empty(), "{language:?}");
        }
    }
}
