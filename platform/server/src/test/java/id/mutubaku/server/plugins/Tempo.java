package id.mutubaku.server.plugins;

import id.mutubaku.server.client.Api;
import java.io.IOException;
import java.lang.management.ManagementFactory;
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
    private static final com.sun.management.OperatingSystemMXBean MACHINE =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final long pauseMillis;
    private final Map<String, ConcurrentLinkedQueue<Long>> nanos = new ConcurrentHashMap<>();
    private final AtomicInteger broken = new AtomicInteger();
    private final Map<String, Long> cpuNanos = new ConcurrentHashMap<>();
    private final Map<String, Long> wallNanos = new ConcurrentHashMap<>();
    private long cpuAtStart = MACHINE.getProcessCpuTime();
    private long start = System.nanoTime();
    private volatile String phase = "";

    Tempo(long pauseMillis) {
        this.pauseMillis = pauseMillis;
    }

    @Override
    public HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        Thread.sleep(pauseMillis);
        String at = phase;
        long sent = System.nanoTime();
        HttpResponse<byte[]> response = Api.sendOnce(request);
        nanos.computeIfAbsent(at, each -> new ConcurrentLinkedQueue<>()).add(System.nanoTime() - sent);
        if (response.statusCode() >= 500) {
            broken.incrementAndGet();
        }
        return response;
    }

    /** Begins another phase; the processor time of the one before is added to it. */
    void phase(String now) {
        long cpu = MACHINE.getProcessCpuTime();
        long time = System.nanoTime();
        cpuNanos.merge(phase, cpu - cpuAtStart, Long::sum);
        wallNanos.merge(phase, time - start, Long::sum);
        cpuAtStart = cpu;
        start = time;
        phase = now;
    }

    /** Returns how many processors this whole machine, tests included, kept busy in a phase. */
    double processors(String of) {
        return (double) cpuNanos.getOrDefault(of, 0L) / Math.max(1, wallNanos.getOrDefault(of, 0L));
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
