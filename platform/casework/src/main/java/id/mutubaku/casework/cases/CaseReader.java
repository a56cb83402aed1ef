package id.mutubaku.casework.cases;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.Disposition;
import id.mutubaku.store.CaseStore;
import id.mutubaku.store.CaseStore.StoredEvent;
import id.mutubaku.store.DocumentStore;
import id.mutubaku.store.DocumentStore.StoredContent;
import id.mutubaku.store.StoredCase;
import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     * @param reader who sees it
     */
    public record Seen(Sop sop, StoredCase stored, Set<String> actors, Principal reader) {

        /** Tells whether the reader is only the one who asked, who is not shown what officials write for each other. */
        public boolean byApplicant() {
            return actors.stream().allMatch(sop::isApplicant);
        }

        /** Lists the files that the reader may open: an applicant, those that the applicant uploaded. */
        public List<AttachedDocument> files() {
            return stored.state().documents().values().stream()
                    .filter(this::shows)
                    .toList();
        }

        /** Tells whether the reader may know of a file: an applicant, of those that the applicant uploaded. */
        public boolean shows(AttachedDocument file) {
            return !byApplicant()
                    || file.by().atCounter()
                    || file.by().account().equals(stored.state().applicant().account());
        }

        /** Tells whether the reader may see a disposition: officials, and a confidential one its two sides only. */
        public boolean shows(Disposition disposition) {
            return !byApplicant()
                    && (disposition.nature() != Disposition.Nature.CONFIDENTIAL
                            || actors.contains(disposition.from())
                            || actors.contains(disposition.to()));
        }

        /** Tells whether the reader may see what was filled in under a form key. */
        public boolean shows(String form) {
            return !byApplicant() || sop.formsOf(sop.applicants()).contains(form);
        }

        /** Lists the open dispositions that the reader may see. */
        public List<Disposition> dispositions() {
            return stored.state().dispositions().stream().filter(this::shows).toList();
        }

        /** Returns the data that the reader may see, by form key: an applicant, that of the applicant's own steps. */
        public Map<String, Map<String, Object>> data() {
            Map<String, Map<String, Object>> shown =
                    new LinkedHashMap<>(stored.state().data());
            shown.keySet().removeIf(form -> !shows(form));
            return shown;
        }
    }

    /** Reads a case; empty where there is none and where the principal has no part in it, alike. */
    public Future<Optional<Seen>> find(Principal principal, String region, String number) {
        return find(List.of(principal), region, number);
    }

    /** Reads a case as the first of those that one request speaks for and that has a part in it. */
    public Future<Optional<Seen>> find(List<Principal> principals, String region, String number) {
        return store.load(region, number)
                .map(found -> found.flatMap(stored -> principals.stream()
                        .flatMap(principal -> seen(stored, principal).stream())
                        .findFirst()));
    }

    private Optional<Seen> seen(StoredCase stored, Principal principal) {
        Sop sop = sops.of(stored.state());
        Set<String> actors = principal.actorsIn(sop, stored.state());
        return actors.isEmpty() ? Optional.empty() : Optional.of(new Seen(sop, stored, actors, principal));
    }

    /** Reads the events of a case, oldest first. */
    public Future<List<StoredEvent>> events(Seen seen) {
        return store.events(
                seen.stored().state().region(), seen.stored().state().number());
    }

    /** Reads a file of a case. */
    public Future<Optional<StoredContent>> file(Seen seen, UUID content) {
        CaseState state = seen.stored().state();
        boolean shown = !seen.byApplicant()
                || seen.files().stream().anyMatch(file -> file.content().equals(content.toString()));
        return shown
                ? documents.content(state.region(), state.number(), content)
                : Future.succeededFuture(Optional.empty());
    }
}
