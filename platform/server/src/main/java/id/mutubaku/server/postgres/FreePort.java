package id.mutubaku.server.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;

/**
 * Picks a port for PostgreSQL.
 *
 * <p>Below the range from which systems take the ports of outgoing connections, so that none of them takes the port
 * away while PostgreSQL is restarted on it.
 */
final class FreePort {
    private static final int FIRST = 20_000;
    private static final int COUNT = 10_000;

    private FreePort() {}

    /** Gives a port between 20000 and 29999 on which nothing listened a moment ago. */
    static int find() throws IOException {
        Random random = new Random();
        for (int attempt = 0; attempt < 100; attempt++) {
            int port = FIRST + random.nextInt(COUNT);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IOException("no free port between " + FIRST + " and " + (FIRST + COUNT - 1));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
