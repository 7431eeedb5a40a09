-- Vectors apart from the documents, one for each model, so that two models can be served side by side; the decision
-- log as columns; and what owners say against it.

-- `vector` stands for the version in a search; `pieces` holds the vectors that its scores are made from, each behind the
-- SHA-256 of its text, and is only ever added to: a score is replayed from them to the last bit. A vector that a newer
-- model has taken over from no longer serves and is kept for the scores that name its model.
create table resume_vector (
    resume_id  uuid        not null,
    version    int         not null,
    owner_id   uuid        not null,
    model      text        not null,
    model_hash text        not null,
    vector     real[]      not null check (array_length(vector, 1) = 384),
    pieces     bytea       not null default '',
    serving    boolean     not null default true,
    created_at timestamptz not null default now(),
    primary key (resume_id, version, model_hash),
    foreign key (resume_id, version) references resume_version on delete cascade
);
create index resume_vector_owner on resume_vector (owner_id);
create index resume_vector_model on resume_vector (model_hash) where serving;
-- Numbers without a pattern: compressing them costs time and saves nothing.
alter table resume_vector alter pieces set storage external;

create table posting_vector (
    posting_id      uuid        not null,
    version         int         not null,
    organization_id uuid        not null,
    model           text        not null,
    model_hash      text        not null,
    vector          real[]      not null check (array_length(vector, 1) = 384),
    pieces          bytea       not null default '',
    serving         boolean     not null default true,
    created_at      timestamptz not null default now(),
    primary key (posting_id, version, model_hash),
    foreign key (posting_id, version) references posting_version on delete cascade
);
create index posting_vector_model on posting_vector (model_hash) where serving;
alter table posting_vector alter pieces set storage external;

-- The owner role moves what is there; it is subject to the policies as everybody is.
alter table resume_version no force row level security;
alter table posting_version no force row level security;
insert into resume_vector (resume_id, version, owner_id, model, model_hash, vector, created_at)
    select resume_id, version, owner_id, model, model_hash, vector, created_at from resume_version;
insert into posting_vector (posting_id, version, organization_id, model, model_hash, vector, created_at)
    select posting_id, version, organization_id, model, model_hash, vector, created_at from posting_version;
alter table resume_version force row level security;
alter table posting_version force row level security;
alter table resume_version drop column vector, drop column model, drop column model_hash;
alter table posting_version drop column vector, drop column model, drop column model_hash;

-- What a score was made from, read out of the score itself: there is no second truth.
alter table score
    add column score        numeric generated always as ((body ->> 'score')::numeric) stored,
    add column engine       text generated always as (body -> 'versions' ->> 'engine') stored,
    add column taxonomy     text generated always as (body -> 'versions' ->> 'taxonomy') stored,
    add column model        text generated always as (body -> 'versions' ->> 'model') stored,
    add column model_hash   text generated always as (body -> 'versions' ->> 'modelHash') stored,
    add column resume_hash  text generated always as (body -> 'resume' ->> 'hash') stored,
    add column posting_hash text generated always as (body -> 'posting' ->> 'hash') stored;
create index score_pair on score (posting_id, resume_id, resume_version, posting_version);

-- What owners say against a place in an explanation.
create table score_dispute (
    id          uuid        primary key,
    score_id    uuid        not null,
    owner_id    uuid        not null,
    posting_id  uuid        not null,
    requirement text,
    path        text,
    reason      text        not null,
    version     int         not null default 1,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    metadata    jsonb       not null default '{}' check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 16384),
    check (num_nonnulls(requirement, path) = 1),
    foreign key (score_id, owner_id) references score on delete cascade
);
create index score_dispute_owner on score_dispute (owner_id, id desc);
create index score_dispute_score on score_dispute (score_id, id desc);

grant select, insert, update, delete on resume_vector, posting_vector to ${service};
grant select, insert, delete on score_dispute to ${service};

do $$
declare
    t text;
begin
    foreach t in array array['resume_vector', 'posting_vector', 'score_dispute']
    loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
    end loop;
    foreach t in array array['resume_vector', 'score_dispute']
    loop
        execute format(
            'create policy own_rows on %I to ${service} using (owner_id = (select nullif(current_setting(''app.user_id'', true), '''')::uuid))', t);
    end loop;
end $$;

create policy everybody_reads on posting_vector for select to ${service} using (true);
create policy organization_writes on posting_vector to ${service}
    using (organization_id = any ((select nullif(current_setting('app.organizations', true), '')::uuid[])::uuid[]));

-- Who sees a resume version sees its vectors: the sub-select is under the policies of that table.
create policy as_its_version on resume_vector for select to ${service}
    using (exists (select from resume_version r where r.resume_id = resume_vector.resume_id and r.version = resume_vector.version));

-- A recruiter's ranking keeps the scores of those who applied, and of those who let themselves be found, in one
-- statement; a row about anybody else, or about a posting of another organization, is refused.
create policy kept_for_us on score for insert to ${service}
    with check (
        exists (
            select from posting p
            where p.posting_id = score.posting_id
              and p.organization_id = any ((select nullif(current_setting('app.organizations', true), '')::uuid[])::uuid[]))
        and exists (
            select from resume_version r
            where r.resume_id = score.resume_id and r.version = score.resume_version and r.owner_id = score.owner_id));
create policy visible_people on score for select to ${service}
    using (
        exists (
            select from posting p
            where p.posting_id = score.posting_id
              and p.organization_id = any ((select nullif(current_setting('app.organizations', true), '')::uuid[])::uuid[]))
        and exists (
            select from seeker s
            where s.owner_id = score.owner_id and s.visible
              and s.default_resume = score.resume_id and s.default_version = score.resume_version));

-- Who sees a score sees what is said against it.
create policy as_its_score on score_dispute for select to ${service}
    using (exists (select from score s where s.id = score_dispute.score_id and s.owner_id = score_dispute.owner_id));

-- The job that embeds anew looks for what lacks a vector and retires what has been taken over from; it sees ids, never a
-- document, a vector or a score.
grant select (resume_id, version, owner_id) on resume_version to ${system};
grant select (posting_id, version, organization_id) on posting_version to ${system};
grant select (resume_id, version, model_hash, serving), update (serving), delete on resume_vector to ${system};
grant select (posting_id, version, model_hash, serving), update (serving), delete on posting_vector to ${system};
grant select (resume_id, resume_version, posting_id, posting_version, model_hash) on score to ${system};
create policy backlog on resume_version for select to ${system} using (true);
create policy backlog on posting_version for select to ${system} using (true);
create policy backlog on resume_vector to ${system} using (true);
create policy backlog on posting_vector to ${system} using (true);
create policy backlog on score for select to ${system} using (true);
