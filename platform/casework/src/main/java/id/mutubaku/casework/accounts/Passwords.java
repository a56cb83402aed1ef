package id.mutubaku.casework.accounts;

import com.password4j.Argon2Function;
import com.password4j.HashingFunction;
import com.password4j.Password;
import com.password4j.types.Argon2;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.util.Optional;

/**
 * Hashes passwords with Argon2id, which is meant to be slow: on threads of its own, on half of the cores, however many
 * are tried at once.
 */
final class Passwords {
    /** 19 MiB, two passes, one lane: the OWASP minimum for Argon2id. */
    private static final HashingFunction FUNCTION = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    private static final int SALT_BYTES = 16;

    /** What no password is known to fit, in the form and at the cost of every other; made by hand, for a hash takes long. */
    static final String NOBODY = "$argon2id$v=19$m=19456,t=2,p=1$" + "bm9ib2R5LW5vYm9keS0hIQ" + "$" + "A".repeat(43);

    private final WorkerExecutor threads;

    Passwords(Vertx vertx) {
        this.threads = vertx.createSharedWorkerExecutor(
                "mutubaku-passwords", Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    Future<String> hash(String password) {
        return threads.executeBlocking(() -> hashNow(password), false);
    }

    /** Tells whether a password fits; takes as long where there is no account. */
    Future<Boolean> fits(String password, Optional<String> hash) {
        return threads.executeBlocking(
                        () -> Password.check(password, hash.orElse(NOBODY)).with(FUNCTION), false)
                .map(fits -> fits && hash.isPresent());
    }

    private static String hashNow(String password) {
        return Password.hash(password).addRandomSalt(SALT_BYTES).with(FUNCTION).getResult();
    }
}
