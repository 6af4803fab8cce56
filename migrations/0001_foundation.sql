-- The shape of memory, one text for SQLite and PostgreSQL. Ids are UUIDv7 made by the program.
-- programme_id leads every index of a row that belongs to a programme; nothing refers to another programme.

create table programmes (
    id uuid primary key,
    code text not null unique,
    names jsonb not null,
    country text not null,
    default_language text not null,
    time_zone text not null,
    hue bigint not null,
    rules jsonb not null,
    version bigint not null default 1,
    created_at timestamptz not null
);

create table centers (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    code text not null unique,
    kind text not null,
    names jsonb not null,
    city text not null,
    address text not null,
    time_zone text not null,
    latitude double precision,
    longitude double precision,
    opening jsonb not null,
    seasons jsonb not null default '[]',
    closed_days jsonb not null,
    -- Open in spite of a holiday, or at other hours
    special_days jsonb not null default '[]',
    -- How many people each position needs
    needs jsonb not null default '[]',
    -- The first and the last date of an event
    runs_from date,
    runs_until date,
    institutions bigint,
    services bigint,
    early_minutes bigint,
    late_minutes bigint,
    -- How many badges were given out; the next one's number is one more
    badges bigint not null default 0,
    version bigint not null default 1,
    created_at timestamptz not null
);
create index centers_of_programme on centers (programme_id, code);

-- Where a mobile unit stands on a date.
create table center_stops (
    center_id uuid not null references centers (id),
    date date not null,
    programme_id uuid not null references programmes (id),
    place text not null,
    latitude double precision,
    longitude double precision,
    primary key (center_id, date)
);

-- Centers that may lend each other people; one row for both, the lower id first.
create table neighbours (
    first uuid not null references centers (id),
    second uuid not null references centers (id),
    programme_id uuid not null references programmes (id),
    -- The way between them
    minutes bigint not null,
    primary key (first, second),
    check (first < second)
);
create index neighbours_of_second on neighbours (second);

-- Public holidays of a programme's country.
create table holidays (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    date date not null,
    -- Comes again every year on that day and month
    yearly boolean not null,
    names jsonb not null,
    version bigint not null default 1,
    unique (programme_id, date)
);

create table courses (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    -- Of one center alone
    center_id uuid references centers (id),
    code text not null,
    kind text not null,
    names jsonb not null,
    -- Validity, refresher, what comes before, the pass mark
    terms jsonb not null,
    active boolean not null default true,
    -- What there is to learn, as it is being written, and how often that was changed since the last edition
    draft jsonb not null,
    edits bigint not null default 0,
    version bigint not null default 1,
    created_at timestamptz not null,
    unique (programme_id, code)
);

-- What there is to learn in a course, as it was published; whoever begins learns by the newest.
create table course_editions (
    programme_id uuid not null references programmes (id),
    course_id uuid not null references courses (id),
    number bigint not null,
    content jsonb not null,
    published_by uuid,
    published_at timestamptz not null,
    primary key (course_id, number)
);

-- Whoever has learned the second has learned the first.
create table course_equivalents (
    programme_id uuid not null references programmes (id),
    course_id uuid not null references courses (id),
    counts_id uuid not null references courses (id),
    primary key (course_id, counts_id)
);
create index course_equivalents_counting on course_equivalents (counts_id);

create table positions (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    code text not null,
    names jsonb not null,
    min_age bigint,
    -- The ids of the courses that everybody there has passed
    courses jsonb not null default '[]',
    leads boolean not null,
    -- The languages that everybody there speaks, such as `az:B1`
    languages text not null default '',
    -- Volunteers ask for a place, and a coordinator decides
    approval boolean not null default false,
    -- Hours before a shift at which people are reminded of it, such as `168,24,2`; empty: as the programme says
    remind_hours text not null default '',
    version bigint not null default 1,
    created_at timestamptz not null,
    unique (programme_id, code)
);

create table people (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    given_name text not null,
    surname text not null,
    fathers_name text not null,
    birth_date date,
    email text not null,
    email_folded text not null unique,
    email_confirmed_at timestamptz,
    -- Since when its mailbox takes no letters
    email_failed_at timestamptz,
    phone text not null,
    language text not null,
    -- The languages that the person speaks, such as `az:NATIVE en:B1`
    languages text not null default '',
    password_hash text,
    -- The national number, sealed, and the keyed digest by which it is found
    national_id text,
    national_id_digest text,
    -- The record that this one turned out to be another of
    merged_into uuid references people (id),
    search text not null,
    sort_key text not null,
    -- Guards the person's time: raised first in every act that gives the person a place
    busy bigint not null default 0,
    -- How often the person has asked for another number to show at a tablet
    pin_round bigint not null default 0,
    disabled_at timestamptz,
    -- Since when nothing personal is kept of whoever it was
    erased_at timestamptz,
    created_at timestamptz not null
);
create index people_by_name on people (programme_id, sort_key, id);
create index people_by_national_id on people (programme_id, national_id_digest) where national_id_digest is not null;

-- Records that somebody has looked at and that are not of one person; the older one first.
create table distinct_people (
    first uuid not null references people (id),
    second uuid not null references people (id),
    programme_id uuid not null references programmes (id),
    said_by uuid,
    said_at timestamptz not null,
    primary key (first, second)
);

create table grants (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    person_id uuid not null references people (id),
    role text not null,
    center_id uuid references centers (id),
    valid_from timestamptz not null,
    valid_until timestamptz,
    granted_by uuid,
    granted_at timestamptz not null,
    ended_by uuid,
    ended_at timestamptz
);
create index grants_of_person on grants (person_id);
create index grants_of_programme on grants (programme_id, role);

-- Who asks for everything personal to be deleted, and what was decided.
create table erasure_requests (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    person_id uuid not null references people (id),
    asked_at timestamptz not null,
    decided_at timestamptz,
    decided_by uuid,
    -- What the person is told when it can't be
    answer text not null default ''
);
create unique index erasure_requests_once on erasure_requests (person_id) where decided_at is null;
create index erasure_requests_open on erasure_requests (programme_id, asked_at) where decided_at is null;

-- A signed-in device. Only the hash of its token is kept.
create table sign_ins (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    person_id uuid not null references people (id),
    token_hash text not null unique,
    device text not null,
    -- Begun by a link that went to the person's mailbox
    by_link boolean not null,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    idle_until timestamptz not null,
    ends_at timestamptz not null,
    ended_at timestamptz
);
create index sign_ins_of_person on sign_ins (person_id);

-- One-time links. The link itself is signed from the id, so nothing here opens anything.
create table one_time_links (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    person_id uuid not null references people (id),
    purpose text not null,
    -- The page of the site to go on to
    next text not null,
    -- What was typed to sign up; counts once this very link is confirmed
    carries jsonb not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    created_at timestamptz not null
);
create index one_time_links_of_person on one_time_links (person_id, purpose);

