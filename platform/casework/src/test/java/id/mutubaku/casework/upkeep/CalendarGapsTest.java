package id.mutubaku.casework.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.casework.definitions.ShippedSops;
import id.mutubaku.engine.definition.SopRepository;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped calendars know the years up to 2027. */
final class CalendarGapsTest {
    private static final SopRepository SOPS = ShippedSops.read();

    @ParameterizedTest
    @CsvSource({
        "2026-12-31T12:00:00Z, []",
        "2027-09-30T12:00:00Z, []",
        "2027-10-01T12:00:00Z, [2028]",
        "2028-03-01T12:00:00Z, [2028]",
        "2028-11-01T12:00:00Z, [2028]"
    })
    void yearWithoutCalendar_isSaidFromOctoberOn(String now, String years) {
        Set<Integer> found = new TreeSet<>();
        CalendarGaps gaps = new CalendarGaps(SOPS, () -> Instant.parse(now));
        gaps.find().forEach(gap -> found.add(gap.year()));
        assertEquals(years, found.toString());
    }
}
