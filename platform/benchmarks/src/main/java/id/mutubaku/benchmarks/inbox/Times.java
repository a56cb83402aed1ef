package id.mutubaku.benchmarks.inbox;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Collects how long something takes. */
public final class Times {
    private final LongStream.Builder nanos = LongStream.builder();

    /** Does something a number of times, and keeps how long it took each time. */
    public void add(int count, Runnable deed) {
        for (int index = 0; index < count; index++) {
            long start = System.nanoTime();
            deed.run();
            nanos.add(System.nanoTime() - start);
        }
    }

    /** Ends the collection. */
    public Sorted sorted() {
        return new Sorted(nanos.build().sorted().boxed().toList());
    }

    /** How long something took, the shortest first. */
    public record Sorted(List<Long> nanos) {
        /** Returns these times and others together. */
        public Sorted and(Sorted others) {
            return new Sorted(Stream.concat(nanos.stream(), others.nanos.stream())
                    .sorted()
                    .toList());
        }

        /** Returns what so many of a hundred did not exceed, in milliseconds. */
        public double percentile(int percent) {
            return nanos.get(Math.min(nanos.size() - 1, nanos.size() * percent / 100)) / 1e6;
        }
    }
}
