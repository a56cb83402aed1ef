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

-- What of a case waits for whom. The stage tells whether its time runs; near its due date it is from remind_at on.
alter table work_item
  add column kind text not null default 'step',
  add column stage text not null default 'running',
  add column holder text,
  add column holder_name text,
  add column remind_at timestamptz;
alter table work_item
  alter column kind drop default,
  alter column stage drop default;
create index work_item_holder on work_item (region, holder, due_order, number, place) where holder is not null;

-- What somebody has looked at; it goes with the work.
create table work_seen (
  region text not null,
  number text not null,
  place text not null,
  visit integer not null,
  username text not null,
  primary key (region, number, place, visit, username)
);

-- The register of cases: written once, when a case is opened, so that no later command touches its indexes.
create table case_register (
  region text not null,
  number text not null,
  sop text not null,
  applicant text not null,
  account text,
  opened_at timestamptz not null,
  words tsvector not null,
  primary key (region, number)
);
create index case_register_by_time on case_register (region, opened_at, number);
create index case_register_of_account on case_register (region, account, opened_at, number) where account is not null;
create index case_register_words on case_register using gin (words) with (fastupdate = off);

insert into case_register (region, number, sop, applicant, account, opened_at, words)
select c.region, c.number, c.sop, c.applicant, c.state::jsonb #>> '{applicant,account}', c.opened_at,
       array_to_tsvector(array_remove(
         regexp_split_to_array(lower(concat_ws(' ', c.number, c.applicant, c.sop,
           (select d.body::jsonb ->> 'title' from definition d
             where d.region = c.region and d.region || '/' || d.sop = c.sop
             order by d.version desc limit 1))), '[^[:alnum:]]+'), ''))
  from sop_case c;
