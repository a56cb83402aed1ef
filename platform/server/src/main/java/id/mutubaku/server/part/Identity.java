package id.mutubaku.server.part;

import id.mutubaku.casework.accounts.AccountDirectory;
import id.mutubaku.casework.accounts.Accounts;
import id.mutubaku.casework.accounts.FirstStart;
import id.mutubaku.casework.accounts.PasswordLinks;
import id.mutubaku.casework.sessions.Attempts;
import id.mutubaku.casework.sessions.OwnAccount;
import id.mutubaku.casework.sessions.SessionRegistry;
import id.mutubaku.casework.sessions.Sessions;
import id.mutubaku.casework.sessions.SignIn;
import id.mutubaku.casework.staffing.AccountAdministration;
import id.mutubaku.casework.staffing.Handover;
import id.mutubaku.casework.staffing.Vacancies;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.accounts.AccountChanges;
import id.mutubaku.store.security.SecurityLog;
import id.mutubaku.store.staffing.DelegationStore;
import id.mutubaku.web.pages.staffing.AccountParts;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The services that know who somebody is: accounts, sessions, attempts, and the security log. */
public record Identity(
        AccountParts account,
        DelegationStore delegations,
        Sessions sessions,
        SignIn signIn,
        FirstStart firstStart,
        Attempts attempts,
        Handover handover) {
    private static final Logger LOG = LoggerFactory.getLogger(Identity.class);

    static Identity of(Storage storage, Definitions definitions, Casework casework, InstantSource clock) {
        Vertx vertx = storage.vertx();
        Pool pool = storage.pool();
        SopRepository sops = definitions.sops();
        Accounts accounts = new Accounts(
                vertx, pool, sops.regions().stream().map(Region::id).toList(), clock);
        AccountDirectory directory = new AccountDirectory(pool, clock);
        AccountChanges changes = new AccountChanges(pool, clock);
        PasswordLinks links = new PasswordLinks(vertx, pool, clock);
        Sessions sessions = new Sessions(new SessionRegistry(pool, clock));
        Attempts attempts = new Attempts(pool, clock);
        SecurityLog log = new SecurityLog(pool, clock);
        Handover handover = new Handover(pool, casework.cases(), clock);
        AccountParts parts = new AccountParts(
                accounts,
                directory,
                changes,
                new AccountAdministration(accounts, changes, links, sessions, handover, log),
                new OwnAccount(accounts, directory, changes, links, sessions, attempts, log),
                new Vacancies(pool, sops, clock),
                log,
                clock);
        SignIn signIn =
                new SignIn(accounts, sessions, storage.cases(), sops.regions(), definitions.unserved(), attempts, log);
        return new Identity(
                parts,
                new DelegationStore(pool),
                sessions,
                signIn,
                new FirstStart(pool, directory),
                attempts,
                handover);
    }

    /** Removes each hour what is over, and gives back each minute what is held by those whose time in a post is over. */
    void start(Vertx vertx) {
        vertx.setPeriodic(
                TimeUnit.HOURS.toMillis(1),
                timer -> Future.join(
                                sessions.sweep(),
                                attempts.sweep(),
                                account.log().sweep())
                        .onFailure(
                                failure -> LOG.warn("Sessions, attempts or the security log were not swept", failure)));
        vertx.setPeriodic(
                TimeUnit.MINUTES.toMillis(1),
                timer -> handover.sweep()
                        .onFailure(failure -> LOG.warn("Work of those who left was not given back", failure)));
    }
}
