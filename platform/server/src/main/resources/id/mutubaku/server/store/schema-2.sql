-- What is to be done outside, durably: mail, webhooks, and what plugins do. A job that is done is gone.
create table job (
  region text not null,
  id uuid not null default gen_random_uuid(),
  kind text not null,
  number text,
  key text not null,
  body text not null,
  cycle text not null,
  attempt integer not null default 0,
  due_at timestamptz not null default now(),
  leased_until timestamptz,
  state text not null default 'waiting' check (state in ('waiting', 'incident', 'skipped')),
  last_error text,
  created_at timestamptz not null default now(),
  decided_by text,
  decided_at timestamptz,
  reason text,
  primary key (region, id),
  unique (region, key)
);
create index job_due on job (region, due_at) where state = 'waiting';
create index job_told on job (region, created_at) where state <> 'waiting';

alter table account add column email text;
