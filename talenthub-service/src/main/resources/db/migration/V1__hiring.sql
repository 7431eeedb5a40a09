-- What an organization keeps to hire: its people, positions, postings, applications, interviews and offers.
-- Every row belongs to an organization. Policies show it to transactions of that organization (app.organizations),
-- rows of a candidacy also to the candidate (app.user_id), and what was published to everybody. They hold even for
-- the table owner.

create function acting_organizations() returns uuid[] language sql stable parallel safe
    as $$ select nullif(current_setting('app.organizations', true), '')::uuid[] $$;
create function acting_person() returns uuid language sql stable parallel safe
    as $$ select nullif(current_setting('app.user_id', true), '')::uuid $$;

create table organization (
    id              uuid        primary key,
    -- An organization belongs to itself, so that one policy serves all tables.
    organization_id uuid        not null check (organization_id = id),
    name            text        not null check (length(name) <= 255),
    kind            text        not null,
    description     text        not null check (length(description) <= 10000),
    website         text        not null check (length(website) <= 2000),
    location        text        not null check (length(location) <= 255),
    logo_url        text        not null check (length(logo_url) <= 2000),
    version         int         not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    metadata        jsonb       not null default '{}' check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 16384)
);

-- A child of its organization, in a table of its own because people ask for theirs.
create table membership (
    id              uuid        primary key,
    organization_id uuid        not null references organization,
    user_id         uuid        not null,
    role            text        not null,
    active          boolean     not null,
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    metadata        jsonb       not null default '{}' check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 16384),
    -- S3-11: one place for one person.
    unique (organization_id, user_id)
);
create index membership_user on membership (user_id);

create table position (
    id              uuid        primary key,
    organization_id uuid        not null references organization,
    opened_by       uuid        not null,
    title           text        not null check (length(title) <= 255),
    department      text        not null check (length(department) <= 255),
    location        text        not null check (length(location) <= 255),
    description     text        not null check (length(description) <= 20000),
    headcount       int         not null check (headcount between 1 and 1000),
    priority        text        not null,
    hiring_manager  uuid,
    hiring_team     jsonb       not null check (pg_column_size(hiring_team) <= 65536),
    pipeline        jsonb       not null check (pg_column_size(pipeline) <= 65536),
    status          text        not null,
    closing         jsonb,
    version         int         not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    metadata        jsonb       not null default '{}' check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 16384)
);
create index position_organization on position (organization_id, id desc);
create index position_organization_status on position (organization_id, status, id desc);

create table posting (
    id                uuid        primary key,
    organization_id   uuid        not null references organization,
    organization_name text        not null,
    position_id       uuid        not null references position,
    content           jsonb       not null check (pg_column_size(content) <= 131072),
    status            text        not null,
    published_at      timestamptz,
    valid_through     timestamptz,
    closing           jsonb,
    version           int         not null,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    metadata          jsonb       not null default '{}' check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 16384),
    check (status = 'DRAFT' or published_at is not null or status in ('FILLED', 'CANCELLED'))
);
create index posting_organization on posting (organization_id, id desc);
create index posting_position on posting (position_id, id desc);
-- The expiry job's only question.
create index posting_due on posting (valid_through) where status in ('ACTIVE', 'PAUSED');

-- What the public could read with each event of a posting; written once.
create table posting_version (
    posting_id      uuid        not null references posting,
    number          int         not null,
    organization_id uuid        not null references organization,
    hash            text        not null,
    document        jsonb       not null,
    created_at      timestamptz not null default now(),
    primary key (posting_id, number)
);
create index posting_version_organization on posting_version (organization_id);

create table application (
    id              uuid        primary key,
    organization_id uuid        not null references organization,
    posting_id      uuid        not null references posting,
    posting_version int         not null,
    position_id     uuid        not null references position,
    -- Null when the person was forgotten; the row stays so that counts stay true.
    seeker_id       uuid,
    candidate_name  text        not null check (length(candidate_name) <= 255),
    candidate_email text        not null check (length(candidate_email) <= 255),
    resume_id       uuid        not null,
    resume_version  int         not null,
    resume_hash     text        not null,
    resume_file_id  uuid,
    method          text        not null,
    submitted_at    timestamptz not null,
    lifecycle       text        not null,
    stage_kind      text        not null,
    reason          text,
    reason_side     text,
    message         text        check (length(message) <= 4000),
    version         int         not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    metadata        jsonb       not null default '{}' check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 16384),
    foreign key (posting_id, posting_version) references posting_version,
    -- One candidacy for one person and posting.
    constraint application_once unique (posting_id, seeker_id)
);
-- S1-50: Application by userId, jobId, resumeId, status, submittedAt.
create index application_seeker on application (seeker_id);
create index application_posting on application (posting_id, id desc);
create index application_posting_stage on application (posting_id, lifecycle, stage_kind, id desc);
create index application_position on application (position_id);
create index application_resume on application (resume_id);
create index application_lifecycle on application (organization_id, lifecycle);
create index application_submitted on application (organization_id, submitted_at);

