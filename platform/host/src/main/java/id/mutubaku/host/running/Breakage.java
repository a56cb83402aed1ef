package id.mutubaku.host.running;

import id.mutubaku.host.Fault;
import id.mutubaku.host.judging.Nonsense;
import java.util.Optional;

/** Reads what a plugin has thrown; its messages are code of the plugin too, and are asked for within the bounds. */
final class Breakage {
    private static final int LONGEST = 300;

    private Breakage() {}

    static <T> Ending<T> of(Throwable thrown) {
        if (thrown instanceof Nonsense nonsense) {
            return new Ending.Broken<>(Fault.Kind.NONSENSE, "", Optional.of(nonsense.problem()));
        }
        return new Ending.Broken<>(kind(thrown), message(thrown));
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
            String message = told.getMessage();
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
