package id.mutubaku.web.api.admin;

import static id.mutubaku.web.http.Access.ADMINISTRATOR;
import static io.vertx.core.http.HttpMethod.POST;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.casework.staffing.Vacancies;
import id.mutubaku.casework.upkeep.Batch;
import id.mutubaku.casework.upkeep.DueReckoning;
import id.mutubaku.casework.upkeep.Migration;
import id.mutubaku.casework.upkeep.Plan;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.model.definition.Region;
import id.mutubaku.web.failure.ProblemJson;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The changes of many running cases for programs of an administrator: without {@code apply: true} they are only looked
 * at; with it they begin, and go on by themselves.
 */
public final class UpkeepApi {
    private final SopRepository sops;
    private final DueReckoning reckoning;
    private final Migration migration;
    private final Vacancies vacancies;

    /** Whether due dates are reckoned anew, or only looked at. */
    private record Reckoning(boolean apply) {}

    /** Where open steps go in a new version, and whether they do, or are only looked at. */
    private record Moving(Map<String, String> steps, boolean apply) {}

    public UpkeepApi(SopRepository sops, DueReckoning reckoning, Migration migration, Vacancies vacancies) {
        this.sops = sops;
        this.reckoning = reckoning;
        this.migration = migration;
        this.vacancies = vacancies;
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(
                new Route(POST, "/api/v1/:region/due-dates/reckon", ADMINISTRATOR, this::reckon),
                new Route(POST, "/api/v1/:region/definitions/:sop/migrate", ADMINISTRATOR, this::migrate));
    }

    /** Answers {@code POST /api/v1/{region}/due-dates/reckon} with {@code {apply?}}. */
    public Future<Reply> reckon(Call call) {
        Region region = sops.region(call.part("region")).orElseThrow(HttpProblem::notFound);
        Future<ObjectNode> answer = call.json(Reckoning.class).apply()
                ? reckoning.begin(region, call.principal().person()).map(batch -> BatchJson.of(batch, call.language()))
                : reckoning.last(region).compose(last -> answer(call, last, () -> reckoning.look(region)));
        return answer.map(plan -> Reply.json(200, plan));
    }

    /** Answers {@code POST /api/v1/{region}/definitions/{sop}/migrate} with {@code {steps?, apply?}}. */
    public Future<Reply> migrate(Call call) {
        Moving moving = call.json(Moving.class);
        Sop sop = sops.latest(call.part("region") + "/" + call.part("sop")).orElseThrow(HttpProblem::notFound);
        Future<ObjectNode> answer = moving.apply()
                ? migration
                        .begin(sop, moving.steps(), call.principal().person())
                        .map(batch -> BatchJson.of(batch, call.language()))
                : migration.last(sop).compose(last -> answer(call, last, () -> migration.look(sop, moving.steps())));
        return answer.compose(plan -> vacancies.warnings(sop).map(vacant -> {
            plan.set("warnings", ProblemJson.list(vacant, call.language()));
            return Reply.json(200, plan);
        }));
    }

    /** Says how far a change has come while it runs, rather than what it would come to. */
    private static Future<ObjectNode> answer(Call call, Optional<Batch> last, Supplier<Future<Plan>> look) {
        return last.filter(Batch::running)
                .map(batch -> Future.succeededFuture(BatchJson.of(batch, call.language())))
                .orElseGet(() -> look.get().map(plan -> json(call, plan)));
    }

    private static ObjectNode json(Call call, Plan plan) {
        ObjectNode json = JsonMapping.MAPPER.createObjectNode();
        json.put("applied", false).put("possible", plan.possible()).put("refused", plan.refused());
        ArrayNode cases = json.putArray("cases");
        for (Plan.Line line : plan.cases()) {
            ObjectNode each = cases.addObject().put("number", line.number());
            ArrayNode steps = each.putArray("steps");
            for (Plan.Step step : line.steps()) {
                ObjectNode changed =
                        steps.addObject().put("before", step.before()).put("after", step.after());
                step.dueBefore().ifPresent(due -> changed.put("dueBefore", due.toString()));
                step.dueAfter().ifPresent(due -> changed.put("dueAfter", due.toString()));
                step.performers().ifPresent(posts -> {
                    posts.before().forEach(changed.putArray("performersBefore")::add);
                    posts.after().forEach(changed.putArray("performersAfter")::add);
                });
            }
            BatchJson.problems(each, line.problems(), call.language());
        }
        return json;
    }
}
