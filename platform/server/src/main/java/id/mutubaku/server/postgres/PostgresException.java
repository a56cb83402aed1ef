package id.mutubaku.server.postgres;

import java.util.Objects;

/**
 * Says why the embedded PostgreSQL cannot be used and what to do about it.
 *
 * <p>The message is ready to be shown: one sentence or more in Bahasa Indonesia, a line break, the same in English.
 */
public final class PostgresException extends RuntimeException {

    PostgresException(String key, Object... values) {
        super(Sentences.of(key, values));
    }

    PostgresException(Throwable cause, String key, Object... values) {
        super(Sentences.of(key, values), cause);
    }

    /** Gives the sentences to show. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
