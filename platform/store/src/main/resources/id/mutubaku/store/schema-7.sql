-- plugins, jobs, incidents
select 1;
