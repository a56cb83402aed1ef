package id.mutubaku.host.tick;

/** Leaves a plugin's code from wherever it is; an error, so that it is not taken for a failure of the plugin's own. */
public final class Stopped extends Error {
    private static final long serialVersionUID = 1;

    Stopped(String why) {
        super(why, null, false, false);
    }
}
