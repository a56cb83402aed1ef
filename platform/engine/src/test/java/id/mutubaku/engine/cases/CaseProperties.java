package id.mutubaku.engine.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.mutubaku.api.cases.AttachedDocument;
import id.mutubaku.api.cases.CaseEvent;
import id.mutubaku.api.cases.CaseState;
import id.mutubaku.api.cases.Place;
import id.mutubaku.api.cases.StepVisit;
import id.mutubaku.api.definition.Branch;
import id.mutubaku.api.definition.Step;
import id.mutubaku.engine.definition.Sop;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Runs random SOPs with random commands; a failing property prints the seed that it was made from. */
final class CaseProperties {
    private static final int COMMANDS = 60;

    @Property(tries = 300)
    void liveAndReplayedState_areTheSame_andARunningCaseAlwaysWaitsForSomebody(@ForAll long seed) {
        Random random = new Random(seed);
        Sop sop = RandomSops.sop(random);
        CaseState state = Sops.unopened();
        List<CaseEvent> events = new ArrayList<>();
        for (int count = 0; count < COMMANDS && state.ending().isEmpty(); count++) {
            CaseCommand command = count == 0 ? Sops.open(Map.of()) : command(random, sop, state);
            Decision decision = command.decide(sop, state);
            assertEquals(decision, command.decide(sop, state), "seed " + seed);
            if (decision instanceof Decision.Accepted accepted) {
                events.addAll(accepted.events());
                state = accepted.state();
                look(sop, state, events, seed);
            }
        }
    }

    private static void look(Sop sop, CaseState state, List<CaseEvent> events, long seed) {
        String made = "seed " + seed;
        assertEquals(Sops.unopened().after(events), state, made);
        assertEquals(events.size(), state.version(), made);
        assertEquals(state.ending().isPresent(), state.open().isEmpty(), made);
        if (state.isRunning()) {
            assertFalse(state.work().isEmpty(), made);
        }
        Set<Place> places = new HashSet<>();
        for (StepVisit visit : state.open()) {
            assertEquals(true, places.add(visit.place()), made);
            assertEquals(sop.step(visit.place()).performers(), visit.performers(), made);
        }
    }

    /** Makes a command that mostly fits where the case stands, and sometimes fits nowhere. */
    private static CaseCommand command(Random random, Sop sop, CaseState state) {
        if (random.nextInt(5) == 0) {
            return Sops.complete(Sops.requester("X", "a" + random.nextInt(4)), "s" + random.nextInt(8), "");
        }
        StepVisit visit = state.work().get(random.nextInt(state.work().size()));
        Step step = sop.step(visit.place());
        Requester by = Sops.requester("P", visit.performers().get(0));
        if (random.nextInt(4) == 0) {
            return new AttachDocument(Sops.NOW, by, Sops.file("d"));
        }
        Optional<String> branch = step.isDecision()
                ? Optional.of(step.branches().get(random.nextInt(step.branches().size())))
                        .map(Branch::id)
                : Optional.empty();
        List<AttachedDocument> files = random.nextBoolean() ? List.of(Sops.file("d")) : List.of();
        Optional<String> note = random.nextBoolean() ? Optional.of("alasan") : Optional.empty();
        Optional<Map<String, Object>> data =
                step.form().filter(form -> random.nextBoolean()).map(form -> Map.of("n", random.nextInt(9)));
        return new CompleteStep(Sops.NOW, by, visit.place(), branch, data, note, files);
    }
}
