-- Insights that are kept for their owner. Each goes with the resume version that it is about.

create table resume_review (
    id             uuid        primary key,
    owner_id       uuid        not null,
    resume_id      uuid        not null,
    resume_version int         not null,
    review         jsonb       not null check (pg_column_size(review) <= 262144),
    version        int         not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    metadata       jsonb       not null default '{}' check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 16384),
    foreign key (resume_id, resume_version) references resume_version on delete cascade
);
create index resume_review_owner on resume_review (owner_id, id desc);
create index resume_review_resume on resume_review (resume_id, resume_version);

-- posting_id is null for an opening from elsewhere.
create table tailoring (
    id             uuid        primary key,
    owner_id       uuid        not null,
    resume_id      uuid        not null,
    resume_version int         not null,
    resume_hash    text        not null,
    posting_id     uuid,
    posting        jsonb       not null check (pg_column_size(posting) <= 262144),
    tailoring      jsonb       not null check (pg_column_size(tailoring) <= 1048576),
    acceptance     jsonb       check (pg_column_size(acceptance) <= 65536),
    version        int         not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    metadata       jsonb       not null default '{}' check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 16384),
    foreign key (resume_id, resume_version) references resume_version on delete cascade
);
create index tailoring_owner on tailoring (owner_id, id desc);
create index tailoring_resume on tailoring (resume_id, resume_version);

grant select, insert, update, delete on resume_review, tailoring to ${service};

do $$
declare
    t text;
begin
    foreach t in array array['resume_review', 'tailoring']
    loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format(
            'create policy own_rows on %I to ${service} using (owner_id = (select nullif(current_setting(''app.user_id'', true), '''')::uuid))', t);
    end loop;
end $$;
