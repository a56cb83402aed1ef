package id.mutubaku.casework.access;

import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.access.VisibleCase;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.store.facts.StoredCase;

/**
 * A stored case that one reader has a part in.
 *
 * @param visible as the reader may see it
 * @param reader who sees it
 */
public record AuthorizedCase(StoredCase stored, VisibleCase visible, Principal reader) {

    /**
     * Returns a case for one of those who have a part in it.
     *
     * @param by the reader with the actors that they are in it, one or more
     */
    public static AuthorizedCase of(Sop sop, StoredCase stored, Principal reader, Requester by) {
        return new AuthorizedCase(stored, new VisibleCase(sop, stored.state(), by), reader);
    }

    /** Returns the SOP by which the case runs. */
    public Sop sop() {
        return visible.sop();
    }
}
