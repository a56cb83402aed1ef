package id.mutubaku.web.api.admin;

import static id.mutubaku.web.http.Access.ADMINISTRATOR;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.casework.definitions.Publications;
import id.mutubaku.casework.definitions.Withdrawals;
import id.mutubaku.casework.staffing.Vacancies;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.json.JsonPlaces;
import id.mutubaku.engine.problem.Severity;
import id.mutubaku.web.failure.ProblemJson;
import id.mutubaku.web.http.Body;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import io.vertx.core.Future;
import java.util.List;

/** Checks, publishes and withdraws definitions for programs. */
public final class DefinitionApi {
    private final SopRepository sops;
    private final Publications publications;
    private final Withdrawals withdrawals;
    private final Vacancies vacancies;

    /** Why an SOP is withdrawn, or put back. */
    private record Decision(String reason) {}

    public DefinitionApi(SopRepository sops, Publications publications, Withdrawals withdrawals, Vacancies vacancies) {
        this.sops = sops;
        this.publications = publications;
        this.withdrawals = withdrawals;
        this.vacancies = vacancies;
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(
                new Route(POST, "/api/v1/definitions/check", ADMINISTRATOR, this::check).taking(Body.DEFINITION),
                new Route(POST, "/api/v1/:region/definitions/:sop/publish", ADMINISTRATOR, this::publish)
                        .taking(Body.DEFINITION),
                new Route(GET, "/api/v1/:region/definitions/:sop/versions", ADMINISTRATOR, this::versions),
                new Route(POST, "/api/v1/:region/definitions/:sop/withdraw", ADMINISTRATOR, this::withdraw),
                new Route(POST, "/api/v1/:region/definitions/:sop/reinstate", ADMINISTRATOR, this::reinstate));
    }

    /** Answers {@code POST /api/v1/definitions/check} with a definition. */
    public Future<Reply> check(Call call) {
        String text = call.body().toString();
        return publications.check(text).map(problems -> {
            ObjectNode json = JsonMapping.MAPPER.createObjectNode();
            json.put("publishable", problems.stream().noneMatch(each -> each.severity() == Severity.ERROR));
            json.set("problems", placed(text, ProblemJson.list(problems, call.language())));
            return Reply.json(200, json);
        });
    }

    private static ArrayNode placed(String text, ArrayNode problems) {
        JsonPlaces places = JsonPlaces.of(text);
        problems.forEach(problem -> {
            JsonPlaces.Place place = places.at(problem.path("pointer").asText());
            ((ObjectNode) problem).put("line", place.line()).put("column", place.column());
        });
        return problems;
    }

    /** Answers {@code POST /api/v1/{region}/definitions/{sop}/publish} with a definition. */
    public Future<Reply> publish(Call call) {
        String region = region(call);
        String sop = call.part("sop");
        return publications.publish(region, sop, call.body().toString()).compose(outcome -> {
            if (outcome instanceof Publications.Refused refused) {
                throw new HttpProblem(422, refused.problems());
            }
            Publications.Published published = (Publications.Published) outcome;
            ObjectNode json = JsonMapping.MAPPER.createObjectNode();
            json.put("sop", sop).put("version", published.version());
            return sops.latest(region + "/" + sop)
                    .map(vacancies::warnings)
                    .orElseGet(() -> Future.succeededFuture(List.of()))
                    .map(vacant -> {
                        json.set("warnings", ProblemJson.list(vacant, call.language()));
                        return Reply.json(published.fresh() ? 201 : 200, json);
                    });
        });
    }

    /** Answers {@code GET /api/v1/{region}/definitions/{sop}/versions}, oldest first. */
    public Future<Reply> versions(Call call) {
        return publications.versions(region(call), call.part("sop")).map(editions -> {
            if (editions.isEmpty()) {
                throw HttpProblem.notFound();
            }
            ArrayNode list = JsonMapping.MAPPER.createArrayNode();
            editions.forEach(edition -> list.addObject()
                    .put("version", edition.version())
                    .put("publishedAt", edition.publishedAt().toString()));
            return Reply.json(200, list);
        });
    }

    /** Answers {@code POST /api/v1/{region}/definitions/{sop}/withdraw} with a reason. */
    public Future<Reply> withdraw(Call call) {
        return decide(call, true);
    }

    /** Answers {@code POST /api/v1/{region}/definitions/{sop}/reinstate} with a reason. */
    public Future<Reply> reinstate(Call call) {
        return decide(call, false);
    }

    private Future<Reply> decide(Call call, boolean withdrawn) {
        String region = region(call);
        String sop = call.part("sop");
        if (sops.summary(region + "/" + sop).isEmpty()) {
            throw HttpProblem.notFound();
        }
        return withdrawals
                .decide(
                        region,
                        sop,
                        withdrawn,
                        call.json(Decision.class).reason(),
                        call.principal().person())
                .map(problems -> {
                    if (!problems.isEmpty()) {
                        throw new HttpProblem(422, problems);
                    }
                    ObjectNode json = JsonMapping.MAPPER.createObjectNode();
                    return Reply.json(200, json.put("sop", sop).put("withdrawn", withdrawn));
                });
    }

    private String region(Call call) {
        return sops.region(call.part("region"))
                .orElseThrow(HttpProblem::notFound)
                .id();
    }
}
