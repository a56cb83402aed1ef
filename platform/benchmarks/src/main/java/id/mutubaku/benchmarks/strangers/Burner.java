package id.mutubaku.benchmarks.strangers;

/** A program that burns a share of the cores and does nothing else. */
final class Burner {
    private static final long SLICE_NANOS = 20_000_000;

    private Burner() {}

    /** Burns, for ever, the number of cores that the first argument gives, such as {@code 1.5}. */
    public static void main(String[] arguments) {
        int cores = Runtime.getRuntime().availableProcessors();
        double share = Math.min(1, Double.parseDouble(arguments[0]) / cores);
        for (int core = 0; core < cores; core++) {
            new Thread(() -> burn(share)).start();
        }
    }

    private static void burn(double share) {
        long busy = (long) (SLICE_NANOS * share);
        while (!Thread.currentThread().isInterrupted()) {
            long begun = System.nanoTime();
            while (System.nanoTime() - begun < busy) {
                Thread.onSpinWait();
            }
            try {
                Thread.sleep(Math.max(0, (SLICE_NANOS - busy) / 1_000_000));
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
