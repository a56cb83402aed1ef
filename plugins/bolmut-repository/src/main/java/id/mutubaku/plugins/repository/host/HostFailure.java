package id.mutubaku.plugins.repository.host;

import java.io.IOException;

/** Says in both languages why a host did not do what it was asked, and what helps. */
public final class HostFailure extends IOException {
    private static final long serialVersionUID = 1L;

    /** Makes the sentence that people read. */
    public HostFailure(String id, String en) {
        super(id + " / " + en);
    }
}