create table intakes (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    code text not null unique,
    titles jsonb not null,
    summaries jsonb not null,
    opens_at timestamptz not null,
    closes_at timestamptz not null,
    min_age bigint not null,
    max_age bigint not null,
    -- Who else may apply, and what an application goes through
    terms jsonb not null default '{}',
    stages jsonb not null default '["screening","interview","onboarding"]',
    starts_on date not null,
    ends_on date not null,
    -- A draft until then
    published_at timestamptz,
    version bigint not null default 1,
    created_at timestamptz not null
);
create index intakes_of_programme on intakes (programme_id, closes_at);

create table intake_centers (
    intake_id uuid not null references intakes (id),
    programme_id uuid not null references programmes (id),
    center_id uuid not null references centers (id),
    quota bigint not null,
    placed bigint not null default 0,
    -- Held by offers that are open or accepted
    reserved bigint not null default 0,
    primary key (intake_id, center_id),
    check (placed >= 0 and reserved >= 0 and placed + reserved <= quota)
);

-- The questions of an intake. An application keeps the version that it answered.
create table question_sheets (
    intake_id uuid not null references intakes (id),
    version bigint not null,
    programme_id uuid not null references programmes (id),
    sheet jsonb not null,
    -- Counts the changes of a draft, so that two editors notice each other
    edits bigint not null default 1,
    -- A draft until then
    published_at timestamptz,
    changed_by uuid,
    changed_at timestamptz not null,
    primary key (intake_id, version)
);
create unique index question_sheets_draft on question_sheets (intake_id) where published_at is null;

create table applications (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    intake_id uuid not null references intakes (id),
    person_id uuid not null references people (id),
    stage text not null,
    draft jsonb not null,
    -- The first wish, for the queue of a center
    center_id uuid references centers (id),
    submitted_at timestamptz,
    -- The mean of the sheets that are open, in hundredths of a hundred
    score bigint,
    -- Since when the applicant is asked for more
    asked_at timestamptz,
    -- How far the consent of a parent or guardian is, where one is needed
    guardian text,
    -- Since when a draft is thrown away; it is empty then, and beginning anew brings it back
    thrown_at timestamptz,
    version bigint not null default 1,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    unique (intake_id, person_id)
);
create index applications_of_center on applications (programme_id, center_id, stage, submitted_at, id);
create index applications_by_center on applications (programme_id, center_id, submitted_at, id);
create index applications_by_stage on applications (programme_id, stage, submitted_at, id);
create index applications_in_order on applications (programme_id, submitted_at, id);
create index applications_of_person on applications (person_id);
-- Few at any time: those that wait for a guardian
create index applications_of_minors on applications (programme_id) where guardian in ('needed', 'asked', 'refused');

-- Parents and guardians who were asked; the newest one of an application counts.
create table guardians (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    application_id uuid not null references applications (id),
    name text not null,
    email text not null,
    relation text not null,
    consent text not null,
    -- The name as typed to sign with it
    signed text not null,
    text_version text not null,
    asked_at timestamptz not null,
    answered_at timestamptz
);
create index guardians_of_application on guardians (application_id, asked_at);

-- Pictures that came with an application. The picture itself lies sealed in the folder of files, under this id.
create table files (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    person_id uuid not null references people (id),
    -- With which application it came; nothing for what shows why somebody missed a shift
    application_id uuid references applications (id),
    bytes bigint not null,
    digest text not null,
    created_at timestamptz not null,
    -- Nobody sees it any more; soon it is off the disk, and then this row goes
    let_go_at timestamptz
);
create index files_of_application on files (application_id);
create index files_of_person on files (person_id);
create index files_let_go on files (let_go_at) where let_go_at is not null;

-- Lists of applicants on their way in. The rows of the file stay, sealed, until they are in, or until somebody has
-- forgotten them.
create table imports (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    intake_id uuid not null references intakes (id),
    person_id uuid not null references people (id),
    file_name text not null,
    content text not null,
    mapping jsonb not null,
    tell boolean not null,
    state text not null,
    row_count bigint not null,
    accepted bigint not null,
    rejected jsonb not null,
    created_at timestamptz not null,
    changed_at timestamptz not null
);
create index imports_by_age on imports (changed_at);

-- Every move of an application: who, when, why.
create table application_moves (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    application_id uuid not null references applications (id),
    stage text not null,
    -- Why it was declined
    reason text,
    note text not null,
    -- The decision about many that it was part of, and when that was undone
    bulk_id uuid,
    undone_at timestamptz,
    moved_by uuid,
    moved_at timestamptz not null
);
create index application_moves_of_application on application_moves (application_id, moved_at);
create index application_moves_of_bulk on application_moves (bulk_id) where bulk_id is not null;

-- What colleagues tell each other about a case.
create table application_notes (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    application_id uuid not null references applications (id),
    note text not null,
    written_by uuid,
    written_at timestamptz not null
);
create index application_notes_of_application on application_notes (application_id, written_at);

-- What the applicant is asked for, and the answer; one question at a time.
create table application_requests (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    application_id uuid not null references applications (id),
    question text not null,
    asked_by uuid,
    asked_at timestamptz not null,
    answer text,
    answered_at timestamptz,
    -- The picture that came with the answer
    file_id uuid
);
create index application_requests_of_application on application_requests (application_id, asked_at);
create unique index application_requests_once on application_requests (application_id) where answered_at is null;

-- Who may neither score nor decide, for they are near to the applicant.
create table application_conflicts (
    application_id uuid not null references applications (id),
    person_id uuid not null references people (id),
    programme_id uuid not null references programmes (id),
    why text not null,
    flagged_at timestamptz not null,
    primary key (application_id, person_id)
);

-- What readers look for at a stage of an intake.
create table score_forms (
    intake_id uuid not null references intakes (id),
    stage text not null,
    programme_id uuid not null references programmes (id),
    criteria jsonb not null,
    names_hidden boolean not null,
    version bigint not null default 1,
    changed_by uuid,
    changed_at timestamptz not null,
    primary key (intake_id, stage)
);

-- One reader's sheet on a case.
create table score_sheets (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    application_id uuid not null references applications (id),
    stage text not null,
    reader_id uuid not null references people (id),
    marks jsonb not null,
    remark text not null,
    -- Set when it is handed in
    score bigint,
    saved_at timestamptz not null,
    handed_in_at timestamptz,
    unique (application_id, stage, reader_id)
);

-- Sheets that were opened before both readers had handed in.
create table score_openings (
    application_id uuid not null references applications (id),
    stage text not null,
    programme_id uuid not null references programmes (id),
    opened_by uuid,
    opened_at timestamptz not null,
    primary key (application_id, stage)
);

-- One decision about many applications; nobody is told before it can't be undone any more.
create table bulk_acts (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    stage text not null,
    reason text,
    note text not null,
    count bigint not null,
    -- The selection that it publishes, which is undone as a whole
    selection_id uuid,
    done_by uuid,
    done_at timestamptz not null,
    undo_until timestamptz not null,
    undone_by uuid,
    undone_at timestamptz
);
create index bulk_acts_of_person on bulk_acts (programme_id, done_by, done_at);
create index bulk_acts_of_selection on bulk_acts (selection_id) where selection_id is not null;

