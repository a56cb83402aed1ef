package id.mutubaku.store.backup;

import id.mutubaku.engine.problem.OperatorException;

/** A backup that cannot be taken or restored, with what to do about it. */
final class BackupException extends OperatorException {
    private static final long serialVersionUID = 1L;

    BackupException(String key, Object... values) {
        super(BackupException.class, key, values);
    }

    BackupException(Throwable cause, String key, Object... values) {
        super(BackupException.class, cause, key, values);
    }
}
