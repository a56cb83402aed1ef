-- Plugins that are installed, as the jars that they came in. A jar is the platform's; which region uses it stands below.
create table plugin (
  id text not null,
  version text not null,
  sha256 text not null,
  jar bytea not null,
  allowed boolean not null,
  installed_at timestamptz not null default now(),
  installed_by text not null,
  primary key (id, version)
);

-- Which version of a plugin a region uses, and how; without a row, the region's own file says it.
create table plugin_choice (
  region text not null,
  plugin text not null,
  version text,
  enabled boolean not null,
  settings text not null,
  changed_at timestamptz not null default now(),
  changed_by text not null,
  primary key (region, plugin)
);

-- What plugins keep. Keys are compared by code point, whatever the database's own order is.
create table plugin_entry (
  region text not null,
  plugin text not null,
  key text collate "C" not null,
  version bigint not null,
  value text not null,
  primary key (region, plugin, key)
);

-- What administrators did with plugins; a row is never changed.
create table plugin_change (
  region text not null,
  id uuid not null default gen_random_uuid(),
  at timestamptz not null default now(),
  by text not null,
  act text not null,
  plugin text not null,
  version text not null,
  primary key (region, id)
);
create index plugin_change_by_time on plugin_change (region, at);

-- The latest catalogue: what it revokes counts on every node.
create table plugin_catalogue (
  one boolean not null default true check (one),
  issued_at timestamptz not null,
  jar bytea not null,
  primary key (one)
);

create index job_of_case on job (region, number) where kind = 'action';
