package id.mutubaku.store.connection;

import id.mutubaku.engine.problem.OperatorException;

/** A database that cannot be used as it is, with what to do about it. */
public final class DatabaseException extends OperatorException {
    private static final long serialVersionUID = 1L;

    /**
     * Takes the sentences of a key.
     *
     * @param values what the sentences name; never a password
     */
    public DatabaseException(String key, Object... values) {
        super(DatabaseException.class, key, values);
    }

    /** Returns a text of the message files in both languages. */
    public static String sentences(String key, Object... values) {
        return sentences(DatabaseException.class, key, values);
    }
}
