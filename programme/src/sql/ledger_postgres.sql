-- The ledger of hours is append-only. A line moves only to the record that its person's was merged into, and its note is
-- only ever emptied, when everything personal of somebody is deleted.
select pg_advisory_xact_lock(7305804402566627699);
create or replace function hours_entries_are_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if row(new.id, new.programme_id, new.attendance_id, new.center_id, new.position_id, new.date, new.minutes,
                new.present, new.kind, new.offsets, new.entered_by, new.entered_at)
            is not distinct from row(old.id, old.programme_id, old.attendance_id, old.center_id, old.position_id,
                old.date, old.minutes, old.present, old.kind, old.offsets, old.entered_by, old.entered_at)
            and (new.note = old.note or new.note = '')
            and (new.person_id = old.person_id
                or exists (select 1 from people where id = old.person_id and merged_into = new.person_id))
        then
            return new;
        end if;
    end if;
    raise exception 'the ledger of hours is append-only';
end
$$;
create or replace trigger hours_entries_are_kept before update or delete on hours_entries
    for each row execute function hours_entries_are_kept();
create or replace trigger hours_entries_stay before truncate on hours_entries
    for each statement execute function hours_entries_are_kept();
