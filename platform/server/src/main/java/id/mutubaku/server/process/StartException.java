package id.mutubaku.server.process;

import id.mutubaku.engine.problem.OperatorException;
import java.io.IOException;
import java.net.BindException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the server was given and cannot start with. */
public final class StartException extends OperatorException {
    private static final long serialVersionUID = 1L;

    private StartException(String key, Object... values) {
        super(StartException.class, key, values);
    }

    private StartException(Throwable cause, String key, Object... values) {
        super(StartException.class, cause, key, values);
    }

    /** Refuses a folder that is not there; the option's name without dashes is the key of its sentence. */
    public static void requireFolder(String option, Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new StartException(option, folder.toAbsolutePath().normalize());
        }
    }

    /** Says that certificates cannot be read; the failure's message names the file. */
    public static StartException trust(IOException unreadable) {
        return new StartException(unreadable, "certificates", String.valueOf(unreadable.getMessage()));
    }

    /** Says that nothing can be written below the data folder. */
    public static StartException data(Path folder, IOException unwritable) {
        return new StartException(unwritable, "data", folder.toAbsolutePath().normalize(), unwritable.toString());
    }

    /** Says that a data folder holds nothing yet. */
    public static StartException nothingIn(Path data) {
        return new StartException("nothing", data.toAbsolutePath().normalize());
    }

    /** Says why nobody can be served at an address, where the failure is about that. */
    public static Optional<StartException> listening(String host, int port, Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        if (failure instanceof UnknownHostException || failure instanceof UnresolvedAddressException) {
            return Optional.of(new StartException(failure, "host", host));
        }
        if (!(failure instanceof BindException) && !(failure instanceof java.net.SocketException)) {
            return Optional.empty();
        }
        String key = message.contains("in use") ? "port" : message.contains("ermission") ? "permission" : "host";
        return Optional.of(new StartException(failure, key, host, String.valueOf(port)));
    }
}
