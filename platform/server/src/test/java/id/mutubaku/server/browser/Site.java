package id.mutubaku.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import id.mutubaku.server.Outgoing;
import id.mutubaku.server.Platform;
import id.mutubaku.server.PluginOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs one platform with the regions' definitions and one browser, for all tests that walk through pages. */
final class Site implements AutoCloseable {
    private static final Path DEFINITIONS = Path.of("../../sop-definitions");
    private static final Path FAILURES = Path.of("target/failures");

    private final Path data;
    private final Platform platform;
    private final Playwright playwright;
    private final Browser browser;
    private final List<Person> people = new ArrayList<>();
    private volatile Duration ahead = Duration.ZERO;

    private Site(Path chromium, PluginOptions plugins) throws IOException {
        this.data = Files.createTempDirectory("mutubaku-browser");
        this.platform = Platform.start(new Platform.Options(
                "127.0.0.1",
                0,
                data.resolve("data"),
                DEFINITIONS,
                Optional.empty(),
                true,
                this::now,
                Outgoing.NOTHING,
                plugins));
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    static Site start(Path chromium, PluginOptions plugins) {
        try {
            return new Site(chromium, plugins);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Finds the system's Chromium; we never download one. */
    static Optional<Path> chromium() {
        String folders = Optional.ofNullable(System.getenv("PATH")).orElse("") + ":/usr/bin";
        return Stream.of(folders.split(":"))
                .flatMap(folder -> Stream.of(Path.of(folder, "chromium"), Path.of(folder, "chromium-browser")))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Lets somebody in who holds a phone and has no account. */
    Person applicant() {
        return arrive(Person.onPhone(browser, origin()));
    }

    /** Lets somebody in who sits at a desk and has no account. */
    Person visitor() {
        return arrive(Person.atDesk(browser, origin()));
    }

    /** Lets an official in, who signs in at a desk. */
    Person official(String username) {
        return visitor().signsIn(username);
    }

    /** Lets somebody in whose browser runs scripts, as the accessibility checker needs it. */
    Person inspector() {
        return arrive(Person.withScripts(browser, origin()));
    }

    /** Lets time pass for everybody, until the test is over. */
    void passes(Duration time) {
        ahead = ahead.plus(time);
    }

    private Instant now() {
        return InstantSource.system().instant().plus(ahead);
    }

    Platform platform() {
        return platform;
    }

    /** Returns the folder in which everything of this platform is kept. */
    Path folder() {
        return data.resolve("data");
    }

    /** Sends everybody home; after a failure what they saw last is kept in {@code target/failures}. */
    void leave(Optional<String> failed) {
        for (int index = 0; index < people.size(); index++) {
            Person person = people.get(index);
            Path report = FAILURES.resolve(failed.orElse("") + "-" + index + ".html");
            failed.ifPresent(test -> person.keeps(report));
            person.close();
        }
        people.clear();
        ahead = Duration.ZERO;
    }

    private Person arrive(Person person) {
        people.add(person);
        return person;
    }

    private String origin() {
        return "http://127.0.0.1:" + platform.port();
    }

    @Override
    public void close() throws IOException {
        browser.close();
        playwright.close();
        platform.close();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
