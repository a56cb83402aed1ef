package id.mutubaku.web.pages.admin;

import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.staffing.Delegation;
import id.mutubaku.store.staffing.Delegation.Somebody;
import id.mutubaku.ui.page.Words;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Caption;
import id.mutubaku.ui.view.form.FieldView.Choice;
import id.mutubaku.ui.view.form.FieldView.Kind;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.ProblemView;
import id.mutubaku.ui.view.official.DelegationsView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.pages.PostNames;
import id.mutubaku.web.pages.admin.DelegationForm.Post;
import id.mutubaku.web.pages.admin.DelegationPages.Roster;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws who stands in for whom. */
final class DelegationViews {
    private final Pages pages;
    private final Call call;
    private final Roster roster;
    private final Map<String, String> names;

    DelegationViews(Pages pages, PostNames postNames, Call call, Roster roster) {
        this.pages = pages;
        this.call = call;
        this.roster = roster;
        this.names = postNames.names(roster.region().id());
    }

    DelegationsView view(List<Region> regions, DelegationForm form, List<Problem> problems, Instant now) {
        boolean everybody = roster.own().isEmpty();
        return new DelegationsView(
                notice(),
                pages.text(call, everybody ? "delegation.lead-admin" : "delegation.lead"),
                everybody ? regions.stream().map(this::choice).toList() : List.of(),
                problems.stream()
                        .map(problem ->
                                new ProblemView(problem.pointer().substring(1), problem.sentence(call.language())))
                        .toList(),
                roster.address(),
                hidden(),
                roster.posts().isEmpty() ? List.of() : fields(form, problems),
                rows(now, false),
                rows(now, true));
    }

    private Optional<NoticeView> notice() {
        return call.query("ditunjuk")
                .flatMap(username -> roster.known().stream()
                        .map(Delegation::deputy)
                        .filter(deputy -> deputy.username().equals(username))
                        .findFirst())
                .map(deputy -> pages.text(call, "delegation.done", deputy.name()))
                .or(() -> call.query("diakhiri").map(ended -> pages.text(call, "delegation.ended")))
                .map(text -> new NoticeView(true, "", text));
    }

    private DelegationsView.Region choice(Region region) {
        return new DelegationsView.Region(
                region.name(),
                roster.address() + "?daerah=" + region.id(),
                region.id().equals(roster.region().id()));
    }

    private List<HiddenView> hidden() {
        return List.of(new HiddenView("daerah", roster.region().id()));
    }

    private List<FieldView> fields(DelegationForm form, List<Problem> problems) {
        boolean one = roster.posts().size() == 1;
        List<Choice> posts = roster.posts().stream()
                .map(post -> new Choice(
                        post.value(), words(post), "", one || post.value().equals(form.post())))
                .toList();
        List<Choice> deputies = roster.deputies().stream()
                .map(each -> new Choice(
                        each.username(),
                        pages.text(
                                call,
                                "delegation.deputy-choice",
                                each.name(),
                                each.username(),
                                each.actors().stream()
                                        .map(actor -> names.getOrDefault(actor, actor))
                                        .collect(Collectors.joining(", "))),
                        "",
                        each.username().equals(form.deputy())))
                .toList();
        return List.of(
                new FieldView.Select(caption("post", "", problems), posts),
                new FieldView.Select(caption("deputy", "", problems), deputies),
                day(caption("from", "", problems), form.from()),
                day(caption("until", pages.text(call, "delegation.until-hint"), problems), form.until()),
                new FieldView.Text(
                        caption("letter", pages.text(call, "delegation.letter-hint"), problems),
                        Kind.TEXT,
                        form.letter(),
                        "",
                        "off",
                        DelegationForm.LETTER_LENGTH));
    }

    /** Officials stand in for themselves alone, so that their choice needs only the name of the post. */
    private String words(Post post) {
        String name = names.getOrDefault(post.actor(), post.actor());
        if (roster.own().isPresent()) {
            return name;
        }
        return post.holder()
                .map(holder -> pages.text(call, "delegation.post-holder", name, holder.name(), holder.username()))
                .orElseGet(() -> pages.text(call, "delegation.post-vacant", name));
    }

    private Caption caption(String name, String hint, List<Problem> problems) {
        String wrong = problems.stream()
                .filter(problem -> problem.pointer().equals("/" + name))
                .map(problem -> problem.sentence(call.language()))
                .findFirst()
                .orElse("");
        return new Caption(name, pages.text(call, "delegation." + name), hint, false, wrong);
    }

    private static FieldView day(Caption caption, String value) {
        return new FieldView.Text(caption, Kind.DATE, value, "", "off", 0);
    }

    private List<DelegationsView.Row> rows(Instant now, boolean over) {
        return roster.known().stream()
                .filter(each -> each.isOver(now) == over)
                .map(each -> row(each, now))
                .toList();
    }

    private DelegationsView.Row row(Delegation each, Instant now) {
        boolean mine =
                roster.own().isEmpty() || roster.username().equals(each.holder().map(Somebody::username));
        return new DelegationsView.Row(
                each.kind().of(names.getOrDefault(each.actor(), each.actor())),
                each.deputy().name(),
                each.holder().map(Somebody::name).orElse(""),
                each.from(),
                each.until().minusMillis(1),
                each.letter(),
                each.madeBy(),
                each.madeAt(),
                state(each, now),
                each.isOver(now) || !mine ? "" : roster.address() + "/" + each.id() + "/akhiri",
                hidden());
    }

    private String state(Delegation each, Instant now) {
        Words words = new Words(
                pages.messages(), call.language().tag(), roster.region().timeZone());
        return each.ended()
                .map(ended -> pages.text(call, "delegation.state.ended", ended.by(), words.dateTime(ended.at())))
                .orElseGet(() -> pages.text(
                        call,
                        each.isOver(now)
                                ? "delegation.state.over"
                                : now.isBefore(each.from()) ? "delegation.state.coming" : "delegation.state.running"));
    }
}
