package id.mutubaku.store.jobs;

import java.time.Instant;
import java.util.Optional;

/**
 * The standing of a job of a case.
 *
 * @param key of the job
 * @param attempts how often it was tried
 * @param next when it is tried again; absent for an incident, which waits for a person
 * @param error what went wrong the last time
 */
public record CaseJob(String key, int attempts, Optional<Instant> next, Optional<JobError> error) {}
