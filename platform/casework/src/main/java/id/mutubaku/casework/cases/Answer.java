package id.mutubaku.casework.cases;

import id.mutubaku.engine.problem.Problem;
import java.util.List;
import java.util.function.Supplier;

/** The answer to a request for a change. */
public sealed interface Answer {

    /**
     * The answer that it was done, now or when the same key came before.
     *
     * @param version of the case after it, also its entity tag
     * @param body the case as JSON, which is written when somebody asks for it
     */
    record Done(String number, long version, Supplier<String> body) implements Answer {}

    /** The answer that it was not, and why. Nothing has changed. */
    record Refused(Refusal refusal, List<Problem> problems) implements Answer {
        public Refused {
            problems = List.copyOf(problems);
        }

        static Refused because(Refusal refusal, String rule, String... arguments) {
            return new Refused(refusal, List.of(Problem.error("", rule, arguments)));
        }
    }

    /** Sorts refusals, each with its HTTP status (RFC 9110). */
    enum Refusal {
        /** There is no such case, or none that this principal may know of. */
        UNKNOWN(404),
        NOT_YOURS(403),
        NOT_NOW(409),
        /** The case was changed since the version that the request names. */
        STALE(412),
        INVALID(422),
        /** The idempotency key was used for another request. */
        KEY_REUSED(422);

        private final int status;

        Refusal(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
