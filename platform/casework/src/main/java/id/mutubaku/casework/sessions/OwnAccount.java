package id.mutubaku.casework.sessions;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.accounts.AccountDirectory;
import id.mutubaku.casework.accounts.AccountDirectory.Entry;
import id.mutubaku.casework.accounts.Accounts;
import id.mutubaku.casework.accounts.PasswordLinks;
import id.mutubaku.casework.accounts.PasswordRules;
import id.mutubaku.casework.sessions.Attempts.Attempt;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.store.accounts.AccountChanges;
import id.mutubaku.store.accounts.AccountChanges.Which;
import id.mutubaku.store.accounts.PasswordLinkStore.Owner;
import id.mutubaku.store.security.SecurityEvent.Kind;
import id.mutubaku.store.security.SecurityLog;
import id.mutubaku.store.sessions.SessionStore;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** What people do with their own account: they change its password and where its mail goes, and end its sessions. */
public final class OwnAccount {
    private final Accounts accounts;
    private final AccountDirectory directory;
    private final AccountChanges changes;
    private final PasswordLinks links;
    private final Sessions sessions;
    private final Attempts attempts;
    private final SecurityLog log;

    public OwnAccount(
            Accounts accounts,
            AccountDirectory directory,
            AccountChanges changes,
            PasswordLinks links,
            Sessions sessions,
            Attempts attempts,
            SecurityLog log) {
        this.accounts = accounts;
        this.directory = directory;
        this.changes = changes;
        this.links = links;
        this.sessions = sessions;
        this.attempts = attempts;
        this.log = log;
    }

    /**
     * Changes a password for whoever knows the present one. All other sessions of the account end.
     *
     * @param token of the session that stays
     * @return what is wrong; empty where it was changed
     */
    public Future<Optional<Problem>> changePassword(
            AccountHolder account, String present, String password, Visitor visitor, Optional<String> token) {
        Optional<Problem> wrong = PasswordRules.problem(password, account.username());
        if (wrong.isPresent()) {
            return Future.succeededFuture(wrong);
        }
        Attempt attempt = new Attempt(account.region(), "account " + account.username(), visitor.address());
        return attempts.reserve(attempt)
                .compose(reservation -> reservation.isOpen()
                        ? accounts.authenticate(account.username(), present)
                                .compose(found -> found.isEmpty()
                                        ? Future.succeededFuture(
                                                Optional.of(Problem.error("/present", "password/current")))
                                        : attempts.succeeded(attempt)
                                                .compose(cleared ->
                                                        accounts.changePassword(account.username(), password))
                                                .compose(changed ->
                                                        sessions.closeAll(account.region(), account.username(), token))
                                                .compose(closed -> record(Kind.PASSWORD_CHANGED, account, visitor))
                                                .map(Optional.empty()))
                        : Future.succeededFuture(Optional.of(Problem.error(
                                "/present",
                                "sign-in/too-often",
                                String.valueOf(1 + reservation.pause().toSeconds())))));
    }

    /** Finds where the mail of an account goes. */
    public Future<Optional<String>> email(AccountHolder account) {
        return directory.one(account.region(), account.username()).map(found -> found.flatMap(Entry::email));
    }

    /** Changes where the mail of an account goes; nowhere where it is empty. */
    public Future<Void> changeEmail(AccountHolder account, Optional<String> email, Visitor visitor) {
        return changes.rename(new Which(account.region(), account.username()), account.name(), email)
                .compose(done -> record(Kind.ACCOUNT_CHANGED, account, visitor));
    }

    /** Finds for whom a link to choose a password is good. */
    public Future<Optional<Owner>> owner(String link) {
        return links.owner(link);
    }

    /**
     * Chooses a password by a link, once. All sessions of the account end.
     *
     * @return what is wrong; empty where it was changed
     */
    public Future<Optional<Problem>> choosePassword(String link, String password, Visitor visitor) {
        return links.owner(link).compose(owner -> {
            Optional<Problem> wrong = owner.isEmpty()
                    ? Optional.of(Problem.error("", "password/link"))
                    : PasswordRules.problem(password, owner.get().username());
            return wrong.isPresent()
                    ? Future.succeededFuture(wrong)
                    : choose(link, password, owner.orElseThrow().username(), visitor);
        });
    }

    private Future<Optional<Problem>> choose(String link, String password, String username, Visitor visitor) {
        String region = accounts.regionOf(username);
        return links.use(link, password)
                .compose(used -> !used
                        ? Future.succeededFuture(Optional.of(Problem.error("", "password/link")))
                        : sessions.closeAll(region, username, Optional.empty())
                                .compose(closed -> log.record(new SecurityLog.Entry(
                                                Kind.PASSWORD_CHANGED,
                                                region,
                                                username,
                                                username,
                                                visitor.address(),
                                                "link"))
                                        .otherwiseEmpty())
                                .map(Optional.empty()));
    }

    /** Lists the sessions of an account, the one used last first. */
    public Future<List<SessionStore.Listed>> sessions(AccountHolder account) {
        return sessions.of(account);
    }

    /** Ends one session of an account, by its id in the list. */
    public Future<Void> end(AccountHolder account, String id, Visitor visitor) {
        return sessions.close(account, id).compose(closed -> record(Kind.SESSIONS_ENDED, account, visitor));
    }

    /** Ends all sessions of an account but the one of a token. */
    public Future<Void> endOthers(AccountHolder account, Optional<String> token, Visitor visitor) {
        return sessions.closeAll(account.region(), account.username(), token)
                .compose(closed -> record(Kind.SESSIONS_ENDED, account, visitor));
    }

    private Future<Void> record(Kind kind, AccountHolder account, Visitor visitor) {
        return log.record(new SecurityLog.Entry(
                        kind, account.region(), account.username(), account.username(), visitor.address(), ""))
                .otherwiseEmpty();
    }
}
