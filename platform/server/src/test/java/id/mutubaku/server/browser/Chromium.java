package id.mutubaku.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Runs the system's Chromium; we never download one. */
final class Chromium implements AutoCloseable {
    private static final String REQUIRED = "MUTUBAKU_SKIP_NOTHING";
    private static final String MISSING = "No chromium was found on the PATH or in /usr/bin, so no page was visited."
            + " Install Debian's package chromium-headless-shell or chromium to run the browser tests.";
    /** The one without windows comes first: the tests take two thirds of the time with it. */
    private static final List<String> NAMES = List.of("chromium-headless-shell", "chromium", "chromium-browser");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--renderer-process-limit=1",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    /** Skips the test that runs where there is no Chromium; in CI, where nothing may be missing, fails it. */
    static void isNeeded() {
        boolean there = program().isPresent();
        if (!there && "true".equals(System.getenv(REQUIRED))) {
            throw new AssertionError(MISSING);
        }
        Assumptions.assumeTrue(there, MISSING);
    }

    static Chromium start() {
        return new Chromium(program().orElseThrow());
    }

    private static Optional<Path> program() {
        String folders = Optional.ofNullable(System.getenv("PATH")).orElse("") + ":/usr/bin";
        return NAMES.stream()
                .flatMap(name -> Stream.of(folders.split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
