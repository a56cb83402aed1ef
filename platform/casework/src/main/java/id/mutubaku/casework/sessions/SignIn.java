package id.mutubaku.casework.sessions;

import id.mutubaku.casework.access.Principal;
import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.access.Principal.Follower;
import id.mutubaku.casework.accounts.Accounts;
import id.mutubaku.casework.accounts.PasswordRules;
import id.mutubaku.casework.cases.CaseNumbers;
import id.mutubaku.casework.sessions.Attempts.Attempt;
import id.mutubaku.casework.sessions.Attempts.Reservation;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.cases.CaseStore;
import id.mutubaku.store.security.SecurityEvent.Kind;
import id.mutubaku.store.security.SecurityLog;
import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The door: officials come in by name and password, applicants by the number and code of their case. */
public final class SignIn {
    private static final int LONGEST_NUMBER = 40;

    private final Accounts accounts;
    private final Sessions sessions;
    private final CaseStore cases;
    private final List<Region> regions;
    private final Set<String> unserved;
    private final Attempts attempts;
    private final SecurityLog log;

    /**
     * Takes who may come in.
     *
     * @param unserved ids of regions that cannot be served now
     */
    public SignIn(
            Accounts accounts,
            Sessions sessions,
            CaseStore cases,
            Collection<Region> regions,
            Set<String> unserved,
            Attempts attempts,
            SecurityLog log) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.cases = cases;
        this.regions = List.copyOf(regions);
        this.unserved = Set.copyOf(unserved);
        this.attempts = attempts;
        this.log = log;
    }

    /** What came of trying. */
    public sealed interface Outcome {}

    /** Somebody is let in; an applicant is told the region and number of the case. */
    public record Welcome(String token, Optional<Follower> follower) implements Outcome {}

    /**
     * Somebody is turned away, without being told which of the two words was wrong.
     *
     * @param pause how long to wait before the next attempt; none where it may be made at once
     */
    public record Turned(String rule, Optional<Duration> pause) implements Outcome {
        /** Returns the sentence that says why, and how long to wait. */
        public Problem problem() {
            return Problem.error(
                    "", rule, String.valueOf(pause.orElse(Duration.ZERO).toSeconds()));
        }

        /** Returns the HTTP status of the answer. */
        public int status() {
            return pause.isPresent() ? 429 : 401;
        }
    }

    /** Lets in who knows the password of an account. */
    public Future<Outcome> withPassword(String username, String password, Visitor visitor) {
        if (username.length() > Accounts.LONGEST_USERNAME || password.length() > 2 * PasswordRules.LONGEST) {
            return Future.succeededFuture(new Turned("sign-in/wrong", Optional.empty()));
        }
        if (unserved.contains(username.substring(username.lastIndexOf('.') + 1))) {
            return Future.succeededFuture(new Turned("sign-in/region-unserved", Optional.empty()));
        }
        Attempt attempt = new Attempt(accounts.regionOf(username), "account " + username, visitor.address());
        return reserved(
                attempt,
                "sign-in/too-often",
                () -> accounts.authenticate(username, password)
                        .compose(account -> account.isPresent()
                                ? welcomed(attempt, account.get(), visitor)
                                : refused(attempt, Kind.SIGN_IN_REFUSED, "sign-in/wrong")));
    }

    private Future<Outcome> welcomed(Attempt attempt, AccountHolder account, Visitor visitor) {
        return attempts.succeeded(attempt)
                .compose(cleared -> sessions.open(account, visitor))
                .map(token -> {
                    log(Kind.SIGNED_IN, attempt, account.username());
                    return new Welcome(token, Optional.empty());
                });
    }

    /** Lets in who knows the number and the code of a case, to follow it. */
    public Future<Outcome> follow(String typedNumber, String typedCode, Visitor visitor) {
        if (typedNumber.length() > LONGEST_NUMBER || typedCode.length() > LONGEST_NUMBER) {
            return Future.succeededFuture(new Turned("follow/wrong", Optional.empty()));
        }
        String number = CaseNumbers.normalised(typedNumber);
        Attempt attempt = new Attempt("", "case " + number, visitor.address());
        return reserved(
                attempt,
                "follow/too-often",
                () -> caseWith(number, CaseNumbers.normalised(typedCode))
                        .compose(follower -> follower.isPresent()
                                ? attempts.succeeded(attempt)
                                        .compose(cleared -> sessions.open(follower.get(), visitor))
                                        .map(token -> new Welcome(token, follower))
                                : refused(attempt, Kind.FOLLOWING_REFUSED, "follow/wrong")));
    }

    /** Ends a session that somebody signed in for, or follows a case with. */
    public Future<Void> out(Principal principal, Optional<String> token, Visitor visitor) {
        return token.map(sessions::close).orElseGet(Future::succeededFuture).onSuccess(closed -> {
            if (principal instanceof AccountHolder account) {
                String name = account.username();
                log.record(new SecurityLog.Entry(Kind.SIGNED_OUT, account.region(), name, name, visitor.address(), ""));
            }
        });
    }

    /** Makes an attempt that has been counted, or tells how long to wait. */
    private Future<Outcome> reserved(Attempt attempt, String tooOften, Supplier<Future<Outcome>> trying) {
        return attempts.reserve(attempt).compose(reservation -> {
            if (reservation.isOpen()) {
                return trying.get();
            }
            if (reservation.refusals() == 1) {
                log(Kind.ATTEMPTS_DELAYED, attempt, "");
            }
            return Future.succeededFuture(new Turned(tooOften, Optional.of(pause(reservation))));
        });
    }

    private static Duration pause(Reservation reservation) {
        return Duration.ofSeconds(
                Math.max(1, reservation.pause().plusMillis(999).toSeconds()));
    }

    private Future<Outcome> refused(Attempt attempt, Kind kind, String rule) {
        log(kind, attempt, "");
        return Future.succeededFuture(new Turned(rule, Optional.empty()));
    }

    /** Records an attempt; a name that is nobody's may be a password in the wrong field, and is not recorded. */
    private void log(Kind kind, Attempt attempt, String by) {
        String name = attempt.subject().substring(attempt.subject().indexOf(' ') + 1);
        known(attempt, name)
                .onSuccess(known -> log.record(
                        new SecurityLog.Entry(kind, attempt.region(), by, known ? name : "", attempt.address(), "")));
    }

    private Future<Boolean> known(Attempt attempt, String name) {
        return attempt.subject().startsWith("case ")
                ? Future.succeededFuture(regions.stream().anyMatch(region -> CaseNumbers.fits(region, name)))
                : accounts.find(attempt.region(), name).map(Optional::isPresent);
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
