-- Every primary key begins with the region, and no statement crosses regions.

create table definition (
  region text not null,
  sop text not null,
  version integer not null,
  digest text not null,
  body text not null,
  published_at timestamptz not null default now(),
  primary key (region, sop, version)
);

create table sop_case (
  region text not null,
  number text not null,
  version bigint not null,
  sop text not null,
  applicant text not null,
  status text not null,
  state text not null,
  last_hash bytea not null,
  tracking_code text not null,
  opened_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (region, number)
) with (fillfactor = 80);

create table case_event (
  region text not null,
  number text not null,
  seq bigint not null,
  type text not null,
  at timestamptz not null,
  body text not null,
  hash bytea not null,
  primary key (region, number, seq)
);

-- A step waits in the inbox of an actor, or in that of the one applicant it belongs to: '@' and the account, if any.
create table work_item (
  region text not null,
  number text not null,
  place text not null,
  visit integer not null,
  actor text not null,
  inbox text not null,
  sop text not null,
  activity text not null,
  applicant text not null,
  opened_at timestamptz not null,
  due_at timestamptz,
  due_order timestamptz not null generated always as (coalesce(due_at, 'infinity'::timestamptz)) stored,
  primary key (region, number, place, visit, actor)
);
create index work_item_inbox on work_item (region, inbox, due_order, number, place);

-- A document is staged (number is null) until a command attaches it to a case.
create table document (
  region text not null,
  id uuid not null,
  number text,
  document text,
  file_name text not null,
  media_type text not null,
  bytes bigint not null,
  sha256 text not null,
  staged_at timestamptz not null default now(),
  primary key (region, id)
);
create index document_of_case on document (region, number);
create index document_staged on document (region, staged_at) where number is null;

create table document_chunk (
  region text not null,
  id uuid not null,
  part integer not null,
  content bytea not null,
  primary key (region, id, part),
  foreign key (region, id) references document (region, id) on delete cascade
);

-- What was answered to a command with an idempotency key.
create table command_receipt (
  region text not null,
  principal text not null,
  key text not null,
  request_digest text not null,
  number text not null,
  version bigint not null,
  answer text not null,
  at timestamptz not null default now(),
  primary key (region, principal, key)
);

-- The region of a platform administrator is empty.
create table account (
  region text not null,
  username text not null,
  name text not null,
  password_hash text not null,
  actors text[] not null,
  administrator boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (region, username)
);

-- A session belongs to an account, or to an applicant who follows one case.
create table session (
  region text not null,
  token_digest text not null,
  username text,
  number text,
  expires_at timestamptz not null,
  primary key (region, token_digest),
  check ((username is null) <> (number is null))
);

create table setting (
  region text not null,
  name text not null,
  value text not null,
  primary key (region, name)
);
