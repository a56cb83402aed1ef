package id.mutubaku.store.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.pgclient.SslMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DatabaseAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://mu:rah@sia:x/db",
                "postgresql://mu:rah@sia:w:9/db",
                "rahasia",
                "mysql://mu:rahasia@host/db",
                "postgresql://mu:rahasia@host:99999/db",
                "postgresql://mu:rahasia@host/db?sslmode",
                "postgresql://mu:rahasia@host/db?port=rahasia",
                "postgresql://mu:%rahasia@host/db"
            })
    void malformedAddress_isRefused_withoutItsPassword(String url) {
        DatabaseException refused = assertThrows(DatabaseException.class, () -> DatabaseAddress.of(url));

        assertTrue(refused.getMessage().contains("postgresql://pengguna:sandi@host"), refused.getMessage());
        assertFalse(refused.getMessage().contains("sia"), refused.getMessage());
        assertNull(refused.getCause(), "a trace would show the cause, which quotes the address");
    }

    @ParameterizedTest
    @CsvSource({
        "'', PREFER",
        "?sslmode=disable, DISABLE",
        "?sslmode=ALLOW, ALLOW",
        "?search_path=mutubaku&sslmode=require, REQUIRE",
        "?sslmode=require&sslrootcert=system, VERIFY_CA",
        "?sslmode=verify-full, VERIFY_FULL"
    })
    void sslmode_meansWhatItMeansToLibpq(String query, SslMode mode) {
        assertEquals(
                mode, DatabaseAddress.of("postgresql://a:b@c/d" + query).tls().mode());
    }

    @ParameterizedTest
    @CsvSource({
        "sslmode=ketat, Use disable",
        "sslmode=verify-ca&sslrootcert=/tidak/ada.pem, cannot be read",
        "sslkey=/etc/kunci.pem, not supported"
    })
    void unusableTlsParameter_isRefused(String query, String sentence) {
        DatabaseException refused =
                assertThrows(DatabaseException.class, () -> DatabaseAddress.of("postgresql://a:b@c/d?" + query));

        assertTrue(refused.getMessage().contains(sentence), refused.getMessage());
    }

    @Test
    void passwordOfTheEnvironment_goesBeforeThatOfTheAddress() {
        DatabaseAddress address = DatabaseAddress.of("postgresql://a@c:5433/d?sslmode=disable", Optional.of("p@ss:/w"));

        assertEquals("p@ss:/w", address.options().getPassword());
        assertEquals("postgresql://a@c:5433/d", address.toString());
    }
}
