package id.mutubaku.engine.cases.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of due dates after a calendar has changed. */
class ReckoningPropertiesTest {
    private static final Place CHECK = new Place("periksa");
    private static final List<String> STANDARDS = List.of(
            "1 bulan",
            "2 bulan",
            "10 hari kalender",
            "1 minggu",
            "3 minggu",
            "1 hari",
            "12 hari",
            "5 jam",
            "90 menit",
            "1 – 3 hari",
            "1 bulan 2 hari");

    @Property(tries = 100)
    void reckonedCase_isDueAsOneOpenedAtTheSameMinute(
            @ForAll @IntRange(max = 10_000) int seed,
            @ForAll @IntRange(max = 200 * 24 * 60) int opened,
            @ForAll @IntRange(max = 99) int percent) {
        Random random = new Random(seed);
        String standard = STANDARDS.get(random.nextInt(STANDARDS.size()));
        OfficeTime before = RandomOffices.office(new Random(seed), RandomOffices.FIRST_YEAR + 2);
        OfficeTime after = RandomOffices.office(new Random(seed + 1L), RandomOffices.FIRST_YEAR + 2);
        Instant from = Instant.parse("2026-02-03T00:00:00Z").plus(Duration.ofMinutes(opened));
        CaseState old = opened(sop(before, standard), from);
        Duration length = Duration.between(from, visit(old).due().orElseThrow());
        Instant at = from.plus(length.multipliedBy(percent).dividedBy(100));
        CaseState reckoned = reckoned(sop(after, standard), old, at, RandomOffices.byCalendar(List.of(before, after)));
        StepVisit anew = visit(opened(sop(after, standard), from));

        assertEquals(anew.due(), visit(reckoned).due());
        assertEquals(anew.timers(), visit(reckoned).timers());
    }

    private static CaseState opened(Sop sop, Instant at) {
        return Story.opened(sop, Story.local(at), Map.of("nama", "Dinas X")).state();
    }

    private static CaseState reckoned(Sop sop, CaseState state, Instant at, Map<String, OfficeTime> calendars) {
        Decision decision = new StepTime.Reckon(at, person(), calendars).decide(sop, state);
        return decision instanceof Decision.Accepted accepted ? accepted.state() : state;
    }

    private static Person person() {
        return Sops.KADIS.person();
    }

    private static StepVisit visit(CaseState state) {
        return state.openAt(CHECK).orElseThrow();
    }

    private static Sop sop(OfficeTime office, String standard) {
        return Flows.sop(office, Flows.APPLY, Flows.step("periksa", "kasi", """
                "time": {"raw": "%s"}, "next": "selesai",
                "escalations": [{"after": "PT4H", "tell": ["kadis"]}, {"after": "P2D", "tell": ["kadis"]}]""".formatted(standard)));
    }
}
