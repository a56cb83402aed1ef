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
