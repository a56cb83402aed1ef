package id.mutubaku.server.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.option.PlatformOptions;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts a platform as its owner does, without demo accounts: there is a link that makes one administrator. */
final class SetUpTest {
    private static final Pattern LINK = Pattern.compile("http://[^/]+/siapkan\\?kode=([\\w-]+)");
    private static final String PASSWORD = "kata sandi yang panjang";

    @Test
    void setUpLink_makesOneAdministrator_andThenIsVoid(@TempDir Path folder) {
        PlatformOptions options = new PlatformOptions(
                "127.0.0.1",
                0,
                folder,
                Running.DEFINITIONS,
                Optional.of(Running.shared().newDatabase("set_up")),
                false,
                InstantSource.system());
        String earlier = code(started(options)).orElseThrow();
        try (Platform platform = Platform.start(options)) {
            Api browser = Api.at(platform.port());
            String code = code(platform.greeting()).orElseThrow();

            assertFalse(platform.greeting().contains("demo"), platform.greeting());
            signIn(browser, "admin", "demo").expect(401);
            browser.get("/siapkan?kode=" + earlier).send().expect(403);
            browser.get("/siapkan").send().expect(403);
            browser.get("/siapkan?kode=" + code).send().expect(200);
            setUp(browser, code, "pendek").expect(422);
            setUp(browser, code, PASSWORD).expect(303);
            browser.get("/siapkan?kode=" + code).send().expect(403);
            setUp(browser, code, PASSWORD).expect(403);
            signIn(browser, "kepala", PASSWORD).expect(200);
        }
        assertEquals(Optional.empty(), code(started(options)));
    }

    /** Returns what the start prints. */
    private static String started(PlatformOptions options) {
        try (Platform platform = Platform.start(options)) {
            return platform.greeting();
        }
    }

    private static Answer setUp(Api browser, String code, String password) {
        return browser.post("/siapkan")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .bytes("kode=" + code + "&name=Kepala&username=kepala&password=" + password.replace(' ', '+'))
                .send();
    }

    private static Answer signIn(Api browser, String username, String password) {
        return browser.post("/api/v1/session")
                .json(Map.of("username", username, "password", password))
                .send();
    }

    /** Returns the code of the link that a start prints. */
    private static Optional<String> code(String greeting) {
        Matcher link = LINK.matcher(greeting);
        return link.find() ? Optional.of(link.group(1)) : Optional.empty();
    }
}
