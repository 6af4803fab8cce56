## Columns of a list

import-column-given-name = Given name
import-column-surname = Surname
import-column-fathers-name = Father’s name
import-column-birth-date = Date of birth
import-column-email = E-mail
import-column-phone = Phone
import-column-center = Center
import-column-languages = Languages
import-names-given-name = First name, Forename, Name
import-names-surname = Last name, Family name
import-names-fathers-name = Patronymic, Middle name
import-names-birth-date = Birth date, Birthday, Born
import-names-email = Email, E-mail address, Mail
import-names-phone = Telephone, Mobile, Phone number
import-names-center = Center code, Centre, Service center
import-names-languages = Language, Languages spoken

## The page

import-title = Import applications
import-lead = Take applications in from a list: CSV in UTF-8, or Excel (.xlsx). You see what would happen before anything is written.
import-link = Import applications from a list
import-export-csv = Download as CSV
import-export-xlsx = Download for Excel
import-export-title = Take the applications along
import-export-text = The applications to this call as one file, with the columns that an import reads. Who took it stays in the audit trail.
import-file = List
import-file-hint = At most 5 MB, 25,000 rows and 100 columns. The first row names the columns: { $columns }.
import-file-dates = Dates like 1999-12-31 or 31.12.1999, centers by their code, languages like az:C2 en:B1.
import-upload = Read the list
import-mapping-title = Which column is what?
import-mapping-lead = { $file }: check what was found, and change it where it is wrong.
import-mapping-none = Not in the list
import-mapping-show = Show what would happen
import-mapping-change = Change the columns
import-tell = Write to everybody who comes in
import-tell-hint = “We have your application”, with a link to sign in. Otherwise nobody is told.
import-preview-title = What would happen
import-preview-lead = { $file }: nothing is written yet.
import-rows = Rows
import-new = New applications
import-accepted = Taken in
import-unchanged = Already there
import-rejected = Not taken
import-told-yes = Everybody who comes in is written to.
import-told-no = Nobody is written to.
import-run =
    { $count ->
        [one] Import { $count } application
       *[other] Import { $count } applications
    }
import-nothing-new = There is nothing new to take in.
import-first-rows = The first rows as they would be
import-bad-rows = Rows that are not taken
import-row-hint = Rows are counted from 1 after the header.
import-codes = The centers of this call: { $codes }.
import-known-rows = Rows of people who have applied already: { $rows }
import-row = Row
import-left-columns = These columns are not taken: { $names }
import-why = Why
import-repeated = The address stands in row { $row } already.
import-more-rows =
    { $count ->
        [one] And { $count } more.
       *[other] And { $count } more.
    }
import-running-title = The list is going in
import-running-lead = You may leave this page. What is in stays in.
import-running-look = Look again
import-running-label = Rows taken in
import-running-go-on = Go on
import-running-stale = It was interrupted. What came in stays in, and nothing comes in twice.
import-done-title = The list is in
import-done-again = Import another list
import-bad-rows-download = Download these rows as CSV
import-move-note = Came in by a list

## Why a file can't be read

import-unreadable-empty = There are no rows in this file. Its first row names the columns, the others follow.
import-unreadable-too-large = This file is too large. Send one of at most 5 MB, or split it.
import-unreadable-kind = This is no list. Send CSV, or Excel as .xlsx.
import-unreadable-encoding = This text is not in UTF-8, so letters would be lost. Save it as “CSV UTF-8”, or as .xlsx.
import-unreadable-locked = This file is locked with a password, or of an old kind. Save it as .xlsx without a password.
import-unreadable-broken = This file is damaged or cut off. Save it again and send it once more.
import-unreadable-swollen = There is more in this file than a list needs. Copy the rows into a new file and send that.
import-unreadable-carries = There is something in this file besides a list. Copy the rows into a new file and send that.
import-unreadable-rows = There are more than 25,000 rows in this file. Split it.
import-unreadable-columns = There are more than 100 columns in this file. Keep only those that are needed.
import-unreadable-cell = There is a cell with more than 2,000 characters in this file. Shorten it.
