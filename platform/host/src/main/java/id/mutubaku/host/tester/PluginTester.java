package id.mutubaku.host.tester;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Listener.Event;
import id.mutubaku.api.plugin.Lookup.Choice;
import id.mutubaku.api.plugin.Outcome;
import id.mutubaku.api.plugin.PluginContext.Standing;
import id.mutubaku.api.plugin.Register;
import id.mutubaku.api.plugin.Search.Match;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.api.plugin.Subject.RegionFacts;
import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.CallContext;
import id.mutubaku.host.CallResult;
import id.mutubaku.host.LoadedPlugin;
import id.mutubaku.host.PluginRefused;
import id.mutubaku.host.declaration.PlatformVersion;
import id.mutubaku.host.declaration.PluginDeclaration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plugin that runs in a test exactly as in the platform: same class loader, same bounds, same validator.
 *
 * <pre>{@code
 * try (PluginTester plugin = PluginTester.of(Path.of("target/classes")).settings(Map.of("limit", 3))) {
 *     Subject subject = PluginTester.subject("pulau-tujuh").answer("pengajuan", "nama", "arsip").build();
 *     assertEquals(PASSED, plugin.check("nama", subject).get(0).verdict());
 * }
 * }</pre>
 */
public final class PluginTester implements AutoCloseable {
    private final LoadedPlugin plugin;
    private final Path folder;
    private final MemoryRegister register = new MemoryRegister();
    private final Map<String, byte[]> documents = new ConcurrentHashMap<>();
    private final Map<String, Standing> standings = new ConcurrentHashMap<>();
    private volatile Map<String, Object> settings;

    private PluginTester(LoadedPlugin plugin, Path folder) {
        this.plugin = plugin;
        this.folder = folder;
        this.settings = Map.of();
    }

    /**
     * Loads a plugin with its default settings.
     *
     * @param jarOrClasses the jar, or the folder of classes, mostly {@code target/classes}
     * @throws AssertionError with all that is wrong, when the platform would refuse it
     */
    public static PluginTester of(Path jarOrClasses) {
        return of(jarOrClasses, List.of());
    }

    /**
     * Loads a plugin that is not packed yet, with the libraries that its jar will have inside.
     *
     * @param ofLibraries a class of each library, which is taken from where the test has it
     * @throws AssertionError with all that is wrong, when the platform would refuse it
     */
    public static PluginTester of(Path classes, Class<?>... ofLibraries) {
        List<Path> libraries = new ArrayList<>();
        for (Class<?> type : ofLibraries) {
            try {
                libraries.add(Path.of(
                        type.getProtectionDomain().getCodeSource().getLocation().toURI()));
            } catch (URISyntaxException never) {
                throw new IllegalArgumentException(never);
            }
        }
        return of(classes, libraries);
    }

    private static PluginTester of(Path jarOrClasses, List<Path> libraries) {
        try {
            LoadedPlugin plugin = LoadedPlugin.load(jarOrClasses, libraries, platform());
            PluginTester tester = new PluginTester(plugin, Files.createTempDirectory("plugin-tester"));
            plugin.declaration().settings(Map.of()).value().ifPresent(defaults -> tester.settings = defaults);
            return tester;
        } catch (PluginRefused refused) {
            throw new AssertionError(refused.getMessage(), refused);
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    /** Returns the version of the platform that the tester is of. */
    public static String platform() {
        return PlatformVersion.CURRENT;
    }

    /** Begins a subject: a case of a region that is asked about while nothing is filled in yet. */
    public static SubjectBuilder subject(String region) {
        return new SubjectBuilder(region);
    }

    /** Returns what the plugin says of itself. */
    public PluginDeclaration declaration() {
        return plugin.declaration();
    }

    /**
     * Gives settings, completed by the defaults of the plugin's schema.
     *
     * @throws AssertionError with all that is wrong, when the settings page would refuse them
     */
    public PluginTester settings(Map<String, ?> given) {
        Reading<Map<String, Object>> completed = plugin.declaration().settings(given);
        settings = completed.value().orElseThrow(() -> new AssertionError(sentences(completed.problems())));
        return this;
    }

    private static String sentences(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.pointer() + ": " + problem.sentence(Language.EN))
                .collect(Collectors.joining("\n"));
    }

    /** Gives a document its content, for {@link id.mutubaku.api.plugin.PluginContext#read}. */
    public PluginTester document(String id, byte[] content) {
        documents.put(id, content.clone());
        return this;
    }

    /** Says how a case stands. */
    public PluginTester standing(String caseNumber, Standing standing) {
        standings.put(caseNumber, standing);
        return this;
    }

    /** Returns what the plugin keeps. */
    public Register register() {
        return register;
    }

    /** Returns the plugin's folder, which goes when the tester is closed. */
    public Path folder() {
        return folder;
    }

    /**
     * Asks a check.
     *
     * @throws PluginFaulted when it comes to no answer
     */
    public List<Finding> check(String name, Subject subject) {
        return answer(plugin.check(name, subject, resources()));
    }

    /**
     * Runs an action.
     *
     * @throws PluginFaulted when it comes to no answer
     */
    public Outcome run(String name, Subject subject, String key) {
        return answer(plugin.run(name, subject, key, resources()));
    }

    /**
     * Asks a lookup.
     *
     * @throws PluginFaulted when it comes to no answer
     */
    public List<Choice> choices(String name, Subject subject) {
        return answer(plugin.choices(name, subject, resources()));
    }

    /**
     * Asks a search.
     *
     * @throws PluginFaulted when it comes to no answer
     */
    public List<Match> search(String name, String query, Subject subject) {
        return answer(plugin.search(name, query, subject, resources()));
    }

    /**
     * Asks a computation.
     *
     * @throws PluginFaulted when it comes to no answer
     */
    public Optional<Object> compute(String name, Subject subject) {
        return answer(plugin.compute(name, subject, resources()));
    }

    /**
     * Tells a listener of an event.
     *
     * @throws PluginFaulted when it failed
     */
    public void hear(String name, Event event, Subject subject, String key) {
        answer(plugin.hear(name, event, subject, key, resources()));
    }

    /**
     * Runs a schedule.
     *
     * @param region where it is run, as {@link SubjectBuilder#region} has it
     * @throws PluginFaulted when it failed
     */
    public void runSchedule(String name, Instant due, RegionFacts region, String key) {
        answer(plugin.runSchedule(name, due, region, key, resources()));
    }

    private CallContext resources() {
        return new TestContext(settings, register, documents, standings, folder);
    }

    private static <T> T answer(CallResult<T> ran) {
        return ran.fold(value -> value, fault -> {
            throw new PluginFaulted(fault);
        });
    }

    @Override
    public void close() {
        plugin.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
