package id.mutubaku.store.sql;

import java.io.IOException;

/**
 * The loss of the connection to the database, or that none can be had; whether a statement was done is not known.
 *
 * <p>Where much was being sent, the system says so by a plain {@code IOException} ("Broken pipe"), which elsewhere may be
 * anything: at the door it is known what it is about.
 */
public final class ConnectionLost extends RuntimeException {
    /** Makes it of what the socket said. */
    public ConnectionLost(IOException broken) {
        super(broken.toString(), broken);
    }
}
