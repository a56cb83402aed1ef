-- accounts, sessions, attempts, the security log
select 1;
