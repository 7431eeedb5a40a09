-- Terms that documents list as skills and the taxonomy lacks, and what was decided about them.

-- One row per document and term, of the document's newest version. A resume's rows are its owner's, a posting's are its
-- organization's; nobody reads them but in numbers over many owners.
create table unknown_skill (
    id               uuid        primary key,
    owner_id         uuid,
    organization_id  uuid,
    document_id      uuid        not null,
    document_version int         not null,
    term             text        not null check (length(term) <= 200),
    written          text        not null check (length(written) <= 80),
    created_at       timestamptz not null default now(),
    unique (document_id, term),
    check ((owner_id is null) <> (organization_id is null))
);
create index unknown_skill_owner on unknown_skill (owner_id, document_id);
create index unknown_skill_term on unknown_skill (term);

-- Decisions are the platform's; the one who decided stands there until that account is gone, then nobody does.
create table skill_decision (
    id         uuid        primary key,
    owner_id   uuid        not null,
    term       text        not null unique check (length(term) <= 200),
    name       text,
    category   text,
    aliases    text[]      not null default '{}',
    version    int         not null default 1,
    created_at timestamptz not null,
    updated_at timestamptz not null default now(),
    metadata   jsonb       not null default '{}' check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 16384),
    check ((name is null) = (category is null))
);
create index skill_decision_owner on skill_decision (owner_id);

grant select, insert, update, delete on unknown_skill to ${service};
grant select, insert, update on skill_decision to ${service};

do $$
declare
    t text;
begin
    foreach t in array array['unknown_skill', 'skill_decision']
    loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
    end loop;
end $$;

create policy own_rows on unknown_skill to ${service}
    using (owner_id = (select nullif(current_setting('app.user_id', true), '')::uuid));
create policy organization_rows on unknown_skill to ${service}
    using (organization_id = any ((select nullif(current_setting('app.organizations', true), '')::uuid[])::uuid[]));
-- Counting over everybody is the system's; its one query tells no number below the limit.
grant select on unknown_skill to ${system};
create policy counted on unknown_skill for select to ${system} using (true);

create policy everybody_reads on skill_decision for select to ${service} using (true);
create policy own_decisions on skill_decision for insert to ${service}
    with check (owner_id = (select nullif(current_setting('app.user_id', true), '')::uuid));
create policy forget_who_decided on skill_decision for update to ${service}
    using (owner_id = (select nullif(current_setting('app.user_id', true), '')::uuid))
    with check (owner_id = '00000000-0000-0000-0000-000000000000');
