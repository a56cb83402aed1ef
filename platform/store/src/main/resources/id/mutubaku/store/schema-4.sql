-- stored facts: events, states, timers, documents
select 1;
