package id.mutubaku.web.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.web.admission.StrangerPace.Allowance;
import id.mutubaku.web.admission.StrangerPace.Rate;
import id.mutubaku.web.http.HttpProblem;
import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fills the places in which strangers wait. */
final class StrangerPaceTest {
    private static final Rate USED_UP = new Rate(1, 1);

    private final Vertx vertx = Vertx.vertx();
    private final StrangerPace pace = new StrangerPace(vertx, new Allowance(USED_UP, USED_UP));

    @BeforeEach
    void useUp() {
        assertTrue(pace.part(NetworkAddress.of("198.51.100.200")).succeeded());
    }

    @AfterEach
    void close() {
        vertx.close().await();
    }

    @Test
    void oneAddress_takesAFewPlaces_andLeavesThoseOfOthers() {
        assertEquals(100, waiting("198.51.100.1"));
        assertEquals(100, waiting("198.51.100.2"));
    }

    @Test
    void manyAddresses_takeNoMorePlacesThanThereAre() {
        int waiting = 0;
        for (int address = 1; address <= 12; address++) {
            waiting += waiting("198.51.100." + address);
        }

        assertEquals(1_000, waiting);
    }

    /** Asks from an address until it is refused; returns how many wait. */
    private int waiting(String text) {
        NetworkAddress address = NetworkAddress.of(text);
        int waiting = 0;
        while (!pace.isFull(address)) {
            assertFalse(pace.part(address).isComplete());
            waiting++;
        }
        assertEquals(503, ((HttpProblem) pace.request(address).cause()).status());
        return waiting;
    }
}