-- How each application stood before, so that it can stand so again.
create table bulk_items (
    bulk_id uuid not null references bulk_acts (id),
    application_id uuid not null references applications (id),
    programme_id uuid not null references programmes (id),
    stage_before text not null,
    changed_before timestamptz not null,
    -- The version that the decision made; a later one means that somebody has gone on from it
    version bigint not null,
    move_id uuid not null,
    notice_id uuid not null,
    primary key (bulk_id, application_id)
);
create index bulk_items_of_application on bulk_items (application_id);

-- What happens by itself: when, if, do.
create table automations (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    rule jsonb not null,
    -- It acts on what happens from then on; switched off when there is none
    active_since timestamptz,
    -- An ended rule acts no more; what it did stays
    ended_at timestamptz,
    version bigint not null default 1,
    changed_by uuid,
    changed_at timestamptz not null
);
create index automations_of_programme on automations (programme_id, id);

-- How far the trail was read for them: its sealed events, and decisions about many that can't be undone any more.
create table automation_cursors (
    programme_id uuid primary key references programmes (id),
    position bigint not null,
    bulk_until timestamptz not null,
    bulk_move uuid not null
);

-- What a rule has done. Each version of it acts once on an application: no chain of rules is longer than their number.
create table automation_runs (
    automation_id uuid not null references automations (id),
    version bigint not null,
    application_id uuid not null references applications (id),
    programme_id uuid not null references programmes (id),
    name text not null,
    done jsonb not null,
    ran_at timestamptz not null,
    primary key (automation_id, version, application_id)
);
create index automation_runs_of_application on automation_runs (application_id);
create index automation_runs_in_order on automation_runs (programme_id, ran_at);

create table application_tags (
    application_id uuid not null references applications (id),
    tag text not null,
    programme_id uuid not null references programmes (id),
    -- Nobody, where a rule has put it there
    tagged_by uuid,
    tagged_at timestamptz not null,
    primary key (application_id, tag)
);
create index application_tags_of_programme on application_tags (programme_id, tag);

-- A calculation of who gets a place where; a draft until it is published.
create table selections (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    intake_id uuid not null references intakes (id),
    -- Counts the published ones of the intake; each round draws its lots from a seed of its own
    round bigint not null,
    seed text not null,
    -- How many people each center takes by it in all, and how many it took before
    quotas jsonb not null,
    quotas_before jsonb not null,
    -- Stands for everything that went in
    digest text not null,
    figures jsonb not null,
    state text not null,
    version bigint not null default 1,
    made_by uuid,
    made_at timestamptz not null,
    published_at timestamptz,
    undo_until timestamptz,
    -- Places that come free are offered to the next ones until then
    rolls_until timestamptz
);
create index selections_of_intake on selections (intake_id, state, published_at);

-- The wishes of everybody who took part in a published selection, in the order of merit of each center.
create table selection_wishes (
    selection_id uuid not null references selections (id),
    application_id uuid not null references applications (id),
    programme_id uuid not null references programmes (id),
    center_id uuid not null references centers (id),
    wish bigint not null,
    score bigint not null,
    lot bigint not null,
    -- The wish that came true
    given boolean not null,
    -- Whether a place that comes free there may still be offered
    waiting boolean not null,
    primary key (selection_id, application_id, center_id)
);
create index selection_wishes_of_application on selection_wishes (application_id);
create index selection_wishes_in_order on selection_wishes (selection_id, center_id, score desc, lot) where waiting;

-- A place that is held for an applicant, from the offer to the placement.
create table offers (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    intake_id uuid not null references intakes (id),
    application_id uuid not null references applications (id),
    person_id uuid not null references people (id),
    center_id uuid not null references centers (id),
    -- Which wish it fulfils, 0 for none
    wish bigint not null,
    state text not null,
    -- The selection that it came from
    selection_id uuid references selections (id),
    until timestamptz not null,
    offered_at timestamptz not null,
    changed_at timestamptz not null
);
create unique index offers_one on offers (application_id) where state in ('open', 'accepted');
create index offers_of_application on offers (application_id, offered_at);
create index offers_of_center on offers (intake_id, center_id, state);
create index offers_of_selection on offers (selection_id) where selection_id is not null;
create index offers_due on offers (until) where state = 'open';

-- A time at which a center talks to one applicant or to a group.
create table interview_slots (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    center_id uuid not null references centers (id),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    place text not null,
    link text not null,
    places bigint not null check (places > 0),
    -- Booked, or held for somebody who waits
    taken bigint not null default 0,
    cancelled_at timestamptz,
    version bigint not null default 1,
    created_by uuid,
    created_at timestamptz not null,
    check (taken >= 0 and taken <= places),
    check (ends_at > starts_at)
);
create index interview_slots_of_center on interview_slots (programme_id, center_id, starts_at);

create table interview_panels (
    slot_id uuid not null references interview_slots (id),
    programme_id uuid not null references programmes (id),
    person_id uuid not null references people (id),
    primary key (slot_id, person_id)
);
create index interview_panels_of_person on interview_panels (person_id);

-- An applicant's place in a slot. A move changes the slot, so that calendars see one entry.
create table interview_bookings (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    application_id uuid not null references applications (id),
    person_id uuid not null references people (id),
    slot_id uuid not null references interview_slots (id),
    state text not null,
    sequence bigint not null default 0,
    -- When the applicant or the center last chose the time
    chosen_at timestamptz not null,
    reminded_at timestamptz,
    made_at timestamptz not null,
    changed_at timestamptz not null
);
create unique index interview_bookings_one on interview_bookings (application_id)
    where state in ('booked', 'attended');
create index interview_bookings_of_application on interview_bookings (application_id, made_at);
create index interview_bookings_of_slot on interview_bookings (slot_id, state);
-- Few at any time: whoever is expected and was not reminded
create index interview_bookings_to_remind on interview_bookings (slot_id)
    where state = 'booked' and reminded_at is null;

-- What each member of the panel thinks of an applicant.
create table interview_opinions (
    booking_id uuid not null references interview_bookings (id),
    person_id uuid not null references people (id),
    programme_id uuid not null references programmes (id),
    recommendation text not null,
    note text not null,
    given_at timestamptz not null,
    primary key (booking_id, person_id)
);

-- Who waits for a time at a center, in order; a place is held for whoever is next.
create table interview_waits (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    application_id uuid not null references applications (id),
    person_id uuid not null references people (id),
    center_id uuid not null references centers (id),
    state text not null,
    since timestamptz not null,
    slot_id uuid references interview_slots (id),
    offered_until timestamptz,
    changed_at timestamptz not null
);
create unique index interview_waits_one on interview_waits (application_id) where state in ('waiting', 'offered');
create index interview_waits_in_order on interview_waits (center_id, since, id) where state = 'waiting';
create index interview_waits_offered on interview_waits (offered_until) where state = 'offered';

create table placements (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    person_id uuid not null references people (id),
    center_id uuid not null references centers (id),
    application_id uuid references applications (id),
    state text not null,
    starts_on date not null,
    ends_on date not null,
    badge text not null,
    -- The days of an interruption that is to come, runs or was the last
    paused_from date,
    paused_until date,
    -- Why it ends before its time
    end_reason text,
    created_by uuid,
    created_at timestamptz not null,
    check (ends_on >= starts_on),
    check (paused_until >= paused_from)
);
create index placements_of_person on placements (person_id);
create index placements_of_center on placements (programme_id, center_id, state);
create unique index placements_once on placements (person_id, center_id) where state = 'active';
create index placements_ending on placements (ends_on) where state = 'active';

