package id.mutubaku.casework.access;

import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.access.VisibleCase;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.work.Disposition;
import id.mutubaku.store.facts.StoredCase;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A stored case that one reader has a part in.
 *
 * @param actors the actors that the reader is in it, one or more
 * @param reader who sees it
 */
public record AuthorizedCase(Sop sop, StoredCase stored, Set<String> actors, Principal reader) {

    /** Returns the case as the reader may see it. */
    public VisibleCase visible() {
        Requester requester = reader.in(sop, stored.state());
        return new VisibleCase(sop, stored.state(), new Requester(requester.person(), actors, requester.standsIn()));
    }

    /** Tells whether the reader is only the one who asked, who is not shown what officials write for each other. */
    public boolean byApplicant() {
        return visible().byApplicant();
    }

    /** Lists the files that the reader may open. */
    public List<AttachedDocument> files() {
        return visible().files();
    }

    /** Tells whether the reader may see a disposition. */
    public boolean shows(Disposition disposition) {
        return visible().shows(disposition);
    }

    /** Lists the open dispositions that the reader may see. */
    public List<Disposition> dispositions() {
        return visible().dispositions();
    }

    /** Returns the data that the reader may see, by form key. */
    public Map<String, Map<String, Object>> data() {
        return visible().data();
    }
}
