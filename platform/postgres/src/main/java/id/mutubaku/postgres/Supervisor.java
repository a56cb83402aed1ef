package id.mutubaku.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts PostgreSQL, starts it again on the same port whenever it dies, and ends it when asked. */
final class Supervisor implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);
    /**
     * Below the range from which systems take the ports of outgoing connections, so that none of them takes the port
     * away while PostgreSQL is restarted on it.
     */
    private static final int FIRST_PORT = 20_000;

    private static final int PORTS = 10_000;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int PORT_ATTEMPTS = 100;
    private static final int FIRST_ATTEMPTS = 5;
    private static final long FIRST_BACK_OFF_MILLIS = 50;
    private static final long LONGEST_BACK_OFF_MILLIS = 5_000;

    private final Programs programs;
    private final Layout layout;
    private final Consumer<EmbeddedPostgres.State> listener;
    private final CompletableFuture<Void> stopAsked = new CompletableFuture<>();
    private final int port;
    private volatile Postmaster postmaster;
    private volatile EmbeddedPostgres.State state = EmbeddedPostgres.State.RUNNING;

    private Supervisor(
            Programs programs,
            Layout layout,
            Consumer<EmbeddedPostgres.State> listener,
            int port,
            Postmaster postmaster) {
        this.programs = programs;
        this.layout = layout;
        this.listener = listener;
        this.port = port;
        this.postmaster = postmaster;
    }

    /** Starts it on a free port; another process may take that one first, hence several attempts. */
    static Supervisor start(Programs programs, Layout layout, Consumer<EmbeddedPostgres.State> listener)
            throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            try {
                Postmaster ready = launch(programs, layout, port, new CompletableFuture<>());
                return new Supervisor(programs, layout, listener, port, ready);
            } catch (PostgresException e) {
                if (attempt == FIRST_ATTEMPTS) {
                    throw e;
                }
                Postmaster.pause(FIRST_BACK_OFF_MILLIS << attempt);
            }
        }
    }

    @Override
    public void run() {
        try {
            while (diedBeforeStop()) {
                change(EmbeddedPostgres.State.RESTARTING);
                LOG.warn(PostgresException.sentences("died", String.valueOf(postmaster.pid())));
                restart();
            }
            postmaster.stop();
        } catch (IOException | RuntimeException e) {
            LOG.error(PostgresException.sentences("io", layout.root(), e), e);
        } finally {
            change(EmbeddedPostgres.State.STOPPED);
        }
    }

    void askToStop() {
        stopAsked.complete(null);
    }

    int port() {
        return port;
    }

    long pid() {
        return postmaster.pid();
    }

    EmbeddedPostgres.State state() {
        boolean dead = state == EmbeddedPostgres.State.RUNNING && !postmaster.alive();
        return dead ? EmbeddedPostgres.State.RESTARTING : state;
    }

    private boolean diedBeforeStop() {
        CompletableFuture.anyOf(postmaster.onExit(), stopAsked).join();
        return !stopAsked.isDone();
    }

    private void restart() {
        long backOff = FIRST_BACK_OFF_MILLIS;
        while (!stopAsked.isDone()) {
            try {
                postmaster = launch(programs, layout, port, stopAsked);
                change(EmbeddedPostgres.State.RUNNING);
                LOG.info(PostgresException.sentences("restarted", String.valueOf(pid()), String.valueOf(port)));
                return;
            } catch (IOException | RuntimeException e) {
                LOG.warn(e.getMessage());
                awaitStop(backOff);
                backOff = Math.min(LONGEST_BACK_OFF_MILLIS, backOff * 2);
            }
        }
    }

    private void awaitStop(long millis) {
        try {
            stopAsked.get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return;
        } catch (InterruptedException | ExecutionException e) {
            askToStop();
        }
    }

    private void change(EmbeddedPostgres.State next) {
        state = next;
        try {
            listener.accept(next);
        } catch (RuntimeException e) {
            LOG.warn(PostgresException.sentences("listener"), e);
        }
    }

    private static Postmaster launch(Programs programs, Layout layout, int port, CompletableFuture<Void> cancelled)
            throws IOException {
        new Leftovers(programs, layout).end();
        Postmaster launched = Postmaster.launch(programs, layout, port);
        if (launched.awaitReady(cancelled)) {
            return launched;
        }
        launched.stop();
        throw new PostgresException("launch", layout.logFolder(), Postmaster.lastLogLines(layout));
    }

    /** Gives a port on which nothing listened a moment ago. */
    private static int freePort() throws IOException {
        Random random = new Random();
        IOException last = new IOException();
        for (int attempt = 0; attempt < PORT_ATTEMPTS; attempt++) {
            int port = FIRST_PORT + random.nextInt(PORTS);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByAddress(LOOPBACK))) {
                return socket.getLocalPort();
            } catch (IOException e) {
                last = e;
            }
        }
        throw last;
    }
}
