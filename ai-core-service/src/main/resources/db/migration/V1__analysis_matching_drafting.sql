-- What AI Core keeps: readings of files, copies of the versions that it scores, and the scores themselves.

create table analysis (
    id         uuid        primary key,
    owner_id   uuid        not null,
    resume_id  uuid        not null,
    status     text        not null,
    code       text,
    reading    jsonb,
    version    int         not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    metadata   jsonb       not null default '{}' check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 16384)
);
create index analysis_owner on analysis (owner_id, id desc);
create index analysis_resume on analysis (resume_id);

-- A person, as far as matching has to know: which resume speaks for them, and whether recruiters may find them.
create table seeker (
    owner_id        uuid        primary key,
    visible         boolean     not null default false,
    default_resume  uuid,
    default_version int,
    updated_at      timestamptz not null default now()
);

-- Copies of resume versions; versions never change.
create table resume_version (
    resume_id  uuid        not null,
    version    int         not null,
    owner_id   uuid        not null,
    hash       text        not null,
    document   jsonb       not null,
    vector     real[]      not null check (array_length(vector, 1) = 384),
    model      text        not null,
    model_hash text        not null,
    created_at timestamptz not null default now(),
    primary key (resume_id, version)
);
create index resume_version_owner on resume_version (owner_id);

-- Copies of posting versions; what a posting says is public while it is live.
create table posting_version (
    posting_id      uuid        not null,
    version         int         not null,
    organization_id uuid        not null,
    document        jsonb       not null,
    vector          real[]      not null check (array_length(vector, 1) = 384),
    model           text        not null,
    model_hash      text        not null,
    created_at      timestamptz not null default now(),
    primary key (posting_id, version)
);

-- Where each posting stands now.
create table posting (
    posting_id      uuid        primary key,
    organization_id uuid        not null,
    version         int         not null,
    status          text        not null,
    valid_through   timestamptz
);
create index posting_organization on posting (organization_id);

-- Who applied where with what.
create table candidacy (
    application_id  uuid        primary key,
    posting_id      uuid        not null,
    posting_version int         not null,
    organization_id uuid        not null,
    owner_id        uuid        not null,
    resume_id       uuid        not null,
    resume_version  int         not null,
    lifecycle       text        not null,
    sequence        int         not null,
    created_at      timestamptz not null default now()
);
create index candidacy_posting on candidacy (posting_id);
create index candidacy_owner on candidacy (owner_id);
create index candidacy_resume on candidacy (resume_id, resume_version);

create table membership (
    membership_id   uuid    primary key,
    organization_id uuid    not null,
    owner_id        uuid    not null,
    role            text    not null,
    active          boolean not null
);
create index membership_owner on membership (owner_id) where active;

-- The decision log: every score, with what it was made from.
create table score (
    id              uuid        not null,
    owner_id        uuid        not null,
    resume_id       uuid        not null,
    resume_version  int         not null,
    posting_id      uuid        not null,
    posting_version int         not null,
    body            jsonb       not null,
    computed_at     timestamptz not null,
    primary key (id, owner_id)
);
create index score_owner on score (owner_id, computed_at desc);
create index score_resume on score (resume_id, resume_version);

-- Letters are kept by those who asked for them; here stands only that they were written.
create table draft (
    request_id uuid        primary key,
    owner_id   uuid        not null,
    kind       text        not null,
    engine     text        not null,
    created_at timestamptz not null default now()
);
create index draft_owner on draft (owner_id);

grant select, insert, update, delete on
    analysis, seeker, resume_version, posting_version, posting, candidacy, membership, score, draft to ${service};

do $$
declare
    t text;
begin
    foreach t in array array['analysis', 'seeker', 'resume_version', 'posting_version', 'posting', 'candidacy', 'membership', 'score', 'draft']
    loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
    end loop;
    -- What is about a person is that person's.
    foreach t in array array['analysis', 'seeker', 'resume_version', 'candidacy', 'membership', 'score', 'draft']
    loop
        execute format(
            'create policy own_rows on %I to ${service} using (owner_id = (select nullif(current_setting(''app.user_id'', true), '''')::uuid))', t);
    end loop;
end $$;

-- Postings are public to read; only their organization's events write them.
create policy everybody_reads on posting_version for select to ${service} using (true);
create policy organization_writes on posting_version for insert to ${service}
    with check (organization_id = any ((select nullif(current_setting('app.organizations', true), '')::uuid[])::uuid[]));
create policy everybody_reads on posting for select to ${service} using (true);
create policy organization_writes on posting to ${service}
    using (organization_id = any ((select nullif(current_setting('app.organizations', true), '')::uuid[])::uuid[]));

-- A recruiter sees who applied to their organization, and the resume version that was sent, no other.
create policy organization_reads on candidacy for select to ${service}
    using (organization_id = any ((select nullif(current_setting('app.organizations', true), '')::uuid[])::uuid[]));
create policy applied_to_us on resume_version for select to ${service}
    using (exists (
        select from candidacy c
        where c.resume_id = resume_version.resume_id and c.resume_version = resume_version.version
          and c.organization_id = any ((select nullif(current_setting('app.organizations', true), '')::uuid[])::uuid[])));
create policy applied_to_us on score for select to ${service}
    using (exists (
        select from candidacy c
        where c.resume_id = score.resume_id and c.resume_version = score.resume_version and c.posting_id = score.posting_id
          and c.organization_id = any ((select nullif(current_setting('app.organizations', true), '')::uuid[])::uuid[])));
-- Who switched to visible is found by members of any organization, with the resume that speaks for them.
create policy visible_people on seeker for select to ${service}
    using (visible and (select nullif(current_setting('app.organizations', true), '{}')) is not null);
create policy visible_people on resume_version for select to ${service}
    using (exists (
        select from seeker s
        where s.owner_id = resume_version.owner_id and s.visible
          and s.default_resume = resume_version.resume_id and s.default_version = resume_version.version
          and (select nullif(current_setting('app.organizations', true), '{}')) is not null));

-- Another service asks for a reading by its id alone, after an event that named it.
grant select on analysis to ${system};
create policy read_by_id on analysis for select to ${system} using (true);
