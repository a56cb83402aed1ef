package id.mutubaku.server.crash;

import id.mutubaku.model.cases.work.Place;
import id.mutubaku.server.walk.Walk;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes down what the server acknowledged, and interrupts the walks when it is enough. */
public final class Ledger implements Walk.Witness {
    private final Map<String, List<String>> acknowledged = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /** Ends a walk where it stands. */
    public static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void opened(String region, String number) {
        acknowledged.put(region + "/" + number, new CopyOnWriteArrayList<>());
    }

    @Override
    public void completed(String region, String number, Place place) {
        acknowledged.getOrDefault(region + "/" + number, List.of()).add(place.path());
        if (closed) {
            throw new Enough();
        }
    }

    /** Ends every walk after its next step. */
    public void close() {
        closed = true;
    }

    public boolean isClosed() {
        return closed;
    }

    /** Returns the places of the completed steps, in their order, by {@code region/number}. */
    public Map<String, List<String>> acknowledged() {
        return new TreeMap<>(acknowledged);
    }
}
