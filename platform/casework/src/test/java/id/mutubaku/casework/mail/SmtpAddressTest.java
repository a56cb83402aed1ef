package id.mutubaku.casework.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.ext.mail.StartTLSOptions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds addresses of mail servers to their text, and passwords to where they belong. */
final class SmtpAddressTest {

    @Test
    void address_isReadWithItsLogin() {
        SmtpAddress address = SmtpAddress.of("smtps://sop%40contoh.go.id:r%3Ah+sia@surel.contoh.go.id");
        assertEquals(
                new SmtpAddress(
                        true,
                        "surel.contoh.go.id",
                        465,
                        Optional.of(new SmtpAddress.Login("sop@contoh.go.id", "r:h+sia"))),
                address);
        assertFalse((address + " " + address.login()).contains("sia"), "a password in the log");
    }

    @Test
    void portOfSubmission_isTheDefault() {
        assertEquals(
                new SmtpAddress(false, "surel.contoh.go.id", 587, Optional.empty()),
                SmtpAddress.of("smtp://surel.contoh.go.id"));
    }

    @Test
    void password_isNeverSentInTheClear_toAnotherMachine() {
        assertEquals(
                StartTLSOptions.REQUIRED,
                SmtpAddress.of("smtp://a:b@192.0.2.1:25").config().getStarttls());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "surel.contoh.go.id",
                "http://surel.contoh.go.id",
                "smtp://",
                "smtp://rahasia@host",
                "smtp://a b"
            })
    void otherText_isRefused_withoutRepeatingIt(String text) {
        String said = String.valueOf(assertThrows(IllegalArgumentException.class, () -> SmtpAddress.of(text))
                .getMessage());
        assertFalse(said.contains("rahasia"), said);
    }
}
