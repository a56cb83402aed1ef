package id.mutubaku.web.api.admin;

import static id.mutubaku.web.http.Access.ADMINISTRATOR;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.casework.incidents.Incidents;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.jobs.IncidentStore.Filter;
import id.mutubaku.store.jobs.IncidentStore.Group;
import id.mutubaku.store.jobs.IncidentStore.Open;
import id.mutubaku.store.jobs.JobError;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** The incidents for programs of an administrator: what failed for good, and what is to happen with it. */
public final class IncidentApi {
    private static final Messages MESSAGES = Messages.load();
    private static final int SHOWN = 100;
    private static final int LONGEST_REASON = 500;

    private final Incidents incidents;
    private final SopRepository sops;

    /** Which incidents are meant; what is absent narrows nothing. */
    private record Selection(Optional<String> region, Optional<String> kind, Optional<String> cause) {}

    /** Which incidents are skipped, and why. */
    private record Skipping(Optional<String> region, Optional<String> kind, Optional<String> cause, String reason) {}

    public IncidentApi(Incidents incidents, SopRepository sops) {
        this.incidents = incidents;
        this.sops = sops;
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(
                new Route(GET, "/api/v1/incidents", ADMINISTRATOR, this::list),
                new Route(POST, "/api/v1/incidents/retry", ADMINISTRATOR, this::retry),
                new Route(POST, "/api/v1/incidents/skip", ADMINISTRATOR, this::skip));
    }

    /** Answers {@code GET /api/v1/incidents?region=&kind=&cause=&offset=}. */
    public Future<Reply> list(Call call) {
        Filter filter = filter(call.query("region"), call.query("kind"), call.query("cause"));
        int offset = call.query("offset").map(IncidentApi::number).orElse(0);
        Future<Integer> total = incidents.store().count(filter);
        Future<List<Group>> groups = incidents.store().groups(filter);
        Future<List<Open>> open = incidents.store().list(filter, SHOWN, offset);
        return Future.all(total, groups, open).map(all -> {
            ObjectNode json = JsonMapping.MAPPER.createObjectNode().put("total", total.result());
            ArrayNode alike = json.putArray("groups");
            groups.result().forEach(group -> alike.add(json(call, group)));
            ArrayNode each = json.putArray("incidents");
            open.result().forEach(incident -> each.add(json(call, incident)));
            return Reply.json(200, json);
        });
    }

    private static int number(String offset) {
        if (!offset.matches("\\d{1,9}")) {
            throw HttpProblem.of(400, "http/bad-request");
        }
        return Integer.parseInt(offset);
    }

    /** Answers {@code POST /api/v1/incidents/retry} with {@code {region?, kind?, cause?}}. */
    public Future<Reply> retry(Call call) {
        Selection selected = call.json(Selection.class);
        return incidents
                .retry(
                        filter(selected.region(), selected.kind(), selected.cause()),
                        call.account().username())
                .map(IncidentApi::count);
    }

    /** Answers {@code POST /api/v1/incidents/skip} with {@code {reason, region?, kind?, cause?}}. */
    public Future<Reply> skip(Call call) {
        Skipping skipping = call.json(Skipping.class);
        String reason = skipping.reason().strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new HttpProblem(
                    422, List.of(Problem.error("/reason", "incident/reason-missing", String.valueOf(LONGEST_REASON))));
        }
        Filter filter = filter(skipping.region(), skipping.kind(), skipping.cause());
        return incidents.skip(filter, call.account().person(), reason).map(IncidentApi::count);
    }

    private static Reply count(int jobs) {
        return Reply.json(200, JsonMapping.MAPPER.createObjectNode().put("count", jobs));
    }

    private Filter filter(Optional<String> region, Optional<String> kind, Optional<String> cause) {
        List<String> regions = region.isEmpty()
                ? sops.regions().stream().map(Region::id).toList()
                : List.of(sops.region(region.get())
                        .map(Region::id)
                        .orElseThrow(() -> HttpProblem.of(404, "region/unknown", region.get())));
        return new Filter(regions, kind, cause);
    }

    private static ObjectNode json(Call call, Group group) {
        return JsonMapping.MAPPER
                .createObjectNode()
                .put("region", group.region())
                .put("kind", group.kind())
                .put("cause", group.cause())
                .put("error", text(call, group.error()))
                .put("count", group.jobs())
                .put("since", group.since().toString());
    }

    private static ObjectNode json(Call call, Open incident) {
        return JsonMapping.MAPPER
                .createObjectNode()
                .put("region", incident.region())
                .put("id", incident.id().toString())
                .put("kind", incident.kind())
                .put("case", incident.number())
                .put("about", incident.about())
                .put("attempts", incident.attempts())
                .put("error", text(call, incident.error()))
                .put("since", incident.since().toString());
    }

    private static String text(Call call, JobError error) {
        return MESSAGES.text(call.language().tag(), error.key(), error.arguments(call.language()));
    }
}
