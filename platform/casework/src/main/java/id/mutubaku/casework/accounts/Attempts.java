package id.mutubaku.casework.accounts;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Slows down guessing: after ten failures on one account or case, none more for five minutes. For one node. */
final class Attempts {
    private static final int FAILURES = 10;
    private static final long PAUSE_NANOS = Duration.ofMinutes(5).toNanos();
    private static final int REMEMBERED = 10_000;

    private record Tally(int failures, long lastNanos) {}

    private final Map<String, Tally> tallies = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tally> eldest) {
            return size() > REMEMBERED;
        }
    };

    synchronized boolean mayTry(String subject) {
        Tally tally = tallies.get(subject);
        if (tally != null && System.nanoTime() - tally.lastNanos() > PAUSE_NANOS) {
            tallies.remove(subject);
            return true;
        }
        return tally == null || tally.failures() < FAILURES;
    }

    synchronized void failed(String subject) {
        Tally tally = tallies.get(subject);
        tallies.put(subject, new Tally(tally == null ? 1 : tally.failures() + 1, System.nanoTime()));
    }
}
