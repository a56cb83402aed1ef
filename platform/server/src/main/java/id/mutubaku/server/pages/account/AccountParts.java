package id.mutubaku.server.pages.account;

import id.mutubaku.server.accounts.AccountChanges;
import id.mutubaku.server.accounts.AccountDirectory;
import id.mutubaku.server.accounts.Accounts;
import id.mutubaku.server.security.SecurityLog;
import id.mutubaku.server.sessions.OwnAccount;
import id.mutubaku.server.staffing.AccountAdministration;
import id.mutubaku.server.staffing.Vacancies;
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
