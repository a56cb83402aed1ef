package id.mutubaku.engine.cases.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.StepVisit;
import java.util.List;

/** Runs commands one after the other and looks at what they leave. */
final class Cases {
    private Cases() {}

    /** Returns the state after commands, each of which must be accepted. */
    static CaseState after(Sop sop, CaseState state, CaseCommand... commands) {
        CaseState now = state;
        for (CaseCommand command : commands) {
            now = accepted(command.decide(sop, now)).state();
        }
        return now;
    }

    static Decision.Accepted accepted(Decision decision) {
        if (decision instanceof Decision.Accepted accepted) {
            return accepted;
        }
        throw new AssertionError("Expected the command to be accepted, but " + decision);
    }

    static void assertRejected(Decision.Reason reason, List<String> problems, Decision decision) {
        if (decision instanceof Decision.Rejected rejected) {
            assertEquals(
                    problems,
                    rejected.problems().stream()
                            .map(problem -> problem.pointer() + ": " + problem.rule())
                            .toList());
            assertEquals(reason, rejected.reason());
        } else {
            throw new AssertionError("Expected a refusal, but " + decision);
        }
    }

    /** Lists where the case waits, with the number of the visit. */
    static List<String> work(CaseState state) {
        return state.work().stream().map(Cases::words).toList();
    }

    private static String words(StepVisit visit) {
        return visit.place() + " " + visit.visit();
    }
}
