package id.mutubaku.casework.upkeep;

import id.mutubaku.casework.jobs.JobFailure;
import id.mutubaku.casework.jobs.JobKind;
import id.mutubaku.engine.cases.command.StepTime;
import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.definitions.CalendarStore;
import id.mutubaku.store.facts.CaseJson;
import id.mutubaku.store.facts.StoredCase;
import id.mutubaku.store.jobs.Job;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The reckoning of the due dates of open steps, anew after the calendar of a region has changed. */
public final class DueReckoning {
    private static final String KIND = "reckon-due-dates";

    private final SopRepository sops;
    private final CaseBatch batch;
    private final Batches batches;
    private final CalendarVersions calendars;
    private final InstantSource clock;

    public DueReckoning(
            SopRepository sops, CaseBatch batch, Batches batches, CalendarStore calendars, InstantSource clock) {
        this.sops = sops;
        this.batch = batch;
        this.batches = batches;
        this.calendars = new CalendarVersions(calendars);
        this.clock = clock;
    }

    /**
     * What is asked of a job.
     *
     * @param by who asked
     */
    record Order(Person by) {}

    /** Returns which due dates would change; nothing changes. */
    public Future<Plan> look(Region region) {
        return order(region).compose(batch::look).map(tally -> tally.plan(DueReckoning::line));
    }

    /** Begins to change them, and writes it into the history of each case. */
    public Future<Batch> begin(Region region, Person by) {
        return batches.begin(region.id(), KIND, KIND, new Order(by));
    }

    /** Finds the change that was asked for last. */
    public Future<Optional<Batch>> last(Region region) {
        return batches.find(region.id(), KIND);
    }

    /** Returns the kind of job that changes due dates. */
    public JobKind job() {
        return new BatchJob(KIND, batch, batches, clock, this::work);
    }

    private Future<BatchJob.Work> work(Job job) {
        Order order = CaseJson.read(job.body(), Order.class);
        return sops.region(job.region())
                .map(region -> order(region).map(each -> new BatchJob.Work(each, order.by())))
                .orElseGet(() -> Future.failedFuture(new JobFailure("job-error.no-region", job.region())));
    }

    private Future<CaseBatch.Order> order(Region region) {
        OfficeTime now = sops.officeTime(region);
        return calendars
                .of(region.id())
                .map(before -> new CaseBatch.Order(
                        region.id(),
                        stored -> isReckonedOtherwise(stored, now),
                        DueReckoning::isChanged,
                        (at, by) -> new StepTime.Reckon(at, by.person(), before)));
    }

    private static boolean isReckonedOtherwise(StoredCase stored, OfficeTime now) {
        return stored.state().open().stream()
                .map(StepVisit::clock)
                .filter(clock -> clock.runs())
                .flatMap(clock -> clock.calendar().stream())
                .anyMatch(identity -> !identity.equals(now.calendar()));
    }

    /** Leaves out the cases whose dates stay as they are. */
    private static boolean isChanged(CaseBatch.Line line) {
        return line.problems().stream().noneMatch(problem -> problem.rule().equals("case/due-unchanged"));
    }

    private static Plan.Line line(CaseBatch.Line line) {
        List<Plan.Step> steps = line.events().stream()
                .filter(CaseEvent.DueChanged.class::isInstance)
                .map(CaseEvent.DueChanged.class::cast)
                .map(changed -> step(line, changed))
                .toList();
        return new Plan.Line(line.number(), line.sop().definition().title(), steps, line.problems());
    }

    private static Plan.Step step(CaseBatch.Line line, CaseEvent.DueChanged changed) {
        String activity = Optional.of(changed.place())
                .flatMap(line.before().state()::openAt)
                .map(StepVisit::activity)
                .orElse("");
        return new Plan.Step(activity, activity, changed.before(), changed.after(), Optional.empty());
    }
}
