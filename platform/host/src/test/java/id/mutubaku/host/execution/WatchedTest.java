package id.mutubaku.host.execution;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class WatchedTest {
    private final Watched<String> watched = new Watched<>();

    @Test
    void whatIsAddedAgainWhileItIsLookedAt_staysThoughItWasDone() {
        watched.add("antrean");

        watched.sweep(each -> {
            watched.add(each);
            return true;
        });

        assertFalse(watched.isEmpty());
    }

    @Test
    void whatIsDone_goes_andWhatIsNot_stays() {
        watched.add("antrean");
        watched.sweep(each -> false);
        assertFalse(watched.isEmpty());

        watched.sweep(each -> true);

        assertTrue(watched.isEmpty());
    }
}
