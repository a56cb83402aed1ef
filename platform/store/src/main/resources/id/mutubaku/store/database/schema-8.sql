-- A step that waits for a day or for somebody outside stands in the inboxes of those who perform it, with what it waits
-- for as the state of the case has it; the stage is then 'waiting'.
alter table work_item add column awaiting text;
create index work_item_awaiting on work_item (region, inbox, due_order, number, place) where awaiting is not null;

-- Before, such a step stood in no inbox. Who asks is shown it with their case alone.
insert into work_item (region, number, place, visit, actor, inbox, sop, activity, applicant, opened_at, kind, stage, awaiting)
select c.region, c.number, step.visit ->> 'place', (step.visit ->> 'visit')::integer, performer.actor, performer.actor,
       c.sop, step.visit ->> 'activity', c.applicant, (step.visit ->> 'openedAt')::timestamptz, 'step', 'waiting',
       (step.visit -> 'awaiting')::text
  from sop_case c
 cross join json_array_elements(c.state::json -> 'open') as step (visit)
 cross join json_array_elements_text(step.visit -> 'performers') as performer (actor)
 where c.status = 'running'
   and c.state like '%"WAITING"%'
   and step.visit ->> 'stage' = 'WAITING'
   and not exists (
     select 1
       from definition d
      cross join json_array_elements(d.body::json -> 'actors') as written (actor)
      where d.region = c.region and d.region || '/' || d.sop = c.sop
        and written.actor ->> 'id' = performer.actor and written.actor ->> 'kind' = 'applicant');