-- What has happened to a placement: who, when, why.
create table placement_steps (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    placement_id uuid not null references placements (id),
    step text not null,
    from_day date,
    until_day date,
    reason text,
    note text not null,
    by_person uuid,
    at timestamptz not null
);
create index placement_steps_of_placement on placement_steps (placement_id, at);

-- What accepted applicants of a programme do before their first shift; the newest version counts for whoever begins.
create table checklists (
    programme_id uuid not null references programmes (id),
    version bigint not null,
    items jsonb not null,
    changed_by uuid,
    changed_at timestamptz not null,
    primary key (programme_id, version)
);

-- Which version of the list an applicant has begun.
create table onboardings (
    application_id uuid primary key references applications (id),
    programme_id uuid not null references programmes (id),
    version bigint not null,
    begun_at timestamptz not null
);

-- What was given for an item of it: a signature, a name to call, a size, a paper that was seen.
create table onboarding_items (
    application_id uuid not null references applications (id),
    item text not null,
    programme_id uuid not null references programmes (id),
    given jsonb not null,
    given_by uuid,
    given_at timestamptz not null,
    primary key (application_id, item)
);

-- What people say of their time in a span of days: lectures, exams, days by date, wishes.
create table availabilities (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    person_id uuid not null references people (id),
    valid_from date not null,
    valid_until date not null,
    said jsonb not null,
    version bigint not null default 1,
    changed_at timestamptz not null,
    -- Taken back
    ended_at timestamptz,
    check (valid_until >= valid_from)
);
create unique index availabilities_once on availabilities (person_id, valid_from) where ended_at is null;

-- A time slot of a center's week; what it needs are its lines.
create table shift_templates (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    center_id uuid not null references centers (id),
    -- 1 Monday to 7 Sunday
    weekday bigint not null check (weekday between 1 and 7),
    from_clock time not null,
    until_clock time not null,
    -- Every so many weeks, counted from the week of the anchor
    every bigint not null default 1 check (every > 0),
    anchor date not null,
    valid_from date not null,
    valid_until date,
    note text not null default '',
    version bigint not null default 1,
    created_by uuid,
    created_at timestamptz not null
);
create index shift_templates_of_center on shift_templates (programme_id, center_id, weekday);

-- A position of a template; without a number of places it needs what the center needs.
create table template_lines (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    template_id uuid not null references shift_templates (id),
    position_id uuid not null references positions (id),
    places bigint check (places > 0),
    trainees bigint not null default 0,
    languages jsonb not null default '[]',
    -- Asks for nothing any more
    removed_at timestamptz,
    created_at timestamptz not null
);
create index template_lines_of_template on template_lines (template_id);

-- Somebody who stands on a line, every week or every n-th.
create table standing (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    line_id uuid not null references template_lines (id),
    person_id uuid not null references people (id),
    every bigint not null default 1 check (every > 0),
    anchor date not null,
    valid_from date not null,
    valid_until date,
    paused_from date,
    paused_until date,
    version bigint not null default 1,
    created_by uuid,
    created_at timestamptz not null,
    check (paused_until >= paused_from)
);
create index standing_of_line on standing (line_id);
create index standing_of_person on standing (person_id);

create table rosters (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    center_id uuid not null references centers (id),
    monday date not null,
    state text not null,
    version bigint not null default 1,
    -- Whether each change of a published week is told by itself, or all together when somebody says so
    at_once boolean not null default true,
    created_at timestamptz not null,
    unique (center_id, monday)
);
create index rosters_of_programme on rosters (programme_id, monday);

-- Every publication and withdrawal of a roster: who and when.
create table publications (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    roster_id uuid not null references rosters (id),
    state text not null,
    -- How many people were told, and what they did not know before
    told bigint not null default 0,
    difference jsonb not null default '{}',
    by_person uuid,
    at timestamptz not null
);
create index publications_of_roster on publications (roster_id, at);

create table shifts (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    center_id uuid not null references centers (id),
    roster_id uuid not null references rosters (id),
    -- The line of a template that asked for it
    line_id uuid references template_lines (id),
    -- For which date; the shift may have been moved to another one since
    line_date date,
    position_id uuid not null references positions (id),
    -- The date on the center's wall
    date date not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    places bigint not null,
    taken bigint not null default 0,
    -- Places to learn, beside those
    trainees bigint not null default 0,
    trainees_taken bigint not null default 0,
    languages jsonb not null default '[]',
    note text not null default '',
    -- Who said how many people it needs
    need text not null default 'shift',
    -- Counts the changes by hand
    edits bigint not null default 0,
    published boolean not null,
    cancelled_at timestamptz,
    -- As it was shown last
    known_starts_at timestamptz,
    known_ends_at timestamptz,
    known_position_id uuid,
    known_places bigint,
    -- Where its places are drawn by lot: until when people enter, when it was drawn, and from which seed
    ballot_closes_at timestamptz,
    ballot_drawn_at timestamptz,
    ballot_seed text,
    created_at timestamptz not null,
    -- When its time, its position, its places or its standing changed last, if ever
    changed_at timestamptz,
    unique (line_id, line_date),
    check (places > 0),
    check (taken >= 0 and taken <= places),
    check (trainees_taken >= 0 and trainees_taken <= trainees),
    check (ends_at > starts_at)
);
create index shifts_of_center on shifts (programme_id, center_id, starts_at);
create index shifts_moved on shifts (center_id, line_date) where line_date <> date;
create index shifts_open on shifts (programme_id, starts_at) where published and cancelled_at is null;
create index shifts_of_roster on shifts (roster_id, starts_at);

-- What was done on a board, with the shifts as they were and became; kept for as long as it can be undone.
create table board_acts (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    roster_id uuid not null references rosters (id),
    deed text not null,
    was jsonb not null,
    became jsonb not null,
    done_by uuid,
    done_at timestamptz not null,
    undone_by uuid,
    undone_at timestamptz
);
create index board_acts_of_roster on board_acts (roster_id, done_at);

-- Proposals for weeks: what they were asked for, how far they are, what came out.
create table proposals (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    -- Where it was begun
    roster_id uuid not null references rosters (id),
    terms jsonb not null,
    state text not null,
    progress jsonb not null default '{}',
    outcome jsonb not null default '{}',
    -- Somebody has seen enough
    stop_asked boolean not null default false,
    -- The last sign of life of whoever works on it
    alive_at timestamptz not null,
    made_by uuid,
    made_at timestamptz not null,
    ended_at timestamptz
);
create index proposals_working on proposals (alive_at) where state = 'working';
create index proposals_over on proposals (ended_at);

-- The weeks that a proposal is about.
create table proposal_rosters (
    proposal_id uuid not null references proposals (id),
    roster_id uuid not null references rosters (id),
    programme_id uuid not null references programmes (id),
    primary key (proposal_id, roster_id)
);
create index proposal_rosters_of_roster on proposal_rosters (roster_id);

