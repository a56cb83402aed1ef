package id.mutubaku.engine.cases.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Correction;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.StepVisit.Stage;
import id.mutubaku.model.cases.work.Timer;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says what is true of every case, whatever has happened to it.
 *
 * @param latest the latest moment at which anything happened: what was to be told by then may have been told
 */
record CaseInvariants(Sop sop, CaseState state, Instant latest) {

    void hold() {
        assertEquals(state.isRunning(), !state.open().isEmpty(), "running or ended");
        Set<Place> places = new HashSet<>();
        for (StepVisit visit : state.open()) {
            assertTrue(places.add(visit.place()), () -> "twice at " + visit.place());
            assertEquals(sop.step(visit.place()).performers(), visit.performers());
            assertTrue(state.nextVisit(visit.place()) > visit.visit(), "visits are counted");
            canGoOn(visit);
            clock(visit);
            timers(visit);
        }
        assertEquals(pathsAlive(), state.joins(), "paths that are still to come");
        state.time().forEach((actor, time) -> assertFalse(time.isNegative(), actor));
    }

    /** Every visit can be moved by somebody, by time, by a message, or by another visit of which this is true. */
    private void canGoOn(StepVisit visit) {
        switch (visit.stage()) {
            case OPEN -> {
                assertFalse(visit.performers().isEmpty());
                visit.holder().ifPresent(holder -> assertTrue(holder.account().isPresent(), "held by nobody known"));
            }
            case WAITING -> {
                StepVisit.Wait wait = visit.awaiting().orElseThrow();
                assertTrue(wait.until().isPresent() || wait.message().isPresent());
            }
            case RETURNED ->
                assertTrue(
                        state.open().stream().anyMatch(each -> asker(each).equals(Optional.of(visit.place()))),
                        () -> visit.place() + " waits for no correction");
            case CALLING ->
                assertTrue(
                        state.open().stream()
                                .anyMatch(each -> each.correction().isEmpty()
                                        && each.place().caller().equals(Optional.of(visit.place()))),
                        () -> visit.place() + " waits for no called SOP");
        }
        assertEquals(visit.stage() == Stage.WAITING, visit.awaiting().isPresent());
        asker(visit)
                .ifPresent(asker -> assertEquals(
                        Stage.RETURNED,
                        state.openAt(asker).orElseThrow().stage(),
                        () -> "nobody asks for " + visit.place()));
        if (visit.correction().isEmpty()) {
            visit.place()
                    .caller()
                    .ifPresent(caller -> assertEquals(
                            Optional.of(Stage.CALLING),
                            state.openAt(caller).map(StepVisit::stage),
                            () -> "nobody calls " + visit.place()));
        }
    }

    private static Optional<Place> asker(StepVisit visit) {
        return visit.correction().map(Correction::asker);
    }

    private void clock(StepVisit visit) {
        assertEquals(shouldRun(visit), visit.clock().runs(), () -> "clock of " + visit);
        if (visit.due().isPresent()) {
            assertTrue(
                    (visit.clock().runs() || visit.stage() == Stage.WAITING)
                            && isOfficial(visit)
                            && visit.correction().isEmpty(),
                    () -> "due: " + visit);
            assertTrue(sop.step(visit.place()).time().isPresent()
                    || !state.versions().isEmpty());
        }
        if (visit.clock().left().isPresent()) {
            assertTrue(!visit.clock().runs() || visit.due().isEmpty(), "time is left while it is not in a due date");
        }
        if (visit.pause().isPresent()) {
            assertTrue(isOfficial(visit), "only an office can stop its clock");
        }
    }

    private boolean shouldRun(StepVisit visit) {
        if (visit.stage() == Stage.CALLING) {
            return state.open().stream()
                    .filter(inner -> asker(inner)
                            .orElse(inner.place())
                            .path()
                            .startsWith(visit.place().path() + "."))
                    .anyMatch(inner ->
                            inner.stage() == Stage.OPEN && inner.pause().isEmpty() && isOfficial(inner));
        }
        return visit.stage() == Stage.OPEN && visit.pause().isEmpty();
    }

    private boolean isOfficial(StepVisit visit) {
        return visit.performers().stream()
                .anyMatch(id -> sop.actor(id).orElseThrow().kind() == Actor.Kind.OFFICIAL);
    }

    private void timers(StepVisit visit) {
        OfficeTime office = sop.officeTime();
        assertTrue(visit.timers().isEmpty() || isOfficial(visit), "timers are for offices");
        for (Timer timer : visit.timers()) {
            if (visit.due().isPresent() && visit.clock().calendar().equals(Optional.of(office.calendar()))) {
                Optional<Duration> away = timer.at()
                        .filter(time -> time.isAfter(latest))
                        .flatMap(time -> office.between(visit.due().orElseThrow(), time));
                away.ifPresent(
                        distance -> assertEquals(timer.offset(), Optional.of(distance), () -> timer + " of " + visit));
            }
        }
    }

    /**
     * Counts, for each place at which paths come together, those of its paths on which the case is: by looking at which
     * steps can be reached from the beginning of a path without coming to the join.
     */
    private Map<String, Integer> pathsAlive() {
        Map<String, Integer> alive = new HashMap<>();
        for (StepVisit visit : state.open()) {
            if (visit.correction().isPresent()) {
                continue;
            }
            Sop run = sop.at(visit.place());
            for (Step step : run.definition().steps()) {
                step.fork().ifPresent(fork -> {
                    int count = (int) fork.to().stream()
                            .filter(first -> isOn(run, visit.place(), first, fork.join()))
                            .count();
                    if (count > 0) {
                        alive.put(visit.place().sibling(fork.join()).path(), count);
                    }
                });
            }
        }
        return alive;
    }

    private boolean isOn(Sop run, Place somewhere, String first, String join) {
        Set<String> path = new HashSet<>(List.of(join));
        reach(run, first, path);
        path.remove(join);
        return state.open().stream()
                .filter(visit -> visit.correction().isEmpty())
                .map(StepVisit::place)
                .anyMatch(place -> place.caller().equals(somewhere.caller()) && path.contains(place.step()));
    }

    private static void reach(Sop run, String id, Set<String> reached) {
        if (reached.add(id)) {
            run.definition().step(id).ifPresent(step -> {
                step.targets().forEach(target -> reach(run, target, reached));
                step.fork().ifPresent(fork -> reach(run, fork.join(), reached));
            });
        }
    }
}
