package id.mutubaku.casework.incidents;

import id.mutubaku.casework.access.Principal.Automatic;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.cases.CaseService.Terms;
import id.mutubaku.casework.plugins.calls.ActionJob;
import id.mutubaku.engine.cases.command.StepActions;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.store.facts.CaseJson;
import id.mutubaku.store.jobs.Job;
import id.mutubaku.store.jobs.JobStore;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.UUID;

/** The record in a case that somebody decided to leave an action undone. */
public final class SkippedActions {
    private static final Terms NO_TERMS = new Terms(Optional.empty(), Optional.empty(), "");

    private final JobStore jobs;
    private final CaseService cases;

    public SkippedActions(JobStore jobs, CaseService cases) {
        this.jobs = jobs;
        this.cases = cases;
    }

    /** Leaves the action of a job undone; a job that is no action, or is settled already, is none of its business. */
    public Future<Void> leave(String region, UUID job, Person by, String reason) {
        return jobs.incident(region, job)
                .compose(found -> found.filter(each -> each.kind().equals(ActionJob.KIND))
                        .map(each -> leave(each, by, reason))
                        .orElseGet(Future::succeededFuture));
    }

    private Future<Void> leave(Job job, Person by, String reason) {
        ActionJob.Order order = CaseJson.read(job.body(), ActionJob.Order.class);
        return cases.ask(
                        Automatic.PLATFORM,
                        job.region(),
                        job.number(),
                        (at, platform) -> new StepActions.Leave(at, order.action(), by, reason),
                        NO_TERMS)
                .mapEmpty();
    }
}
