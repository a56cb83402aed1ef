package id.mutubaku.server.walk;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.server.client.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** People who walk random cases of the shared server for as long as somebody looks at something else. */
public final class Load implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final ExecutorService clients;
    private final List<CompletableFuture<Void>> walks = new ArrayList<>();
    private final Semaphore opened = new Semaphore(0);
    private volatile boolean over;

    private Load(int count) {
        clients = Executors.newFixedThreadPool(count);
    }

    /** Begins with so many people at once. */
    public static Load start(int count) {
        Load load = new Load(count);
        SopRepository definitions = Running.read(Running.DEFINITIONS);
        List<Sop> sops = definitions.regions().stream()
                .flatMap(region -> definitions.latestOf(region.id()).stream())
                .toList();
        People people = new People(Running.shared().api());
        for (int client = 0; client < count; client++) {
            Random random = new Random(client);
            load.walks.add(CompletableFuture.runAsync(() -> load.walk(people, sops, random), load.clients));
        }
        return load;
    }

    /** Waits until so many more cases were opened; fails at once where somebody met something unexpected. */
    public void awaitCases(int count) throws InterruptedException {
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            if (opened.tryAcquire(count, 1, TimeUnit.SECONDS)) {
                return;
            }
            walks.stream().filter(CompletableFuture::isDone).forEach(Load::requireDone);
        }
        throw new AssertionError("No " + count + " cases after " + PATIENCE_SECONDS + " s");
    }

    private static void requireDone(CompletableFuture<Void> walk) {
        try {
            walk.join();
        } catch (CompletionException unexpected) {
            throw new AssertionError("Somebody met something unexpected", unexpected.getCause());
        }
    }

    private void walk(People people, List<Sop> sops, Random random) {
        while (!over) {
            Sop sop = sops.get(random.nextInt(sops.size()));
            List<Paths.Path> paths = Paths.of(sop);
            Walk.Style style = new Walk.Style(random.nextBoolean(), random.nextBoolean());
            new Walk(people, sop, paths.get(random.nextInt(paths.size())), style, new Counter()).walk();
        }
    }

    private final class Counter implements Walk.Witness {
        @Override
        public void opened(String region, String number) {
            opened.release();
        }

        @Override
        public void completed(String region, String number, Place place) {}
    }

    /** Lets everybody finish the case that they are at, and fails where one of them met something unexpected. */
    @Override
    public void close() {
        over = true;
        try {
            walks.forEach(CompletableFuture::join);
        } finally {
            clients.shutdownNow();
        }
    }
}
