package id.mutubaku.web.pages.apply;

import id.mutubaku.casework.access.Principal;
import id.mutubaku.casework.access.Principal.AtCounter;
import id.mutubaku.engine.definition.Sop;

/**
 * Says who fills in the request of which SOP.
 *
 * @param by who asks, or an official at the counter
 */
record Applying(Principal by, Sop sop) {
    String region() {
        return sop.region().id();
    }

    boolean atCounter() {
        return by instanceof AtCounter;
    }

    /** Returns where that is done, without the language: by an official at the counter, at that of the counter. */
    String address() {
        return "/" + sop.definition().reference() + "/ajukan" + (atCounter() ? "/loket" : "");
    }
}
