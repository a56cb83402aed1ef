package id.mutubaku.host.checkpoint;

/** The error that leaves a plugin's code from wherever it is; no exception, so that it is not taken for a failure of the plugin's own. */
public final class Stopped extends Error {
    private static final long serialVersionUID = 1;

    Stopped(String why) {
        super(why, null, false, false);
    }
}
