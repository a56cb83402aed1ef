-- Stored facts carry the version in which they are written: 1 is what there was before this script.

-- One row a command from version 2 on: its events stand in the body, and the type is that of version 1 alone. Followers
-- tail the log of a region by transaction and position; see EventLog.
alter table case_event
  add column v smallint not null default 1,
  add column position bigint generated always as identity,
  add column transaction xid8 not null default pg_current_xact_id(),
  alter column type drop not null,
  add check (v > 1 or type is not null);
create index case_event_log on case_event (region, transaction, position);

-- Answers to forms stand in the events alone; the row of the case says in which. When a case is next looked at stands in
-- its row, may be earlier than necessary, and so is seldom written.
alter table sop_case
  add column v smallint not null default 1,
  add column answers bigint[],
  add column wake_at timestamptz;
update sop_case c
   set wake_at = t.wake_at
  from case_timer t
 where t.region = c.region and t.number = c.number;
create index sop_case_wakes on sop_case (region, wake_at) where wake_at is not null;
drop table case_timer;

alter table job add column v smallint not null default 1;
alter table draft add column v smallint not null default 1;

-- What was seen of work that is done is swept away, and so are old receipts.
create index command_receipt_by_time on command_receipt (at);
