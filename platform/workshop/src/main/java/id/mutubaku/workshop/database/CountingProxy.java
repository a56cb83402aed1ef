package id.mutubaku.workshop.database;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.atomic.AtomicInteger;

/** A proxy between a client and PostgreSQL that counts what the client sends (frontend protocol 3). */
public final class CountingProxy implements AutoCloseable {
    private final ServerSocket listening;
    private final String host;
    private final int port;
    private final AtomicInteger parses = new AtomicInteger();
    private final AtomicInteger executes = new AtomicInteger();
    private final AtomicInteger syncs = new AtomicInteger();

    /** Opens a proxy to a server, on a port of its own. */
    public CountingProxy(String host, int port) throws IOException {
        this.host = host;
        this.port = port;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    /** Returns the port that clients connect to. */
    public int port() {
        return listening.getLocalPort();
    }

    /** The number of statements that were prepared, that were executed, and of round trips that were waited for. */
    public record Count(int parses, int executes, int syncs) {
        /** Returns what came since an earlier count. */
        public Count since(Count earlier) {
            return new Count(parses - earlier.parses, executes - earlier.executes, syncs - earlier.syncs);
        }
    }

    /** Returns what was counted until now. */
    public Count count() {
        return new Count(parses.get(), executes.get(), syncs.get());
    }

    private void accept() {
        try {
            while (!listening.isClosed()) {
                Socket client = listening.accept();
                Socket server = new Socket(host, port);
                daemon(() -> forward(client, server));
                daemon(() -> back(server, client));
            }
        } catch (SocketException closed) {
            // The test is over.
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void forward(Socket client, Socket server) {
        try (client;
                server) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            DataOutputStream out = new DataOutputStream(server.getOutputStream());
            int startUp = in.readInt();
            out.writeInt(startUp);
            out.write(in.readNBytes(startUp - Integer.BYTES));
            out.flush();
            while (true) {
                int type = in.readUnsignedByte();
                int length = in.readInt();
                count(type);
                out.writeByte(type);
                out.writeInt(length);
                out.write(in.readNBytes(length - Integer.BYTES));
                out.flush();
            }
        } catch (EOFException | SocketException closed) {
            // One of the two has hung up.
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void count(int type) {
        switch (type) {
            case 'P' -> parses.incrementAndGet();
            case 'E' -> executes.incrementAndGet();
            case 'S' -> syncs.incrementAndGet();
            default -> {}
        }
    }

    private static void back(Socket server, Socket client) {
        try (client;
                server) {
            server.getInputStream().transferTo(client.getOutputStream());
        } catch (SocketException closed) {
            // One of the two has hung up.
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "counting-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
