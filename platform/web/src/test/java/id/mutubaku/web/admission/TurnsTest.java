package id.mutubaku.web.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.web.admission.StrangerPace.Rate;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Asks a bucket for more than there is. */
final class TurnsTest {
    private static final NetworkAddress GREEDY = NetworkAddress.of("198.51.100.1");
    private static final NetworkAddress MODEST = NetworkAddress.of("198.51.100.2");

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close().await();
    }

    @Test
    void whatIsLeft_isGivenAtOnce() {
        Turns turns = new Turns(vertx, new Rate(1, 100));

        assertTrue(turns.take(GREEDY, 60).succeeded());
        assertTrue(turns.take(GREEDY, 60).succeeded());
        assertFalse(turns.take(GREEDY, 1).isComplete());
        assertEquals(1, turns.waiting());
    }

    @Test
    void addresses_takeTurns_howeverMuchOneAsksFor() throws Exception {
        Turns turns = new Turns(vertx, new Rate(20, 1));
        List<String> order = new CopyOnWriteArrayList<>();
        turns.take(GREEDY, 5).await(30, TimeUnit.SECONDS);

        List<Future<Void>> asked = List.of(
                turns.take(GREEDY, 1).onSuccess(come -> order.add("greedy 1")),
                turns.take(GREEDY, 1).onSuccess(come -> order.add("greedy 2")),
                turns.take(GREEDY, 1).onSuccess(come -> order.add("greedy 3")),
                turns.take(MODEST, 1).onSuccess(come -> order.add("modest")));
        Future.all(asked).await(30, TimeUnit.SECONDS);

        assertEquals(List.of("greedy 1", "modest", "greedy 2", "greedy 3"), order);
        assertEquals(0, turns.waiting());
    }
}
