package id.mutubaku.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds one running PostgreSQL. */
final class Postmaster {
    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final int STEP_MILLIS = 10;
    private static final int REPORT_MILLIS = 10_000;
    private static final int LOG_LINES = 6;
    private static final int FAST_SECONDS = 60;
    private static final int IMMEDIATE_SECONDS = 20;

    private final Programs programs;
    private final Layout layout;
    private final Process process;

    private Postmaster(Programs programs, Layout layout, Process process) {
        this.programs = programs;
        this.layout = layout;
        this.process = process;
    }

    static Postmaster launch(Programs programs, Layout layout, int port) throws IOException {
        Files.createDirectories(layout.logFolder());
        List<String> arguments = new ArrayList<>(List.of("-D", layout.cluster().toString()));
        for (String setting : settings(layout, port)) {
            arguments.addAll(List.of("-c", setting));
        }
        ProcessBuilder builder = programs.prepare("postgres", arguments);
        builder.redirectOutput(layout.logFolder().resolve("start.log").toFile());
        Process process = builder.start();
        process.getOutputStream().close();
        return new Postmaster(programs, layout, process);
    }

    /**
     * Waits until connections are accepted; as long as PostgreSQL lives, for replaying its log may take long.
     *
     * @param cancelled ends the waiting when it is done
     * @return whether it is ready; if not it ended or the waiting was cancelled
     */
    boolean awaitReady(Future<?> cancelled) {
        for (int waited = 0; process.isAlive() && !cancelled.isDone(); waited += STEP_MILLIS) {
            if (layout.readyPid().filter(pid -> pid == pid()).isPresent()) {
                return true;
            }
            if (waited > 0 && waited % REPORT_MILLIS == 0) {
                LOG.info(PostgresException.sentences("waiting", String.valueOf(waited / 1000)));
            }
            pause(STEP_MILLIS);
        }
        return false;
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    boolean alive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Ends it in order, every committed row on disk; does nothing when it is dead. */
    void stop() throws IOException {
        if (process.isAlive()) {
            stop(programs, layout);
        }
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Ends the PostgreSQL that {@code postmaster.pid} names, whoever started it, by breaking its connections. */
    static void stop(Programs programs, Layout layout) throws IOException {
        if (control(programs, layout, "fast", FAST_SECONDS) != 0) {
            control(programs, layout, "immediate", IMMEDIATE_SECONDS);
        }
    }

    /** Gives the end of the log file that was written last, nothing when there is none. */
    static String lastLogLines(Layout layout) throws IOException {
        Optional<Path> last = Folders.children(layout.logFolder()).stream()
                .max(Comparator.comparing(file -> file.toFile().lastModified()));
        if (last.isEmpty()) {
            return "";
        }
        List<String> lines = Files.readAllLines(last.get(), StandardCharsets.ISO_8859_1);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
    }

    /** Waits for about so many milliseconds; an interrupt shortens it and stays set. */
    static void pause(long millis) {
        LockSupport.parkNanos(millis * 1_000_000L);
    }

    private static int control(Programs programs, Layout layout, String mode, int seconds) throws IOException {
        return programs.run(
                        "pg_ctl",
                        "",
                        List.of("stop", "-D", layout.cluster().toString(), "-m", mode, "-w", "-t", "" + seconds))
                .exitCode();
    }

    /** Given on the command line, where neither the configuration file nor ALTER SYSTEM can weaken them. */
    private static List<String> settings(Layout layout, int port) {
        return List.of(
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "listen_addresses=" + Cluster.HOST,
                "port=" + port,
                "unix_socket_directories=",
                "cluster_name=mutubaku",
                "password_encryption=scram-sha-256",
                "max_connections=100",
                "shared_buffers=128MB",
                "timezone=UTC",
                "log_timezone=UTC",
                "lc_messages=C",
                "logging_collector=on",
                "log_directory=" + layout.logFolder(),
                // One file for each day of the week, overwritten after a week.
                "log_filename=postgresql-%a.log",
                "log_rotation_age=1d",
                "log_rotation_size=0",
                "log_truncate_on_rotation=on",
                // Details of a failed statement would put personal data into the log.
                "log_error_verbosity=terse",
                "log_checkpoints=off");
    }
}
