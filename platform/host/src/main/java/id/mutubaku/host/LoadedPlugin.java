package id.mutubaku.host;

import id.mutubaku.api.plugin.Action;
import id.mutubaku.api.plugin.Check;
import id.mutubaku.api.plugin.Computation;
import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Listener;
import id.mutubaku.api.plugin.Listener.Event;
import id.mutubaku.api.plugin.Lookup;
import id.mutubaku.api.plugin.Lookup.Choice;
import id.mutubaku.api.plugin.Offer;
import id.mutubaku.api.plugin.Outcome;
import id.mutubaku.api.plugin.Schedule;
import id.mutubaku.api.plugin.Search;
import id.mutubaku.api.plugin.Search.Match;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.api.plugin.Subject.RegionFacts;
import id.mutubaku.host.declaration.PluginDeclaration;
import id.mutubaku.host.declaration.PluginDeclaration.Offered;
import id.mutubaku.host.validation.AnswerValidator;
import id.mutubaku.host.web.PluginClient;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * A plugin that is loaded in this machine, apart from all others. Safe for use by many threads.
 *
 * <p>Each call has two forms. The one that returns a {@link CompletionStage} never blocks, and completes on a thread of
 * the host; the other waits. Neither throws for what a plugin does.
 */
public final class LoadedPlugin implements AutoCloseable {
    static final long MEGABYTE = 1_000_000;

    private final PluginRuntime runtime;
    private final PluginDeclaration declaration;
    private final PluginCaller caller;
    private final PluginClient client;
    private final Map<String, Offer> offers;

    private LoadedPlugin(PluginRuntime runtime, PluginClient client, Map<String, Offer> offers) {
        this.runtime = runtime;
        this.declaration = runtime.declaration();
        this.caller = new PluginCaller(runtime, client);
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
        return caller.call(
                offered(name), subject, resources, context -> AnswerValidator.findings(check.check(subject, context)));
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
        return caller.call(
                offered(name),
                subject,
                resources,
                context -> AnswerValidator.outcome(action.run(subject, key, context)));
    }

    /** Asks a search, and waits. */
    public CallResult<List<Match>> search(String name, String query, Subject subject, CallContext resources) {
        return searchAsync(name, query, subject, resources)
                .toCompletableFuture()
                .join();
    }

    /**
     * Asks a search.
     *
     * @throws IllegalArgumentException when the plugin has no such search
     */
    public CompletionStage<CallResult<List<Match>>> searchAsync(
            String name, String query, Subject subject, CallContext resources) {
        Search search = offer(name, Search.class);
        return caller.call(
                offered(name),
                subject,
                resources,
                context -> AnswerValidator.matches(search.search(query, subject, context)));
    }

    /** Asks a computation, and waits. */
    public CallResult<Optional<Object>> compute(String name, Subject subject, CallContext resources) {
        return computeAsync(name, subject, resources).toCompletableFuture().join();
    }

    /**
     * Asks a computation.
     *
     * @throws IllegalArgumentException when the plugin has no such computation
     */
    public CompletionStage<CallResult<Optional<Object>>> computeAsync(
            String name, Subject subject, CallContext resources) {
        Computation computation = offer(name, Computation.class);
        return caller.call(
                offered(name),
                subject,
                resources,
                context -> AnswerValidator.value(computation.compute(subject, context)));
    }

    /** Tells a listener, and waits. */
    public CallResult<Event> hear(String name, Event event, Subject subject, String key, CallContext resources) {
        return hearAsync(name, event, subject, key, resources)
                .toCompletableFuture()
                .join();
    }

    /**
     * Tells a listener; the answer is the event that it has taken note of.
     *
     * @throws IllegalArgumentException when the plugin has no such listener
     */
    public CompletionStage<CallResult<Event>> hearAsync(
            String name, Event event, Subject subject, String key, CallContext resources) {
        Listener listener = offer(name, Listener.class);
        return caller.call(offered(name), subject, resources, context -> {
            listener.hear(event, subject, key, context);
            return event;
        });
    }

    /** Runs a schedule, and waits. */
    public CallResult<Instant> runSchedule(
            String name, Instant due, RegionFacts region, String key, CallContext resources) {
        return runScheduleAsync(name, due, region, key, resources)
                .toCompletableFuture()
                .join();
    }

    /**
     * Runs a schedule; the answer is the time for which it has run.
     *
     * @throws IllegalArgumentException when the plugin has no such schedule
     */
    public CompletionStage<CallResult<Instant>> runScheduleAsync(
            String name, Instant due, RegionFacts region, String key, CallContext resources) {
        Schedule schedule = offer(name, Schedule.class);
        return caller.call(offered(name), region.id(), "", resources, context -> {
            schedule.run(due, region, key, context);
            return due;
        });
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
        return caller.call(
                offered(name),
                subject,
                resources,
                context -> AnswerValidator.choices(lookup.choices(subject, context)));
    }

    private Offered offered(String name) {
        return declaration.offer(name).orElseThrow();
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
