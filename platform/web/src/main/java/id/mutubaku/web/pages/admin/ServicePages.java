package id.mutubaku.web.pages.admin;

import static id.mutubaku.web.http.Access.ADMINISTRATOR;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import id.mutubaku.casework.definitions.Withdrawals;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.definition.SopSummary;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.definitions.WithdrawalStore.Decision;
import id.mutubaku.ui.page.Words;
import id.mutubaku.ui.site.SiteViews;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.admin.ServicesView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Caption;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.ProblemView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.pages.Pages;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** The page on which an administrator withdraws SOPs from service and puts them back. */
public final class ServicePages {
    private static final String PATH = "/admin/layanan";
    private static final int LONGEST_REASON = 500;

    private final Pages pages;
    private final SopRepository sops;
    private final Withdrawals withdrawals;

    public ServicePages(Pages pages, SopRepository sops, Withdrawals withdrawals) {
        this.pages = pages;
        this.sops = sops;
        this.withdrawals = withdrawals;
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(
                new Route(GET, PATH, ADMINISTRATOR, this::show),
                new Route(POST, PATH, ADMINISTRATOR, this::decide),
                new Route(GET, PATH + "/:region/:sop", ADMINISTRATOR, this::notes));
    }

    /**
     * What the page shows.
     *
     * @param reason as it was typed
     */
    private record Shown(
            Optional<Region> region,
            Optional<SopSummary> sop,
            Optional<NoticeView> notice,
            String reason,
            List<Problem> problems) {}

    /** Answers {@code GET /admin/layanan?daerah=&sop=}. */
    public Future<Reply> show(Call call) {
        Optional<Region> region = call.query("daerah").flatMap(sops::region);
        Optional<SopSummary> sop = call.asks("tersimpan")
                ? Optional.empty()
                : region.flatMap(
                        each -> sops.summary(each.id() + "/" + call.query("sop").orElse("")));
        Optional<NoticeView> notice = region.filter(each -> call.asks("tersimpan"))
                .flatMap(
                        each -> sops.summary(each.id() + "/" + call.query("sop").orElse("")))
                .map(done -> new NoticeView(true, "", done(call, done)));
        return Future.succeededFuture(page(call, 200, new Shown(region, sop, notice, "", List.of())));
    }

    private String done(Call call, SopSummary sop) {
        String key = sop.withdrawal().isPresent() ? "services.done-withdrawn" : "services.done-reinstated";
        return pages.text(call, key, sop.title(call.language()));
    }

    /** Answers {@code GET /admin/layanan/{region}/{sop}}: how print was read. */
    Future<Reply> notes(Call call) {
        SopSummary sop =
                sops.summary(call.part("region") + "/" + call.part("sop")).orElseThrow(HttpProblem::notFound);
        SiteViews views = new SiteViews(pages.messages(), call.language().tag());
        return Future.succeededFuture(pages.show(call, 200, "reading-notes", views.notes(sops, sop)));
    }

    /** Answers {@code POST /admin/layanan}. */
    public Future<Reply> decide(Call call) {
        Region region = sops.region(call.posted("daerah")).orElseThrow(HttpProblem::notFound);
        SopSummary sop = sops.summary(region.id() + "/" + call.posted("sop")).orElseThrow(HttpProblem::notFound);
        String reason = call.posted("reason");
        boolean withdrawn = call.posted("do").equals("withdraw");
        return withdrawals
                .decide(
                        region.id(),
                        call.posted("sop"),
                        withdrawn,
                        reason,
                        call.principal().person())
                .map(problems -> problems.isEmpty()
                        ? Reply.seeOther(call.prefix() + address(region, sop) + "&tersimpan")
                        : page(
                                call,
                                422,
                                new Shown(Optional.of(region), Optional.of(sop), Optional.empty(), reason, problems)));
    }

    private static String address(Region region, SopSummary sop) {
        return PATH + "?daerah=" + region.id() + "&sop="
                + sop.reference().substring(region.id().length() + 1);
    }

    private Reply page(Call call, int status, Shown shown) {
        String wrong = shown.problems().stream()
                .map(problem -> problem.sentence(call.language()))
                .findFirst()
                .orElse("");
        ServicesView view = new ServicesView(
                shown.notice(),
                wrong.isEmpty() ? List.of() : List.of(new ProblemView("reason", wrong)),
                sops.regions().stream()
                        .map(region -> new ServicesView.Link(
                                region.name(),
                                PATH + "?daerah=" + region.id(),
                                shown.region().filter(region::equals).isPresent()))
                        .toList(),
                shown.region().stream()
                        .flatMap(
                                region -> sops.in(region.id()).latest().stream().map(sop -> row(call, region, sop)))
                        .toList(),
                shown.sop().flatMap(sop -> shown.region().map(region -> decision(call, region, sop, shown, wrong))));
        return pages.show(call, status, "services", view);
    }

    private ServicesView.Row row(Call call, Region region, SopSummary sop) {
        return new ServicesView.Row(
                sop.title(call.language()),
                "/" + sop.reference() + "/",
                sop.definition().version(),
                PATH + "/" + sop.reference(),
                state(call, region, sop),
                address(region, sop),
                pages.text(call, act(sop)));
    }

    private static String act(SopSummary sop) {
        return sop.withdrawal().isPresent() ? "services.reinstate" : "services.withdraw";
    }

    private String state(Call call, Region region, SopSummary sop) {
        Words words = new Words(pages.messages(), call.language().tag(), region.timeZone());
        return withdrawals
                .of(sop.reference())
                .filter(Decision::withdrawn)
                .map(decision -> pages.text(
                        call, "services.withdrawn", words.date(decision.at()), decision.byName(), decision.reason()))
                .orElseGet(
                        () -> pages.text(call, sop.offer().isPresent() ? "services.offered" : "services.not-offered"));
    }

    private ServicesView.Decision decision(Call call, Region region, SopSummary sop, Shown shown, String wrong) {
        boolean withdrawn = sop.withdrawal().isPresent();
        Caption caption = new Caption(
                "reason", pages.text(call, "services.reason"), pages.text(call, "services.reason-hint"), false, wrong);
        return new ServicesView.Decision(
                pages.text(call, "services.heading", pages.text(call, act(sop)), sop.title(call.language())),
                pages.text(call, act(sop) + "-lead"),
                List.of(
                        new HiddenView("daerah", region.id()),
                        new HiddenView(
                                "sop", sop.reference().substring(region.id().length() + 1)),
                        new HiddenView("do", withdrawn ? "reinstate" : "withdraw")),
                List.of(new FieldView.TextArea(caption, shown.reason(), 3, LONGEST_REASON)),
                pages.text(call, act(sop)));
    }
}
