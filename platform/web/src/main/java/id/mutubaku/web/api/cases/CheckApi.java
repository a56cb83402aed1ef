package id.mutubaku.web.api.cases;

import static id.mutubaku.web.http.Access.PARTICIPANT;
import static io.vertx.core.http.HttpMethod.GET;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.api.plugin.Finding;
import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.access.CaseReader;
import id.mutubaku.casework.cases.StepPlugins;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.CheckReport;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells programs of officials what the checks of a step find. */
public final class CheckApi {
    private final CaseReader reader;
    private final StepPlugins plugins;
    private final InstantSource clock;

    public CheckApi(CaseReader reader, StepPlugins plugins, InstantSource clock) {
        this.reader = reader;
        this.plugins = plugins;
        this.clock = clock;
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(new Route(GET, "/api/v1/:region/cases/:number/steps/:step/checks", PARTICIPANT, this::check));
    }

    /** Answers {@code GET /api/v1/{region}/cases/{number}/steps/{step}/checks}. */
    public Future<Reply> check(Call call) {
        return reader.find(call.principal(), call.part("region"), call.caseNumber())
                .compose(found -> {
                    AuthorizedCase seen =
                            found.orElseThrow(() -> HttpProblem.of(404, "case/unknown", call.caseNumber()));
                    StepVisit visit = seen.stored()
                            .state()
                            .openAt(new Place(call.part("step")))
                            .filter(each -> !seen.visible().byApplicant())
                            .filter(each -> seen.visible().isReaders(each))
                            .orElseThrow(() -> HttpProblem.of(403, "step/closed-to-you"));
                    return plugins.reports(asked(seen, visit));
                })
                .map(reports -> Reply.json(200, json(reports, call.language())));
    }

    private StepPlugins.Asked asked(AuthorizedCase seen, StepVisit visit) {
        CaseState state = seen.stored().state();
        return new StepPlugins.Asked(
                clock.instant(),
                seen.sop(),
                state,
                visit.place(),
                state.applicant().name(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static ArrayNode json(List<CheckReport> reports, Language language) {
        ArrayNode list = JsonMapping.MAPPER.createArrayNode();
        for (CheckReport report : reports) {
            ObjectNode json = list.addObject()
                    .put("use", report.use())
                    .put("title", report.title())
                    .put("severity", report.severity())
                    .put("done", report.outcome() == CheckReport.Outcome.DONE);
            report.version().ifPresent(version -> json.put("version", version));
            report.remark().ifPresent(remark -> json.put("remark", language.in(remark)));
            ArrayNode findings = json.putArray("findings");
            report.findings().forEach(finding -> findings.add(json(finding, language)));
        }
        return list;
    }

    private static ObjectNode json(Finding finding, Language language) {
        ObjectNode json = JsonMapping.MAPPER
                .createObjectNode()
                .put("rule", finding.rule())
                .put(
                        "verdict",
                        finding.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("sentence", language.in(finding.sentence()));
        finding.title().ifPresent(title -> json.put("title", language.in(title)));
        ArrayNode evidence = json.putArray("evidence");
        finding.evidence().forEach(each -> evidence.add(language.in(each)));
        finding.pointer().ifPresent(pointer -> json.put("pointer", pointer));
        finding.recommends().ifPresent(branch -> json.put("recommends", branch));
        return json;
    }
}
