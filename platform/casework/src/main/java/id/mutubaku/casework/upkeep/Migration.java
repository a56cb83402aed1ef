package id.mutubaku.casework.upkeep;

import id.mutubaku.casework.jobs.JobKind;
import id.mutubaku.engine.cases.command.MigrateCase;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.store.definitions.CalendarStore;
import id.mutubaku.store.facts.CaseJson;
import id.mutubaku.store.facts.StoredCase;
import id.mutubaku.store.jobs.Job;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The move of running cases of an SOP to its latest version. */
public final class Migration {
    private static final String KIND = "migrate-cases";

    private final SopRepository sops;
    private final CaseBatch batch;
    private final Batches batches;
    private final CalendarVersions calendars;
    private final InstantSource clock;

    public Migration(
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
     * @param sop reference of the SOP
     * @param versions to which cases are moved, of the SOP and of what it calls
     * @param steps where an open step goes that has another place there, by path
     * @param by who asked
     */
    record Order(String sop, Map<String, Integer> versions, Map<String, String> steps, Person by) {
        Order {
            versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
            steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
        }
    }

    /**
     * Returns what moving would come to; nothing changes.
     *
     * @param target the SOP in the version to move to
     * @param steps where an open step goes that has another place there, by path
     */
    public Future<Plan> look(Sop target, Map<String, String> steps) {
        return order(target, steps).compose(batch::look).map(tally -> tally.plan(line -> line(line, target)));
    }

    /** Begins to move all cases that can be moved. */
    public Future<Batch> begin(Sop target, Map<String, String> steps, Person by) {
        Order order = new Order(target.definition().reference(), target.versions(), steps, by);
        return batches.begin(target.region().id(), KIND, key(target), order);
    }

    /** Finds the move that was asked for last. */
    public Future<Optional<Batch>> last(Sop sop) {
        return batches.find(sop.region().id(), key(sop));
    }

    private static String key(Sop sop) {
        return KIND + ":" + sop.definition().reference();
    }

    /** Returns the kind of job that moves cases. */
    public JobKind job() {
        return new BatchJob(KIND, batch, batches, clock, this::work);
    }

    private Future<BatchJob.Work> work(Job job) {
        Order order = CaseJson.read(job.body(), Order.class);
        return order(sops.pinned(order.sop(), order.versions()), order.steps())
                .map(each -> new BatchJob.Work(each, order.by()));
    }

    private Future<CaseBatch.Order> order(Sop target, Map<String, String> steps) {
        String region = target.region().id();
        return calendars
                .of(region)
                .map(before -> new CaseBatch.Order(
                        region,
                        stored -> isOlder(stored, target),
                        line -> true,
                        (at, by) -> new MigrateCase(at, by.person(), target, steps, before)));
    }

    private static boolean isOlder(StoredCase stored, Sop target) {
        return stored.state().sop().equals(target.definition().reference())
                && !stored.state().versions().equals(target.versions());
    }

    /** Returns the places of open steps that the target does not have, for which another is to be chosen. */
    public Future<Set<String>> missing(Sop target) {
        Set<String> missing = new TreeSet<>();
        return order(target, Map.of())
                .compose(order -> batch.visit(
                        order,
                        stored -> stored.state().open().stream()
                                .map(StepVisit::place)
                                .filter(place -> target.find(place).isEmpty())
                                .forEach(place -> missing.add(place.path()))))
                .map(done -> missing);
    }

    private static Plan.Line line(CaseBatch.Line line, Sop target) {
        List<StepVisit> before = line.before().state().open();
        List<Plan.Step> steps = new ArrayList<>();
        for (CaseEvent event : line.events()) {
            if (event instanceof CaseEvent.CaseMigrated migrated) {
                for (int index = 0; index < before.size(); index++) {
                    StepVisit from = before.get(index);
                    StepVisit to = migrated.open().get(index);
                    steps.add(new Plan.Step(
                            from.activity(),
                            to.activity(),
                            from.due(),
                            to.due(),
                            performers(line.sop(), from, target, to)));
                }
            }
        }
        return new Plan.Line(line.number(), line.sop().definition().title(), steps, line.problems());
    }

    private static Optional<Plan.Performers> performers(Sop sop, StepVisit from, Sop target, StepVisit to) {
        return from.performers().equals(to.performers())
                ? Optional.empty()
                : Optional.of(new Plan.Performers(names(sop, from), names(target, to)));
    }

    private static List<String> names(Sop sop, StepVisit visit) {
        return visit.performers().stream()
                .map(id -> sop.actor(id).map(Actor::name).orElse(id))
                .toList();
    }
}
