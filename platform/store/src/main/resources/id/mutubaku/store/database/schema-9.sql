-- The pictures that forms show between fields, by what is in them: one that was ever shown stays, for running cases.
create table picture (
  region text not null,
  digest text not null,
  media_type text not null,
  body bytea not null,
  primary key (region, digest)
);

-- Which pictures a version shows, by the names of their files, as a JSON object. Before, there were none.
alter table definition add column pictures text not null default '{}';
