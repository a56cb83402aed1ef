package id.mutubaku.casework.access;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.work.Disposition;
import id.mutubaku.store.facts.StoredCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A case as one reader may see it.
 *
 * @param actors the actors that the reader is in it, one or more
 * @param reader who sees it
 */
public record AuthorizedCase(Sop sop, StoredCase stored, Set<String> actors, Principal reader) {

    /** Tells whether the reader is only the one who asked, who is not shown what officials write for each other. */
    public boolean byApplicant() {
        return actors.stream().allMatch(sop::isApplicant);
    }

    /** Lists the files that the reader may open: an applicant, those that the applicant uploaded. */
    public List<AttachedDocument> files() {
        return stored.state().documents().values().stream().filter(this::shows).toList();
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
