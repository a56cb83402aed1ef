-- The settings that a region saved for one version of a plugin; a case that began with that version is given these.
create table plugin_setting (
  region text not null,
  plugin text not null,
  version text not null,
  settings text not null,
  changed_at timestamptz not null default now(),
  changed_by text not null,
  primary key (region, plugin, version)
);
insert into plugin_setting (region, plugin, version, settings, changed_at, changed_by)
select region, plugin, version, settings, changed_at, changed_by from plugin_choice where version is not null;

-- The version that a region uses for as long as nobody has chosen one; what is installed later does not change it.
create table plugin_in_use (
  region text not null,
  plugin text not null,
  version text not null,
  primary key (region, plugin)
);

-- Who receives a job, where the receivers of a kind wait apart from each other: the webhook, by the name of its secret.
alter table job
  add column receiver text generated always as (
    case when kind = 'webhook' then substring(key from '[^/]*$') else '' end) stored;

-- What an incident waits for beside a person, and how that stood when the job could not be done.
alter table job
  add column awaits text,
  add column awaits_state text;
create index job_awaiting on job (region, awaits) where awaits is not null;
create index job_incident_of_case on job (region, number) where state = 'incident';
