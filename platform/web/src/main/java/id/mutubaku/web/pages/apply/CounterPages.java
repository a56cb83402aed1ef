package id.mutubaku.web.pages.apply;

import static id.mutubaku.web.http.Access.ACCOUNT;
import static io.vertx.core.http.HttpMethod.GET;

import id.mutubaku.casework.access.CaseReader;
import id.mutubaku.casework.cases.CaseNumbers;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.definition.Region;
import id.mutubaku.ui.view.form.ProblemView;
import id.mutubaku.ui.view.official.CounterView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.pages.Pages;
import io.vertx.core.Future;
import java.util.List;

/** Serves the counter (<em>loket</em>): what can be filed there, and what was. */
final class CounterPages {
    private final Pages pages;
    private final SopRepository sops;
    private final CaseReader reader;
    private final Counter counter;

    CounterPages(Pages pages, SopRepository sops, CaseReader reader, Counter counter) {
        this.pages = pages;
        this.sops = sops;
        this.reader = reader;
        this.counter = counter;
    }

    /** Lists what is answered here. */
    List<Route> routes() {
        return List.of(new Route(GET, "/kerja/loket", ACCOUNT, this::show));
    }

    /** Answers {@code GET /kerja/loket}; with a number, goes on to the request that was filed there. */
    Future<Reply> show(Call call) {
        String region = call.account().region();
        counter.at(call, region);
        if (!call.asks("nomor")) {
            return Future.succeededFuture(page(call, 200, "", ""));
        }
        String number = CaseNumbers.normalised(call.query("nomor").orElse(""));
        if (number.isEmpty()) {
            return Future.succeededFuture(page(call, 422, "", pages.text(call, "counter.number-missing")));
        }
        return reader.find(counter.at(call, region), region, number)
                .map(found -> found.map(
                                seen -> Reply.seeOther(call.prefix() + "/" + region + "/kasus/" + number + "/loket"))
                        .orElseGet(() -> page(call, 404, number, pages.text(call, "counter.unknown", number))));
    }

    private Reply page(Call call, int status, String number, String wrong) {
        Region region = sops.region(call.account().region()).orElseThrow(HttpProblem::notFound);
        List<CounterView.Service> services = sops.in(region.id()).offered().stream()
                .filter(sop -> sop.definition().beginsWithApplicant())
                .map(sop -> new CounterView.Service(
                        sop.title(call.language()),
                        sop.offer(call.language())
                                .<CharSequence>map(
                                        has -> sop.title(call.language()).with(has.summary()))
                                .orElse(""),
                        "/" + sop.reference() + "/ajukan/loket"))
                .toList();
        List<ProblemView> problems = wrong.isEmpty() ? List.of() : List.of(new ProblemView("nomor", wrong));
        return pages.show(
                call, status, region, "counter", new CounterView(region.name(), services, number, wrong, problems));
    }
}
