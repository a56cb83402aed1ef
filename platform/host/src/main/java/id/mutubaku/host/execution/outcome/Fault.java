package id.mutubaku.host.execution.outcome;

import id.mutubaku.api.plugin.Text;
import java.time.Duration;
import java.util.Optional;

/**
 * The reason why a call to a plugin did not come to an answer.
 *
 * @param kind what happened
 * @param sentence names the plugin, its version and the offer, says what happened, and what to do; nothing of what the
 *     plugin threw
 * @param detail the same, with what the plugin threw, for those who look after it
 * @param rest for how long the plugin is left alone; absent where it is not
 */
public record Fault(Kind kind, Text sentence, Text detail, Optional<Duration> rest) {

    /** The kinds of faults. */
    public enum Kind {
        /** It threw an exception: what it was asked to do cannot be done now. */
        THROWN,
        /** It threw an error, or ran out of stack. */
        ERROR,
        /** It tried to end the platform. */
        EXIT,
        /** It did not answer in time. */
        TIME,
        /** It took more memory than it may. */
        MEMORY,
        /** It ran more threads at once than it may. */
        THREADS,
        /** It answered what is no answer. */
        NONSENSE,
        /** It has too much to do already, or is being taken away. */
        BUSY,
        /** It failed too often, and is left alone for a while. */
        RESTING
    }
}
