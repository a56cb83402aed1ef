package id.mutubaku.ui.site;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.Region;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.SopDefinition.Service;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.view.FieldView;
import id.mutubaku.ui.view.HiddenView;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.UpdatedView;
import id.mutubaku.ui.view.applicant.FormView;
import id.mutubaku.ui.view.applicant.HomeView;
import id.mutubaku.ui.view.applicant.RegionView;
import id.mutubaku.ui.view.applicant.ServiceView;
import id.mutubaku.ui.view.applicant.SopView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the models of all pages that depend on definitions only, in one language.
 *
 * <p>An SOP that nobody asks for (without {@code service}) has its own page, but is in no list and has no form page.
 */
public final class SiteViews {
    private final Messages messages;
    private final String lang;

    /** Prepares to speak a language of {@link Messages#LANGUAGES}. */
    public SiteViews(Messages messages, String lang) {
        this.messages = messages;
        this.lang = lang;
    }

    /** Makes the first page. */
    public HomeView home(SopRepository repository) {
        return new HomeView("", regions(repository), List.of());
    }

    /**
     * Makes the first page with the services that were searched for: those that have every word of the query, in upper
     * or lower case, in their title, summary or audience, or in the name of their region.
     *
     * @param query as typed; blank for the page without results
     */
    public HomeView search(SopRepository repository, String query) {
        List<String> words = Arrays.stream(
                        query.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<ServiceView> found = words.isEmpty()
                ? List.of()
                : repository.regions().stream()
                        .flatMap(region -> services(repository, region))
                        .filter(sop -> words.stream().allMatch(searched(sop)::contains))
                        .map(sop -> service(sop, sop.region().name()))
                        .toList();
        return new HomeView(query.strip(), regions(repository), found);
    }

    /** Makes the page of a region. */
    public RegionView region(SopRepository repository, Region region) {
        return new RegionView(
                region.name(),
                region.agency(),
                contact(region),
                services(repository, region).map(sop -> service(sop, "")).toList());
    }

    /** Makes the start page of an SOP; the repository tells which others call it. */
    public SopView sop(SopRepository repository, Sop sop) {
        List<SopDefinition> callers = repository.regions().stream()
                .flatMap(region -> repository.latestOf(region.id()).stream())
                .map(Sop::definition)
                .filter(other -> other.steps().stream()
                        .flatMap(step -> step.call().stream())
                        .anyMatch(call -> call.sop().equals(sop.definition().reference())))
                .sorted(Comparator.comparing(SopDefinition::title))
                .toList();
        return new SopPages(sop, messages, lang).view(callers);
    }

    /** Makes the empty form page of an SOP, which says for which version it is. */
    public FormView form(Sop sop) {
        return form(
                sop,
                new Filled(Optional.empty(), Optional.empty(), Map.of(), Map.of(), List.of(), List.of(version(sop))));
    }

    /** Carries the version of the definition by which a form is to be read. */
    public static HiddenView version(Sop sop) {
        return new HiddenView("definition", String.valueOf(sop.definition().version()));
    }

    /**
     * Is what somebody has filled in so far.
     *
     * @param notice such as when it was saved
     * @param updated given where the form has changed since it was begun
     * @param kept files that were uploaded before, by document id
     * @param hidden what the form carries unseen
     */
    public record Filled(
            Optional<NoticeView> notice,
            Optional<UpdatedView> updated,
            Map<String, Object> data,
            Map<String, FieldView.Kept> kept,
            List<Problem> problems,
            List<HiddenView> hidden) {}

    /** Draws the form page of an SOP with what somebody has filled in. */
    public FormView form(Sop sop, Filled filled) {
        SopDefinition definition = sop.definition();
        Language language = Language.of(lang);
        Optional<String> form = definition.start().form();
        Map<String, Object> schema = form.map(definition.forms()::get).orElse(Map.of());
        Optional<String> signIn =
                new SopPages(sop, messages, lang).beginner().map(who -> messages.text(lang, "site.form.sign-in", who));
        FormFields fields = new FormFields(messages);
        List<FieldView> questions = form.flatMap(sop::form)
                .map(each -> fields.questions(each, filled.data(), filled.problems(), language))
                .orElse(List.of());
        List<FieldView.Upload> uploads =
                fields.uploads(definition, definition.start(), filled.kept(), filled.problems(), language);
        List<FieldView> drawn = new ArrayList<>(questions);
        drawn.addAll(uploads);
        return new FormView(
                filled.notice(),
                filled.updated(),
                definition.title(),
                text(schema, "title").orElseGet(() -> messages.text(lang, "site.form.title")),
                Stream.concat(signIn.stream(), text(schema, "description").stream())
                        .collect(Collectors.joining(" ")),
                "/" + definition.reference() + "/ajukan",
                1,
                2,
                FormFields.problems(drawn, filled.problems(), language),
                filled.hidden(),
                questions,
                uploads,
                "",
                "/" + definition.reference() + "/",
                "");
    }

    private List<HomeView.Region> regions(SopRepository repository) {
        return repository.regions().stream()
                .map(region -> new HomeView.Region(region.name(), region.agency(), "/" + region.id() + "/", (int)
                        services(repository, region).count()))
                .toList();
    }

    private static Stream<Sop> services(SopRepository repository, Region region) {
        return repository.latestOf(region.id()).stream()
                .filter(sop -> sop.definition().service().isPresent());
    }

    private ServiceView service(Sop sop, String region) {
        SopDefinition definition = sop.definition();
        return new ServiceView(
                definition.title(),
                "/" + definition.reference() + "/",
                region,
                definition.service().map(Service::summary).orElse(""),
                definition.service().map(Service::audience).orElse(""),
                new SopPages(sop, messages, lang).longest());
    }

    private static String searched(Sop sop) {
        SopDefinition definition = sop.definition();
        String service = definition
                .service()
                .map(has -> has.summary() + "\n" + has.audience())
                .orElse("");
        return (definition.title() + "\n" + service + "\n" + sop.region().name()).toLowerCase(Locale.ROOT);
    }

    /** Joins the ways to reach an office in the order of their names, which is the same every time. */
    public static String contact(Region region) {
        return String.join(" · ", new TreeMap<>(region.contact()).values());
    }

    private static Optional<String> text(Map<String, Object> schema, String key) {
        return schema.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
