package id.mutubaku.casework.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.problem.Problem;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries what people choose. */
final class PasswordRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "pendek|password/short",
                "aaaaaaaaaa|password/repeated",
                "1212121212|password/repeated",
                "rahasia9rahasia9|password/repeated",
                "1234567890|password/repeated",
                "abcdefghijkl|password/repeated",
                "9876543210|password/repeated",
                "qwertyuiop|password/common",
                "Password123!|password/common",
                "rahasia2026|password/common",
                "INDONESIA1945|password/common",
                "kata-sandi-1|password/common",
                "siti.aminah 77|password/name"
            })
    void easyPassword_isRefused(String password, String rule) {
        assertEquals(
                Optional.of(rule),
                PasswordRules.problem(password, "siti.banten").map(Problem::rule));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kuda hijau tidur",
                " spasi di kedua ujung ",
                "пароль из слов",
                "🐎🐍🦜🐢🐟🦀🐙🦋🐝🐞",
                "Xk3#9vQ!pL"
            })
    void anyOtherPassword_isGood(String password) {
        assertEquals(Optional.empty(), PasswordRules.problem(password, "siti.banten"));
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 5000})
    void endlessPassword_isRefused(int length) {
        String password = "kuda hijau tidur ".repeat(400).substring(0, length);
        assertEquals(
                Optional.of("password/long"),
                PasswordRules.problem(password, "siti.banten").map(Problem::rule));
    }
}
