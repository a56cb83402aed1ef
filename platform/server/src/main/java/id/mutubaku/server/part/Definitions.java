package id.mutubaku.server.part;

import id.mutubaku.casework.definitions.DefinitionFolder;
import id.mutubaku.casework.definitions.FolderProblem;
import id.mutubaku.casework.definitions.Publications;
import id.mutubaku.casework.definitions.Publisher;
import id.mutubaku.casework.definitions.Withdrawals;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.lint.naming.KnownPlugins;
import id.mutubaku.store.definitions.DefinitionFileStore;
import id.mutubaku.store.definitions.DefinitionStore;
import id.mutubaku.store.definitions.WithdrawalStore;
import io.vertx.core.Future;
import java.util.List;
import java.util.Set;

/**
 * The SOPs that are in force, and those who change what is.
 *
 * @param problems what is wrong with the folder of definitions
 * @param unserved ids of regions that cannot be served now
 */
public record Definitions(
        SopRepository sops,
        List<FolderProblem> problems,
        Set<String> unserved,
        Publications publications,
        Withdrawals withdrawals) {

    /** Publishes what is new in a folder. */
    static Definitions publish(DefinitionFolder folder, Storage storage) {
        DefinitionStore store = new DefinitionStore(storage.pool());
        Publisher publisher =
                new Publisher(store, storage.calendars(), new DefinitionFileStore(storage.pool()), storage.pictures());
        Publisher.Published published = publisher.publish(folder);
        SopRepository sops = published.sops();
        Withdrawals withdrawals = new Withdrawals(storage.vertx(), new WithdrawalStore(storage.pool()), sops);
        withdrawals.refresh().await();
        return new Definitions(
                sops,
                published.problems(),
                published.unserved(),
                new Publications(storage.vertx(), store, sops, published.pictures()),
                withdrawals);
    }

    /** Returns the same, where publications are also checked for what they name of plugins. */
    Definitions knowing(KnownPlugins plugins) {
        return new Definitions(sops, problems, unserved, publications.knowing(plugins), withdrawals);
    }

    /** Takes over what other nodes have published and withdrawn. */
    Future<Void> refresh() {
        return publications.refresh().compose(done -> withdrawals.refresh());
    }
}
