package id.mutubaku.engine.cases.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.cases.PluginWork;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.clock.CaseTime;
import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.StepVisit.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Walks one random case through random commands at random times, and looks at it after each. */
final class CaseWalk {
    private static final int COMMANDS = 120;
    private static final Instant BEGIN = Instant.parse("2026-12-01T02:00:00Z");

    private final Random random;
    private final boolean calendarChanges;
    private final boolean clockJumps;
    private final RandomLibrary library;
    private final RandomCommands commands;
    private final List<CaseEvent> events = new ArrayList<>();
    private final Map<String, Integer> accepted = new TreeMap<>();
    private OfficeTime office;
    private Instant clock = BEGIN;
    private Instant now = BEGIN;
    private Instant latest = BEGIN;
    private Duration worked = Duration.ZERO;
    private CaseState state = Sops.unopened();

    CaseWalk(long seed) {
        random = new Random(seed);
        calendarChanges = random.nextBoolean();
        clockJumps = random.nextInt(3) == 0;
        List<OfficeTime> offices = new ArrayList<>();
        for (int count = calendarChanges ? 3 : 1; count > 0; count--) {
            int years = calendarChanges ? random.nextInt(2) : 9;
            offices.add(RandomOffices.office(random, RandomOffices.FIRST_YEAR + years));
        }
        office = offices.get(0);
        library = new RandomLibrary(random, offices);
        commands = new RandomCommands(random, library);
    }

    /** Returns how many of each command were accepted. */
    Map<String, Integer> run() {
        Map<String, Integer> versions = library.edition(random);
        Requester applicant = Sops.requester("Siti", "pemohon");
        ask(
                library.sop(versions, office),
                new OpenCase(now, applicant, openingData(versions), List.of(), PluginWork.NONE, false));
        for (int count = 0; count < COMMANDS && !isOver(); count++) {
            pass();
            boolean changed = calendarChanges && random.nextInt(8) == 0;
            if (changed) {
                office = library.offices().get(random.nextInt(library.offices().size()));
            }
            Sop sop = library.sop(state.versions(), office);
            ask(sop, changed && random.nextBoolean() ? commands.reckoned(now) : commands.command(sop, state, now));
        }
        assertEquals(Sops.unopened().after(events), state, "replayed");
        return accepted;
    }

    private boolean isOver() {
        return !state.isRunning() && state.actions().isEmpty();
    }

    private Map<String, Object> openingData(Map<String, Integer> versions) {
        return library.sop(versions, office).definition().start().form().isPresent()
                ? Map.of("n", 3, "t", "2026-12-15")
                : Map.of();
    }

    /** Lets time pass: nothing, an hour, days, or until the case wakes; or sets the clock back. */
    private void pass() {
        Instant before = now;
        clock = switch (random.nextInt(6)) {
            case 0 -> clock;
            case 1, 2 -> clock.plusSeconds(random.nextInt(9_000));
            case 3 -> clock.plusSeconds(random.nextInt(200_000));
            case 4 -> clockJumps ? clock.minusSeconds(random.nextInt(100_000)) : clock;
            default -> state.wakesAt().filter(clock::isBefore).orElse(clock);
        };
        now = CaseTime.of(state, clock);
        latest = now.isAfter(latest) ? now : latest;
        long running = state.open().stream()
                .filter(visit -> visit.stage() == Stage.OPEN && visit.clock().runs())
                .count();
        worked = worked.plus(office.between(before, now).orElse(Duration.ZERO).multipliedBy(running));
    }

    private void ask(Sop sop, CaseCommand command) {
        Decision decision = command.decide(sop, state);
        assertEquals(decision, command.decide(sop, state), "decided alike twice");
        if (decision instanceof Decision.Accepted done) {
            assertFalse(done.events().isEmpty());
            assertEquals(state.after(done.events()), done.state(), () -> "live and replayed after " + command);
            CaseState before = state;
            state = done.state();
            events.addAll(done.events());
            accepted.merge(command.getClass().getSimpleName(), 1, Integer::sum);
            look(before, command);
        } else {
            ((Decision.Rejected) decision).problems().forEach(problem -> {
                for (Language language : Language.values()) {
                    assertFalse(problem.sentence(language).isBlank());
                }
            });
            assertFalse(((Decision.Rejected) decision).problems().isEmpty());
        }
    }

    private void look(CaseState before, CaseCommand command) {
        try {
            assertEquals(events.size(), state.version());
            new CaseInvariants(library.sop(state.versions(), office), state, latest).hold();
            stoppedClocks(before);
            time();
        } catch (AssertionError | RuntimeException wrong) {
            throw new AssertionError("After " + command.getClass().getSimpleName() + " at " + now, wrong);
        }
        if (random.nextInt(9) == 0) {
            state = Sops.unopened().after(events);
        }
    }

    /** What was due and stands now knows how much time is left; what was never due does not. */
    private void stoppedClocks(CaseState before) {
        for (StepVisit visit : state.open()) {
            Optional<StepVisit> earlier =
                    before.open().stream().filter(visit::isSameAs).findFirst();
            boolean stopped = !visit.clock().runs()
                    && earlier.filter(was -> was.clock().runs()).isPresent();
            if (stopped && !calendarChanges) {
                assertEquals(
                        earlier.orElseThrow().due().isPresent(),
                        visit.clock().left().isPresent(),
                        () -> "left: " + visit);
            }
        }
    }

    /** Nobody is charged with more than has passed; by an unchanged calendar, not a minute of work is lost either. */
    private void time() {
        if (calendarChanges) {
            return;
        }
        Duration charged = state.time().values().stream().reduce(Duration.ZERO, Duration::plus);
        Duration running = state.open().stream()
                .filter(visit -> visit.stage() == Stage.OPEN)
                .flatMap(visit -> visit.clock().since().stream())
                .map(since -> office.between(since, now).orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);
        assertEquals(worked, charged.plus(running), "time of all who have had the case");
        assertTrue(worked.compareTo(Duration.ZERO) >= 0);
    }
}
