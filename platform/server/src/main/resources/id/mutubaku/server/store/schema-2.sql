-- When something next happens to a case by itself: a reminder, an escalation, the end of a wait. One row a case.
create table case_timer (
  region text not null,
  number text not null,
  wake_at timestamptz not null,
  primary key (region, number)
) with (fillfactor = 70);
create index case_timer_due on case_timer (region, wake_at);

-- Every calendar by which due dates were ever reckoned, as the files that it was read from.
create table calendar (
  region text not null,
  identity text not null,
  body text not null,
  known_at timestamptz not null default now(),
  primary key (region, identity)
);

-- A change of many cases walks over those that run, by number.
create index sop_case_running on sop_case (region, number) where status = 'running';
-- What somebody has typed and not sent. The id is the digest of the token in its link, or names a step and its author.
create table draft (
  region text not null,
  id text not null,
  owner text,
  sop text not null,
  number text,
  place text,
  version integer not null,
  body text not null,
  documents text[] not null,
  files uuid[] not null,
  key text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (region, id)
);
create index draft_of_owner on draft (region, owner, updated_at) where owner is not null;
create index draft_expires on draft (region, expires_at);
create index draft_files on draft using gin (files);
-- What is to be done outside, durably: mail, webhooks, and what plugins do. A job that is done is gone.
create table job (
  region text not null,
  id uuid not null default gen_random_uuid(),
  kind text not null,
  number text,
  key text not null,
  body text not null,
  cycle text not null,
  attempt integer not null default 0,
  due_at timestamptz not null default now(),
  leased_until timestamptz,
  state text not null default 'waiting' check (state in ('waiting', 'incident', 'skipped')),
  last_error text,
  created_at timestamptz not null default now(),
  decided_by text,
  decided_at timestamptz,
  reason text,
  primary key (region, id),
  unique (region, key)
);
create index job_due on job (region, due_at) where state = 'waiting';
create index job_told on job (region, created_at) where state <> 'waiting';

alter table account add column email text;

-- Who stands in for a post: for its holder who is away (plh), or because it is vacant (plt). A row is never deleted.
create table delegation (
  region text not null,
  id uuid not null,
  actor text not null,
  from_username text,
  to_username text not null,
  kind text not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  letter text not null,
  made_by text not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  ended_by text,
  primary key (region, id),
  check (kind = case when from_username is null then 'plt' else 'plh' end),
  check (from_at < until_at),
  check ((ended_at is null) = (ended_by is null))
);
create index delegation_of_deputy on delegation (region, to_username, until_at);
create index delegation_of_holder on delegation (region, from_username, until_at);
