package id.mutubaku.ui.cases.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Clock;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.StepVisit.Stage;
import id.mutubaku.model.definition.Step;
import id.mutubaku.ui.Shipped;
import id.mutubaku.ui.page.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DueWordsTest {
    private static final Sop SOP = Shipped.repositoryWithCalendars()
            .latest("banten/pembangunan-aplikasi")
            .orElseThrow();

    @Test
    void stepWithoutDueDate_saysWhichYearHasNoCalendar_inBothLanguages() {
        StepVisit visit = running("2028-01-03T02:00:00Z");

        assertEquals("Belum diketahui: kalender tahun 2028 belum ada", words(Language.ID, visit));
        assertEquals("Not known: no calendar for 2028 yet", words(Language.EN, visit));
    }

    @Test
    void stepThatWasOpenedBeforeTheCalendarCame_saysThatItIsNotReckonedYet() {
        assertEquals(
                "Not known yet: the calendar has been completed, and the date follows once due dates are recalculated",
                words(Language.EN, running("2026-03-03T02:00:00Z")));
    }

    @Test
    void stepWithoutStandard_saysNothing() {
        Step free = step(false);
        assertEquals("", words(Language.EN, visit(free, "2028-01-03T02:00:00Z")));
    }

    private static String words(Language language, StepVisit visit) {
        return new DueWords(Messages.load(), language, Instant.parse("2028-01-03T03:00:00Z"))
                .unknown(SOP, CaseState.unopened("banten", "BTN-1"), visit);
    }

    private static StepVisit running(String since) {
        return visit(step(true), since);
    }

    private static Step step(boolean timed) {
        return SOP.definition().steps().stream()
                .filter(step -> step.call().isEmpty())
                .filter(step -> timed == (step.time().isPresent() && SOP.isOfficial(step.performers())))
                .findFirst()
                .orElseThrow();
    }

    private static StepVisit visit(Step step, String since) {
        Instant at = Instant.parse(since);
        return new StepVisit(
                new Place(step.id()),
                1,
                step.activity(),
                Stage.OPEN,
                step.performers(),
                at,
                Optional.empty(),
                Clock.NEW.running(at, Optional.empty(), "kantor@1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
