package id.mutubaku.host;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.databind.util.LookupCache;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.host.declaration.PluginDeclaration.Offered;
import id.mutubaku.host.execution.Bounds;
import id.mutubaku.host.execution.CircuitBreaker;
import id.mutubaku.host.execution.outcome.Completion;
import id.mutubaku.host.execution.outcome.Fault;
import id.mutubaku.host.web.PluginClient;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The caller of one plugin, within the bounds of each offer; it lets a plugin rest that fails again and again. */
final class PluginCaller {
    private static final Logger LOG = LoggerFactory.getLogger(LoadedPlugin.class);

    private final PluginRuntime runtime;
    private final PluginClient client;
    private final FaultSentences sentences;
    private final JsonMapper mapper;
    /** One for each region: what one has set wrongly is not to rest for the others. */
    private final ConcurrentMap<String, CircuitBreaker> breakers = new ConcurrentHashMap<>();

    PluginCaller(PluginRuntime runtime, PluginClient client) {
        this.runtime = runtime;
        this.client = client;
        this.sentences = new FaultSentences(
                runtime.declaration().id(), runtime.declaration().version());
        this.mapper = mapper();
    }

    /** Jackson remembers types, and by them class loaders, for as long as a mapper's type factory lives. */
    private static JsonMapper mapper() {
        JsonMapper own = JsonMapping.MAPPER.copy();
        LookupCache<Object, JavaType> remembered = new LRUMap<>(16, 200);
        own.setTypeFactory(own.getTypeFactory().withCache(remembered));
        return own;
    }

    /** The body of a call. */
    @FunctionalInterface
    interface Body<T> {
        T call(RevocableContext context) throws Exception;
    }

    /** Calls an offer; never blocks, and never throws for what a plugin does. */
    <T> CompletionStage<CallResult<T>> call(Offered offered, Subject subject, CallContext resources, Body<T> body) {
        return call(offered, subject.region().id(), subject.number(), resources, body);
    }

    /**
     * Calls an offer.
     *
     * @param number of the case; empty where it is about none
     */
    <T> CompletionStage<CallResult<T>> call(
            Offered offered, String region, String number, CallContext resources, Body<T> body) {
        CircuitBreaker breaker = breakers.computeIfAbsent(region, first -> new CircuitBreaker(System::nanoTime));
        Optional<Duration> rest = breaker.rest();
        if (rest.isPresent()) {
            return CompletableFuture.completedFuture(new CallResult.Faulted<>(sentences.resting(offered, rest.get())));
        }
        RevocableContext context = new RevocableContext(runtime.declaration(), region, mapper, client, resources);
        Bounds bounds = new Bounds(Duration.ofSeconds(offered.seconds()), offered.megabytes() * LoadedPlugin.MEGABYTE);
        return breaker.making(() -> runtime.threads().run(region, bounds, () -> body.call(context)))
                .thenApply(ended -> {
                    context.end();
                    tell(breaker, ended);
                    return ran(offered, region, number, ended);
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

    private <T> CallResult<T> ran(Offered offered, String region, String number, Completion<T> ending) {
        if (ending instanceof Completion.Returned<T> returned) {
            return new CallResult.Answered<>(returned.value());
        }
        Completion.Failed<T> failed = (Completion.Failed<T>) ending;
        Fault fault = sentences.of(offered, failed);
        if (fault.kind() != Fault.Kind.BUSY && fault.kind() != Fault.Kind.RESTING) {
            LOG.warn(
                    "Region {}, request {}: {} {}",
                    region,
                    number.isEmpty() ? "(new)" : number,
                    fault.detail().en(),
                    failed.trace());
        }
        return new CallResult.Faulted<>(fault);
    }
}
