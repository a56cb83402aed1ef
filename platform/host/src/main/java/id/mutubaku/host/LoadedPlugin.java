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
import id.mutubaku.host.declaration.PluginDeclaration;
import id.mutubaku.host.declaration.PluginDeclaration.Offered;
import id.mutubaku.host.execution.Bounds;
import id.mutubaku.host.execution.CircuitBreaker;
import id.mutubaku.host.execution.outcome.Completion;
import id.mutubaku.host.execution.outcome.Fault;
import id.mutubaku.host.validation.AnswerValidator;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A plugin that is loaded in this machine, apart from all others. Safe for use by many threads.
 *
 * <p>Each call has two forms. The one that returns a {@link CompletionStage} never blocks, and completes on a thread of
 * the host; the other waits. Neither throws for what a plugin does.
 */
public final class LoadedPlugin implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LoadedPlugin.class);
    static final long MEGABYTE = 1_000_000;

    private final PluginRuntime runtime;
    private final PluginDeclaration declaration;
    private final FaultSentences sentences;
    private final JsonMapper mapper;
    private final PluginClient client;
    private final Map<String, Offer> offers;
    /** One for each region: what one has set wrongly is not to rest for the others. */
    private final ConcurrentMap<String, CircuitBreaker> breakers = new ConcurrentHashMap<>();

    private LoadedPlugin(PluginRuntime runtime, PluginClient client, Map<String, Offer> offers) {
        this.runtime = runtime;
        this.declaration = runtime.declaration();
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
        PluginRuntime runtime = PluginRuntime.open(jarOrClasses, libraries, platformVersion);
        PluginDeclaration declaration = runtime.declaration();
        PluginClient client = new PluginClient(declaration.id(), declaration.hosts());
        try {
            return new LoadedPlugin(runtime, client, runtime.extensions());
        } catch (PluginRefused refused) {
            client.close();
            runtime.close();
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
    public CallResult<List<Finding>> check(String name, Subject subject, CallContext resources) {
        return checkAsync(name, subject, resources).toCompletableFuture().join();
    }

    /**
     * Asks a check.
     *
     * @throws IllegalArgumentException when the plugin has no such check
     */
    public CompletionStage<CallResult<List<Finding>>> checkAsync(String name, Subject subject, CallContext resources) {
        Check check = offer(name, Check.class);
        return call(name, subject, resources, context -> AnswerValidator.findings(check.check(subject, context)));
    }

    /** Runs an action, and waits. */
    public CallResult<Outcome> run(String name, Subject subject, String key, CallContext resources) {
        return runAsync(name, subject, key, resources).toCompletableFuture().join();
    }

    /**
     * Runs an action.
     *
     * @throws IllegalArgumentException when the plugin has no such action
     */
    public CompletionStage<CallResult<Outcome>> runAsync(
            String name, Subject subject, String key, CallContext resources) {
        Action action = offer(name, Action.class);
        return call(name, subject, resources, context -> AnswerValidator.outcome(action.run(subject, key, context)));
    }

    /** Asks a lookup, and waits. */
    public CallResult<List<Choice>> choices(String name, Subject subject, CallContext resources) {
        return choicesAsync(name, subject, resources).toCompletableFuture().join();
    }

    /**
     * Asks a lookup.
     *
     * @throws IllegalArgumentException when the plugin has no such lookup
     */
    public CompletionStage<CallResult<List<Choice>>> choicesAsync(String name, Subject subject, CallContext resources) {
        Lookup lookup = offer(name, Lookup.class);
        return call(name, subject, resources, context -> AnswerValidator.choices(lookup.choices(subject, context)));
    }

    /** The body of a call. */
    @FunctionalInterface
    private interface Body<T> {
        T call(RevocableContext context) throws Exception;
    }

    private <T> CompletionStage<CallResult<T>> call(String name, Subject subject, CallContext resources, Body<T> body) {
        Offered offered = declaration.offer(name).orElseThrow();
        CircuitBreaker breaker =
                breakers.computeIfAbsent(subject.region().id(), region -> new CircuitBreaker(System::nanoTime));
        Optional<Duration> rest = breaker.rest();
        if (rest.isPresent()) {
            return CompletableFuture.completedFuture(new CallResult.Faulted<>(sentences.resting(offered, rest.get())));
        }
        String region = subject.region().id();
        RevocableContext context = new RevocableContext(declaration, region, mapper, client, resources);
        Bounds bounds = new Bounds(Duration.ofSeconds(offered.seconds()), offered.megabytes() * MEGABYTE);
        return breaker.making(() -> runtime.threads().run(region, bounds, () -> body.call(context)))
                .thenApply(ended -> {
                    context.end();
                    tell(breaker, ended);
                    return ran(offered, subject, ended);
                });
    }

    private static void tell(CircuitBreaker breaker, Completion<?> ending) {
        if (ending instanceof Completion.Failed<?> broken) {
            if (broken.kind() == Fault.Kind.BUSY || broken.kind() == Fault.Kind.RESTING) {
                breaker.notMade();
            } else {
                breaker.failed();
            }
        } else {
            breaker.answered();
        }
    }

    private <T> CallResult<T> ran(Offered offered, Subject subject, Completion<T> ending) {
        if (ending instanceof Completion.Returned<T> returned) {
            return new CallResult.Answered<>(returned.value());
        }
        Completion.Failed<T> failed = (Completion.Failed<T>) ending;
        Fault fault = sentences.of(offered, failed);
        if (fault.kind() != Fault.Kind.BUSY && fault.kind() != Fault.Kind.RESTING) {
            LOG.warn(
                    "Region {}, request {}: {} {}",
                    subject.region().id(),
                    subject.number().isEmpty() ? "(new)" : subject.number(),
                    fault.detail().en(),
                    failed.trace());
        }
        return new CallResult.Faulted<>(fault);
    }

    private <T extends Offer> T offer(String name, Class<T> type) {
        Offer offer = offers.get(name);
        if (!type.isInstance(offer)) {
            throw new IllegalArgumentException("Expected a " + type.getSimpleName() + " of plugin " + declaration.id()
                    + ", but it offers " + offers.keySet().stream().sorted().toList() + ", not " + name);
        }
        return type.cast(offer);
    }

    /** StopSignals what runs, and leaves nothing of the plugin behind; calls that run are answered with a fault. */
    @Override
    public void close() {
        runtime.close();
        client.close();
    }
}