-- How shifts were made, step by step, so that it can be taken back.
create table generations (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    center_id uuid not null references centers (id),
    how text not null,
    first_day date not null,
    last_day date not null,
    steps jsonb not null,
    made_by uuid,
    made_at timestamptz not null,
    undone_by uuid,
    undone_at timestamptz
);
create index generations_of_center on generations (center_id, made_at);

create table assignments (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    shift_id uuid not null references shifts (id),
    person_id uuid not null references people (id),
    state text not null,
    -- Learns beside those who fill the places
    trainee boolean not null default false,
    -- Why staff overrode a rule for this one shift, if they did
    override_reason text,
    -- No proposal moves it
    fast boolean not null default false,
    -- The shift as the person knows it; nothing as long as nobody has told them
    known_starts_at timestamptz,
    known_ends_at timestamptz,
    known_position_id uuid,
    -- Since when the person knows that
    known_at timestamptz,
    -- Since when the person is asked whether they will come
    asked_at timestamptz,
    -- The reminder nearest to the start that is done with, in hours before it
    reminded_hours bigint,
    -- Why a request was declined
    answer text not null default '',
    -- The time of this one person, where it differs from the shift's
    from_at timestamptz,
    until_at timestamptz,
    made_by uuid,
    made_at timestamptz not null,
    changed_by uuid,
    changed_at timestamptz not null
);
create unique index assignments_once on assignments (shift_id, person_id)
    where state in ('offered', 'requested', 'assigned', 'confirmed', 'attended', 'no_show');
create index assignments_of_person on assignments (person_id, state);
-- Few at any time: whoever has a place and neither came nor stayed away yet
create index assignments_pending on assignments (shift_id) where state in ('assigned', 'confirmed');

-- Who waits for a place on a full shift. A place that is held is counted as taken on the shift itself.
create table shift_waits (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    shift_id uuid not null references shifts (id),
    person_id uuid not null references people (id),
    state text not null,
    offered_until timestamptz,
    since timestamptz not null,
    changed_by uuid,
    changed_at timestamptz not null
);
create unique index shift_waits_once on shift_waits (shift_id, person_id) where state in ('waiting', 'offered');
create index shift_waits_of_shift on shift_waits (shift_id, since) where state in ('waiting', 'offered');
create index shift_waits_of_person on shift_waits (person_id, state);
create index shift_waits_due on shift_waits (offered_until) where state = 'offered';

-- Somebody is sought for whoever can't come. The place stays theirs until somebody else has it; where the person is
-- excused, the search itself holds it.
create table hand_overs (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    center_id uuid not null references centers (id),
    shift_id uuid not null references shifts (id),
    assignment_id uuid not null references assignments (id),
    person_id uuid not null references people (id),
    way text not null,
    reason text not null,
    note text not null,
    state text not null,
    holds boolean not null default false,
    taken_by uuid,
    opened_at timestamptz not null,
    closed_at timestamptz
);
create unique index hand_overs_once on hand_overs (assignment_id) where state = 'open';
create index hand_overs_open on hand_overs (programme_id, center_id) where state = 'open';
create index hand_overs_of_shift on hand_overs (shift_id);
create index hand_overs_of_person on hand_overs (person_id);

-- Colleagues who are asked to take over.
create table hand_over_asks (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    hand_over_id uuid not null references hand_overs (id),
    person_id uuid not null references people (id),
    -- The shift that they give in return
    gives_shift_id uuid references shifts (id),
    state text not null,
    until timestamptz not null,
    asked_by uuid,
    asked_at timestamptz not null,
    answered_at timestamptz
);
create unique index hand_over_asks_once on hand_over_asks (hand_over_id, person_id) where state = 'open';
create index hand_over_asks_of_hand_over on hand_over_asks (hand_over_id, asked_at);
create index hand_over_asks_of_person on hand_over_asks (person_id, state);
create index hand_over_asks_due on hand_over_asks (until) where state = 'open';

-- What has happened in such a search: who and when.
create table hand_over_steps (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    hand_over_id uuid not null references hand_overs (id),
    step text not null,
    person_id uuid references people (id),
    note text not null,
    by_person uuid,
    at timestamptz not null
);
create index hand_over_steps_of_hand_over on hand_over_steps (hand_over_id, at);
-- Who takes part in drawing the places of a shift.
create table ballot_entries (
    shift_id uuid not null references shifts (id),
    person_id uuid not null references people (id),
    programme_id uuid not null references programmes (id),
    entered_at timestamptz not null,
    left_at timestamptz,
    -- Two for whoever was below their target when it was drawn
    lots bigint,
    -- In which order it was drawn, and what it gave
    drawn bigint,
    result text,
    primary key (shift_id, person_id)
);
create index ballot_entries_of_person on ballot_entries (person_id);

create table attendances (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    assignment_id uuid not null references assignments (id),
    shift_id uuid not null references shifts (id),
    center_id uuid not null references centers (id),
    person_id uuid not null references people (id),
    -- Made by the phone, so that a repeated sending is recognised for ever
    nonce text not null unique,
    arrived_at timestamptz not null,
    arrival text not null,
    arrival_proof text not null,
    left_at timestamptz,
    left_proof text,
    -- Closed by the program; a lead has yet to confirm
    to_confirm boolean not null,
    confirmed_by uuid,
    confirmed_at timestamptz,
    -- Came without a place, and was let in
    walk_in boolean not null default false,
    recorded_at timestamptz not null,
    -- The phone, under a name that says nothing, and whether it says that it was near the center
    device text not null default '',
    place text not null default 'unknown',
    -- Taken back, as if it had not been; only the nonce stays known
    undone_at timestamptz,
    undone_by uuid
);
create unique index attendances_once on attendances (assignment_id) where undone_at is null;
create unique index attendances_one_open on attendances (person_id) where left_at is null and undone_at is null;
create index attendances_of_person on attendances (person_id, arrived_at);
create index attendances_of_center on attendances (programme_id, center_id, arrived_at);
create index attendances_open on attendances (shift_id) where left_at is null and undone_at is null;
create index attendances_to_confirm on attendances (center_id) where to_confirm;

-- Codes that were scanned without a network and say too little about when or where: somebody looks at them.
create table scans (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    center_id uuid not null references centers (id),
    person_id uuid not null references people (id),
    -- Made by the phone, like that of an attendance
    nonce text not null unique,
    kind text not null,
    -- The moment at which the code came onto the screen
    shown_at timestamptz not null,
    -- What the phone's clock said when it was scanned; it proves nothing
    device_at timestamptz,
    received_at timestamptz not null,
    device text not null,
    place text not null,
    doubt text not null,
    state text not null,
    answer text not null default '',
    answered_by uuid,
    answered_at timestamptz
);
create index scans_open on scans (programme_id, center_id) where state = 'open';
create index scans_of_person on scans (person_id, received_at);

-- Tablets at centers at which people check in by their card, or by badge and number. Nobody is signed in on them.
create table kiosks (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    center_id uuid not null references centers (id),
    made_by uuid,
    made_at timestamptz not null,
    ends_at timestamptz not null,
    ended_at timestamptz,
    ended_by uuid
);
create index kiosks_of_center on kiosks (center_id) where ended_at is null;

