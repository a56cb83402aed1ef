-- operation: receipts, sweeps, positions of backups
select 1;
