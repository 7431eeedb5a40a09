-- The seeker's side of the main job: profile with experience bank, resumes with their versions, opportunities with
-- their history, cover letters, achievements. Every table belongs to persons; the policies at the end hold even for
-- the table owner.

create table profile (
    id         uuid        primary key,
    owner_id   uuid        not null unique check (owner_id = id),
    name       text        not null,
    email      text        not null,
    details    jsonb       not null check (pg_column_size(details) <= 65536),
    visible    boolean     not null,
    version    int         not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    metadata   jsonb       not null default '{}' check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 16384)
);
-- S1-44: UserProfile by userId is served by the unique constraint.

create table bank_entry (
    id             uuid not null primary key,
    profile_id     uuid not null references profile on delete cascade,
    owner_id       uuid not null,
    position       int  not null,
    section        text not null,
    is_current     boolean,
    category       text,
    fact           jsonb not null check (pg_column_size(fact) <= 131072),
    origin         text not null,
    resume_id      uuid,
    resume_version int  not null
);
create index bank_entry_profile on bank_entry (profile_id, position);
create index bank_entry_owner on bank_entry (owner_id);
-- S1-45, S1-46, S1-47: Experience and Education by userProfileId and isCurrent, Skill by userProfileId and category.
create index experience_profile_current on bank_entry (profile_id, is_current) where section = 'EXPERIENCES';
create index education_profile_current on bank_entry (profile_id, is_current) where section = 'EDUCATIONS';
create index skill_profile_category on bank_entry (profile_id, category) where section = 'SKILLS';

-- The newest version is kept at hand in the row; every version stands in resume_version for good.
create table resume (
    id              uuid        primary key,
    owner_id        uuid        not null,
    name            text        not null,
    is_default      boolean     not null,
    archived        boolean     not null,
    file            jsonb,
    analysis_id     uuid        not null unique,
    analysis_status text        not null,
    analysis        jsonb       not null check (pg_column_size(analysis) <= 1048576),
    head            jsonb       check (pg_column_size(head) <= 1048576),
    version         int         not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    metadata        jsonb       not null default '{}' check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 16384)
);
create index resume_owner on resume (owner_id, id desc);
-- S1-48: Resume by userId, isPrimary, isActive.
create index resume_owner_default on resume (owner_id, is_default);
create index resume_owner_archived on resume (owner_id, archived);
-- At most one default a person.
create unique index resume_one_default on resume (owner_id) where is_default;

create table resume_version (
    resume_id  uuid        not null references resume on delete cascade,
    number     int         not null,
    owner_id   uuid        not null,
    parent     int         not null,
    document   jsonb       not null check (pg_column_size(document) <= 1048576),
    hash       text        not null,
    created_at timestamptz not null,
    primary key (resume_id, number)
);
create index resume_version_owner on resume_version (owner_id);

create table cover_letter (
    id             uuid        primary key,
    owner_id       uuid        not null,
    opportunity_id uuid,
    resume_id      uuid        references resume on delete set null,
    resume_version int         not null,
    title          text        not null,
    content        text        not null check (length(content) <= 10000),
    draft          jsonb       not null check (pg_column_size(draft) <= 524288),
    edited         boolean     not null,
    version        int         not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    metadata       jsonb       not null default '{}' check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 16384)
);
create index cover_letter_owner on cover_letter (owner_id, id desc);
create index cover_letter_opportunity on cover_letter (opportunity_id);
create index cover_letter_resume on cover_letter (resume_id);

create table opportunity (
    id              uuid        primary key,
    owner_id        uuid        not null,
    source          text        not null,
    posting_id      uuid,
    posting_version int         not null,
    opening         jsonb       not null check (pg_column_size(opening) <= 262144),
    work_mode       text,
    employment_type text,
    stage           text        not null,
    close_reason    text,
    stage_kind      text,
    interview_state text        not null,
    notes           text,
    resume_id       uuid        references resume on delete set null,
    resume_version  int,
    letter_id       uuid        references cover_letter on delete set null,
    method          text,
    prepared_at     timestamptz,
    applied_at      timestamptz,
    offer           jsonb,
    interviews      jsonb       not null check (pg_column_size(interviews) <= 131072),
    sequence        int         not null,
    source_status   text,
    version         int         not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    metadata        jsonb       not null default '{}' check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 16384)
);
alter table cover_letter add foreign key (opportunity_id) references opportunity on delete set null;
create index opportunity_owner on opportunity (owner_id, id desc);
-- A person saves a posting once (S3-06's unique pair).
create unique index opportunity_owner_posting on opportunity (owner_id, posting_id) where posting_id is not null;
create index opportunity_posting on opportunity (posting_id) where posting_id is not null;
-- S1-49: Job by userId with status, workMode, jobType, appliedAt. S1-50: Application by userId, jobId, resumeId,
-- status, submittedAt (an application is the submitted part of an opportunity, so two of them are the same).
create index opportunity_owner_stage on opportunity (owner_id, stage, id desc);
create index opportunity_owner_work_mode on opportunity (owner_id, work_mode, id desc);
create index opportunity_owner_employment_type on opportunity (owner_id, employment_type, id desc);
create index opportunity_owner_applied_at on opportunity (owner_id, applied_at);
create index opportunity_resume on opportunity (resume_id);
create index opportunity_letter on opportunity (letter_id);

create table status_change (
    id              uuid        primary key,
    opportunity_id  uuid        not null references opportunity on delete cascade,
    owner_id        uuid        not null,
    from_status     jsonb,
    to_status       jsonb       not null,
    actor           text        not null,
    reason          text,
    event_id        uuid,
    changed_at      timestamptz not null
);
-- S1-57: StatusChange by jobId, changedAt.
create index status_change_opportunity on status_change (opportunity_id, changed_at);
create index status_change_owner on status_change (owner_id);

create table achievement (
    id          uuid        primary key,
    owner_id    uuid        not null,
    type        text        not null,
    title       text        not null check (length(title) <= 256),
    description text        not null check (length(description) <= 1024),
    points      int         not null check (points >= 0),
    verified    boolean     not null,
    proof_url   text,
    source      uuid        not null,
    earned_at   timestamptz not null,
    version     int         not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    metadata    jsonb       not null default '{}' check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 16384),
    unique (owner_id, type, source)
);
create index achievement_owner on achievement (owner_id, id desc);

grant select, insert, update, delete on profile, bank_entry, resume, cover_letter, opportunity, achievement to ${service};
-- Versions and history are only ever added; they go with what they belong to.
grant select, insert on resume_version, status_change to ${service};
-- Other services ask for a version or a file by its id alone, and a posting's news reach everybody's copy of it.
grant select on resume, resume_version, opportunity to ${system};
grant update (opening, posting_version, work_mode, employment_type, version, updated_at) on opportunity to ${system};

do $$
declare t text;
begin
    foreach t in array array['profile', 'bank_entry', 'resume', 'resume_version', 'cover_letter', 'opportunity',
                             'status_change', 'achievement'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format(
            'create policy own_rows on %I to ${service}'
            || ' using (owner_id = (select nullif(current_setting(''app.user_id'', true), '''')::uuid))', t);
    end loop;
end $$;

create policy internal_reads on resume for select to ${system} using (true);
create policy internal_reads on resume_version for select to ${system} using (true);
create policy posting_news_reads on opportunity for select to ${system} using (true);
create policy posting_news on opportunity for update to ${system} using (true);
