package id.mutubaku.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Ends what a killed server or a killed postmaster left running.
 *
 * <p>Every embedded PostgreSQL runs from binaries inside its own data folder, so a process (initdb too) is ours when its
 * executable is. The caller holds the lock of the folder, so no live server needs it.
 */
final class Leftovers {
    private static final int STEP_MILLIS = 20;
    private static final int PATIENCE_MILLIS = 500;
    private static final int LONGEST_MILLIS = 10_000;

    private final Programs programs;
    private final Layout layout;

    Leftovers(Programs programs, Layout layout) {
        this.programs = programs;
        this.layout = layout;
    }

    void end() throws IOException {
        if (postmaster().isPresent()) {
            Postmaster.stop(programs, layout);
        }
        // Orphans end by themselves as soon as they notice; one in a long query does not notice. Killing it is safe,
        // for the next start replays the log.
        List<ProcessHandle> rest = processes();
        for (int waited = 0; !rest.isEmpty() && waited < LONGEST_MILLIS; waited += STEP_MILLIS) {
            if (waited >= PATIENCE_MILLIS) {
                rest.forEach(ProcessHandle::destroyForcibly);
            }
            Postmaster.pause(STEP_MILLIS);
            rest = processes();
        }
        deleteReusedPid();
    }

    private Optional<ProcessHandle> postmaster() {
        return layout.postmasterPid().flatMap(ProcessHandle::of).filter(this::isOurs);
    }

    private List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses().filter(this::isOurs).toList();
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info().command().filter(this::isOurs).isPresent();
    }

    private boolean isOurs(String executable) {
        return Path.of(executable).startsWith(layout.root());
    }

    /**
     * Deletes a {@code postmaster.pid} whose number now belongs to something else or to a zombie, which PostgreSQL would
     * take for a live postmaster. In a container this happens at every restart. Another PostgreSQL is left for it to
     * refuse.
     */
    private void deleteReusedPid() throws IOException {
        boolean reused = layout.postmasterPid()
                .flatMap(ProcessHandle::of)
                .filter(process ->
                        process.info().command().filter(Leftovers::isPostgres).isEmpty())
                .isPresent();
        if (reused) {
            Files.deleteIfExists(layout.cluster().resolve("postmaster.pid"));
        }
    }

    private static boolean isPostgres(String executable) {
        return Path.of(executable).endsWith("postgres") || Path.of(executable).endsWith("postgres.exe");
    }
}
