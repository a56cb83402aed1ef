package id.mutubaku.casework.jobs;

import id.mutubaku.store.jobs.Job;
import io.vertx.core.Future;
import java.util.OptionalInt;

/** A kind of job, which knows how one is done. */
public interface JobKind {

    /** Returns the name under which its jobs are queued. */
    String name();

    /** Returns how many run at once on a node; no kind waits for another one. */
    default int atOnce() {
        return 16;
    }

    /** Returns how many of a region run at once on a node; absent where regions share the places of the node. */
    default OptionalInt atOnceOfRegion() {
        return OptionalInt.empty();
    }

    /** Returns how many of one receiver run at once on a node, 2 or more; absent where there is one receiver only. */
    default OptionalInt atOnceOfReceiver() {
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
