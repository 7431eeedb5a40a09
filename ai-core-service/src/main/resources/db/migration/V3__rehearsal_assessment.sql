-- Practising and getting ready for interviews, and assessments: all of it a person's own.

create table mock_interview (
    id                   uuid        primary key,
    owner_id             uuid        not null,
    is_completed         boolean     not null,
    resume_id            uuid        not null,
    resume_version       int         not null,
    application_id       uuid,
    track_id             uuid,
    posting              jsonb       not null check (jsonb_typeof(posting) = 'object'),
    questions            jsonb       not null check (jsonb_typeof(questions) = 'object'),
    conversation_history jsonb       not null check (jsonb_typeof(conversation_history) = 'object'),
    reviews              jsonb       not null check (jsonb_typeof(reviews) = 'object'),
    ai_analysis          jsonb       check (jsonb_typeof(ai_analysis) = 'object'),
    version              int         not null,
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    metadata             jsonb       not null default '{}' check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 16384)
);
-- S1-52: MockInterview by userId, isCompleted, createdAt.
create index mock_interview_owner on mock_interview (owner_id, id desc);
create index mock_interview_completed on mock_interview (owner_id, is_completed, id desc);
create index mock_interview_created on mock_interview (owner_id, created_at desc);

create table interview_preparation (
    id             uuid        primary key,
    owner_id       uuid        not null,
    resume_id      uuid        not null,
    resume_version int         not null,
    application_id uuid,
    track_id       uuid,
    posting        jsonb       not null check (jsonb_typeof(posting) = 'object'),
    pack           jsonb       not null check (jsonb_typeof(pack) = 'object'),
    answers        jsonb       not null check (jsonb_typeof(answers) = 'object'),
    feedback       jsonb       not null check (jsonb_typeof(feedback) = 'object'),
    notes          text        not null check (length(notes) <= 20000),
    version        int         not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    metadata       jsonb       not null default '{}' check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 16384)
);
create index interview_preparation_owner on interview_preparation (owner_id, id desc);
create index interview_preparation_application on interview_preparation (owner_id, application_id, id desc);

create table assessment (
    id          uuid        primary key,
    owner_id    uuid        not null,
    type        text        not null,
    items       jsonb       not null check (jsonb_typeof(items) = 'object'),
    answers     jsonb       not null check (jsonb_typeof(answers) = 'object'),
    results     jsonb       check (jsonb_typeof(results) = 'object'),
    ai_insights jsonb       check (jsonb_typeof(ai_insights) = 'object'),
    version     int         not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    metadata    jsonb       not null default '{}' check (jsonb_typeof(metadata) = 'object' and pg_column_size(metadata) <= 16384)
);
-- S1-54: Assessment by userId, type.
create index assessment_owner on assessment (owner_id, id desc);
create index assessment_type on assessment (owner_id, type, id desc);

grant select, insert, update, delete on mock_interview, interview_preparation, assessment to ${service};

do $$
declare
    t text;
begin
    foreach t in array array['mock_interview', 'interview_preparation', 'assessment']
    loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format(
            'create policy own_rows on %I to ${service} using (owner_id = (select nullif(current_setting(''app.user_id'', true), '''')::uuid))', t);
    end loop;
end $$;
