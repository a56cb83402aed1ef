package id.mutubaku.web.pages.account;

import id.mutubaku.casework.accounts.AccountChanges;
import id.mutubaku.casework.accounts.AccountDirectory;
import id.mutubaku.casework.accounts.Accounts;
import id.mutubaku.casework.security.SecurityLog;
import id.mutubaku.casework.sessions.OwnAccount;
import id.mutubaku.casework.staffing.AccountAdministration;
import id.mutubaku.casework.staffing.Vacancies;
import java.time.InstantSource;

/** The services on which the pages about accounts stand. */
public record AccountParts(
        Accounts accounts,
        AccountDirectory directory,
        AccountChanges changes,
        AccountAdministration administration,
        OwnAccount own,
        Vacancies vacancies,
        SecurityLog log,
        InstantSource clock) {}
