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
