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
