-- What of a case waits for whom. The stage tells whether its time runs; near its due date it is from remind_at on.
alter table work_item
  add column kind text not null default 'step',
  add column stage text not null default 'running',
  add column holder text,
  add column holder_name text,
  add column remind_at timestamptz;
alter table work_item
  alter column kind drop default,
  alter column stage drop default;
create index work_item_holder on work_item (region, holder, due_order, number, place) where holder is not null;

-- What somebody has looked at; it goes with the work.
create table work_seen (
  region text not null,
  number text not null,
  place text not null,
  visit integer not null,
  username text not null,
  primary key (region, number, place, visit, username)
);

-- The register of cases: written once, when a case is opened, so that no later command touches its indexes.
create table case_register (
  region text not null,
  number text not null,
  sop text not null,
  applicant text not null,
  account text,
  opened_at timestamptz not null,
  words tsvector not null,
  primary key (region, number)
);
create index case_register_by_time on case_register (region, opened_at, number);
create index case_register_of_account on case_register (region, account, opened_at, number) where account is not null;
create index case_register_words on case_register using gin (words) with (fastupdate = off);

insert into case_register (region, number, sop, applicant, account, opened_at, words)
select c.region, c.number, c.sop, c.applicant, c.state::jsonb #>> '{applicant,account}', c.opened_at,
       array_to_tsvector(array_remove(
         regexp_split_to_array(lower(concat_ws(' ', c.number, c.applicant, c.sop,
           (select d.body::jsonb ->> 'title' from definition d
             where d.region = c.region and d.region || '/' || d.sop = c.sop
             order by d.version desc limit 1))), '[^[:alnum:]]+'), ''))
  from sop_case c;
