-- What every service with a database has: events on their way out, events handled, keys of repeatable requests.
-- ${service} and ${system} own nothing; what they may do is granted here, line by line.

grant usage on schema public to ${service}, ${system};

create table outbox (
    id           bigint generated always as identity primary key,
    event_id     uuid        not null unique,
    key          text        not null,
    topic        text        not null,
    type         text        not null,
    actor        text        not null,
    traceparent  text,
    data         jsonb       not null,
    created_at   timestamptz not null default clock_timestamp(),
    published_at timestamptz
);
-- The relay's only question; published rows are no longer in the index.
create index outbox_unpublished on outbox (id) where published_at is null;
grant insert on outbox to ${service};
grant select, delete on outbox to ${system};
grant update (published_at) on outbox to ${system};

create table inbox (
    event_id   uuid        primary key,
    handled_at timestamptz not null default now()
);
grant insert on inbox to ${service}, ${system};
-- "on conflict do nothing" has to look.
grant select on inbox to ${service};
grant select, delete on inbox to ${system};

create table idempotency_key (
    owner_id    uuid        not null,
    key         text        not null,
    fingerprint text        not null,
    resource_id uuid        not null,
    status      int,
    location    text,
    etag        text,
    body        jsonb,
    created_at  timestamptz not null default now(),
    primary key (owner_id, key)
);
grant select, insert, update, delete on idempotency_key to ${service};
grant select, delete on idempotency_key to ${system};

alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy own_keys on idempotency_key to ${service}
    using (owner_id = (select nullif(current_setting('app.user_id', true), '')::uuid));
create policy pruning on idempotency_key to ${system} using (true);
