-- A request is told apart in lists by what is asked for; the summary of its SOP says which answer that is.
alter table case_register add column about text not null default '';

-- What cannot be done now, because its time stands or because others have to do something first, is listed apart.
drop index work_item_awaiting;
create index work_item_awaiting on work_item (region, inbox, due_order, number, place) where stage <> 'running';

-- A step whose SOP was called is due at the latest when the calling step is. Of calls within calls, the earliest counts.
with calling as (
  select c.region, c.number, step.visit ->> 'place' as place, (step.visit ->> 'due')::timestamptz as due,
         coalesce(
           (select (timer.told ->> 'at')::timestamptz
              from json_array_elements(step.visit -> 'timers') with ordinality as timer (told, position)
             where timer.told ->> 'kind' = 'REMINDER' and timer.told ->> 'at' is not null
             order by timer.position
             limit 1),
           (step.visit ->> 'openedAt')::timestamptz) as remind_at
    from sop_case c
   cross join json_array_elements(c.state::json -> 'open') as step (visit)
   where c.status = 'running'
     and c.state like '%"CALLING"%'
     and step.visit ->> 'stage' = 'CALLING'
     and step.visit ->> 'due' is not null
)
update work_item w
   set due_at = c.due, remind_at = c.remind_at
  from calling c
 where c.region = w.region and c.number = w.number
   and starts_with(w.place, c.place || '.')
   and w.kind = 'step' and w.stage = 'running'
   and (w.due_at is null or c.due < w.due_at)
   and not exists (
     select 1
       from calling other
      where other.region = c.region and other.number = c.number and starts_with(w.place, other.place || '.')
        and other.due < c.due);

-- A step that has returned something for correction stands with those who perform it, as one that waits.
insert into work_item (region, number, place, visit, actor, inbox, sop, activity, applicant, opened_at, kind, stage)
select c.region, c.number, step.visit ->> 'place', (step.visit ->> 'visit')::integer, performer.actor, performer.actor,
       c.sop, step.visit ->> 'activity', c.applicant, (step.visit ->> 'openedAt')::timestamptz, 'step', 'returned'
  from sop_case c
 cross join json_array_elements(c.state::json -> 'open') as step (visit)
 cross join json_array_elements_text(step.visit -> 'performers') as performer (actor)
 where c.status = 'running'
   and c.state like '%"RETURNED"%'
   and step.visit ->> 'stage' = 'RETURNED'
   and not exists (
     select 1
       from definition d
      cross join json_array_elements(d.body::json -> 'actors') as written (actor)
      where d.region = c.region and d.region || '/' || d.sop = c.sop
        and written.actor ->> 'id' = performer.actor and written.actor ->> 'kind' = 'applicant');
