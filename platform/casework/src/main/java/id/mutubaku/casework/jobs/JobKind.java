package id.mutubaku.casework.jobs;

import io.vertx.core.Future;
import java.util.OptionalInt;

/** Does one kind of job. */
public interface JobKind {

    /** Returns the name under which its jobs are queued. */
    String name();

    /**
     * Returns how many of a region run at once on a node, in places of their own; absent for a kind that shares the
     * places of the node with others. Work that may hang for long has its own, so that nothing else waits for it.
     */
    default OptionalInt atOnceOfRegion() {
        return OptionalInt.empty();
    }

    /**
     * Does a job. At least once: after a crash the same job comes again, with the same key, so it must be idempotent or
     * recognisable to whoever receives it.
     *
     * @return succeeds when the job is done; a failure's message is what an administrator reads
     */
    Future<Void> run(Job job);
}
