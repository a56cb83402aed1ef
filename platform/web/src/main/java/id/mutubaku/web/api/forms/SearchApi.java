package id.mutubaku.web.api.forms;

import static id.mutubaku.web.http.Access.ANYONE;
import static id.mutubaku.web.http.Access.PARTICIPANT;
import static io.vertx.core.http.HttpMethod.POST;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.access.CaseReader;
import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.cases.SearchAnswer;
import id.mutubaku.casework.cases.StepPlugins;
import id.mutubaku.casework.cases.StepPlugins.Asked;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.json.PlainText;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.ui.form.search.FieldSearch;
import id.mutubaku.web.admission.SearchQuota;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the searches beside fields for programs; what is looked for comes in the body, since it may name a person. */
public final class SearchApi {
    private static final int SHORTEST = 3;

    private final SopRepository sops;
    private final CaseReader reader;
    private final StepPlugins plugins;
    private final SearchQuota quota;
    private final InstantSource clock;

    /**
     * Takes who is asked.
     *
     * @param quota of searches by people who have not signed in
     */
    public SearchApi(
            SopRepository sops, CaseReader reader, StepPlugins plugins, SearchQuota quota, InstantSource clock) {
        this.sops = sops;
        this.reader = reader;
        this.plugins = plugins;
        this.quota = quota;
        this.clock = clock;
    }

    /**
     * What is looked for.
     *
     * @param data what is filled in so far
     */
    private record Wanted(String query, Optional<Map<String, Object>> data) {}

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(
                new Route(POST, "/api/v1/:region/definitions/:sop/forms/:form/searches/:field", ANYONE, this::first),
                new Route(
                        POST, "/api/v1/:region/cases/:number/steps/:step/searches/:field", PARTICIPANT, this::ofStep));
    }

    /**
     * Answers {@code POST /api/v1/{region}/definitions/{sop}/forms/{form}/searches/{field}}, for the form with which a
     * request begins.
     */
    Future<Reply> first(Call call) {
        Sop sop = sops.latest(call.part("region") + "/" + call.part("sop")).orElseThrow(HttpProblem::notFound);
        if (!sop.definition().start().form().equals(Optional.of(call.part("form")))) {
            throw HttpProblem.notFound();
        }
        if (!sop.definition().beginsWithApplicant()) {
            call.account();
        }
        Wanted wanted = call.json(Wanted.class);
        CaseState unopened = CaseState.unopened(sop.region().id(), "");
        return search(
                call,
                wanted,
                asked(sop, unopened, new Place(sop.definition().start().id()), wanted));
    }

    /** Answers {@code POST /api/v1/{region}/cases/{number}/steps/{step}/searches/{field}}. */
    Future<Reply> ofStep(Call call) {
        Wanted wanted = call.json(Wanted.class);
        return reader.find(call.principal(), call.part("region"), call.caseNumber())
                .compose(found -> {
                    AuthorizedCase seen =
                            found.orElseThrow(() -> HttpProblem.of(404, "case/unknown", call.caseNumber()));
                    CaseState state = seen.stored().state();
                    StepVisit visit = state.openAt(new Place(call.part("step")))
                            .filter(seen.visible()::isReaders)
                            .filter(seen.visible()::mayDo)
                            .orElseThrow(() -> HttpProblem.of(403, "step/closed-to-you"));
                    return search(
                            call,
                            wanted,
                            asked(seen.sop(), state, visit.place(), wanted).beside(state));
                });
    }

    private Asked asked(Sop sop, CaseState state, Place place, Wanted wanted) {
        return new Asked(
                clock.instant(),
                sop,
                state,
                place,
                state.version() == 0 ? "" : state.applicant().name(),
                wanted.data().map(PlainText::of),
                List.of(),
                Optional.empty());
    }

    private Future<Reply> search(Call call, Wanted wanted, Asked asked) {
        FormSchema form = asked.sop()
                .step(asked.place())
                .form()
                .flatMap(asked.sop().at(asked.place())::form)
                .orElseThrow(HttpProblem::notFound);
        FieldSearch search = FieldSearch.at(form, call.part("field")).orElseThrow(HttpProblem::notFound);
        String query = PlainText.of(wanted.query());
        if (query.length() < SHORTEST) {
            throw HttpProblem.of(422, "http/search-short", String.valueOf(SHORTEST));
        }
        boolean stranger = !(call.principal() instanceof AccountHolder);
        if (stranger && !quota.takes(call.visitor().address())) {
            throw HttpProblem.of(429, "http/search-quota", String.valueOf(SearchQuota.PERIOD.toMinutes()))
                    .after(Optional.of(SearchQuota.PERIOD));
        }
        return plugins.search(search.use(), query, stranger, asked)
                .map(answer -> Reply.json(200, json(search, made(answer), call.language())));
    }

    private static SearchAnswer made(SearchAnswer answer) {
        return switch (answer.standing()) {
            case MADE -> answer;
            case UNAVAILABLE -> throw HttpProblem.of(503, "http/search-unavailable");
            case NOT_FOR_STRANGERS -> throw HttpProblem.of(401, "http/search-sign-in");
        };
    }

    private static ObjectNode json(FieldSearch search, SearchAnswer answer, Language language) {
        ObjectNode json = JsonMapping.MAPPER.createObjectNode();
        ArrayNode matches = json.putArray("matches");
        answer.matches()
                .forEach(match -> matches.addObject()
                        .put("title", language.in(match.title()))
                        .set("answers", JsonMapping.tree(search.filled(match.value(), match.details()))));
        return json;
    }
}