-- Breaks within a stay.
create table breaks (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    attendance_id uuid not null references attendances (id),
    begins_at timestamptz not null,
    ends_at timestamptz,
    check (ends_at >= begins_at)
);
create unique index breaks_one on breaks (attendance_id) where ends_at is null;
create index breaks_of_attendance on breaks (attendance_id, begins_at);

-- Why somebody does not have to come, or did not: as they asked, or as staff know it. One row for a place.
create table absences (
    assignment_id uuid primary key references assignments (id),
    programme_id uuid not null references programmes (id),
    center_id uuid not null references centers (id),
    person_id uuid not null references people (id),
    reason text not null,
    note text not null,
    state text not null,
    asked_at timestamptz not null,
    answer text not null default '',
    answered_by uuid,
    answered_at timestamptz,
    -- They say that they were there
    was_there boolean not null default false,
    -- A picture that shows why
    file_id uuid references files (id)
);
create index absences_of_person on absences (person_id);
create index absences_open on absences (programme_id, center_id) where state = 'asked';
create index absences_of_file on absences (file_id) where file_id is not null;

-- Whoever has missed too many shifts of a term takes no places alone for a while. Past ones stay.
create table sign_up_pauses (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    person_id uuid not null references people (id),
    began_at timestamptz not null,
    -- How many missed shifts counted then
    counted bigint not null,
    looked_at timestamptz not null,
    ended_at timestamptz,
    ended_by uuid,
    -- kept, decided or count
    how text,
    reason text not null default ''
);
create unique index sign_up_pauses_one on sign_up_pauses (person_id) where ended_at is null;
create index sign_up_pauses_of_person on sign_up_pauses (person_id, began_at);
create index sign_up_pauses_open on sign_up_pauses (looked_at) where ended_at is null;

-- The ledger: lines are added, never changed; a mistake is offset by another line. The database itself refuses to change
-- or to delete one; see programme/src/sql/ledger_*.sql.
create table hours_entries (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    person_id uuid not null references people (id),
    -- What it follows from
    attendance_id uuid references attendances (id),
    center_id uuid not null references centers (id),
    position_id uuid not null references positions (id),
    date date not null,
    minutes bigint not null,
    -- The minutes of presence behind them, before weights and rounding
    present bigint,
    -- Counted from attendance, or corrected by people
    kind text not null default 'attendance',
    offsets uuid references hours_entries (id),
    note text not null,
    entered_by uuid,
    entered_at timestamptz not null
);
create index hours_entries_of_person on hours_entries (person_id, date);
create index hours_entries_of_attendance on hours_entries (attendance_id);
create index hours_entries_of_center on hours_entries (center_id, date);
create unique index hours_entries_once on hours_entries (attendance_id) where offsets is null;

-- Corrections of the ledger: who asks for it, and for a large one who decides.
create table hours_corrections (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    center_id uuid not null references centers (id),
    person_id uuid not null references people (id),
    entry_id uuid not null references hours_entries (id),
    -- What the entry shall come to
    minutes bigint not null,
    note text not null,
    state text not null,
    -- The line that it became
    line_id uuid references hours_entries (id),
    asked_by uuid,
    asked_at timestamptz not null,
    answered_by uuid,
    answered_at timestamptz
);
create unique index hours_corrections_one on hours_corrections (entry_id) where state = 'waiting';
create index hours_corrections_of_person on hours_corrections (person_id);
create index hours_corrections_waiting on hours_corrections (programme_id, center_id) where state = 'waiting';

-- Somebody says that an entry is wrong.
create table hours_disputes (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    center_id uuid not null references centers (id),
    person_id uuid not null references people (id),
    entry_id uuid not null references hours_entries (id),
    note text not null,
    state text not null,
    opened_at timestamptz not null,
    due_on date not null,
    answer text not null default '',
    answered_by uuid,
    answered_at timestamptz
);
create unique index hours_disputes_one on hours_disputes (entry_id) where state = 'open';
create index hours_disputes_of_person on hours_disputes (person_id);
create index hours_disputes_open on hours_disputes (programme_id, center_id, due_on) where state = 'open';

-- A center says that the hours of a month are right.
create table hours_months (
    center_id uuid not null references centers (id),
    -- Its first day
    month date not null,
    programme_id uuid not null references programmes (id),
    lines bigint not null,
    minutes bigint not null,
    confirmed_by uuid,
    confirmed_at timestamptz not null,
    primary key (center_id, month)
);

-- Days of a center whose attendance somebody has closed, or has been reminded to close.
create table center_days (
    center_id uuid not null references centers (id),
    date date not null,
    programme_id uuid not null references programmes (id),
    note text not null default '',
    closed_by uuid,
    closed_at timestamptz,
    reminded_on date,
    reminders bigint not null default 0,
    primary key (center_id, date)
);

-- Secret addresses of calendars. Without a center it is the person's own; with one it is the center's, as long as the
-- person may see its roster.
create table calendar_feeds (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    person_id uuid not null references people (id),
    center_id uuid references centers (id),
    made_at timestamptz not null,
    ended_at timestamptz
);
create unique index calendar_feeds_own on calendar_feeds (person_id) where center_id is null and ended_at is null;
create unique index calendar_feeds_of_center on calendar_feeds (person_id, center_id)
    where center_id is not null and ended_at is null;

-- Secret addresses of what a center shows on its wall: who is on today and tomorrow.
create table walls (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    center_id uuid not null references centers (id),
    made_by uuid,
    made_at timestamptz not null,
    ended_by uuid,
    ended_at timestamptz
);
create unique index walls_of_center on walls (center_id) where ended_at is null;

create table course_sessions (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    course_id uuid not null references courses (id),
    center_id uuid not null references centers (id),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    room text not null,
    trainer_id uuid references people (id),
    places bigint not null check (places > 0),
    taken bigint not null default 0,
    cancelled_at timestamptz,
    version bigint not null default 1,
    created_by uuid,
    created_at timestamptz not null,
    check (taken >= 0 and taken <= places),
    check (ends_at > starts_at)
);
create index course_sessions_of_programme on course_sessions (programme_id, starts_at);

create table enrolments (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    session_id uuid not null references course_sessions (id),
    person_id uuid not null references people (id),
    made_at timestamptz not null,
    ended_at timestamptz,
    -- When they came, as the trainer or the code of the desk says
    came_at timestamptz,
    -- What a trainer says came out, until a responsible person confirms it
    said text,
    said_by uuid,
    said_at timestamptz
);
create unique index enrolments_once on enrolments (session_id, person_id) where ended_at is null;
create index enrolments_of_person on enrolments (person_id);

-- Who waits for a place in a session that is full.
create table session_waits (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    session_id uuid not null references course_sessions (id),
    person_id uuid not null references people (id),
    made_at timestamptz not null,
    ended_at timestamptz
);
create unique index session_waits_once on session_waits (session_id, person_id) where ended_at is null;
create index session_waits_of_person on session_waits (person_id);

create table training_records (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    person_id uuid not null references people (id),
    course_id uuid not null references courses (id),
    session_id uuid references course_sessions (id),
    result text not null,
    valid_from date not null,
    valid_until date,
    -- The last day on which it opens shifts, where the course is patient
    counts_until date,
    recorded_by uuid,
    recorded_at timestamptz not null
);
create index training_records_lapsing on training_records (programme_id, valid_until) where valid_until is not null;
create index training_records_of_person on training_records (person_id, course_id);
create unique index training_records_once on training_records (session_id, person_id) where session_id is not null;

