-- quotas of strangers, drafts, definitions that were withdrawn
select 1;
