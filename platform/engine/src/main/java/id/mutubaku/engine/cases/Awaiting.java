package id.mutubaku.engine.cases;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit.Wait;
import id.mutubaku.model.definition.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The things that a step waits for before its performer can begin. */
final class Awaiting {
    private Awaiting() {}

    /** Returns what the step at a place waits for; empty where it waits for nothing, or the day has already come. */
    static Optional<Wait> of(Sop sop, CaseState state, Place place, Instant at) {
        return sop.step(place)
                .until()
                .map(until -> new Wait(day(sop, state, place, until, at), until.message(), until.from()))
                .filter(wait -> wait.message().isPresent()
                        || wait.until().filter(at::isBefore).isPresent());
    }

    private static Optional<Instant> day(Sop sop, CaseState state, Place place, Step.Until until, Instant at) {
        ZoneId zone = sop.officeTime().zone();
        return until.date()
                .or(() -> until.field()
                        .flatMap(pointer -> sop.fact(place, pointer, state))
                        .flatMap(Awaiting::date))
                .or(() -> until.budgetYear()
                        .map(next -> LocalDate.of(at.atZone(zone).getYear() + 1, 1, 1)))
                .map(date -> date.atStartOfDay(zone).toInstant());
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }
}
