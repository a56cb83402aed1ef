package id.mutubaku.casework.upkeep;

import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.engine.cases.command.StepTime;
import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.cases.CaseStore;
import id.mutubaku.store.definitions.CalendarStore;
import id.mutubaku.store.facts.StoredCase;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reckons the due dates of open steps anew after the calendar of a region has changed. */
public final class DueReckoning {
    private final CaseBatch batch;
    private final CalendarStore calendars;

    public DueReckoning(
            SopRepository sops, CaseStore store, CaseService cases, CalendarStore calendars, InstantSource clock) {
        this.batch = new CaseBatch(sops, store, cases, clock);
        this.calendars = calendars;
    }

    /** Returns which due dates would change; nothing changes. */
    public Future<Plan> look(Region region, OfficeTime office) {
        return order(region, office).compose(batch::look).map(tally -> tally.plan(DueReckoning::line, false));
    }

    /** Changes them, and writes it into the history of each case. */
    public Future<Plan> apply(Region region, OfficeTime office, Person by) {
        return order(region, office)
                .compose(order -> batch.apply(order, by))
                .map(tally -> tally.plan(DueReckoning::line, true));
    }

    private Future<CaseBatch.Order> order(Region region, OfficeTime office) {
        return calendars.all(region.id()).map(known -> {
            Map<String, OfficeTime> before = CalendarVersions.read(known);
            return new CaseBatch.Order(
                    region.id(),
                    stored -> isReckonedOtherwise(stored, office),
                    DueReckoning::isChanged,
                    (at, by) -> new StepTime.Reckon(at, by.person(), before));
        });
    }

    private static boolean isReckonedOtherwise(StoredCase stored, OfficeTime office) {
        return stored.state().open().stream()
                .map(StepVisit::clock)
                .filter(clock -> clock.runs())
                .flatMap(clock -> clock.calendar().stream())
                .anyMatch(identity -> !identity.equals(office.calendar()));
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
