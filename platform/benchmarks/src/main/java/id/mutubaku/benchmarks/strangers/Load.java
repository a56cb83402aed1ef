package id.mutubaku.benchmarks.strangers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The CPU time of programs, with that of the processes that they started. Read from {@code /proc}, so on Linux alone.
 *
 * @param user seconds in the programs themselves
 * @param system seconds in the kernel, for them
 */
record Load(double user, double system) {
    private static final double TICKS_PER_SECOND = 100;
    private static final int STATE = 0;
    private static final int USER = 11;
    private static final int SYSTEM = 12;

    /** Returns what programs have used until now. */
    static Load of(Program... programs) {
        return all(programs)
                .map(process -> stat(process.resolve("stat")))
                .filter(stat -> !stat.isEmpty())
                .map(stat -> new Load(seconds(stat.get(USER)), seconds(stat.get(SYSTEM))))
                .reduce(new Load(0, 0), Load::plus);
    }

    /** Returns how many threads of programs run now, or would if there were a core for them. */
    static long runnable(Program... programs) {
        return all(programs)
                .flatMap(process -> list(process.resolve("task")))
                .map(thread -> stat(thread.resolve("stat")))
                .filter(stat -> !stat.isEmpty() && stat.get(STATE).equals("R"))
                .count();
    }

    Load plus(Load other) {
        return new Load(user + other.user, system + other.system);
    }

    Load minus(Load other) {
        return new Load(Math.max(0, user - other.user), Math.max(0, system - other.system));
    }

    Load times(double factor) {
        return new Load(user * factor, system * factor);
    }

    double total() {
        return user + system;
    }

    @Override
    public String toString() {
        return "%.2f cores burnt (%.2f in the kernel)".formatted(total(), system);
    }

    private static Stream<Path> all(Program... programs) {
        return Stream.of(programs)
                .map(Program::process)
                .flatMap(process -> Stream.concat(Stream.of(process.toHandle()), process.descendants()))
                .map(process -> Path.of("/proc", String.valueOf(process.pid())));
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList().stream();
        } catch (IOException ended) {
            return Stream.empty();
        }
    }

    /** Returns what stands behind the name, which is in brackets; nothing of a process that has ended. */
    private static List<String> stat(Path file) {
        try {
            String line = Files.readString(file);
            return Arrays.asList(line.substring(line.lastIndexOf(')') + 2).split(" "));
        } catch (IOException ended) {
            return List.of();
        }
    }

    private static double seconds(String ticks) {
        return Long.parseLong(ticks) / TICKS_PER_SECOND;
    }
}
