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