-- What was sent, apart from the row that boards read by the hundred.
create table application_snapshot (
    application_id  uuid        primary key references application,
    organization_id uuid        not null references organization,
    seeker_id       uuid        not null,
    resume          jsonb       not null check (pg_column_size(resume) <= 1048576),
    letter_id       uuid,
    letter_text     text        check (length(letter_text) <= 20000),
    created_at      timestamptz not null default now()
);
create index application_snapshot_organization on application_snapshot (organization_id);
create index application_snapshot_seeker on application_snapshot (seeker_id);

-- The history of every application, only ever added to. Candidates and the platform act without a name.
create table status_change (
    application_id  uuid        not null references application,
    sequence        int         not null,
    organization_id uuid        not null references organization,
    position_id     uuid        not null references position,
    from_lifecycle  text,
    from_stage      text,
    to_lifecycle    text        not null,
    to_stage        text        not null,
    reason          text,
    reason_side     text,
    colleague_id    uuid,
    changed_at      timestamptz not null,
    primary key (application_id, sequence)
);
-- S1-57: StatusChange by jobId, changedAt.
create index status_change_application on status_change (application_id, changed_at);
create index status_change_position on status_change (position_id, application_id, sequence);
create index status_change_organization on status_change (organization_id, application_id, sequence);

create table interview (
    id              uuid        primary key,
    organization_id uuid        not null references organization,
    application_id  uuid        not null references application,
    seeker_id       uuid,
    type            text        not null,
    starts_at       timestamptz not null,
    ends_at         timestamptz not null check (ends_at > starts_at),
    zone            text        not null,
    place           text        not null check (length(place) <= 2000),
    note            text        not null check (length(note) <= 4000),
    interviewers    jsonb       not null check (pg_column_size(interviewers) <= 65536),
    state           text        not null,
    outcome         text        not null,
    version         int         not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    metadata        jsonb       not null default '{}' check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 16384)
);
-- S1-51: Interview by userId, jobId, scheduledAt, outcome.
create index interview_seeker on interview (seeker_id);
create index interview_application on interview (application_id, starts_at);
create index interview_upcoming on interview (organization_id, outcome, starts_at);

create table offer (
    id              uuid        primary key,
    organization_id uuid        not null references organization,
    application_id  uuid        not null references application,
    seeker_id       uuid,
    rounds          jsonb       not null check (pg_column_size(rounds) <= 262144),
    state           text        not null,
    answer          text        not null check (length(answer) <= 4000),
    version         int         not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    metadata        jsonb       not null default '{}' check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 16384)
);
create index offer_organization on offer (organization_id);
create index offer_application on offer (application_id, id desc);
create index offer_seeker on offer (seeker_id);
-- At most one offer that waits or was taken.
create unique index offer_one_open on offer (application_id) where state in ('MADE', 'ACCEPTED');

grant select, insert, update on organization, position, posting, application, interview, offer to ${service};
grant select, insert, update, delete on membership to ${service};
grant select, insert on posting_version, status_change to ${service};
grant select, insert, delete on application_snapshot to ${service};
-- The job that looks for postings that have run out sees these columns of live ones, and nothing else.
grant select (id, organization_id, status, valid_through) on posting to ${system};

do $$
declare
    name text;
begin
    foreach name in array array['organization', 'membership', 'position', 'posting', 'posting_version', 'application',
            'application_snapshot', 'status_change', 'interview', 'offer'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        -- The organization's own rows, for everything that was granted.
        execute format('create policy own_organization on %I to ${service}'
            ' using (organization_id = any ((select acting_organizations())::uuid[]))', name);
    end loop;
end
$$;

-- People see where they belong, and may leave no trace.
create policy own_membership on membership for select to ${service} using (user_id = (select acting_person()));
create policy leave_membership on membership for delete to ${service} using (user_id = (select acting_person()));

-- What was published is no secret.
create policy published on posting for select to ${service} using (status <> 'DRAFT');
create policy published on posting_version for select to ${service} using (true);
create policy due on posting for select to ${system} using (status in ('ACTIVE', 'PAUSED'));

-- Candidates read their own candidacy, send it, withdraw it and answer an offer.
create policy own_candidacy on application for select to ${service} using (seeker_id = (select acting_person()));
create policy apply on application for insert to ${service} with check (seeker_id = (select acting_person()));
create policy withdraw on application for update to ${service} using (seeker_id = (select acting_person()));
create policy own_candidacy on application_snapshot for select to ${service} using (seeker_id = (select acting_person()));
create policy apply on application_snapshot for insert to ${service} with check (seeker_id = (select acting_person()));
create policy forget on application_snapshot for delete to ${service} using (seeker_id = (select acting_person()));
create policy own_candidacy on status_change for insert to ${service}
    with check (exists (select from application a where a.id = application_id and a.seeker_id = (select acting_person())));
create policy own_candidacy on interview for select to ${service} using (seeker_id = (select acting_person()));
create policy own_candidacy on offer for select to ${service} using (seeker_id = (select acting_person()));
create policy answer on offer for update to ${service} using (seeker_id = (select acting_person()));
