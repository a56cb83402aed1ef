package id.mutubaku.web.pages.staffing;

import id.mutubaku.casework.accounts.PasswordLinks;
import id.mutubaku.store.accounts.AccountChanges.Which;
import id.mutubaku.ui.view.account.PasswordLinkView;
import id.mutubaku.web.http.Call;
import io.vertx.core.Future;
import java.util.Optional;

/** The links that an administrator is shown once, to hand them to the owner of an account. */
final class PasswordLinkPages {
    private final AccountParts parts;

    PasswordLinkPages(AccountParts parts) {
        this.parts = parts;
    }

    /** Makes a link in place of any earlier one; empty where the account cannot be used. */
    Future<Optional<PasswordLinkView>> make(Call call, Which account) {
        return parts.administration()
                .reset(account, AccountParts.administrator(call))
                .map(link -> link.map(token -> new PasswordLinkView(
                        account.username(),
                        call.origin() + call.prefix() + "/sandi?kode=" + token,
                        parts.clock().instant().plus(PasswordLinks.GOOD))));
    }
}
