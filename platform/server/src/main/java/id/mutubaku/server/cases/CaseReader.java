package id.mutubaku.server.cases;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.server.store.CaseStore;
import id.mutubaku.server.store.CaseStore.StoredEvent;
import id.mutubaku.server.store.DocumentStore;
import id.mutubaku.server.store.DocumentStore.StoredContent;
import id.mutubaku.server.store.StoredCase;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Shows cases to those who have a part in them, and to nobody else. */
public final class CaseReader {
    private final SopRepository sops;
    private final CaseStore store;
    private final DocumentStore documents;

    public CaseReader(SopRepository sops, CaseStore store, DocumentStore documents) {
        this.sops = sops;
        this.store = store;
        this.documents = documents;
    }

    /**
     * Is a case as somebody may see it.
     *
     * @param actors the actors that the reader is in it, one or more
     */
    public record Seen(Sop sop, StoredCase stored, Set<String> actors) {}

    /** Reads a case; empty where there is none and where the principal has no part in it, alike. */
    public Future<Optional<Seen>> find(Principal principal, String region, String number) {
        return store.load(region, number)
                .map(found -> found.flatMap(stored -> {
                    Sop sop = sops.pinned(stored.state().sop(), stored.state().versions());
                    Set<String> actors = principal.actorsIn(sop, stored.state());
                    return actors.isEmpty() ? Optional.empty() : Optional.of(new Seen(sop, stored, actors));
                }));
    }

    /** Reads the events of a case, oldest first. */
    public Future<List<StoredEvent>> events(Seen seen) {
        return store.events(
                seen.stored().state().region(), seen.stored().state().number());
    }

    /** Reads a file of a case. */
    public Future<Optional<StoredContent>> file(Seen seen, UUID content) {
        return documents.content(
                seen.stored().state().region(), seen.stored().state().number(), content);
    }
}
