package id.mutubaku.web.api.forms;

import static id.mutubaku.web.http.Access.ANYONE;
import static io.vertx.core.http.HttpMethod.GET;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.choice.ChoiceSource;
import id.mutubaku.engine.choice.ListChoice;
import id.mutubaku.engine.choice.OfferedChoices;
import id.mutubaku.engine.choice.OfferedChoices.Matches;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.digest.Digest;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;

/** Tells programs what can be chosen in a field that takes its choices from a list. */
public final class ChoiceApi {
    private static final String CACHING = "public, max-age=300";

    private final SopRepository sops;

    public ChoiceApi(SopRepository sops) {
        this.sops = sops;
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(
                new Route(GET, "/api/v1/:region/definitions/:sop/forms/:form/choices/:field", ANYONE, this::choices));
    }

    /**
     * Answers {@code GET /api/v1/{region}/definitions/{sop}/forms/{form}/choices/{field}?q&parent&cursor&limit}. The form
     * with which a request begins is for everybody to see, any other for whoever signed in.
     */
    Future<Reply> choices(Call call) {
        Sop sop = sops.latest(call.part("region") + "/" + call.part("sop")).orElseThrow(HttpProblem::notFound);
        boolean everybodys = sop.definition().beginsWithApplicant()
                && sop.definition()
                        .start()
                        .form()
                        .filter(call.part("form")::equals)
                        .isPresent();
        if (!everybodys) {
            call.account();
        }
        FormSchema form = sop.form(call.part("form")).orElseThrow(HttpProblem::notFound);
        ChoiceSource source =
                form.choices(List.of(call.part("field").split("\\."))).orElseThrow(HttpProblem::notFound);
        ChoiceQuery query = ChoiceQuery.of(call, source);
        OfferedChoices offered = source.offered(form.lists(), query.narrowing()).orElseThrow(HttpProblem::notFound);
        Reply reply = cached(call, offered, query);
        return Future.succeededFuture(everybodys ? reply.with("Cache-Control", CACHING) : reply);
    }

    /** What is offered changes with the list, and with what the field says of it. */
    private static Reply cached(Call call, OfferedChoices offered, ChoiceQuery query) {
        String tag = "\"" + Digest.hex(offered.list().digest() + offered.source()) + "\"";
        return call.header("If-None-Match").filter(tag::equals).isPresent()
                ? new Reply(304, Map.of("ETag", tag), Buffer.buffer())
                : Reply.json(200, page(offered, query)).with("ETag", tag);
    }

    private static ObjectNode page(OfferedChoices offered, ChoiceQuery query) {
        Matches matches = offered.matching(query.text());
        ObjectNode page = JsonMapping.MAPPER.createObjectNode();
        page.put("list", offered.source().list()).put("version", offered.list().digest());
        page.put("matches", matches.size()).put("all", matches.size() < OfferedChoices.MOST);
        page.putArray("items");
        for (ListChoice choice : matches.part(query.from(), query.limit())) {
            page.withArray("items").addObject().put("value", choice.value()).put("label", choice.label());
        }
        int next = query.from() + query.limit();
        if (next < matches.size()) {
            page.put("next", String.valueOf(next));
        }
        return page;
    }
}
