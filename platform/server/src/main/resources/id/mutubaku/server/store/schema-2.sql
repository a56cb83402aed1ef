-- When something next happens to a case by itself: a reminder, an escalation, the end of a wait. One row a case.
create table case_timer (
  region text not null,
  number text not null,
  wake_at timestamptz not null,
  primary key (region, number)
) with (fillfactor = 70);
create index case_timer_due on case_timer (region, wake_at);
