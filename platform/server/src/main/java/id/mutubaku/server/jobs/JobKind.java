package id.mutubaku.server.jobs;

import io.vertx.core.Future;

/** Does one kind of job. */
public interface JobKind {

    /** Returns the name under which its jobs are queued. */
    String name();

    /**
     * Does a job. At least once: after a crash the same job comes again, with the same key, so it must be idempotent or
     * recognisable to whoever receives it.
     *
     * @return succeeds when the job is done; a failure's message is what an administrator reads
     */
    Future<Void> run(Job job);
}
