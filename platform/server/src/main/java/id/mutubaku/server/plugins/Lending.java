package id.mutubaku.server.plugins;

import id.mutubaku.api.cases.AttachedDocument;
import id.mutubaku.api.cases.CaseEnding;
import id.mutubaku.api.cases.CaseState;
import id.mutubaku.api.definition.End;
import id.mutubaku.api.plugin.PluginContext.Standing;
import id.mutubaku.api.plugin.Register;
import id.mutubaku.host.Lent;
import id.mutubaku.server.cases.StepPlugins.Asked;
import id.mutubaku.server.plugins.PluginFleet.Use;
import id.mutubaku.server.store.CaseStore;
import id.mutubaku.server.store.DocumentStore;
import id.mutubaku.server.store.StoredCase;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lends plugins what the server has: their register, the files of a case, how cases stand, a folder. */
final class Lending {
    private final Pool pool;
    private final CaseStore cases;
    private final DocumentStore documents;
    private final Path folder;

    /**
     * Prepares to lend.
     *
     * @param folder under which each plugin has one for each region
     */
    Lending(Pool pool, CaseStore cases, DocumentStore documents, Path folder) {
        this.pool = pool;
        this.cases = cases;
        this.documents = documents;
        this.folder = folder;
    }

    Lent of(Asked asked, Use use, Map<String, Object> settings) {
        return new ForOneCall(asked.state(), use.plugin().declaration().id(), settings);
    }

    private final class ForOneCall implements Lent {
        private final CaseState state;
        private final String plugin;
        private final Map<String, Object> settings;

        ForOneCall(CaseState state, String plugin, Map<String, Object> settings) {
            this.state = state;
            this.plugin = plugin;
            this.settings = settings;
        }

        @Override
        public Map<String, Object> settings() {
            return settings;
        }

        @Override
        public Register register() {
            return new DatabaseRegister(pool, state.region(), plugin);
        }

        @Override
        public byte[] read(String document) throws IOException {
            AttachedDocument file = Optional.ofNullable(state.documents().get(document))
                    .orElseThrow(() -> new IOException("The case has no file of document " + document + " yet"));
            return Waiting.on(documents.content(state.region(), state.number(), UUID.fromString(file.content())))
                    .orElseThrow(() -> new IOException("The file of document " + document + " is gone"))
                    .bytes()
                    .getBytes();
        }

        @Override
        public Optional<Standing> standing(String number) {
            try {
                return Waiting.on(cases.load(state.region(), number))
                        .map(StoredCase::state)
                        .map(Lending::standing);
            } catch (IOException unreachable) {
                throw new UncheckedIOException(unreachable);
            }
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
        return state.ending().map(CaseEnding::kind).map(Lending::standing).orElse(Standing.RUNNING);
    }

    private static Standing standing(End.Kind kind) {
        return switch (kind) {
            case COMPLETED -> Standing.COMPLETED;
            case REJECTED -> Standing.REJECTED;
            case CANCELLED -> Standing.CANCELLED;
        };
    }
}
