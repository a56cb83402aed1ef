package id.mutubaku.store.connection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between a client and a server. Connections that it has made silent swallow everything, new ones work. */
final class SilentProxy implements AutoCloseable {
    private final ServerSocket listening;
    private final String host;
    private final int port;

    /** How often connections were made silent; one that was made before the last time swallows. */
    private final AtomicInteger silences = new AtomicInteger();

    private final AtomicInteger accepted = new AtomicInteger();

    SilentProxy(String host, int port) throws IOException {
        this.host = host;
        this.port = port;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** Returns how many connections were made. */
    int accepted() {
        return accepted.get();
    }

    /** Lets all present connections swallow what comes, without a word to either side. */
    void silence() {
        silences.incrementAndGet();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listening.accept();
                accepted.incrementAndGet();
                Socket server = new Socket(host, port);
                int born = silences.get();
                daemon(() -> pass(client, server, born));
                daemon(() -> pass(server, client, born));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void pass(Socket from, Socket to, int born) {
        byte[] buffer = new byte[8192];
        try (from) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (born == silences.get()) {
                    out.write(buffer, 0, read);
                }
            }
            if (born == silences.get()) {
                to.close();
            }
        } catch (IOException broken) {
            // One of the two has hung up.
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "silent-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
