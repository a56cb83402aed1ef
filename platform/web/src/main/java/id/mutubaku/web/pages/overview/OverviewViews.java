package id.mutubaku.web.pages.overview;

import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.definition.SopSummary;
import id.mutubaku.engine.time.CalendarTime;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.overview.OverviewStore.UsedTime;
import id.mutubaku.ui.cases.context.WorkingTimeWords;
import id.mutubaku.ui.svg.BarSvg;
import id.mutubaku.ui.view.LinkView;
import id.mutubaku.ui.view.official.OverviewView;
import id.mutubaku.ui.view.official.OverviewView.Choice;
import id.mutubaku.ui.view.official.OverviewView.Count;
import id.mutubaku.ui.view.official.OverviewView.Row;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.pages.PostNames;
import id.mutubaku.web.pages.overview.OverviewPage.Reckoned;
import id.mutubaku.web.tables.Table;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws what work adds up to, as a page and as a table. */
final class OverviewViews {
    private static final String PATH = "/kerja/ringkasan";

    /** What a working day is taken for where the calendar has no data. */
    private static final Duration USUAL_DAY = Duration.ofMinutes(450);

    private final Pages pages;
    private final SopRepository sops;
    private final Call call;
    private final Region region;
    private final Period period;
    private final Reckoned reckoned;
    private final Duration day;
    private final WorkingTimeWords times;
    private final StepStandards standards;
    private final Map<String, String> posts;

    OverviewViews(Pages pages, SopRepository sops, Call call, Region region, Period period, Reckoned reckoned) {
        this.pages = pages;
        this.sops = sops;
        this.call = call;
        this.region = region;
        this.period = period;
        this.reckoned = reckoned;
        this.day = day();
        this.times = new WorkingTimeWords(pages.messages(), call.language().tag(), day);
        this.standards = new StepStandards(sops, call.language(), day);
        this.posts = new PostNames(sops).names(region.id());
    }

    OverviewView page(List<Region> regions) {
        return new OverviewView(
                regions.stream().map(this::choice).toList(),
                Arrays.stream(Period.values()).map(this::choice).toList(),
                region.name(),
                reckoned.scope().from(),
                reckoned.scope().before().minusMillis(1),
                reckoned.at(),
                counts(),
                List.of(
                        times("overview.services", "register.service", service()),
                        times("overview.steps", "register.step", step()),
                        times("overview.posts", "register.post", post())),
                waiting(regions.isEmpty()),
                List.of(
                        new LinkView(file("xlsx"), text("register.xlsx")),
                        new LinkView(file("csv"), text("register.csv"))));
    }

    /** Returns the times of all services, steps and posts, in minutes. */
    Table table() {
        List<List<Object>> rows = new ArrayList<>();
        Stream.of(
                        reckoned.overview().services(),
                        reckoned.overview().steps(),
                        reckoned.overview().posts())
                .flatMap(List::stream)
                .forEach(used -> rows.add(List.of(
                        title(used.sop()).toString(),
                        used.place().isEmpty() ? "" : standards.name(used).toString(),
                        used.actor().isEmpty() ? "" : name(used.actor()),
                        minutes(used.median()),
                        minutes(used.most()),
                        standards.words(used),
                        used.completed(),
                        used.late(),
                        used.returned())));
        return new Table(
                "ringkasan-" + LocalDate.ofInstant(reckoned.at(), region.timeZone()) + "-" + period.word(),
                Stream.of(
                                "register.service",
                                "register.step",
                                "register.post",
                                "overview.median-minutes",
                                "overview.most-minutes",
                                "overview.standard",
                                "overview.completed",
                                "overview.late",
                                "overview.returned")
                        .map(this::text)
                        .toList(),
                rows);
    }

    private static Object minutes(Optional<Duration> used) {
        return used.<Object>map(Duration::toMinutes).orElse("");
    }

    private List<Count> counts() {
        Map<String, Integer> cases = reckoned.overview().cases();
        int returned = reckoned.overview().steps().stream()
                .mapToInt(UsedTime::returned)
                .sum();
        int late = reckoned.overview().waiting().stream()
                .mapToInt(each -> each.late())
                .sum();
        return List.of(
                new Count(text("overview.opened"), cases.getOrDefault("opened", 0), false),
                new Count(text("register.state.completed"), cases.getOrDefault("completed", 0), false),
                new Count(text("register.state.rejected"), cases.getOrDefault("rejected", 0), false),
                new Count(text("register.state.cancelled"), cases.getOrDefault("cancelled", 0), false),
                new Count(text("overview.times-returned"), returned, false),
                new Count(text("overview.late-now"), late, late > 0));
    }

    private OverviewView.Times times(String heading, String what, List<Row> rows) {
        return new OverviewView.Times(text(heading), text(what), rows);
    }

    private List<Row> service() {
        return rows(reckoned.overview().services());
    }

    private List<Row> step() {
        return rows(reckoned.overview().steps());
    }

    private List<Row> post() {
        return rows(reckoned.overview().posts());
    }

    private List<Row> rows(List<UsedTime> all) {
        Duration longest = all.stream()
                .flatMap(used -> Stream.concat(used.most().stream(), standards.length(used).stream()))
                .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) < 0 ? other : one);
        return all.stream().map(used -> row(used, longest)).toList();
    }

    private Row row(UsedTime used, Duration longest) {
        CharSequence name = used.actor().isEmpty()
                ? used.place().isEmpty() ? title(used.sop()) : standards.name(used)
                : name(used.actor());
        return new Row(
                name,
                used.place().isEmpty() ? "" : title(used.sop()),
                used.most().map(most -> BarSvg.of(used.median().orElse(most), most, standards.length(used), longest)),
                used.median().map(times::of).orElse(""),
                used.most().map(times::of).orElse(""),
                standards.words(used),
                used.completed(),
                used.late(),
                used.returned());
    }

    private List<OverviewView.Waiting> waiting(boolean own) {
        return reckoned.overview().waiting().stream()
                .map(each -> new OverviewView.Waiting(
                        name(each.actor()),
                        each.cases(),
                        each.late(),
                        own ? "/kerja/permohonan?jabatan=" + encoded(each.actor()) : ""))
                .toList();
    }

    private Choice choice(Region other) {
        return new Choice(
                other.name(), address(PATH, other.id(), period), other.id().equals(region.id()));
    }

    private Choice choice(Period other) {
        return new Choice(text(other.key()), address(PATH, region.id(), other), other == period);
    }

    private String file(String format) {
        return address(PATH + "/unduh", region.id(), period) + "&format=" + format;
    }

    private static String address(String path, String region, Period period) {
        return path + "?daerah=" + encoded(region) + "&masa=" + period.word();
    }

    private CharSequence title(String sop) {
        return sops.summary(sop)
                .<CharSequence>map((SopSummary each) -> each.title(call.language()))
                .orElse(sop);
    }

    private String name(String actor) {
        return posts.getOrDefault(actor, actor);
    }

    private Duration day() {
        LocalDate today = LocalDate.ofInstant(reckoned.at(), region.timeZone());
        return sops.officeTime(region) instanceof CalendarTime time
                ? time.workingTime().calendar().ordinaryDay(today)
                : USUAL_DAY;
    }

    private String text(String key) {
        return pages.text(call, key);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
