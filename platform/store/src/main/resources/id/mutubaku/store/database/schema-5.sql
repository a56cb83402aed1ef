-- Accounts, sessions, attempts, the security log.

-- Who has left cannot sign in; the row stays, since the history of cases names its person.
alter table account
  add column deactivated_at timestamptz,
  add column deactivated_by text;

-- Which posts an account holds, from when until when. A row is ended, never deleted.
create table account_post (
  region text not null,
  username text not null,
  actor text not null,
  from_at timestamptz not null,
  until_at timestamptz,
  made_by text not null,
  primary key (region, username, actor, from_at),
  check (until_at is null or from_at <= until_at)
);
create index account_post_of_actor on account_post (region, actor);
create index account_post_ended on account_post (until_at) where until_at is not null;
insert into account_post (region, username, actor, from_at, made_by)
select region, username, unnest(actors), created_at, '' from account;
alter table account drop column actors;
create index delegation_over on delegation (least(until_at, ended_at));

-- A link that lets somebody choose a password, once; a new one takes the place of the one before.
create table account_link (
  region text not null,
  username text not null,
  digest text not null,
  expires_at timestamptz not null,
  made_by text not null,
  primary key (region, username)
);

-- The browser is the digest of a cookie, by which all that it follows can be ended; the device is for its owner to read.
alter table session
  add column opened_at timestamptz not null default now(),
  add column used_at timestamptz not null default now(),
  add column browser text,
  add column device text not null default '';
create index session_of_account on session (region, username) where username is not null;
create index session_of_browser on session (browser) where browser is not null;
create index session_expires on session (expires_at);

-- Attempts to get in, under the digest of where they come from and on what they are made. A crash may forget them.
create unlogged table attempt (
  region text not null,
  subject text not null,
  failures integer not null,
  refusals integer not null,
  next_at timestamptz not null,
  forget_at timestamptz not null,
  primary key (region, subject)
) with (fillfactor = 70);
create index attempt_forget on attempt (forget_at);

-- What concerns the security of the platform; a row is never changed, and goes when its time is over.
create table security_event (
  region text not null,
  id uuid not null default gen_random_uuid(),
  at timestamptz not null,
  kind text not null,
  by text not null,
  subject text not null,
  address text not null,
  detail text not null,
  primary key (region, id)
);
create index security_event_by_time on security_event (region, at, id);
create index security_event_at on security_event (at);
