package id.mutubaku.server.browser;

import com.microsoft.playwright.options.Cookie;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.option.Outgoing;
import id.mutubaku.server.option.PlatformOptions;
import id.mutubaku.server.option.PluginOptions;
import id.mutubaku.server.platform.Platform;
import id.mutubaku.server.walk.People;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Runs one platform with a root of definitions and one browser, for all tests that walk through pages. */
final class Site implements AutoCloseable {
    static final Path DEFINITIONS = Path.of("../../sop-definitions");
    static final Path EXAMPLES = DEFINITIONS.resolve("examples");
    private static final Path FAILURES = Path.of("target/failures");

    private final Path data;
    private final Platform platform;
    private final Chromium chromium;
    /** Who is here, and where each one's browser is kept afterwards: opening another takes as long as three pages. */
    private final Map<Person, Deque<Person>> people = new LinkedHashMap<>();

    private final Deque<Person> phones = new ArrayDeque<>();
    private final Deque<Person> desks = new ArrayDeque<>();
    private final Deque<Person> checkers = new ArrayDeque<>();
    private final Map<String, List<Cookie>> sessions = new HashMap<>();
    private final People clients;
    private volatile Duration ahead = Duration.ZERO;

    private Site(Path definitions, PluginOptions plugins) throws IOException {
        this.data = Files.createTempDirectory("mutubaku-browser");
        this.platform = Platform.start(new PlatformOptions(
                "127.0.0.1",
                0,
                data.resolve("data"),
                definitions,
                Optional.empty(),
                true,
                this::now,
                Outgoing.NOTHING,
                plugins));
        this.chromium = Chromium.start();
        this.clients = new People(Api.at(platform.port()));
    }

    static Site start(Path definitions, PluginOptions plugins) {
        try {
            return new Site(definitions, plugins);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Lets somebody in who holds a phone and has no account. */
    Person applicant() {
        return arrive(phones, () -> Person.onPhone(chromium.browser(), origin()));
    }

    /** Lets somebody in who sits at a desk and has no account. */
    Person visitor() {
        return arrive(desks, () -> Person.atDesk(chromium.browser(), origin()));
    }

    /** Lets an official in, who is signed in at a desk: by the form for the first time, by that session from then on. */
    Person official(String username) {
        Person official = visitor();
        if (!official.resumes(sessions.getOrDefault(username, List.of()))) {
            sessions.put(username, official.signsIn(username).session());
        }
        return official;
    }

    /** Returns those who come by the API, for what a test needs before it looks at a page. */
    People clients() {
        return clients;
    }

    /** Lets somebody in whose browser runs scripts, as the accessibility checker needs it. */
    Person inspector() {
        return arrive(checkers, () -> Person.withScripts(chromium.browser(), origin()));
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
        people.keySet().removeIf(Person::isGone);
        try {
            failed.ifPresentOrElse(this::closeAll, this::leaveAll);
        } finally {
            people.clear();
            ahead = Duration.ZERO;
        }
    }

    private void leaveAll() {
        people.forEach((person, left) -> {
            person.leaves();
            left.push(person);
        });
    }

    private void closeAll(String failed) {
        int index = 0;
        for (Person person : people.keySet()) {
            person.keeps(FAILURES.resolve(failed + "-" + index++ + ".html"));
            person.close();
        }
    }

    private Person arrive(Deque<Person> left, Supplier<Person> opening) {
        Person person = left.isEmpty() ? opening.get() : left.pop();
        people.put(person, left);
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
