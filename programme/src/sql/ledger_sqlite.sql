-- The ledger of hours is append-only. A line moves only to the record that its person's was merged into, and its note is
-- only ever emptied, when everything personal of somebody is deleted.
create trigger if not exists hours_entries_stay before delete on hours_entries
begin
    select raise(abort, 'the ledger of hours is append-only');
end;
create trigger if not exists hours_entries_are_kept before update on hours_entries
when new.id is not old.id or new.programme_id is not old.programme_id or new.attendance_id is not old.attendance_id
    or new.center_id is not old.center_id or new.position_id is not old.position_id or new.date is not old.date
    or new.minutes is not old.minutes or new.present is not old.present or new.kind is not old.kind
    or new.offsets is not old.offsets or new.entered_by is not old.entered_by or new.entered_at is not old.entered_at
    or (new.note is not old.note and new.note is not '')
    or (new.person_id is not old.person_id
        and not exists (select 1 from people where id = old.person_id and merged_into = new.person_id))
begin
    select raise(abort, 'the ledger of hours is append-only');
end;
