package id.mutubaku.benchmarks.inbox;

import java.util.Arrays;

/** Is how long something took, each time. */
record Times(long[] nanos) {
    static Times of(int count, Runnable deed) {
        long[] nanos = new long[count];
        for (int index = 0; index < count; index++) {
            long start = System.nanoTime();
            deed.run();
            nanos[index] = System.nanoTime() - start;
        }
        return new Times(nanos);
    }

    /** Returns both together. */
    Times and(Times more) {
        long[] all = Arrays.copyOf(nanos, nanos.length + more.nanos.length);
        System.arraycopy(more.nanos, 0, all, nanos.length, more.nanos.length);
        return new Times(all);
    }

    /** Returns what so many of a hundred did not exceed, in milliseconds. */
    double percentile(int percent) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
