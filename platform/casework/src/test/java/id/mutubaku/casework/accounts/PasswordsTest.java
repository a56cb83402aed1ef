package id.mutubaku.casework.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.password4j.Argon2Function;
import io.vertx.core.Vertx;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Holds the hashes of passwords to fitting theirs alone, and to costing as much where there is no account. */
final class PasswordsTest {
    private static final Vertx VERTX = Vertx.vertx();

    private final Passwords passwords = new Passwords(VERTX);

    @AfterAll
    static void stop() {
        VERTX.close().await();
    }

    @Test
    void hash_fitsItsPasswordAlone() {
        Optional<String> hash = Optional.of(passwords.hash("kuda hijau tidur").await());

        assertTrue(passwords.fits("kuda hijau tidur", hash).await());
        assertFalse(passwords.fits("kuda hijau bangun", hash).await());
    }

    @Test
    void nobody_isFittedByNothing_atTheCostOfAnAccount() {
        String hash = passwords.hash("kuda hijau tidur").await();

        assertEquals(Argon2Function.getInstanceFromHash(hash), Argon2Function.getInstanceFromHash(Passwords.NOBODY));
        assertEquals(hash.length(), Passwords.NOBODY.length());
        assertFalse(passwords.fits("", Optional.empty()).await());
        assertFalse(passwords.fits("demo", Optional.of(Passwords.NOBODY)).await());
    }
}
