package id.mutubaku.store.work;

import id.mutubaku.model.cases.work.StepVisit.Wait;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that waits for somebody.
 *
 * @param place of the step, or of a disposition
 * @param actor one of those who can do it
 * @param inbox in which it waits: that of the actor, or of an account
 * @param activity what is to be done; empty for a disposition that is confidential
 * @param about what is asked for, in a few words; empty where the request does not say
 * @param due until when, by its own standard or that of a step which called its SOP; absent where nothing says so, and
 *     while the time stands
 * @param remindAt from when on it is near its due date
 * @param holder who has taken it; absent while it is anybody's
 * @param awaiting what has to come before it can be done
 * @param seen whether the reader has looked at it
 * @param cursor where the page after it begins
 */
public record WorkItem(
        String number,
        String place,
        int visit,
        String actor,
        String inbox,
        Kind kind,
        Stage stage,
        String sop,
        String activity,
        String applicant,
        String about,
        Instant openedAt,
        Optional<Instant> due,
        Optional<Instant> remindAt,
        Optional<Holder> holder,
        Optional<Wait> awaiting,
        boolean seen,
        Cursor cursor) {

    /** Tells what kind of work it is. */
    public enum Kind {
        /** A step of the SOP. */
        STEP,
        /** What was returned, to be corrected. */
        CORRECTION,
        /** An instruction beside the steps. */
        DISPOSITION;

        /** Returns what a word stands for. */
        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        /** Returns the word that stands for it outside the program. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Tells whether its time runs. */
    public enum Stage {
        RUNNING,
        PAUSED,
        /** It cannot be done yet; a due date is that of who is awaited. */
        WAITING,
        /** What was returned has to be corrected before it. */
        RETURNED;

        /** Returns what a word stands for. */
        static Stage of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        /** Returns the word that stands for it outside the program. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** An official who has taken something. */
    public record Holder(String username, String name) {}
}
