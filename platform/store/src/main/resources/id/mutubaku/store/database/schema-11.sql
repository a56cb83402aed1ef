-- The register says how a case stands and when it ended, so that it can be filtered by it. A case is registered when it is
-- opened and once more when it ends. When those of before ended is not told by their row; they changed last about then.
alter table case_register
  add column status text not null default 'running',
  add column ended_at timestamptz;
alter table case_register alter column status drop default;
update case_register r
   set status = c.status, ended_at = c.changed_at
  from sop_case c
 where c.region = r.region and c.number = r.number and c.status <> 'running';
create index case_register_by_status on case_register (region, status, opened_at, number);
create index case_register_of_sop on case_register (region, sop, opened_at, number);
create index case_register_of_sop_by_status on case_register (region, sop, status, opened_at, number);
create index case_register_ended on case_register (region, ended_at) where ended_at is not null;

-- What was done with steps, one row for each that was completed or returned: what an overview adds up. The working time
-- is in seconds, and absent where the calendar had no data; when a step was due was not kept of those done before.
create table step_done (
  region text not null,
  number text not null,
  seq bigint not null,
  place text not null,
  sop text not null,
  actor text not null,
  outcome text not null,
  done_at timestamptz not null,
  used bigint,
  due_at timestamptz,
  primary key (region, number, seq, place)
);
create index step_done_by_time on step_done (region, done_at);

insert into step_done (region, number, seq, place, sop, actor, outcome, done_at, used)
select e.region, e.number, e.seq, done.fact ->> 'place', c.sop, coalesce(done.fact ->> 'actor', ''),
       case done.type when 'step-completed' then 'completed' else 'returned' end, e.at,
       extract(epoch from (done.fact ->> 'used')::interval)::bigint
  from case_event e
  join sop_case c on c.region = e.region and c.number = e.number
 cross join lateral (
   select e.type as type, e.body::json as fact where e.v = 1
   union all
   select written.type, written.fact
     from json_array_elements(case when e.v > 1 then e.body::json -> 'events' end) as event (named)
    cross join lateral json_each(event.named) as written (type, fact)
 ) as done
 where done.type in ('step-completed', 'step-returned')
on conflict do nothing;
