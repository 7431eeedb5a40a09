-- Short e-mails that a person writes around an opening: their own, or drafted. The platform never sends them; it notes
-- that they were sent.

create table intro_email (
    id             uuid        primary key,
    owner_id       uuid        not null,
    opportunity_id uuid        references opportunity on delete set null,
    purpose        text        not null,
    recipient      text        check (length(recipient) <= 300),
    subject        text        not null check (length(subject) <= 300),
    content        text        not null check (length(content) <= 10000),
    draft          jsonb       check (pg_column_size(draft) <= 524288),
    edited         boolean     not null,
    sent_at        timestamptz,
    version        int         not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    metadata       jsonb       not null default '{}' check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 16384)
);
create index intro_email_owner on intro_email (owner_id, id desc);
create index intro_email_opportunity on intro_email (opportunity_id);

grant select, insert, update, delete on intro_email to ${service};
alter table intro_email enable row level security;
alter table intro_email force row level security;
create policy own_rows on intro_email to ${service}
    using (owner_id = (select nullif(current_setting('app.user_id', true), '')::uuid));
