package id.mutubaku.ui.site;

import id.mutubaku.engine.form.FormInEffect;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.definition.SopSummary;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.Region;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.SopDefinition.Service;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.UpdatedView;
import id.mutubaku.ui.view.applicant.FormView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.site.HomeView;
import id.mutubaku.ui.view.site.RegionView;
import id.mutubaku.ui.view.site.ServiceView;
import id.mutubaku.ui.view.site.SopView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
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
    private static final int MOST_FOUND = 50;

    private final Messages messages;
    private final String lang;

    /** Prepares to speak a language of {@link Messages#LANGUAGES}. */
    public SiteViews(Messages messages, String lang) {
        this.messages = messages;
        this.lang = lang;
    }

    /** Makes the first page. */
    public HomeView home(SopRepository repository) {
        return new HomeView("", regions(repository), List.of(), 0);
    }

    /**
     * Makes the first page with the services that were searched for: those that have every word of the query, in upper
     * or lower case, in their title, summary or audience, or in the name of their region; the first {@value #MOST_FOUND}.
     *
     * @param query as typed; blank for the page without results
     */
    public HomeView search(SopRepository repository, String query) {
        List<String> words = Arrays.stream(
                        query.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<SopSummary> found = words.isEmpty()
                ? List.of()
                : repository.regions().stream()
                        .flatMap(region -> repository.in(region.id()).offered().stream()
                                .filter(sop -> {
                                    String searched = searched(sop, region);
                                    return words.stream().allMatch(searched::contains);
                                }))
                        .toList();
        List<ServiceView> first = found.stream()
                .limit(MOST_FOUND)
                .map(sop -> service(
                        repository,
                        sop,
                        repository
                                .region(sop.definition().region())
                                .map(Region::name)
                                .orElse("")))
                .toList();
        return new HomeView(query.strip(), regions(repository), first, found.size());
    }

    /** Makes the page of a region. */
    public RegionView region(SopRepository repository, Region region) {
        return new RegionView(
                region.name(),
                region.agency(),
                contact(region),
                repository.in(region.id()).offered().stream()
                        .map(sop -> service(repository, sop, ""))
                        .toList());
    }

    /** Makes the start page of an SOP; the repository tells which others call it. */
    public SopView sop(SopRepository repository, SopSummary sop) {
        return new SopPages(linked(repository, sop), messages, lang)
                .view(repository.callers(sop.reference()), sop.withdrawal());
    }

    private static Sop linked(SopRepository repository, SopSummary sop) {
        return repository.latest(sop.reference()).orElseThrow();
    }

    /** Makes the empty form page of an SOP in its latest version. */
    public FormView form(SopRepository repository, SopSummary sop) {
        return form(linked(repository, sop));
    }

    /**
     * Makes the empty form page of an SOP, which says for which version it is. What it asks for under conditions of the
     * day is as if there were none: whoever knows the day draws such a form anew.
     */
    public FormView form(Sop sop) {
        Optional<FormInEffect> form = sop.definition()
                .start()
                .form()
                .flatMap(sop::form)
                .map(each -> each.inEffect(Map.of(), sop.formContext(Instant.EPOCH)));
        List<HiddenView> hidden = Stream.concat(FormFields.asked(form), Stream.of(version(sop)))
                .toList();
        return form(
                sop, new Filled(Optional.empty(), Optional.empty(), form, Map.of(), List.of(), hidden));
    }

    /** Carries the version of the definition by which a form is to be read. */
    public static HiddenView version(Sop sop) {
        return new HiddenView("definition", String.valueOf(sop.definition().version()));
    }

    /**
     * What somebody has filled in so far.
     *
     * @param notice such as when it was saved
     * @param updated given where the form has changed since it was begun
     * @param form as it stands for what was filled in; absent where there is none
     * @param kept files that were uploaded before, by document id
     * @param hidden what the form carries unseen
     */
    public record Filled(
            Optional<NoticeView> notice,
            Optional<UpdatedView> updated,
            Optional<FormInEffect> form,
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
        List<FieldView> questions = filled.form()
                .map(each -> fields.questions(each.form(), each.answers(), filled.problems(), language))
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
                .map(region -> new HomeView.Region(
                        region.name(),
                        region.agency(),
                        "/" + region.id() + "/",
                        repository.in(region.id()).offered().size()))
                .toList();
    }

    private ServiceView service(SopRepository repository, SopSummary sop, String region) {
        return new ServiceView(
                sop.title(),
                "/" + sop.reference() + "/",
                region,
                sop.offer().map(Service::summary).orElse(""),
                sop.offer().map(Service::audience).orElse(""),
                new SopPages(linked(repository, sop), messages, lang).longest());
    }

    private static String searched(SopSummary sop, Region region) {
        String service =
                sop.offer().map(has -> has.summary() + "\n" + has.audience()).orElse("");
        return (sop.title() + "\n" + service + "\n" + region.name()).toLowerCase(Locale.ROOT);
    }

    /** Joins the ways to reach an office in the order of their names, which is the same every time. */
    public static String contact(Region region) {
        return String.join(" · ", new TreeMap<>(region.contact()).values());
    }

    private static Optional<String> text(Map<String, Object> schema, String key) {
        return schema.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
