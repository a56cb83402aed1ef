package id.mutubaku.ui.cases.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.ui.view.EventView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HistoryPageTest {
    private static final List<EventView> ALL = IntStream.range(0, 1207)
            .mapToObj(number -> new EventView("Peristiwa " + number, Instant.EPOCH, "", ""))
            .toList();

    @Test
    void pages_haveEachEventOnce() {
        List<EventView> read = new ArrayList<>();
        HistoryPage page;
        int number = 1;
        do {
            page = HistoryPage.of(String.valueOf(number++), ALL);
            read.addAll(page.events());
        } while (!page.last());

        assertEquals(ALL, read);
        assertEquals(26, number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "x", "1e3", "99999999999999999999"})
    void nonsense_isTheLatestPage(String wanted) {
        assertEquals(HistoryPage.of("1", ALL), HistoryPage.of(wanted, ALL));
    }

    @Test
    void shortHistory_isOnePage() {
        assertEquals(new HistoryPage(1, List.of(), true), HistoryPage.of("7", List.of()));
    }
}
