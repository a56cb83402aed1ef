package id.mutubaku.casework.staffing;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.accounts.Accounts;
import id.mutubaku.casework.accounts.Accounts.Account;
import id.mutubaku.casework.accounts.PasswordLinks;
import id.mutubaku.casework.accounts.Tokens;
import id.mutubaku.casework.sessions.Sessions;
import id.mutubaku.store.accounts.AccountChanges;
import id.mutubaku.store.accounts.AccountChanges.PostPeriod;
import id.mutubaku.store.accounts.AccountChanges.Which;
import id.mutubaku.store.security.SecurityEvent.Kind;
import id.mutubaku.store.security.SecurityLog;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The life of accounts: they are made, renamed, given other posts, and closed. Every change counts on all nodes at once
 * and stands in the security log; who leaves loses the door, and their work goes on to others.
 */
public final class AccountAdministration {
    private final Accounts accounts;
    private final AccountChanges changes;
    private final PasswordLinks links;
    private final Sessions sessions;
    private final Handover handover;
    private final SecurityLog log;

    public AccountAdministration(
            Accounts accounts,
            AccountChanges changes,
            PasswordLinks links,
            Sessions sessions,
            Handover handover,
            SecurityLog log) {
        this.accounts = accounts;
        this.changes = changes;
        this.links = links;
        this.sessions = sessions;
        this.handover = handover;
        this.log = log;
    }

    /**
     * Makes an account. Without a password nobody can sign in with it until a link has been used.
     *
     * @return false when the name is taken
     */
    public Future<Boolean> create(Account account, Optional<String> password, Administrator by) {
        AccountHolder holder = account.holder();
        return accounts.create(account, password.orElseGet(Tokens::draw), by.username())
                .compose(made -> !made
                        ? Future.succeededFuture(false)
                        : log(Kind.ACCOUNT_CHANGED, which(holder), by, "created " + String.join(", ", holder.actors()))
                                .map(true));
    }

    /** Makes a link with which somebody chooses a password, once; empty where no such account can be used. */
    public Future<Optional<String>> reset(Which account, Administrator by) {
        return links.make(account.region(), account.username(), by.username())
                .compose(link -> link.isEmpty()
                        ? Future.succeededFuture(link)
                        : log(Kind.RESET_ASKED, account, by, "").map(link));
    }

    /** Changes a name and where mail goes; what was done before stays under the name of that time. */
    public Future<Boolean> rename(Which account, String name, Optional<String> email, Administrator by) {
        return changes.rename(account, name, email)
                .compose(done -> !done ? Future.succeededFuture(false) : changed(account, by, "name, e-mail"));
    }

    /** Gives a post for a time; false where the account holds it in some of that time already. */
    public Future<Boolean> give(Which account, PostPeriod post, Administrator by) {
        String detail = "post " + post.actor() + " " + post.from() + "/"
                + post.until().map(Instant::toString).orElse("");
        return changes.give(account, post, by.username())
                .compose(done -> !done ? Future.succeededFuture(false) : changed(account, by, detail));
    }

    /** Says when a post ends; where that is now, what was taken in it goes back to those who hold it. */
    public Future<Boolean> end(Which account, String actor, Instant until, Administrator by) {
        return changes.end(account, actor, until)
                .compose(done -> !done
                        ? Future.succeededFuture(false)
                        : changed(account, by, "post " + actor + " ends " + until)
                                .compose(told -> handover.of(account, by.person(), Optional.empty()))
                                .map(true));
    }

    private Future<Boolean> changed(Which account, Administrator by, String detail) {
        return sessions.changed(account.username())
                .compose(told -> log(Kind.ACCOUNT_CHANGED, account, by, detail))
                .map(true);
    }

    /**
     * Closes an account: its sessions end on all nodes, it stands in for nobody, and its work is assigned to others.
     *
     * @param to who gets the work that they may do; absent where all goes back to the posts
     * @return how many steps were assigned; absent where the account was not active
     */
    public Future<Optional<Integer>> deactivate(Which account, Optional<AccountHolder> to, Administrator by) {
        return changes.deactivate(account, by.username())
                .compose(deputies -> deputies.isEmpty()
                        ? Future.succeededFuture(Optional.empty())
                        : left(account, deputies.get(), to, by).map(Optional::of));
    }

    private Future<Integer> left(Which account, List<String> deputies, Optional<AccountHolder> to, Administrator by) {
        Future<Void> told = sessions.closeAll(account.region(), account.username(), Optional.empty());
        for (String deputy : deputies) {
            told = told.compose(before -> sessions.changed(deputy));
        }
        return told.compose(closed -> handover.of(account, by.person(), to))
                .compose(steps -> log(Kind.DEACTIVATED, account, by, steps + " steps assigned")
                        .map(steps));
    }

    /** Opens an account again; false where it was not closed. Its posts are as they were. */
    public Future<Boolean> reactivate(Which account, Administrator by) {
        return changes.reactivate(account)
                .compose(done -> !done
                        ? Future.succeededFuture(false)
                        : log(Kind.REACTIVATED, account, by, "").map(true));
    }

    private Future<Void> log(Kind kind, Which account, Administrator by, String detail) {
        return log.record(new SecurityLog.Entry(
                        kind, account.region(), by.username(), account.username(), by.address(), detail))
                .otherwiseEmpty();
    }

    private static Which which(AccountHolder holder) {
        return new Which(holder.region(), holder.username());
    }
}
