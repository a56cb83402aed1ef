package id.mutubaku.server.plugins;

import id.mutubaku.server.client.Api;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends requests at a walking pace, and notes how long each answer took in which phase. */
final class Tempo implements Api.Sender {
    private final long pauseMillis;
    private final Map<String, ConcurrentLinkedQueue<Long>> nanos = new ConcurrentHashMap<>();
    private final AtomicInteger broken = new AtomicInteger();
    private volatile String phase = "";

    Tempo(long pauseMillis) {
        this.pauseMillis = pauseMillis;
    }

    @Override
    public HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        Thread.sleep(pauseMillis);
        String at = phase;
        long start = System.nanoTime();
        HttpResponse<byte[]> response = Api.sendOnce(request);
        nanos.computeIfAbsent(at, each -> new ConcurrentLinkedQueue<>()).add(System.nanoTime() - start);
        if (response.statusCode() >= 500) {
            broken.incrementAndGet();
        }
        return response;
    }

    void phase(String now) {
        phase = now;
    }

    /** Returns how many answers were of the server's own failure. */
    int broken() {
        return broken.get();
    }

    int answers(String of) {
        return sorted(of).size();
    }

    /** Returns the milliseconds within which such a part of the answers came. */
    double millis(String of, double part) {
        List<Long> all = sorted(of);
        return all.isEmpty() ? 0 : all.get((int) Math.min(all.size() - 1L, (long) (all.size() * part))) / 1e6;
    }

    private List<Long> sorted(String of) {
        List<Long> all = new ArrayList<>(nanos.getOrDefault(of, new ConcurrentLinkedQueue<>()));
        all.sort(null);
        return all;
    }
}
