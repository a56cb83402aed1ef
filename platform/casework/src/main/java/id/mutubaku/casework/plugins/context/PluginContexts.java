package id.mutubaku.casework.plugins.context;

import id.mutubaku.api.plugin.PluginContext.Standing;
import id.mutubaku.api.plugin.Register;
import id.mutubaku.casework.plugins.registry.PluginRegistry.Use;
import id.mutubaku.host.CallContext;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseEnding;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.definition.End;
import id.mutubaku.store.cases.CaseStore;
import id.mutubaku.store.cases.DocumentStore;
import id.mutubaku.store.facts.StoredCase;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** The services that the server gives to the calls of plugins: their register, the files of a case, how cases stand, a folder. */
public final class PluginContexts {
    private final Pool pool;
    private final CaseStore cases;
    private final DocumentStore documents;
    private final Path folder;
    private final ConcurrentMap<List<String>, Semaphore> permits = new ConcurrentHashMap<>();

    /**
     * Prepares to lend.
     *
     * @param pool that nobody else waits for
     * @param folder under which each plugin has one for each region
     */
    public PluginContexts(Pool pool, Path folder) {
        this.pool = pool;
        this.cases = new CaseStore(pool);
        this.documents = new DocumentStore(pool);
        this.folder = folder;
    }

    /** Returns what a plugin may use while it looks at a case. */
    public CallContext of(CaseState state, Use use, Map<String, Object> settings) {
        String plugin = use.plugin().declaration().id();
        Semaphore ofPlugin =
                permits.computeIfAbsent(List.of(state.region(), plugin), each -> new Semaphore(CallQuota.AT_ONCE));
        return new ForOneCall(state, plugin, settings, new CallQuota(ofPlugin));
    }

    private final class ForOneCall implements CallContext {
        private final CaseState state;
        private final String plugin;
        private final Map<String, Object> settings;
        private final CallQuota quota;

        ForOneCall(CaseState state, String plugin, Map<String, Object> settings, CallQuota quota) {
            this.state = state;
            this.plugin = plugin;
            this.settings = settings;
            this.quota = quota;
        }

        @Override
        public Map<String, Object> settings() {
            return settings;
        }

        @Override
        public Register register() {
            return new QuotaRegister(new DatabaseRegister(pool, state.region(), plugin), quota);
        }

        @Override
        public byte[] read(String document) throws IOException {
            AttachedDocument file = Optional.ofNullable(state.documents().get(document))
                    .orElseThrow(() -> new IOException("The case has no file of document " + document + " yet"));
            try {
                return asked(() -> documents.content(state.region(), state.number(), UUID.fromString(file.content())))
                        .orElseThrow(() -> new IOException("The file of document " + document + " is gone"))
                        .bytes()
                        .getBytes();
            } catch (UncheckedIOException unreachable) {
                throw new IOException(unreachable.getMessage(), unreachable);
            }
        }

        @Override
        public Optional<Standing> standing(String number) {
            return asked(() -> cases.load(state.region(), number))
                    .map(StoredCase::state)
                    .map(PluginContexts::standing);
        }

        private <T> T asked(Supplier<Future<T>> question) {
            return quota.ask(() -> {
                try {
                    return Blocking.on(question.get());
                } catch (IOException unreachable) {
                    throw new UncheckedIOException(unreachable);
                }
            });
        }

        @Override
        public Path folder() {
            try {
                return Files.createDirectories(folder.resolve(plugin).resolve(state.region()));
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }
    }

    private static Standing standing(CaseState state) {
        return state.ending()
                .map(CaseEnding::kind)
                .map(PluginContexts::standing)
                .orElse(Standing.RUNNING);
    }

    private static Standing standing(End.Kind kind) {
        return switch (kind) {
            case COMPLETED -> Standing.COMPLETED;
            case REJECTED -> Standing.REJECTED;
            case CANCELLED -> Standing.CANCELLED;
        };
    }
}