-- That somebody was told so many days before that a record lapses, or was not to be told any more.
create table lapse_reminders (
    programme_id uuid not null references programmes (id),
    record_id uuid not null references training_records (id),
    days bigint not null,
    told boolean not null,
    at timestamptz not null,
    primary key (record_id, days)
);

-- Somebody's way through a course, on the edition with which they began.
create table course_takes (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    person_id uuid not null references people (id),
    course_id uuid not null references courses (id),
    edition bigint not null,
    begun_at timestamptz not null,
    ended_at timestamptz
);
create unique index course_takes_once on course_takes (person_id, course_id) where ended_at is null;
create index course_takes_of_course on course_takes (course_id);

create table course_steps (
    programme_id uuid not null references programmes (id),
    take_id uuid not null references course_takes (id),
    module text not null,
    done_at timestamptz not null,
    primary key (take_id, module)
);

-- Tries at quizzes: what was drawn, what was answered, how it was judged.
create table quiz_attempts (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    person_id uuid not null references people (id),
    take_id uuid not null references course_takes (id),
    module text not null,
    number bigint not null,
    seed bigint not null,
    drawn jsonb not null,
    started_at timestamptz not null,
    due_at timestamptz,
    submitted_at timestamptz,
    answers jsonb not null,
    points bigint,
    passed boolean,
    late boolean,
    unique (take_id, module, number)
);
create unique index quiz_attempts_open on quiz_attempts (take_id, module) where submitted_at is null;
create index quiz_attempts_of_person on quiz_attempts (person_id);

-- Who gets more time, or more tries, in a course.
create table course_allowances (
    programme_id uuid not null references programmes (id),
    person_id uuid not null references people (id),
    course_id uuid not null references courses (id),
    time_percent bigint not null,
    attempts bigint not null,
    given_by uuid,
    given_at timestamptz not null,
    primary key (person_id, course_id)
);

-- Files of courses, and documents of what somebody has learned elsewhere.
create table training_files (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    course_id uuid references courses (id),
    person_id uuid references people (id),
    kind text not null,
    bytes bigint not null,
    created_at timestamptz not null,
    -- Nobody sees it any more; soon it is off the disk, and then this row goes
    let_go_at timestamptz
);
create index training_files_of_person on training_files (person_id);

-- What somebody has learned elsewhere, with a document, until somebody has looked at it.
create table training_claims (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    person_id uuid not null references people (id),
    course_id uuid not null references courses (id),
    learned_on date not null,
    issuer text not null,
    file_id uuid references training_files (id),
    state text not null,
    made_at timestamptz not null,
    answered_by uuid,
    answered_at timestamptz,
    answer text not null default ''
);
create unique index training_claims_once on training_claims (person_id, course_id) where state = 'waiting';
create index training_claims_waiting on training_claims (programme_id, state);

-- A public list of revocations of one programme. Its number is random, and so are the places in it.
create table status_lists (
    number bigint primary key,
    programme_id uuid not null references programmes (id),
    taken bigint not null default 0,
    created_at timestamptz not null
);
create index status_lists_of_programme on status_lists (programme_id, created_at);

-- Kinds of certificates of a programme, with their rules.
create table certificate_kinds (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    code text not null,
    basis text not null,
    -- The programme's own words, where it has some
    titles jsonb not null,
    sentences jsonb not null,
    terms jsonb not null,
    active boolean not null,
    version bigint not null default 1,
    changed_by uuid,
    changed_at timestamptz not null,
    unique (programme_id, code)
);

-- What a programme gives awards for.
create table award_kinds (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    -- hours, months, languages, mentor or nomination
    mark text not null,
    needed bigint not null,
    titles jsonb not null default '{}',
    active boolean not null default true
);
create index award_kinds_of_programme on award_kinds (programme_id, mark, needed);

-- Somebody whom a center names; somebody who runs the programme decides.
create table nominations (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    center_id uuid not null references centers (id),
    person_id uuid not null references people (id),
    why text not null,
    -- waiting, agreed or declined
    state text not null,
    nominated_by uuid,
    nominated_at timestamptz not null,
    answered_by uuid,
    answered_at timestamptz
);
create index nominations_of_programme on nominations (programme_id, nominated_at);
create index nominations_of_person on nominations (person_id);
create unique index nominations_one on nominations (center_id, person_id) where state = 'waiting';

create table awards (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    person_id uuid not null references people (id),
    kind_id uuid not null references award_kinds (id),
    nomination_id uuid unique references nominations (id),
    why text not null default '',
    given_at timestamptz not null
);
create index awards_of_person on awards (person_id, given_at);
create unique index awards_once on awards (person_id, kind_id) where nomination_id is null;

-- What visitors wrote to a center. It is shown to a person once the center's staff has said to whom.
create table thanks (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    center_id uuid not null references centers (id),
    person_id uuid references people (id),
    body text not null,
    -- Whom the visitor named
    addressed text not null default '',
    -- waiting, agreed or declined
    state text not null,
    written_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz
);
create index thanks_of_center on thanks (center_id, state, written_at);
create index thanks_of_person on thanks (person_id) where person_id is not null;

-- Centers that show their volunteers a table of hours.
create table hour_tables (
    center_id uuid primary key references centers (id),
    programme_id uuid not null references programmes (id),
    switched_by uuid,
    switched_at timestamptz not null
);

-- Drawings under the words of certificates. What was once printed with stays, so that the sheet can be printed again.
create table certificate_templates (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    kind_id uuid not null references certificate_kinds (id),
    language text not null,
    -- sent, used or over
    state text not null,
    svg text not null,
    sent_by uuid,
    sent_at timestamptz not null
);
create unique index certificate_templates_used on certificate_templates (kind_id, language) where state = 'used';
create unique index certificate_templates_sent on certificate_templates (kind_id, language) where state = 'sent';

-- Pictures of signatures. What was once printed with stays, so that the sheet can be printed again.
create table certificate_signatures (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    person_id uuid not null references people (id),
    -- used or over
    state text not null,
    svg text not null,
    sent_by uuid,
    sent_at timestamptz not null
);
create unique index certificate_signatures_used on certificate_signatures (programme_id, person_id) where state = 'used';

create table certificates (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    person_id uuid not null references people (id),
    kind_id uuid not null references certificate_kinds (id),
    -- 160 random bits; the public address
    code text not null unique,
    -- 1 for the person's first of this kind; a next one only comes once the one before is no longer good
    issue bigint not null,
    -- The version before, of which this one has corrected the name
    replaces uuid unique references certificates (id),
    language text not null,
    -- What is printed, as it was known on that day, so that the sheet stays the same for ever
    facts jsonb not null,
    -- The signed record: the facts as a verifiable credential
    credential text not null,
    -- The ids of the lines of the ledger behind the figures
    lines jsonb not null,
    -- Its place in a list of revocations
    status_list bigint not null references status_lists (number),
    status_index bigint not null,
    -- The picture that its holder lets everybody see on its page
    photo_id uuid,
    issued_by uuid,
    issued_at timestamptz not null,
    -- When it is no longer good, if ever
    valid_until timestamptz,
    unique (status_list, status_index),
    unique (person_id, kind_id, issue)
);
create index certificates_of_programme on certificates (programme_id, id);
create index certificates_of_kind on certificates (kind_id);

