-- What each file of the definitions folder said when it was last in force, for when it is wrong or gone. A calendar is
-- kept as it is; a region as an object of its own file and of those of its calendar; of an SOP only that it was there.
create table definition_file (
  region text not null,
  path text not null,
  body text not null,
  kept_at timestamptz not null default now(),
  primary key (region, path)
);

-- Before, the files of a region and all calendars were kept with each calendar of a region.
insert into definition_file (region, path, body, kept_at)
select distinct on (region) region, region || '/region.json', body, known_at
  from calendar
 order by region, known_at desc;

insert into definition_file (region, path, body, kept_at)
select distinct on (file.key) 'calendars', file.key, file.value, calendar.known_at
  from calendar
 cross join json_each_text(calendar.body::json) as file (key, value)
 where file.key like 'calendars/%'
 order by file.key, calendar.known_at desc;

-- SOPs that were withdrawn from service and put back, by whom and why. A row is never changed; the last one holds.
create table definition_withdrawal (
  region text not null,
  sop text not null,
  number integer not null,
  withdrawn boolean not null,
  reason text not null,
  by_account text not null,
  by_name text not null,
  at timestamptz not null default now(),
  primary key (region, sop, number)
);

-- Each minute every node looks for what others have published.
create index definition_published on definition (published_at);
