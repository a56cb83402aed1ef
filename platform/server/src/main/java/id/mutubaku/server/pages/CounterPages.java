package id.mutubaku.server.pages;

import id.mutubaku.api.cases.CaseState;
import id.mutubaku.api.cases.StepVisit;
import id.mutubaku.api.definition.Region;
import id.mutubaku.api.definition.SopDefinition.Service;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.server.cases.CaseNumbers;
import id.mutubaku.server.cases.CaseReader;
import id.mutubaku.server.cases.CaseReader.Seen;
import id.mutubaku.server.cases.Principal.AccountHolder;
import id.mutubaku.server.http.Call;
import id.mutubaku.server.http.HttpProblem;
import id.mutubaku.server.http.Reply;
import id.mutubaku.ui.site.SiteViews;
import id.mutubaku.ui.svg.QrSvg;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.ProblemView;
import id.mutubaku.ui.view.official.CounterReceiptView;
import id.mutubaku.ui.view.official.CounterView;
import io.vertx.core.Future;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Serves the counter (<em>loket</em>): what can be filed there, what was, and the receipt to hand over. */
public final class CounterPages {
    private final Pages pages;
    private final SopRepository sops;
    private final CaseReader reader;
    private final Counter counter;
    private final Offices offices;
    private final InstantSource clock;

    CounterPages(Pages pages, SopRepository sops, CaseReader reader, Counter counter, InstantSource clock) {
        this.pages = pages;
        this.sops = sops;
        this.reader = reader;
        this.counter = counter;
        this.offices = new Offices(sops);
        this.clock = clock;
    }

    /** Answers {@code GET /kerja/loket}; with a number, goes on to the request that was filed there. */
    public Future<Reply> show(Call call) {
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
                .map(found -> found.map(seen -> Reply.seeOther(call.prefix() + Asking.address(seen)))
                        .orElseGet(() -> page(call, 404, number, pages.text(call, "counter.unknown", number))));
    }

    private Reply page(Call call, int status, String number, String wrong) {
        Region region = sops.region(call.account().region()).orElseThrow(HttpProblem::notFound);
        List<CounterView.Service> services = sops.latestOf(region.id()).stream()
                .map(Sop::definition)
                .filter(sop -> sop.service().isPresent() && sop.beginsWithApplicant())
                .map(sop -> new CounterView.Service(
                        sop.title(),
                        sop.service().map(Service::summary).orElse(""),
                        "/" + sop.reference() + "/ajukan/loket"))
                .toList();
        List<ProblemView> problems = wrong.isEmpty() ? List.of() : List.of(new ProblemView("nomor", wrong));
        return pages.show(
                call, status, region, "counter", new CounterView(region.name(), services, number, wrong, problems));
    }

    /** Answers {@code GET /{region}/kasus/{number}/loket} with the request as its applicant would see it. */
    public Future<Reply> open(Call call) {
        return seen(call)
                .compose(seen -> reader.events(seen).map(events -> {
                    Instant openedAt = events.get(0).event().at();
                    NoticeView notice = call.query("selesai").isPresent()
                            ? new NoticeView(true, "", pages.text(call, "counter.done"))
                            : new NoticeView(
                                    false,
                                    pages.text(call, "counter.looking"),
                                    pages.text(call, "counter.looking-text"));
                    String receipt = mayPrint(call, seen, openedAt) ? Asking.address(seen) + "/tanda-terima" : "";
                    return pages.show(
                            call,
                            200,
                            seen.sop().region(),
                            "applicant-case",
                            new CaseModels(pages, call.language(), clock.instant())
                                    .applicant(seen, events, Optional.of(notice), receipt));
                }));
    }

    /** Answers {@code GET /{region}/kasus/{number}/loket/tanda-terima}, to who filed it and on that day alone. */
    public Future<Reply> receipt(Call call) {
        return seen(call)
                .compose(seen -> reader.events(seen).map(events -> {
                    Instant openedAt = events.get(0).event().at();
                    if (!mayPrint(call, seen, openedAt)) {
                        throw HttpProblem.of(403, "counter/receipt-closed");
                    }
                    return receipt(call, seen, openedAt);
                }));
    }

    private boolean mayPrint(Call call, Seen seen, Instant openedAt) {
        ZoneId zone = seen.sop().region().timeZone();
        boolean filedIt = seen.stored()
                .state()
                .applicant()
                .counter()
                .equals(Optional.of(call.account().username()));
        return filedIt && LocalDate.ofInstant(clock.instant(), zone).equals(LocalDate.ofInstant(openedAt, zone));
    }

    private Reply receipt(Call call, Seen seen, Instant openedAt) {
        CaseState state = seen.stored().state();
        Region region = seen.sop().region();
        AccountHolder official = call.account();
        CounterReceiptView view = new CounterReceiptView(
                seen.sop().definition().title(),
                state.applicant().name(),
                state.number(),
                seen.stored().trackingCode(),
                QrSvg.of(CasePages.followAddress(call, seen)),
                call.origin().replaceFirst("^https?://", "") + "/lacak",
                openedAt,
                state.work().stream().map(StepVisit::activity).findFirst().orElse(""),
                CaseModels.holder(seen.sop(), state),
                state.work().stream().flatMap(visit -> visit.due().stream()).findFirst(),
                official.name(),
                String.join(", ", offices.of(official)),
                SiteViews.contact(region),
                Asking.address(seen));
        return pages.show(call, 200, region, "counter-receipt", view);
    }

    private Future<Seen> seen(Call call) {
        return reader.find(counter.at(call), call.part("region"), call.part("number"))
                .map(seen -> seen.orElseThrow(() -> HttpProblem.of(404, "case/unknown", call.part("number"))));
    }
}
