package id.mutubaku.exchange.limit;

import id.mutubaku.engine.problem.OperatorException;

/** A file that is not read; the message says why, in both languages. */
public final class FileRefused extends OperatorException {
    private static final long serialVersionUID = 1L;

    /** Refuses with the sentence of a key. */
    public FileRefused(String key, Object... values) {
        super(FileRefused.class, key, values);
    }

    /** Refuses with the sentence of a key, because of another failure. */
    public FileRefused(Throwable cause, String key, Object... values) {
        super(FileRefused.class, cause, key, values);
    }
}
