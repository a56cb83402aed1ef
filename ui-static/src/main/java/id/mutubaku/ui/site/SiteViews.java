package id.mutubaku.ui.site;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.definition.SopSummary;
import id.mutubaku.engine.definition.words.Phrase;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.definition.Region;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.SopDefinition.Service;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.view.admin.ReadingNotesView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.site.HomeView;
import id.mutubaku.ui.view.site.InformationView;
import id.mutubaku.ui.view.site.RegionView;
import id.mutubaku.ui.view.site.ServiceView;
import id.mutubaku.ui.view.site.SopView;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
     * or lower case, in their titles, summary or audience in any language, or in the name of their region; the first {@value #MOST_FOUND}.
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
                        .flatMap(region -> repository.in(region.id()).services().stream()
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
                repository.in(region.id()).services().stream()
                        .map(sop -> service(repository, sop, ""))
                        .toList(),
                repository.in(region.id()).internal().stream()
                        .map(sop -> SopPages.link(sop, language()))
                        .toList());
    }

    /** Makes the page on which a region says how it treats personal data, or who can use its pages. */
    InformationView information(SopRepository repository, Region region, String name) {
        return new RegionInformation(repository, region, messages, language()).view(name);
    }

    /** Makes the start page of an SOP; the repository tells which others call it. */
    public SopView sop(SopRepository repository, SopSummary sop) {
        return new SopPages(linked(repository, sop), messages, lang)
                .view(repository.callers(sop.reference()), sop.withdrawal());
    }

    private static Sop linked(SopRepository repository, SopSummary sop) {
        return repository.latest(sop.reference()).orElseThrow();
    }

    /** Makes the page that tells administrators how the print of an SOP was read. */
    public ReadingNotesView notes(SopRepository repository, SopSummary sop) {
        SopDefinition definition = linked(repository, sop).definition();
        return new ReadingNotesView(
                sop.title(language()), "/" + sop.reference() + "/", ReadingNotes.of(definition, messages, lang));
    }

    /** Makes the page on which a request of an SOP begins, in its latest version. */
    public Object form(SopRepository repository, SopSummary sop) {
        return new RequestForm(messages, lang).begin(linked(repository, sop));
    }

    /** Carries the version of the definition by which a form is to be read. */
    public static HiddenView version(Sop sop) {
        return new HiddenView("definition", String.valueOf(sop.definition().version()));
    }

    private List<HomeView.Region> regions(SopRepository repository) {
        return repository.regions().stream()
                .map(region -> new HomeView.Region(
                        region.name(),
                        region.agency(),
                        "/" + region.id() + "/",
                        repository.in(region.id()).services().size()))
                .toList();
    }

    private Language language() {
        return Language.of(lang);
    }

    private ServiceView service(SopRepository repository, SopSummary sop, String region) {
        Phrase title = sop.title(language());
        return new ServiceView(
                title,
                "/" + sop.reference() + "/",
                region,
                sop.offer(language())
                        .map(Service::summary)
                        .<CharSequence>map(title::with)
                        .orElse(""),
                sop.offer(language())
                        .map(Service::audience)
                        .<CharSequence>map(title::with)
                        .orElse(""),
                new SopPages(linked(repository, sop), messages, lang).longest());
    }

    /** Whoever reads English may still know the service by its name in Bahasa Indonesia. */
    private static String searched(SopSummary sop, Region region) {
        Stream<String> words = Arrays.stream(Language.values())
                .flatMap(language -> Stream.concat(
                        Stream.of(sop.title(language).text()),
                        sop.offer(language).stream().flatMap(has -> Stream.of(has.summary(), has.audience()))));
        return Stream.concat(Stream.of(sop.title(), region.name()), words)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    /** Joins the ways to reach an office on one line. */
    public static String contact(Region region) {
        return String.join(" · ", ways(region));
    }

    /** Lists the ways to reach an office in the order of their names, which is the same every time. */
    static List<String> ways(Region region) {
        return List.copyOf(new TreeMap<>(region.contact()).values());
    }
}
