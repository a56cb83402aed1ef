package id.mutubaku.model.cases.work;

import id.mutubaku.model.cases.party.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A step that the case has arrived at and not yet left. A loop visits a step many times.
 *
 * @param place where in the case
 * @param visit 1 for the first time
 * @param activity what the step says is to be done, as it read when the case arrived
 * @param stage what the visit waits for
 * @param performers actors any one of whom can complete it
 * @param openedAt when the case arrived
 * @param due until when by the time standard; absent where the step has none, while its clock stands unless a date was
 *     set, and where the calendar has no data
 * @param clock how the time runs
 * @param holder who has taken the step; absent while it is anybody's who performs it
 * @param pause why an official has stopped the clock
 * @param correction what has to be corrected, where the visit is for that alone
 * @param reason what was said with the decision that led here
 * @param awaiting what a waiting step waits for
 * @param timers what is still to be told, and when
 */
public record StepVisit(
        Place place,
        int visit,
        String activity,
        Stage stage,
        List<String> performers,
        Instant openedAt,
        Optional<Instant> due,
        Clock clock,
        Optional<Person> holder,
        Optional<Pause> pause,
        Optional<Correction> correction,
        Optional<Reason> reason,
        Optional<Wait> awaiting,
        List<Timer> timers) {

    /** What a visit waits for. */
    public enum Stage {
        /** For a performer. */
        OPEN,
        /** For the SOP that the step calls. */
        CALLING,
        /** For a day or a message; a due date is then that of who sends the message. */
        WAITING,
        /** For what was returned for correction. */
        RETURNED
    }

    /** A stop of the time of a step, by an official. */
    public record Pause(Instant at, Person by, String reason) {}

    /**
     * The reason that was given with a decision, for those who act next.
     *
     * @param from the step that decided
     * @param by who decided
     * @param note what they wrote
     */
    public record Reason(Place from, Person by, String note) {}

    /**
     * The day or the message that a waiting step waits for.
     *
     * @param until when it opens; absent where only a message or a person opens it
     * @param message name of the message that opens it
     * @param from actor from whom the message is awaited
     */
    public record Wait(Optional<Instant> until, Optional<String> message, Optional<String> from) {}

    public StepVisit {
        performers = List.copyOf(performers);
        timers = List.copyOf(timers);
    }

    /** Tells whether both are the same arrival at the same place. */
    public boolean isSameAs(StepVisit other) {
        return place.equals(other.place) && visit == other.visit;
    }

    /** Tells whether somebody else has taken the step. */
    public boolean isHeldByAnother(Person person) {
        return holder.filter(each -> !each.isSame(person)).isPresent();
    }

    /** Tells whether this visit ends with the SOP run that a step called: it is in that run, or is asked for there. */
    public boolean belongsInside(Place calling) {
        return correction.map(Correction::asker).orElse(place).isInside(calling);
    }

    /** Returns the same visit at its next stage, at which it waits for nothing. */
    public StepVisit at(Stage next) {
        return with(edit -> {
            edit.stage = next;
            edit.awaiting = Optional.empty();
        });
    }

    /** Returns the same visit, with its holder. */
    public StepVisit heldBy(Optional<Person> person) {
        return with(edit -> edit.holder = person);
    }

    /** Returns the same visit, with its pause. */
    public StepVisit paused(Optional<Pause> stopped) {
        return with(edit -> edit.pause = stopped);
    }

    /** Returns the same visit, with its time reckoned. */
    public StepVisit timed(Optional<Instant> until, Clock how, List<Timer> told) {
        return with(edit -> {
            edit.due = until;
            edit.clock = how;
            edit.timers = told;
        });
    }

    /** Returns the same visit; if its clock runs, what is measured begins now. */
    public StepVisit since(Instant now) {
        return clock.runs() ? timed(due, new Clock(Optional.of(now), clock.left(), clock.calendar()), timers) : this;
    }

    /** Returns the same visit without a timer that has fired. */
    public StepVisit without(Timer fired) {
        return timed(
                due,
                clock,
                timers.stream().filter(timer -> !timer.id().equals(fired.id())).toList());
    }

    private StepVisit with(Consumer<Edit> change) {
        Edit edit = new Edit(this);
        change.accept(edit);
        return new StepVisit(
                place,
                visit,
                activity,
                edit.stage,
                performers,
                openedAt,
                edit.due,
                edit.clock,
                edit.holder,
                edit.pause,
                correction,
                reason,
                edit.awaiting,
                edit.timers);
    }

    /** What of a visit changes while it is open. */
    private static final class Edit {
        private Stage stage;
        private Optional<Instant> due;
        private Clock clock;
        private Optional<Person> holder;
        private Optional<Pause> pause;
        private Optional<Wait> awaiting;
        private List<Timer> timers;

        Edit(StepVisit visit) {
            stage = visit.stage;
            due = visit.due;
            clock = visit.clock;
            holder = visit.holder;
            pause = visit.pause;
            awaiting = visit.awaiting;
            timers = visit.timers;
        }
    }
}
