package id.mutubaku.host;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.databind.util.LookupCache;
import id.mutubaku.api.plugin.Action;
import id.mutubaku.api.plugin.Check;
import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Lookup;
import id.mutubaku.api.plugin.Lookup.Choice;
import id.mutubaku.api.plugin.Offer;
import id.mutubaku.api.plugin.Outcome;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.host.PluginDeclaration.Offered;
import id.mutubaku.host.judging.Judge;
import id.mutubaku.host.running.Bounds;
import id.mutubaku.host.running.Circuit;
import id.mutubaku.host.running.Ending;
import id.mutubaku.host.web.PluginClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Is a plugin that runs in this machine, apart from all others. Safe for use by many threads.
 *
 * <p>Each call has two forms. The one that returns a {@link CompletionStage} never blocks, and completes on a thread of
 * the host; the other waits. Neither throws for what a plugin does.
 */
public final class LoadedPlugin implements AutoCloseable {
    static final long MEGABYTE = 1_000_000;

    private final Bench bench;
    private final PluginDeclaration declaration;
    private final FaultSentences sentences;
    private final JsonMapper mapper;
    private final PluginClient client;
    private final Map<String, Offer> offers;
    /** One for each region: what one has set wrongly is not to rest for the others. */
    private final ConcurrentMap<String, Circuit> circuits = new ConcurrentHashMap<>();

    private LoadedPlugin(Bench bench, PluginClient client, Map<String, Offer> offers) {
        this.bench = bench;
        this.declaration = bench.declaration();
        this.sentences = new FaultSentences(declaration.id(), declaration.version());
        this.mapper = mapper();
        this.client = client;
        this.offers = offers;
    }

    /**
     * Loads a plugin and makes its extensions; blocks until they are made, which is for seconds at most.
     *
     * @param jarOrClasses whose signature was looked at already
     * @param platformVersion of this platform; a pre-release counts as the version that it leads to
     * @throws PluginRefused with all that is wrong
     */
    public static LoadedPlugin load(Path jarOrClasses, String platformVersion) throws PluginRefused {
        return load(jarOrClasses, List.of(), platformVersion);
    }

    /**
     * Loads a plugin that is not packed yet, with the libraries that its jar will have inside.
     *
     * @throws PluginRefused with all that is wrong
     */
    public static LoadedPlugin load(Path jarOrClasses, List<Path> libraries, String platformVersion)
            throws PluginRefused {
        Bench bench = Bench.open(jarOrClasses, libraries, platformVersion);
        PluginDeclaration declaration = bench.declaration();
        PluginClient client = new PluginClient(declaration.id(), declaration.hosts());
        try {
            return new LoadedPlugin(bench, client, bench.extensions());
        } catch (PluginRefused refused) {
            client.close();
            bench.close();
            throw refused;
        }
    }

    /** Jackson remembers types, and by them class loaders, for as long as a mapper's type factory lives. */
    private static JsonMapper mapper() {
        JsonMapper own = JsonMapping.MAPPER.copy();
        LookupCache<Object, JavaType> remembered = new LRUMap<>(16, 200);
        own.setTypeFactory(own.getTypeFactory().withCache(remembered));
        return own;
    }

    /** Returns what the plugin says of itself. */
    public PluginDeclaration declaration() {
        return declaration;
    }

    /** Asks a check, and waits. */
    public Ran<List<Finding>> check(String name, Subject subject, Lent lent) {
        return checkAsync(name, subject, lent).toCompletableFuture().join();
    }

    /**
     * Asks a check.
     *
     * @throws IllegalArgumentException when the plugin has no such check
     */
    public CompletionStage<Ran<List<Finding>>> checkAsync(String name, Subject subject, Lent lent) {
        Check check = offer(name, Check.class);
        return call(name, subject, lent, context -> Judge.findings(check.check(subject, context)));
    }

    /** Runs an action, and waits. */
    public Ran<Outcome> run(String name, Subject subject, String key, Lent lent) {
        return runAsync(name, subject, key, lent).toCompletableFuture().join();
    }

    /**
     * Runs an action.
     *
     * @throws IllegalArgumentException when the plugin has no such action
     */
    public CompletionStage<Ran<Outcome>> runAsync(String name, Subject subject, String key, Lent lent) {
        Action action = offer(name, Action.class);
        return call(name, subject, lent, context -> Judge.outcome(action.run(subject, key, context)));
    }

    /** Asks a lookup, and waits. */
    public Ran<List<Choice>> choices(String name, Subject subject, Lent lent) {
        return choicesAsync(name, subject, lent).toCompletableFuture().join();
    }

    /**
     * Asks a lookup.
     *
     * @throws IllegalArgumentException when the plugin has no such lookup
     */
    public CompletionStage<Ran<List<Choice>>> choicesAsync(String name, Subject subject, Lent lent) {
        Lookup lookup = offer(name, Lookup.class);
        return call(name, subject, lent, context -> Judge.choices(lookup.choices(subject, context)));
    }

    /** Is a call with what is lent for it. */
    @FunctionalInterface
    private interface Body<T> {
        T call(LentContext context) throws Exception;
    }

    private <T> CompletionStage<Ran<T>> call(String name, Subject subject, Lent lent, Body<T> body) {
        Offered offered = declaration.offer(name).orElseThrow();
        Circuit circuit = circuits.computeIfAbsent(subject.region().id(), region -> new Circuit(System::nanoTime));
        Optional<Duration> rest = circuit.rest();
        if (rest.isPresent()) {
            return CompletableFuture.completedFuture(new Ran.Faulted<>(sentences.resting(offered, rest.get())));
        }
        LentContext context = new LentContext(declaration.id(), mapper, client, lent);
        Bounds bounds = new Bounds(Duration.ofSeconds(offered.seconds()), offered.megabytes() * MEGABYTE);
        CompletableFuture<Ending<T>> ending = bench.crew().run(subject.region().id(), bounds, () -> body.call(context));
        return ending.thenApply(ended -> {
            context.end();
            tell(circuit, ended);
            return ran(offered, ended);
        });
    }

    private static void tell(Circuit circuit, Ending<?> ending) {
        if (ending instanceof Ending.Broken<?> broken) {
            if (broken.kind() == Fault.Kind.BUSY || broken.kind() == Fault.Kind.RESTING) {
                circuit.notMade();
            } else {
                circuit.failed();
            }
        } else {
            circuit.answered();
        }
    }

    private <T> Ran<T> ran(Offered offered, Ending<T> ending) {
        if (ending instanceof Ending.Returned<T> returned) {
            return new Ran.Answered<>(returned.value());
        }
        return new Ran.Faulted<>(sentences.of(offered, (Ending.Broken<T>) ending));
    }

    private <T extends Offer> T offer(String name, Class<T> type) {
        Offer offer = offers.get(name);
        if (!type.isInstance(offer)) {
            throw new IllegalArgumentException("Expected a " + type.getSimpleName() + " of plugin " + declaration.id()
                    + ", but it offers " + offers.keySet().stream().sorted().toList() + ", not " + name);
        }
        return type.cast(offer);
    }

    /** Stops what runs, and leaves nothing of the plugin behind; calls that run are answered with a fault. */
    @Override
    public void close() {
        bench.close();
        client.close();
    }
}
