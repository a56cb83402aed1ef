package id.mutubaku.model.cases;

import id.mutubaku.api.plugin.Outcome;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.model.cases.party.Applicant;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Correction;
import id.mutubaku.model.cases.work.Disposition;
import id.mutubaku.model.cases.work.PendingAction;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.Timer;
import id.mutubaku.model.definition.DocumentType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One thing that happened to a case. Events are all that changes a case, live and in replay alike.
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
     * @param plugins version of each plugin with which the case began, by the plugin's id
     * @param promised until when the whole service was promised; absent where it promises nothing, or nobody can know it
     */
    record CaseOpened(
            Instant at,
            Person by,
            String sop,
            Map<String, Integer> versions,
            Applicant applicant,
            Map<String, String> plugins,
            Optional<Instant> promised)
            implements CaseEvent {
        public CaseOpened {
            versions = Collections.unmodifiableMap(new TreeMap<>(versions));
            plugins = Collections.unmodifiableMap(new TreeMap<>(plugins));
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

    /**
     * A form was filled; the data stands in the case under the form's key.
     *
     * @param labels what the choices from lists were called, by JSON pointer into the data; absent where there are none
     */
    record DataRecorded(
            Instant at, Person by, String form, Map<String, Object> data, Optional<Map<String, String>> labels)
            implements CaseEvent {
        public DataRecorded {
            data = JsonData.copyOf(data);
            labels = labels.map(TreeMap::new).map(Collections::unmodifiableMap);
        }

        @Override
        public CaseState apply(CaseState state) {
            return state.withData(form, data).withLabels(form, labels.orElse(Map.of()));
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
     * A result was released to who asks.
     *
     * @param actor as which actor the person released it
     * @param file which file
     * @param how whether as a signed document, as one that is valid without, or by itself
     */
    record DocumentReleased(Instant at, Person by, String actor, AttachedDocument file, DocumentType.Release how)
            implements CaseEvent {
        @Override
        public CaseState apply(CaseState state) {
            return state.released(this);
        }
    }

    /**
     * A result was handed over at the counter.
     *
     * @param actor as which actor the person handed it over
     * @param document id of the document
     * @param receiver who signed for it
     */
    record ResultHandedOver(Instant at, Person by, String actor, String document, String receiver)
            implements CaseEvent {
        @Override
        public CaseState apply(CaseState state) {
            return state.handedOver(this);
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
     * @param used working time since the step's clock began to run; absent where the calendar has no data
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
            List<CheckReport> checks,
            Optional<Duration> used)
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

    /** A plugin was asked to do something after a step. */
    record ActionAsked(Instant at, PendingAction action) implements CaseEvent {
        @Override
        public CaseState apply(CaseState state) {
            return state.asked(action);
        }
    }

    /**
     * A plugin did what it was asked to.
     *
     * @param version of the plugin
     * @param sentence what it did
     * @param facts what is worth keeping; they stand in the case's data under the action's name
     */
    record ActionDone(Instant at, PendingAction action, String version, Text sentence, List<Outcome.Fact> facts)
            implements CaseEvent {
        public ActionDone {
            facts = List.copyOf(facts);
        }

        @Override
        public CaseState apply(CaseState state) {
            Map<String, Object> values = new LinkedHashMap<>();
            facts.forEach(fact -> values.put(fact.key(), fact.value()));
            return state.settled(action).withData(action.use(), JsonData.copyOf(values));
        }
    }

    /**
     * What a plugin was asked to do is left undone.
     *
     * @param by who decided so; absent where there was no plugin to ask
     * @param reason why
     */
    record ActionLeft(Instant at, PendingAction action, Optional<Person> by, Text reason) implements CaseEvent {
        @Override
        public CaseState apply(CaseState state) {
            return state.settled(action);
        }
    }

    /** An SOP that a step had called came to its end; the step now waits for its performer. */
    record CalleeEnded(Instant at, Place caller, CaseEnding ending) implements CaseEvent {
        @Override
        public CaseState apply(CaseState state) {
            return state.returnedTo(caller, at);
        }
    }

    /**
     * The case came to its end.
     *
     * @param by who ended it before the SOP did: the applicant who cancelled or the official who closed it
     */
    record CaseEnded(Instant at, CaseEnding ending, Optional<Person> by) implements CaseEvent {
        @Override
        public CaseState apply(CaseState state) {
            return state.ended(ending);
        }
    }

    /** Somebody took a step, so that nobody else does it too. */
    record StepClaimed(Instant at, Person by, Place place, int visit) implements CaseEvent {
        @Override
        public CaseState apply(CaseState state) {
            return state.at(place, each -> each.heldBy(Optional.of(by)));
        }
    }

    /** Somebody gave a step back, so that anybody who performs it can take it. */
    record StepReleased(Instant at, Person by, Place place, int visit) implements CaseEvent {
        @Override
        public CaseState apply(CaseState state) {
            return state.at(place, each -> each.heldBy(Optional.empty()));
        }
    }

    /** A step was handed to a person. */
    record StepAssigned(Instant at, Person by, Place place, int visit, Person to, Optional<String> note)
            implements CaseEvent {
        @Override
        public CaseState apply(CaseState state) {
            return state.at(place, each -> each.heldBy(Optional.of(to)));
        }
    }

    /** An official stopped the clock of a step. */
    record StepPaused(Instant at, Person by, Place place, int visit, String reason) implements CaseEvent {
        @Override
        public CaseState apply(CaseState state) {
            return state.at(place, each -> each.paused(Optional.of(new StepVisit.Pause(at, by, reason))));
        }
    }

    /** An official let the clock of a step run again. */
    record StepResumed(Instant at, Person by, Place place, int visit) implements CaseEvent {
        @Override
        public CaseState apply(CaseState state) {
            return state.at(place, each -> each.paused(Optional.empty()));
        }
    }

    /**
     * The clock of a step stands from now on.
     *
     * @param charged actor whose time it was; absent where the step only waits for others
     * @param used working time since the clock began to run; absent where the calendar has no data
     * @param left time until the due date, as the step's time counts, negative after it; absent where there is none
     * @param due the due date, where it is a date that stays while the clock stands
     */
    record ClockStopped(
            Instant at,
            Place place,
            int visit,
            Optional<String> charged,
            Optional<Duration> used,
            Optional<Duration> left,
            Optional<Instant> due)
            implements CaseEvent {
        @Override
        public CaseState apply(CaseState state) {
            return state.stopped(this);
        }
    }

    /**
     * The clock of a step runs from now on.
     *
     * @param due until when the step is due
     * @param calendar by which that was reckoned
     * @param timers what is to be told, and when
     * @param noDue why the step has a time standard and yet no due date
     */
    record ClockStarted(
            Instant at,
            Place place,
            int visit,
            Optional<Instant> due,
            String calendar,
            List<Timer> timers,
            Optional<String> noDue)
            implements CaseEvent {
        public ClockStarted {
            timers = List.copyOf(timers);
        }

        @Override
        public CaseState apply(CaseState state) {
            return state.at(place, each -> each.timed(due, each.clock().running(at, due, calendar), timers));
        }
    }

    /**
     * What was filled in or attached before was returned for correction; the step waits for it.
     *
     * @param actor as which actor the person returned it
     * @param note what is said about all of it
     * @param marks what is to be corrected
     */
    record StepReturned(
            Instant at,
            Person by,
            String actor,
            Place place,
            int visit,
            Optional<String> note,
            List<Correction.Mark> marks)
            implements CaseEvent {
        public StepReturned {
            marks = List.copyOf(marks);
        }

        @Override
        public CaseState apply(CaseState state) {
            return state.at(place, each -> each.at(StepVisit.Stage.RETURNED));
        }
    }

    /**
     * What was returned came back corrected.
     *
     * @param actor as which actor the person corrected it
     * @param place where it had been filled in
     * @param note what the person wrote
     * @param changes what is different now
     * @param used working time that the correction took; absent where the calendar has no data
     */
    record CorrectionSubmitted(
            Instant at,
            Person by,
            String actor,
            Place place,
            int visit,
            Optional<String> note,
            List<Correction.Change> changes,
            Optional<Duration> used)
            implements CaseEvent {
        public CorrectionSubmitted {
            changes = List.copyOf(changes);
        }

        @Override
        public CaseState apply(CaseState state) {
            return state.corrected(this);
        }
    }

    /**
     * A step no longer waits for a correction.
     *
     * @param by who goes on without it; absent where what was to be corrected is done anew anyhow
     */
    record ReturnRecalled(Instant at, Optional<Person> by, Place place, int visit, String reason) implements CaseEvent {
        @Override
        public CaseState apply(CaseState state) {
            return state.recalled(place);
        }
    }

    /**
     * What a step waited for has come.
     *
     * @param by who ended the wait by hand or sent the message; absent where the day has come
     * @param message name of the message
     * @param note what was said with it
     */
    record WaitEnded(
            Instant at, Optional<Person> by, Place place, int visit, Optional<String> message, Optional<String> note)
            implements CaseEvent {
        @Override
        public CaseState apply(CaseState state) {
            return state.at(
                    place, each -> each.at(StepVisit.Stage.OPEN).timed(Optional.empty(), each.clock(), List.of()));
        }
    }

    /**
     * The case went on along several paths at once.
     *
     * @param join where they come together
     * @param paths how many, two or more
     */
    record PathsForked(Instant at, Place place, Place join, int paths) implements CaseEvent {
        @Override
        public CaseState apply(CaseState state) {
            return state.waitingFor(join, paths);
        }
    }

    /**
     * One of several paths came to where they come together.
     *
     * @param remaining how many are still to come
     */
    record PathJoined(Instant at, Place place, Place join, int remaining) implements CaseEvent {
        @Override
        public CaseState apply(CaseState state) {
            return state.waitingFor(join, remaining);
        }
    }

    /** Somebody was told that a step is near its due date, or late. */
    record TimerFired(Instant at, Place place, int visit, Timer timer) implements CaseEvent {
        @Override
        public CaseState apply(CaseState state) {
            return state.at(place, each -> each.without(timer));
        }
    }

    /**
     * The calendar changed, and with it when a step is due.
     *
     * @param before when it was due; absent where the calendar had no data
     * @param after when it is due now
     * @param calendar by which that was reckoned
     */
    record DueChanged(
            Instant at,
            Person by,
            Place place,
            int visit,
            Optional<Instant> before,
            Optional<Instant> after,
            String calendar,
            List<Timer> timers)
            implements CaseEvent {
        public DueChanged {
            timers = List.copyOf(timers);
        }

        @Override
        public CaseState apply(CaseState state) {
            return state.at(place, each -> each.timed(after, each.clock().reckoned(after, calendar), timers));
        }
    }

    /** Somebody said something about the case. */
    record CommentAdded(Instant at, Person by, String actor, String text, Audience audience) implements CaseEvent {

        /** The readers of a comment. */
        public enum Audience {
            /** Officials only. */
            INTERNAL,
            /** The applicant too. */
            APPLICANT
        }

        @Override
        public CaseState apply(CaseState state) {
            return state;
        }
    }

    /** An official handed something on with an instruction. */
    record DispositionGiven(Instant at, Disposition disposition) implements CaseEvent {
        @Override
        public CaseState apply(CaseState state) {
            return state.disposed(disposition);
        }
    }

    /** A disposition was followed up (<em>tindak lanjut</em>). */
    record DispositionFollowed(Instant at, Person by, int id, String note) implements CaseEvent {
        @Override
        public CaseState apply(CaseState state) {
            return state.followedUp(id);
        }
    }

    /**
     * The case was moved to another version of its SOP.
     *
     * @param versions from now on, by reference
     * @param moved where the places are now that have another path, by the path they had
     * @param open the open steps, each at its place in the new version
     * @param joins what is waited for where paths come together, likewise
     */
    record CaseMigrated(
            Instant at,
            Person by,
            Map<String, Integer> versions,
            Map<String, String> moved,
            List<StepVisit> open,
            Map<String, Integer> joins)
            implements CaseEvent {
        public CaseMigrated {
            versions = Collections.unmodifiableMap(new TreeMap<>(versions));
            moved = Collections.unmodifiableMap(new TreeMap<>(moved));
            open = List.copyOf(open);
            joins = Collections.unmodifiableMap(new TreeMap<>(joins));
        }

        @Override
        public CaseState apply(CaseState state) {
            return state.migrated(this);
        }
    }
}
