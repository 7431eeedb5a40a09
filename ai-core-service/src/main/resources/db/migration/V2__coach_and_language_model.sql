-- Conversations with the coach, and what a language model cost.

create table conversation (
    id         uuid        primary key,
    owner_id   uuid        not null,
    title      text        check (length(title) <= 200),
    -- What it is about: "posting:<id>", "application:<id>", or a word of the caller's.
    context    text        check (length(context) <= 200),
    messages   int         not null check (messages >= 0),
    version    int         not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    metadata   jsonb       not null default '{}' check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 16384)
);
-- S1-55: Conversation by userId, context.
create index conversation_owner on conversation (owner_id, id desc);
create index conversation_owner_context on conversation (owner_id, context, id desc);

-- Messages never change, so they carry no version of their own.
create table message (
    id              uuid        primary key,
    owner_id        uuid        not null,
    conversation_id uuid        not null references conversation on delete cascade,
    position        int         not null check (position >= 0),
    role            text        not null,
    content         text        not null check (length(content) <= 20000),
    created_at      timestamptz not null,
    -- Of an answer: model, tokens, citations, what was left out. A question has none.
    metadata        jsonb       check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 65536),
    unique (conversation_id, position)
);
-- S1-56: Message by conversationId, createdAt.
create index message_conversation_created on message (conversation_id, created_at);
create index message_owner on message (owner_id);

-- Which model had a hand in a draft, what it cost, and how many of its sentences were left out.
alter table draft
    add column model   text,
    add column tokens  int not null default 0,
    add column dropped int not null default 0;

-- Tokens a day, over all people and all copies of this service: what the daily budget is held against. No person's data.
create table model_use (
    day    date   primary key,
    tokens bigint not null
);

grant select, insert, update, delete on conversation, message to ${service};
grant select, insert, update on model_use to ${system};

alter table conversation enable row level security;
alter table conversation force row level security;
create policy own_rows on conversation to ${service}
    using (owner_id = (select nullif(current_setting('app.user_id', true), '')::uuid));
alter table message enable row level security;
alter table message force row level security;
create policy own_rows on message to ${service}
    using (owner_id = (select nullif(current_setting('app.user_id', true), '')::uuid));
