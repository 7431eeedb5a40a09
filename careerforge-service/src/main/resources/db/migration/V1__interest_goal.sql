-- A person's interests and goals. Both are owned by one person; the policies below hold even for the table owner.

create table interest (
    id          uuid        primary key,
    owner_id    uuid        not null,
    name        text        not null check (length(name) <= 256),
    description text        check (length(description) <= 4096),
    category    text        not null,
    priority    text        not null,
    version     int         not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    metadata    jsonb       not null default '{}' check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 16384)
);
create index interest_owner on interest (owner_id, id desc);
create index interest_owner_category on interest (owner_id, category, id desc);

create table goal (
    id           uuid        primary key,
    owner_id     uuid        not null,
    title        text        not null check (length(title) <= 256),
    description  text        not null check (length(description) <= 4096),
    category     text        not null,
    priority     text        not null,
    status       text        not null,
    close_reason text,
    target_date  date,
    completed_at timestamptz,
    steps        jsonb       not null check (pg_column_size(steps) <= 65536),
    version      int         not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    metadata     jsonb       not null default '{}' check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 16384)
);
-- S1-53: CareerGoal by userId, status, priority.
create index goal_owner on goal (owner_id, id desc);
create index goal_owner_status on goal (owner_id, status, id desc);
create index goal_owner_priority on goal (owner_id, priority, id desc);

grant select, insert, update, delete on interest, goal to ${service};

alter table interest enable row level security;
alter table interest force row level security;
create policy own_rows on interest to ${service}
    using (owner_id = (select nullif(current_setting('app.user_id', true), '')::uuid));

alter table goal enable row level security;
alter table goal force row level security;
create policy own_rows on goal to ${service}
    using (owner_id = (select nullif(current_setting('app.user_id', true), '')::uuid));
