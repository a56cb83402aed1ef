package id.mutubaku.api.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Is a step that the case has arrived at and not yet left. A loop visits a step many times.
 *
 * @param place where in the case
 * @param visit 1 for the first time
 * @param activity what the step says is to be done, as it read when the case arrived
 * @param stage whether the step can be completed now
 * @param performers actors any one of whom can complete it
 * @param openedAt when the case arrived
 * @param due until when by the time standard; absent where the step has none or the calendar has no data
 */
public record StepVisit(
        Place place,
        int visit,
        String activity,
        Stage stage,
        List<String> performers,
        Instant openedAt,
        Optional<Instant> due) {

    /** Tells what the visit waits for. */
    public enum Stage {
        /** For a performer. */
        OPEN,
        /** For the SOP that the step calls. */
        CALLING
    }

    public StepVisit {
        performers = List.copyOf(performers);
    }

    StepVisit returned() {
        return new StepVisit(place, visit, activity, Stage.OPEN, performers, openedAt, due);
    }
}
