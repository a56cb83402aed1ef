package id.mutubaku.web.api.admin;

import static id.mutubaku.web.http.Access.ADMINISTRATOR;
import static io.vertx.core.http.HttpMethod.POST;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.casework.access.Principal;
import id.mutubaku.casework.staffing.Vacancies;
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

/** Changes many running cases for programs of an administrator; without {@code apply: true} it only looks. */
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
        Principal by = call.principal();
        return (call.json(Reckoning.class).apply()
                        ? reckoning.apply(region, sops.officeTime(region), by.person())
                        : reckoning.look(region, sops.officeTime(region)))
                .map(plan -> Reply.json(200, json(call, plan)));
    }

    /** Answers {@code POST /api/v1/{region}/definitions/{sop}/migrate} with {@code {steps?, apply?}}. */
    public Future<Reply> migrate(Call call) {
        Moving moving = call.json(Moving.class);
        Sop sop = sops.latest(call.part("region") + "/" + call.part("sop")).orElseThrow(HttpProblem::notFound);
        Future<Plan> planned = moving.apply()
                ? migration.apply(sop, moving.steps(), call.principal().person())
                : migration.look(sop, moving.steps());
        return planned.compose(plan -> vacancies.warnings(sop).map(vacant -> {
            ObjectNode answer = json(call, plan);
            answer.set("warnings", ProblemJson.list(vacant, call.language()));
            return Reply.json(200, answer);
        }));
    }

    private static ObjectNode json(Call call, Plan plan) {
        ObjectNode json = JsonMapping.MAPPER.createObjectNode();
        json.put("applied", plan.applied()).put("possible", plan.possible()).put("refused", plan.refused());
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
            ArrayNode problems = each.putArray("problems");
            line.problems()
                    .forEach(problem -> problems.addObject()
                            .put("rule", problem.rule())
                            .put("detail", problem.sentence(call.language())));
        }
        return json;
    }
}
