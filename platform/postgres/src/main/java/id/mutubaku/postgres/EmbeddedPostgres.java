package id.mutubaku.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Runs a durable PostgreSQL under the server's data folder.
 *
 * <p>It listens on 127.0.0.1 only. A commit that was acknowledged survives the kill of any process and a power failure.
 * When PostgreSQL dies it is started again on the same port; the rows of a killed server are there at the next start.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** Says whether connections can be made. */
    public enum State {
        /** Accepts connections. */
        RUNNING,
        /** Died unasked and is being started again, until it succeeds or is stopped. */
        RESTARTING,
        /** Was stopped, for good. */
        STOPPED
    }

    private final FolderLock lock;
    private final Supervisor supervisor;
    private final PostgresAddress address;
    private final Thread thread;

    private EmbeddedPostgres(FolderLock lock, Supervisor supervisor, PostgresAddress address) {
        this.lock = lock;
        this.supervisor = supervisor;
        this.address = address;
        this.thread = new Thread(supervisor, "postgres-supervisor");
        this.thread.setDaemon(true);
    }

    /**
     * Starts PostgreSQL and returns when it accepts connections.
     *
     * <p>The first start unpacks it and makes an empty database, which takes seconds. What an earlier process left
     * running in this folder is stopped first. The caller stops it before the process ends, in a shutdown hook; it does
     * not keep the process alive.
     *
     * @param dataFolder made when missing; PostgreSQL takes its folder {@code postgresql}
     * @param listener hears every later change of state, on a thread of its own, and neither blocks nor calls {@link #stop}
     * @throws PostgresException when it cannot run here, with a sentence that says what to do
     */
    public static EmbeddedPostgres start(Path dataFolder, Consumer<State> listener) {
        try {
            Layout layout = Layout.create(dataFolder);
            FolderLock lock = FolderLock.take(layout);
            try {
                return start(layout, lock, listener);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new PostgresException(e, "io", dataFolder, e);
        }
    }

    /** Starts PostgreSQL as {@link #start(Path, Consumer)} does, with the log as the only listener. */
    public static EmbeddedPostgres start(Path dataFolder) {
        return start(dataFolder, state -> {});
    }

    /** Tells whether a data folder has a database already, running or not. */
    public static boolean exists(Path dataFolder) {
        return Files.exists(new Layout(dataFolder.resolve("postgresql")).cluster());
    }

    /** Finds the PostgreSQL that a live server runs under a data folder, for a command beside that server. */
    public static Optional<PostgresAddress> find(Path dataFolder) {
        Layout layout = new Layout(dataFolder.resolve("postgresql"));
        List<String> lines = layout.postmasterLines();
        boolean alive = layout.readyPid().flatMap(ProcessHandle::of).isPresent();
        if (!alive) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Cluster.address(layout, Integer.parseInt(lines.get(3).strip())));
        } catch (IOException e) {
            throw new PostgresException(e, "io", dataFolder, e);
        }
    }

    /** Tells how to connect; it stays the same until {@link #stop}. */
    public PostgresAddress address() {
        return address;
    }

    public State state() {
        return supervisor.state();
    }

    public boolean running() {
        return state() == State.RUNNING;
    }

    /** Gives the process id of the postmaster, the last one when it is not running. */
    public long pid() {
        return supervisor.pid();
    }

    /** Breaks all connections, stops PostgreSQL and frees the data folder; a second call waits for the first. */
    public void stop() {
        supervisor.askToStop();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        lock.close();
    }

    /** Stops it. */
    @Override
    public void close() {
        stop();
    }

    private static EmbeddedPostgres start(Layout layout, FolderLock lock, Consumer<State> listener) throws IOException {
        List<String> prefix = Programs.prefix(layout);
        Path home = Binaries.unpack(layout);
        Programs programs = new Programs(home, prefix);
        Cluster cluster = new Cluster(programs, layout);
        cluster.requireReadable();
        new Leftovers(programs, layout).end();
        Folders.deleteUnfinished(layout.root());
        Binaries.deleteOthers(layout, home);
        cluster.complete();
        Supervisor supervisor = Supervisor.start(programs, layout, listener);
        EmbeddedPostgres started = new EmbeddedPostgres(lock, supervisor, Cluster.address(layout, supervisor.port()));
        started.thread.start();
        return started;
    }
}