-- Many proposed certificates that were approved at once.
create table certificate_batches (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    total bigint not null,
    started_by uuid,
    started_at timestamptz not null
);

-- Certificates that were earned, or that somebody speaks for; another person approves them.
create table certificate_proposals (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    person_id uuid not null references people (id),
    kind_id uuid not null references certificate_kinds (id),
    center_id uuid references centers (id),
    state text not null,
    minutes bigint not null,
    from_day date not null,
    until_day date not null,
    -- What for, of an appreciation
    note text not null default '',
    proposed_by uuid,
    proposed_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    -- Why not, for the staff
    answer text not null default '',
    batch_id uuid references certificate_batches (id),
    -- Why it could not be issued as it stood: the refusal as JSON
    fault text not null default '',
    certificate_id uuid references certificates (id)
);
create unique index certificate_proposals_one on certificate_proposals (person_id, kind_id)
    where state in ('waiting', 'approved');
create index certificate_proposals_waiting on certificate_proposals (programme_id, id) where state = 'waiting';
create index certificate_proposals_approved on certificate_proposals (id) where state = 'approved';
create index certificate_proposals_of_batch on certificate_proposals (batch_id) where batch_id is not null;

-- What somebody asks to be done with a certificate, and what a second person says to it.
create table certificate_moves (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    certificate_id uuid not null references certificates (id),
    move text not null,
    reason text not null,
    state text not null,
    asked_by uuid,
    asked_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    -- Of a suspension: when it was lifted
    ended_at timestamptz
);
create unique index certificate_moves_one on certificate_moves (certificate_id) where state = 'waiting';
create unique index certificate_moves_suspended on certificate_moves (certificate_id)
    where move = 'suspend' and state = 'done' and ended_at is null;
create index certificate_moves_waiting on certificate_moves (programme_id, id) where state = 'waiting';

-- Every sheet that was handed out, by the digest of its bytes: a file that is not among them was changed.
create table certificate_prints (
    digest text primary key,
    programme_id uuid not null references programmes (id),
    certificate_id uuid not null references certificates (id),
    printed_at timestamptz not null
);
create index certificate_prints_of on certificate_prints (certificate_id);

create table revocations (
    certificate_id uuid primary key references certificates (id),
    programme_id uuid not null references programmes (id),
    reason text not null,
    revoked_by uuid,
    revoked_at timestamptz not null
);
create index revocations_of_programme on revocations (programme_id);

-- The outbox: a message is a row before it is a message.
-- What many people are told at once
create table announcements (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    by_person uuid not null references people (id),
    -- Whom it is for
    segment jsonb not null,
    subjects jsonb not null,
    texts jsonb not null,
    state text not null,
    -- The last person who has it, how many have it, and for how many it was meant
    after_person uuid,
    reached bigint not null default 0,
    meant bigint not null default 0,
    version bigint not null default 1,
    created_at timestamptz not null,
    begun_at timestamptz,
    ended_at timestamptz
);
create index announcements_of_programme on announcements (programme_id, id);
create index announcements_on_their_way on announcements (begun_at) where state = 'sending';

create table notices (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    person_id uuid not null references people (id),
    kind text not null,
    notice jsonb not null,
    announcement_id uuid references announcements (id),
    -- Whether its reader finds it within the platform too
    shown boolean not null,
    -- Not told before
    due_at timestamptz not null,
    -- When it was decided by which ways it goes out
    planned_at timestamptz,
    read_at timestamptz,
    created_at timestamptz not null
);
create index notices_to_plan on notices (due_at) where planned_at is null;
create index notices_of_announcement on notices (announcement_id, id) where announcement_id is not null;
create index notices_of_person on notices (person_id, created_at);
create index notices_unread on notices (person_id) where read_at is null and shown;

-- The words of a letter in a language, version by version; without words it is the house's own again.
create table wordings (
    programme_id uuid not null references programmes (id),
    wording text not null,
    language text not null,
    version bigint not null,
    subject text,
    body text,
    by_person uuid not null references people (id),
    at timestamptz not null,
    primary key (programme_id, wording, language, version)
);

-- The last day of a programme for which whoever runs its centers was told what waits there.
create table days_told (
    programme_id uuid primary key references programmes (id),
    told_on date not null
);

-- A notice on its way to its reader, by one way.
create table deliveries (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    notice_id uuid not null references notices (id) on delete cascade,
    person_id uuid not null references people (id),
    channel text not null,
    -- 0 where somebody waits at the screen for it
    rank bigint not null,
    -- Whether it waits for the one letter of the day
    daily boolean not null,
    state text not null,
    attempts bigint not null default 0,
    due_at timestamptz not null,
    leased_until timestamptz,
    leased_by text,
    last_error text,
    sent_at timestamptz,
    created_at timestamptz not null,
    unique (notice_id, channel)
);
create index deliveries_due on deliveries (state, rank, due_at);
create index deliveries_of_person on deliveries (person_id, state);
create index deliveries_of_programme on deliveries (programme_id, state);

-- By what push services know us: one row, sealed.
create table push_keys (
    one bigint primary key,
    sealed text not null,
    made_at timestamptz not null
);

-- Devices that show news; they end with the sign-in that added them.
create table push_devices (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    person_id uuid not null references people (id),
    sign_in_id uuid not null references sign_ins (id),
    endpoint text not null unique,
    public_key text not null,
    secret text not null,
    made_at timestamptz not null,
    reached_at timestamptz
);
create index push_devices_of_person on push_devices (person_id);

-- How people want to be told.
create table notice_choices (
    person_id uuid primary key references people (id),
    programme_id uuid not null references programmes (id),
    choices jsonb not null,
    version bigint not null default 1,
    changed_at timestamptz not null
);

-- What was done, written in the act itself.
create table events (
    id uuid primary key,
    programme_id uuid not null references programmes (id),
    kind text not null,
    subject_id uuid not null,
    by_person uuid,
    at timestamptz not null,
    detail jsonb not null,
    salt text not null,
    -- The digest of what an erasure took away
    erased_digest text
);
create index events_of_subject on events (subject_id, at);
create index events_of_programme on events (programme_id, at);

-- The chain over the events: position, digest of the salted event, and the hash over all before.
create table seals (
    programme_id uuid not null references programmes (id),
    position bigint not null,
    event_id uuid not null unique references events (id),
    digest text not null,
    chain text not null,
    primary key (programme_id, position)
);

-- Signed heads of the chain; a copy outside the database shows that nothing was cut off.
create table checkpoints (
    programme_id uuid not null references programmes (id),
    position bigint not null,
    chain text not null,
    signature text not null,
    key_id text not null,
    at timestamptz not null,
    primary key (programme_id, position)
);

-- When each piece of regular work last ran.
create table job_runs (
    job text primary key,
    ran_at timestamptz not null,
    outcome text not null
);
