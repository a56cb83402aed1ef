package id.mutubaku.benchmarks.strangers;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;

/**
 * A program that burns CPU time and does nothing else: in its own code, and in the kernel, by sending to itself. It
 * makes up for what it did not get, so that it has burnt what it should whoever else runs.
 */
final class Burner {
    private static final long SLICE_NANOS = 1_000_000;
    private static final int BYTES = 1 << 16;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final double user;
    private final double system;

    /**
     * Takes what one thread burns.
     *
     * @param user cores in the program
     * @param system cores in the kernel
     */
    private Burner(double user, double system) {
        this.user = user;
        this.system = system;
    }

    /** Burns, for ever, with so many threads, so many cores in the program and so many in the kernel. */
    public static void main(String[] arguments) {
        int threads = Integer.parseInt(arguments[0]);
        Burner burner =
                new Burner(Double.parseDouble(arguments[1]) / threads, Double.parseDouble(arguments[2]) / threads);
        for (int thread = 0; thread < threads; thread++) {
            new Thread(burner::burn).start();
        }
    }

    private void burn() {
        try (ServerSocketChannel listening =
                        ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
                SocketChannel out = SocketChannel.open(listening.getLocalAddress());
                SocketChannel in = listening.accept()) {
            ByteBuffer sent = ByteBuffer.allocateDirect(BYTES);
            ByteBuffer received = ByteBuffer.allocateDirect(BYTES);
            long begun = System.nanoTime();
            while (!Thread.currentThread().isInterrupted()) {
                long elapsed = System.nanoTime() - begun;
                long inProgram = THREADS.getCurrentThreadUserTime();
                if (inProgram < elapsed * user) {
                    spin();
                } else if (THREADS.getCurrentThreadCpuTime() - inProgram < elapsed * system) {
                    out.write(sent.clear());
                    receive(in, received.clear());
                } else {
                    TimeUnit.NANOSECONDS.sleep(SLICE_NANOS);
                }
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void spin() {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < SLICE_NANOS) {
            Thread.onSpinWait();
        }
    }

    private static void receive(SocketChannel in, ByteBuffer received) throws IOException {
        while (received.hasRemaining()) {
            in.read(received);
        }
    }
}
