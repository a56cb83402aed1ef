package id.mutubaku.casework.access;

import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.store.cases.CaseStore;
import id.mutubaku.store.cases.CaseStore.StoredEvent;
import id.mutubaku.store.cases.DocumentStore;
import id.mutubaku.store.cases.DocumentStore.StoredContent;
import id.mutubaku.store.facts.StoredCase;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reading of cases by those who have a part in them, and by nobody else. */
public final class CaseReader {
    private final SopRepository sops;
    private final CaseStore store;
    private final DocumentStore documents;

    public CaseReader(SopRepository sops, CaseStore store, DocumentStore documents) {
        this.sops = sops;
        this.store = store;
        this.documents = documents;
    }

    /** Reads a case; empty where there is none and where the principal has no part in it, alike. */
    public Future<Optional<AuthorizedCase>> find(Principal principal, String region, String number) {
        return find(List.of(principal), region, number);
    }

    /** Reads a case as the first of those that one request speaks for and that has a part in it. */
    public Future<Optional<AuthorizedCase>> find(List<Principal> principals, String region, String number) {
        return store.load(region, number)
                .map(found -> found.flatMap(stored -> principals.stream()
                        .flatMap(principal -> seen(stored, principal).stream())
                        .findFirst()));
    }

    /** Returns the SOP of a case where a step of it is open; whoever asks is not told what the case is about. */
    public Future<Optional<Sop>> openAt(String region, String number, Place place) {
        return store.load(region, number)
                .map(found -> found.filter(
                                stored -> stored.state().openAt(place).isPresent())
                        .map(stored -> sops.of(stored.state())));
    }

    private Optional<AuthorizedCase> seen(StoredCase stored, Principal principal) {
        Sop sop = sops.of(stored.state());
        Requester by = principal.in(sop, stored.state());
        return by.actors().isEmpty() ? Optional.empty() : Optional.of(AuthorizedCase.of(sop, stored, principal, by));
    }

    /** Reads the events of a case, oldest first. */
    public Future<List<StoredEvent>> events(AuthorizedCase seen) {
        return store.events(
                seen.stored().state().region(), seen.stored().state().number());
    }

    /** Reads a file of a case. */
    public Future<Optional<StoredContent>> file(AuthorizedCase seen, UUID content) {
        CaseState state = seen.stored().state();
        return shows(seen, content.toString())
                .compose(shown -> shown
                        ? documents.content(state.region(), state.number(), content)
                        : Future.succeededFuture(Optional.empty()));
    }

    /** Tells whether the reader may open a file; what came before the latest of its document, as who works on the case. */
    private Future<Boolean> shows(AuthorizedCase seen, String content) {
        boolean latest =
                seen.visible().files().stream().anyMatch(file -> file.content().equals(content));
        if (latest || seen.visible().byApplicant()) {
            return Future.succeededFuture(latest);
        }
        return events(seen)
                .map(events -> events.stream()
                        .map(StoredEvent::event)
                        .filter(CaseEvent.DocumentAttached.class::isInstance)
                        .map(event -> ((CaseEvent.DocumentAttached) event).document())
                        .filter(file -> file.content().equals(content))
                        .anyMatch(seen.visible()::shows));
    }
}
