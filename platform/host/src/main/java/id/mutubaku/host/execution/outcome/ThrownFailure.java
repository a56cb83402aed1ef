package id.mutubaku.host.execution.outcome;

import id.mutubaku.host.validation.InvalidAnswer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.util.Optional;

/** The failure that a plugin has thrown; its messages are code of the plugin too, and are asked for within the bounds. */
public final class ThrownFailure {
    private static final int LONGEST = 300;
    private static final int LONGEST_TRACE = 10_000;

    private ThrownFailure() {}

    /** Returns the completion of a call that threw. */
    public static <T> Completion<T> of(Throwable thrown) {
        if (thrown instanceof InvalidAnswer nonsense) {
            return new Completion.Failed<>(Fault.Kind.NONSENSE, "", "", Optional.of(nonsense.problem()));
        }
        return new Completion.Failed<>(kind(thrown), message(thrown), trace(thrown), Optional.empty());
    }

    /** Returns the stack trace with all causes, without more than what somebody reads. */
    private static String trace(Throwable thrown) {
        try {
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            String text = trace.toString();
            return text.length() <= LONGEST_TRACE ? text : text.substring(0, LONGEST_TRACE) + " …";
        } catch (Throwable again) { // One that cannot be had is left out.
            return thrown.getClass().getName();
        }
    }

    private static Fault.Kind kind(Throwable thrown) {
        if (thrown instanceof OutOfMemoryError) {
            return Fault.Kind.MEMORY;
        }
        return thrown instanceof Exception ? Fault.Kind.THROWN : Fault.Kind.ERROR;
    }

    private static String message(Throwable thrown) {
        String name = thrown.getClass().getSimpleName();
        try {
            Throwable told = thrown instanceof ExceptionInInitializerError && thrown.getCause() != null
                    ? thrown.getCause()
                    : thrown;
            // The message of these is a path of the server, which helps nobody who reads it.
            String message = told instanceof FileSystemException file ? file.getReason() : told.getMessage();
            return message == null || message.isBlank() ? told.getClass().getSimpleName() : shortened(message, told);
        } catch (Throwable again) { // A message that cannot be had is left out.
            return name;
        }
    }

    private static String shortened(String message, Throwable told) {
        String line = message.strip().replaceAll("\\s+", " ");
        String cut = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
        return told instanceof Exception ? cut : told.getClass().getSimpleName() + ": " + cut;
    }
}
