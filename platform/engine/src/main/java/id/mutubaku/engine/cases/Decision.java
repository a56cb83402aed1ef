package id.mutubaku.engine.cases;

import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import java.util.List;

/** The answer to a command. */
public sealed interface Decision {

    /**
     * The events of what happens.
     *
     * @param events in their order, one or more
     * @param state what they leave
     */
    record Accepted(List<CaseEvent> events, CaseState state) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /**
     * The reasons for which nothing happens.
     *
     * @param problems all of them, one or more
     */
    record Rejected(Reason reason, List<Problem> problems) implements Decision {
        public Rejected {
            problems = List.copyOf(problems);
        }

        /** Refuses for one reason. */
        public static Rejected because(Reason reason, Problem problem) {
            return new Rejected(reason, List.of(problem));
        }
    }

    /** The kinds of refusals, by what the person can do about them. */
    enum Reason {
        /** Somebody else has to do it. */
        NOT_YOURS,
        /** The case is no longer, or not yet, where the command expects it. */
        NOT_NOW,
        /** What was given has to be corrected. */
        INVALID
    }
}
