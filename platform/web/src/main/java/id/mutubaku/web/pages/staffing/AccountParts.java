package id.mutubaku.web.pages.staffing;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.accounts.AccountDirectory;
import id.mutubaku.casework.accounts.Accounts;
import id.mutubaku.casework.sessions.OwnAccount;
import id.mutubaku.casework.staffing.AccountAdministration;
import id.mutubaku.casework.staffing.Administrator;
import id.mutubaku.casework.staffing.Vacancies;
import id.mutubaku.store.accounts.AccountChanges;
import id.mutubaku.store.security.SecurityLog;
import id.mutubaku.web.http.Call;
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
        InstantSource clock) {

    /** Returns who changes accounts by a page. */
    static Administrator administrator(Call call) {
        AccountHolder account = call.account();
        return new Administrator(
                account.username(), account.name(), call.visitor().address());
    }
}
