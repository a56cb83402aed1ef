package id.mutubaku.casework.accounts;

import id.mutubaku.casework.cases.CaseNumbers;
import id.mutubaku.casework.cases.Principal.Follower;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.CaseStore;
import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lets people in: officials by name and password, applicants by the number and code of their case. */
public final class SignIn {
    private final Accounts accounts;
    private final Sessions sessions;
    private final CaseStore cases;
    private final List<Region> regions;
    private final Set<String> unserved;
    private final Attempts attempts = new Attempts();

    /**
     * Takes who may come in.
     *
     * @param unserved ids of regions that cannot be served now
     */
    public SignIn(
            Accounts accounts, Sessions sessions, CaseStore cases, Collection<Region> regions, Set<String> unserved) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.cases = cases;
        this.regions = List.copyOf(regions);
        this.unserved = Set.copyOf(unserved);
    }

    /** Is what came of trying. */
    public sealed interface Outcome {}

    /** Lets somebody in; an applicant is told the region and number of the case. */
    public record Welcome(String token, Optional<Follower> follower) implements Outcome {}

    /** Turns somebody away, without telling which of the two words was wrong. */
    public record Turned(String rule, boolean tooOften) implements Outcome {}

    /** Lets in who knows the password of an account. */
    public Future<Outcome> withPassword(String username, String password) {
        if (unserved.contains(username.substring(username.lastIndexOf('.') + 1))) {
            return Future.succeededFuture(new Turned("sign-in/region-unserved", false));
        }
        String subject = "account:" + username;
        if (!attempts.mayTry(subject)) {
            return Future.succeededFuture(new Turned("sign-in/too-often", true));
        }
        return accounts.authenticate(username, password).compose(account -> {
            if (account.isEmpty()) {
                attempts.failed(subject);
                return Future.succeededFuture(new Turned("sign-in/wrong", false));
            }
            return sessions.open(account.get()).map(token -> new Welcome(token, Optional.empty()));
        });
    }

    /** Lets in who knows the number and the code of a case, to follow it. */
    public Future<Outcome> follow(String typedNumber, String typedCode) {
        String number = CaseNumbers.normalised(typedNumber);
        String subject = "case:" + number;
        if (!attempts.mayTry(subject)) {
            return Future.succeededFuture(new Turned("follow/too-often", true));
        }
        return caseWith(number, CaseNumbers.normalised(typedCode)).compose(follower -> {
            if (follower.isEmpty()) {
                attempts.failed(subject);
                return Future.succeededFuture(new Turned("follow/wrong", false));
            }
            return sessions.open(follower.get()).map(token -> new Welcome(token, follower));
        });
    }

    private Future<Optional<Follower>> caseWith(String number, String code) {
        Future<Optional<Follower>> found = Future.succeededFuture(Optional.empty());
        for (Region region : regions) {
            if (CaseNumbers.fits(region, number)) {
                found = found.compose(before -> before.isPresent()
                        ? Future.succeededFuture(before)
                        : cases.load(region.id(), number)
                                .map(stored -> stored.filter(each -> same(each.trackingCode(), code))
                                        .map(each -> new Follower(region.id(), number))));
            }
        }
        return found;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.replace("-", "").getBytes(StandardCharsets.UTF_8),
                other.replace("-", "").getBytes(StandardCharsets.UTF_8));
    }
}
