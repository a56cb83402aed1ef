package id.mutubaku.api.cases;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * States one thing that happened to a case. Events are all that changes a case, live and in replay alike.
 *
 * <p>Everything that the engine could not know by itself (time, ids, who) stands in the event.
 */
public sealed interface CaseEvent {

    /** Returns when it happened. */
    Instant at();

    /** Returns the state after it happened. */
    CaseState apply(CaseState state);

    /**
     * A case was opened.
     *
     * @param sop reference of the SOP, {@code region/sop}
     * @param versions version of that SOP and of each that it calls, directly or not, by reference
     * @param applicant who asks
     */
    record CaseOpened(Instant at, Person by, String sop, Map<String, Integer> versions, Applicant applicant)
            implements CaseEvent {
        public CaseOpened {
            versions = Collections.unmodifiableMap(new TreeMap<>(versions));
        }

        @Override
        public CaseState apply(CaseState state) {
            return state.opened(this);
        }
    }

    /**
     * The case arrived at a step.
     *
     * @param noDue why the step has a time standard and yet no due date
     */
    record StepOpened(Instant at, StepVisit visit, Optional<String> noDue) implements CaseEvent {
        @Override
        public CaseState apply(CaseState state) {
            return state.arrivedAt(visit);
        }
    }

    /** A form was filled; the data stands in the case under the form's key. */
    record DataRecorded(Instant at, Person by, String form, Map<String, Object> data) implements CaseEvent {
        public DataRecorded {
            data = JsonData.copyOf(data);
        }

        @Override
        public CaseState apply(CaseState state) {
            return state.withData(form, data);
        }
    }

    /** A file was attached; an earlier file of the same document stays in the store. */
    record DocumentAttached(Instant at, AttachedDocument document) implements CaseEvent {
        @Override
        public CaseState apply(CaseState state) {
            return state.withDocument(document);
        }
    }

    /**
     * A step was completed.
     *
     * @param actor as which actor the person completed it
     * @param branch id of the branch taken, if the step is a decision
     * @param note what the person wrote; the reason where the end asks for one
     * @param produced ids of the documents that the step yields
     * @param checks what became of the step's checks
     */
    record StepCompleted(
            Instant at,
            Person by,
            String actor,
            Place place,
            int visit,
            Optional<String> branch,
            Optional<String> note,
            List<String> produced,
            List<CheckReport> checks)
            implements CaseEvent {
        public StepCompleted {
            produced = List.copyOf(produced);
            checks = List.copyOf(checks);
        }

        @Override
        public CaseState apply(CaseState state) {
            return state.left(this);
        }
    }

    /** An SOP that a step had called came to its end; the step now waits for its performer. */
    record CalleeEnded(Instant at, Place caller, CaseEnding ending) implements CaseEvent {
        @Override
        public CaseState apply(CaseState state) {
            return state.returnedTo(caller);
        }
    }

    /** The case came to its end. */
    record CaseEnded(Instant at, CaseEnding ending) implements CaseEvent {
        @Override
        public CaseState apply(CaseState state) {
            return state.ended(ending);
        }
    }
}
