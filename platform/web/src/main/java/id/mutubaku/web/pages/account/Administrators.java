package id.mutubaku.web.pages.account;

import id.mutubaku.casework.cases.Principal.AccountHolder;
import id.mutubaku.web.http.Call;
import id.mutubaku.casework.staffing.Administrator;

/** Who changes accounts by a page. */
final class Administrators {
    private Administrators() {}

    static Administrator of(Call call) {
        AccountHolder account = call.account();
        return new Administrator(account.username(), account.name(), call.visitor().address());
    }
}
