package id.mutubaku.server.browser;

import id.mutubaku.server.option.Outgoing;
import id.mutubaku.server.option.PlatformOptions;
import id.mutubaku.server.option.PluginOptions;
import id.mutubaku.server.platform.Platform;
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
import java.util.Optional;
import java.util.stream.Stream;

/** Runs one platform with the regions' definitions and one browser, for all tests that walk through pages. */
final class Site implements AutoCloseable {
    private static final Path DEFINITIONS = Path.of("../../sop-definitions");
    private static final Path FAILURES = Path.of("target/failures");

    private final Path data;
    private final Platform platform;
    private final Chromium chromium;
    private final List<Person> people = new ArrayList<>();
    private volatile Duration ahead = Duration.ZERO;

    private Site(PluginOptions plugins) throws IOException {
        this.data = Files.createTempDirectory("mutubaku-browser");
        this.platform = Platform.start(new PlatformOptions(
                "127.0.0.1",
                0,
                data.resolve("data"),
                DEFINITIONS,
                Optional.empty(),
                true,
                this::now,
                Outgoing.NOTHING,
                plugins));
        this.chromium = Chromium.start();
    }

    static Site start(PluginOptions plugins) {
        try {
            return new Site(plugins);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Lets somebody in who holds a phone and has no account. */
    Person applicant() {
        return arrive(Person.onPhone(chromium.browser(), origin()));
    }

    /** Lets somebody in who sits at a desk and has no account. */
    Person visitor() {
        return arrive(Person.atDesk(chromium.browser(), origin()));
    }

    /** Lets an official in, who signs in at a desk. */
    Person official(String username) {
        return visitor().signsIn(username);
    }

    /** Lets somebody in whose browser runs scripts, as the accessibility checker needs it. */
    Person inspector() {
        return arrive(Person.withScripts(chromium.browser(), origin()));
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
        chromium.close();
        platform.close();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
