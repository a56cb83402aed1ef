package id.mutubaku.server.pages.account;

import id.mutubaku.server.cases.Principal.AccountHolder;
import id.mutubaku.server.http.Call;
import id.mutubaku.server.staffing.Administrator;

/** Who changes accounts by a page. */
final class Administrators {
    private Administrators() {}

    static Administrator of(Call call) {
        AccountHolder account = call.account();
        return new Administrator(account.username(), account.name(), call.visitor().address());
    }
}
