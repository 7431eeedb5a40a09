-- Plans are data: a new price or allowance is a migration, never a release of code.
create table plan (
    tier       text        primary key check (tier in ('FREE', 'PRO', 'ENTERPRISE')),
    position   int         not null unique,
    name       text        not null,
    -- {"units": {"<feature>": uses per UTC calendar month}}
    allowances jsonb       not null,
    -- {"prices": [{"cycle", "amount", "currency", "stripePriceId"}]}
    prices     jsonb       not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version    int         not null default 1,
    metadata   jsonb       not null default '{}'
);
grant select on plan to ${service};

insert into plan (tier, position, name, allowances, prices) values
    ('FREE', 1, 'Free',
     '{"units": {"RESUME_ANALYSIS": 5, "COVER_LETTER": 10, "JOB_MATCH": 50, "INSIGHT": 3, "EXPORT": 2}}',
     '{"prices": []}'),
    ('PRO', 2, 'Pro',
     '{"units": {"RESUME_ANALYSIS": 50, "COVER_LETTER": 100, "JOB_MATCH": 500, "INSIGHT": 30, "EXPORT": 50}}',
     '{"prices": [{"cycle": "MONTHLY", "amount": "19.00", "currency": "USD"}, {"cycle": "ANNUAL", "amount": "190.00", "currency": "USD"}]}'),
    ('ENTERPRISE', 3, 'Enterprise',
     '{"units": {"RESUME_ANALYSIS": 200, "COVER_LETTER": 400, "JOB_MATCH": 2000, "INSIGHT": 120, "EXPORT": 200}}',
     '{"prices": [{"cycle": "MONTHLY", "amount": "99.00", "currency": "USD"}, {"cycle": "ANNUAL", "amount": "990.00", "currency": "USD"}]}');

-- A person without a row is on the free plan.
create table subscription (
    id                 uuid        primary key default uuidv7(),
    owner_id           uuid        not null unique,
    plan_tier          text        not null references plan,
    billing_cycle      text        not null check (billing_cycle in ('MONTHLY', 'ANNUAL')),
    amount             numeric(12, 2),
    currency           char(3),
    active_until       timestamptz,
    auto_renew         boolean     not null default false,
    payment_status     text        not null check (payment_status in ('NONE', 'PAID', 'PENDING', 'FAILED')),
    stripe_customer_id text        unique,
    created_at         timestamptz not null default now(),
    updated_at         timestamptz not null default now(),
    version            int         not null default 1,
    metadata           jsonb       not null default '{}' check (jsonb_typeof(metadata) = 'object' and length(metadata::text) <= 16384),
    check (plan_tier = 'FREE' or active_until is not null),
    check ((amount is null) = (currency is null))
);
grant select, delete on subscription to ${service};

alter table subscription enable row level security;
alter table subscription force row level security;
create policy own_subscription on subscription to ${service}
    using (owner_id = (select nullif(current_setting('app.user_id', true), '')::uuid));

-- What the payment provider told us, by its own id, so that nothing is applied twice. Ids only: the provider keeps
-- names and addresses, and is asked for them when they are needed.
create table stripe_event (
    id                 text        primary key,
    type               text        not null,
    stripe_customer_id text,
    happened_at        timestamptz not null,
    received_at        timestamptz not null default now(),
    handled_at         timestamptz
);
create index stripe_event_unhandled on stripe_event (happened_at) where handled_at is null;

-- The meter: one line a fact. Lines are added and never changed, but for the note on a reservation that its
-- outcome is known, which keeps the list of open ones short.
create table quota_entry (
    id          uuid        primary key,
    owner_id    uuid        not null,
    feature     text        not null check (feature in ('RESUME_ANALYSIS', 'COVER_LETTER', 'JOB_MATCH', 'INSIGHT', 'EXPORT')),
    -- First day of a UTC calendar month.
    period      date        not null check (extract(day from period) = 1),
    -- 1, 2, 3 … within the ledger of an owner, a feature and a period.
    position    int         not null check (position > 0),
    kind        text        not null check (kind in ('ALLOWANCE', 'RESERVE', 'DEBIT', 'RELEASE', 'REFUND')),
    units       bigint      not null check (units > 0),
    request_id  uuid        check ((kind = 'ALLOWANCE') = (request_id is null)),
    fingerprint text        check ((kind = 'RESERVE') = (fingerprint is not null)),
    expires_at  timestamptz check ((kind = 'RESERVE') = (expires_at is not null)),
    at          timestamptz not null,
    settled_at  timestamptz check (settled_at is null or kind = 'RESERVE'),
    -- The second guard behind the lock: two writers of one ledger cannot both have written line n.
    unique (owner_id, period, feature, position)
);
create index quota_entry_request on quota_entry (request_id) where kind = 'RESERVE';
create index quota_entry_open on quota_entry (expires_at) where kind = 'RESERVE' and settled_at is null;
grant select, insert, delete on quota_entry to ${service};
grant update (settled_at) on quota_entry to ${service};
grant select on quota_entry to ${system};

alter table quota_entry enable row level security;
alter table quota_entry force row level security;
create policy own_entries on quota_entry to ${service}
    using (owner_id = (select nullif(current_setting('app.user_id', true), '')::uuid));
-- Whose reservation an event is about, and which are overdue; sums stay with their owner.
create policy reservations on quota_entry for select to ${system} using (kind = 'RESERVE');
