package id.mutubaku.postgres;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs the programs of an unpacked PostgreSQL.
 *
 * <p>PostgreSQL refuses to run as root. A user namespace without any mapping makes root look like {@code nobody} to the
 * program while its files keep belonging to root. {@code setsid} keeps Ctrl-C in a terminal away from PostgreSQL, so
 * that this process can finish its work before it stops the database.
 */
final class Programs {
    private static final Pattern VERSION = Pattern.compile("PostgreSQL\\) (\\d+)");

    private static final String OS = System.getProperty("os.name").toLowerCase(Locale.ROOT);

    private final Path home;
    private final List<String> prefix;

    Programs(Path home, List<String> prefix) {
        this.home = home;
        this.prefix = prefix;
    }

    /** Gives the words that make a program run detached and not as root, or says why root cannot do so here. */
    static List<String> prefix(Layout layout) {
        List<String> prefix = new ArrayList<>();
        if (onLinux() && onPath("setsid")) {
            prefix.add("setsid");
        }
        if (onLinux() && isRoot()) {
            requireNamespace(layout);
            prefix.addAll(List.of("unshare", "-U"));
        }
        return List.copyOf(prefix);
    }

    /** Gives the major version, for example 18. */
    int majorVersion() throws IOException {
        String output = run("postgres", "", List.of("--version")).orThrow("unusable");
        Matcher matcher = VERSION.matcher(output);
        if (!matcher.find()) {
            throw new PostgresException("unusable", home, output);
        }
        return Integer.parseInt(matcher.group(1));
    }

    /** Prepares to run a program, in English and untouched by settings of the environment. */
    ProcessBuilder prepare(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    /** Runs a program to its end. */
    Outcome run(String program, String input, List<String> arguments) throws IOException {
        return finish(home, prepare(program, arguments), input);
    }

    private static Outcome finish(Path home, ProcessBuilder builder, String input) {
        try {
            Process process = builder.start();
            try (OutputStream stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return new Outcome(home, process.waitFor(), output);
        } catch (IOException e) {
            return new Outcome(home, -1, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(home, -1, "interrupted");
        }
    }

    static boolean onLinux() {
        return OS.startsWith("linux");
    }

    static boolean onWindows() {
        return OS.startsWith("windows");
    }

    private static boolean isRoot() {
        return ProcessHandle.current().info().user().filter("root"::equals).isPresent();
    }

    private static void requireNamespace(Layout layout) {
        Path root = layout.root();
        // `test` itself prints nothing: any output is unshare's complaint.
        Outcome outcome = finish(
                root, new ProcessBuilder("unshare", "-U", "test", "-w", root.toString()).redirectErrorStream(true), "");
        if (!outcome.output().isEmpty()) {
            throw new PostgresException("namespace", outcome.output());
        }
        if (outcome.exitCode() != 0) {
            throw new PostgresException("unreachable", root);
        }
    }

    private static boolean onPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /**
     * Holds how a program ended.
     *
     * @param exitCode 0 when it did what it was asked, -1 when it could not be run
     * @param output what it printed, without white space around
     */
    record Outcome(Path home, int exitCode, String output) {

        private static final int LAST_LINES = 4;

        /** Gives the output of a success; the sentence {@code key} gets the folder and the end of the output. */
        String orThrow(String key) {
            if (exitCode != 0) {
                List<String> lines =
                        output.lines().filter(line -> !line.isBlank()).toList();
                throw new PostgresException(
                        key,
                        home,
                        String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size())));
            }
            return output;
        }
    }
}
