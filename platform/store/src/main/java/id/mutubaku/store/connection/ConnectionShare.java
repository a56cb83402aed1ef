package id.mutubaku.store.connection;

/**
 * The shares of a node's connections: for requests and jobs, for plugins, and one that listens.
 *
 * @param requests connections that requests and jobs share
 * @param plugins connections that plugins share, however much they ask for
 */
public record ConnectionShare(int requests, int plugins) {
    /** As many as a node takes unless it is told otherwise. */
    public static final int DEFAULT = 21;

    /** With fewer, requests would wait for jobs. */
    public static final int LEAST = 6;

    private static final int LISTENING = 1;

    /**
     * Shares out so many connections: a fifth is for plugins.
     *
     * @throws DatabaseException when they are fewer than {@link #LEAST}
     */
    public static ConnectionShare of(int connections) {
        if (connections < LEAST) {
            throw new DatabaseException("few-connections", String.valueOf(connections), String.valueOf(LEAST));
        }
        int plugins = connections / 5;
        return new ConnectionShare(connections - plugins - LISTENING, plugins);
    }

    /** Returns how many connections a node takes in all. */
    public int total() {
        return requests + plugins + LISTENING;
    }
}
