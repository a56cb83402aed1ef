package id.mutubaku.ui.site;

import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.definition.SopSummary;
import id.mutubaku.model.definition.Region;
import id.mutubaku.ui.page.Asset;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.page.PageContext;
import id.mutubaku.ui.page.PageRenderer;
import id.mutubaku.ui.view.ErrorView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The pages that depend on definitions only, in every language, those of the rules by which they are checked, and the
 * files they link to; each is made when it is asked for.
 *
 * <p>The pages show nobody signed in and carry no token of a session. The same definitions give the same bytes.
 */
public final class SiteGenerator {
    private static final String HTML = "text/html; charset=utf-8";
    private static final String FORM = "ajukan";

    private final SopRepository repository;
    private final PageRenderer renderer;
    private final Messages messages;
    private final SiteAssets assets;

    /**
     * Takes what is published, and how it is drawn.
     *
     * @throws IllegalStateException if a region is called as a language is, so that two pages would have one path
     */
    public SiteGenerator(SopRepository repository, PageRenderer renderer, Messages messages, SiteAssets assets) {
        this.repository = repository;
        this.renderer = renderer;
        this.messages = messages;
        this.assets = assets;
        for (Region region : repository.regions()) {
            if (Messages.LANGUAGES.stream().map(PageContext::prefix).anyMatch(("/" + region.id())::equals)) {
                throw new IllegalStateException("Expected one file for each path, but /" + region.id()
                        + "/ is a language too. Rename the region.");
            }
        }
    }

    /** A page that can be made. */
    private record Page(String lang, String path, String template, Optional<Region> region, Supplier<Object> model) {}

    /** Returns the paths of all files: first what pages link to, then the pages of each language. */
    public Stream<String> paths() {
        return Stream.concat(
                Stream.concat(assets.files().keySet().stream(), papers()),
                Messages.LANGUAGES.stream().flatMap(lang -> pages().map(path -> PageContext.prefix(lang) + path)));
    }

    private Stream<String> papers() {
        return repository.regions().stream()
                .flatMap(region -> repository.in(region.id()).latest().stream())
                .filter(sop -> paper(sop).missing().isEmpty())
                .flatMap(sop -> SopPapers.paths(sop.reference()));
    }

    private SopPapers paper(SopSummary sop) {
        return new SopPapers(repository.latest(sop.reference()).orElseThrow());
    }

    private Stream<String> pages() {
        return Stream.concat(
                Stream.concat(Stream.of("/", "/404.html"), RuleViews.paths()),
                repository.regions().stream()
                        .map(Region::id)
                        .flatMap(region -> Stream.concat(
                                pagesOf(region),
                                repository.in(region).latest().stream().flatMap(SiteGenerator::pages))));
    }

    private static Stream<String> pagesOf(String region) {
        return Stream.concat(Stream.of(""), RegionInformation.NAMES.stream()).map(name -> "/" + region + "/" + name);
    }

    private static Stream<String> pages(SopSummary sop) {
        String path = "/" + sop.reference() + "/";
        return sop.offer().isPresent() ? Stream.of(path, path + FORM) : Stream.of(path);
    }

    /** Returns the paths of the files that look different when some SOPs do. */
    public Set<String> pathsOf(Collection<String> references) {
        Set<String> paths = new TreeSet<>();
        references.stream().flatMap(SopPapers::paths).forEach(paths::add);
        for (String lang : Messages.LANGUAGES) {
            String prefix = PageContext.prefix(lang);
            for (String reference : references) {
                String sop = prefix + "/" + reference + "/";
                paths.addAll(List.of(prefix + "/", sop, sop + FORM));
                pagesOf(reference.substring(0, reference.indexOf('/')))
                        .map(path -> prefix + path)
                        .forEach(paths::add);
            }
        }
        return paths;
    }

    /** Tells whether there is a file at a path, without making it. */
    public boolean has(String path) {
        return assets.files().containsKey(path)
                || sopWithPaper(path).isPresent()
                || page(path).isPresent();
    }

    /** Makes the file at a path from what is published now; empty where there is none. Takes milliseconds. */
    public Optional<StaticFile> file(String path) {
        Optional<Asset> asset = Optional.ofNullable(assets.files().get(path));
        return asset.map(StaticFile::of)
                .or(() -> sopWithPaper(path).flatMap(sop -> paper(sop).file(path)))
                .or(() -> page(path).map(this::drawn));
    }

    /** Finds the SOP of which there would be a document at a path. */
    private Optional<SopSummary> sopWithPaper(String path) {
        String[] parts = path.split("/", -1);
        return parts.length == 4
                ? repository
                        .summary(parts[1] + "/" + parts[2])
                        .filter(sop -> SopPapers.paths(sop.reference()).anyMatch(path::equals))
                : Optional.empty();
    }

    private StaticFile drawn(Page page) {
        PageContext context = new PageContext(
                page.lang(),
                page.path(),
                page.region().map(Region::timeZone).orElse(ZoneOffset.UTC),
                page.region().map(assets::theme),
                Optional.empty(),
                Optional.empty(),
                assets.styleUrl(),
                assets.iconUrl(),
                "");
        String html = renderer.render(page.template(), page.model().get(), context);
        return StaticFile.of(html.getBytes(StandardCharsets.UTF_8), HTML);
    }

    private Optional<Page> page(String address) {
        String lang = Messages.LANGUAGES.stream()
                .filter(each ->
                        !PageContext.prefix(each).isEmpty() && address.startsWith(PageContext.prefix(each) + "/"))
                .findFirst()
                .orElse(Messages.LANGUAGES.get(0));
        String path = address.substring(PageContext.prefix(lang).length());
        SiteViews views = new SiteViews(messages, lang);
        if (path.equals("/")) {
            return Optional.of(new Page(lang, path, "home", Optional.empty(), () -> views.home(repository)));
        }
        if (path.equals("/404.html")) {
            return Optional.of(new Page(lang, path, "error", Optional.empty(), () -> notFound(lang)));
        }
        if (path.startsWith(RuleViews.PATH)) {
            return new RuleViews(messages, lang)
                    .find(path)
                    .map(rule -> new Page(lang, path, rule.template(), Optional.empty(), rule::view));
        }
        String[] parts = path.split("/", -1);
        return parts.length < 3 ? Optional.empty() : page(lang, path, parts, views);
    }

    /** Finds a page of a region: {@code /region/}, {@code /region/privasi}, {@code /region/sop/}, {@code /region/sop/ajukan}. */
    private Optional<Page> page(String lang, String path, String[] parts, SiteViews views) {
        Optional<Region> region = repository.region(parts[1]);
        if (parts.length == 3) {
            return region.flatMap(found -> ofRegion(lang, path, found, parts[2], views));
        }
        Optional<SopSummary> sop = repository.summary(parts[1] + "/" + parts[2]).filter(found -> parts.length == 4);
        return parts[3].isEmpty()
                ? sop.map(found -> new Page(lang, path, "sop", region, () -> views.sop(repository, found)))
                : sop.filter(found -> parts[3].equals(FORM) && found.offer().isPresent())
                        .map(found ->
                                new Page(lang, path, template(found), region, () -> views.form(repository, found)));
    }

    private Optional<Page> ofRegion(String lang, String path, Region region, String name, SiteViews views) {
        Optional<Region> of = Optional.of(region);
        if (name.isEmpty()) {
            return Optional.of(new Page(lang, path, "region", of, () -> views.region(repository, region)));
        }
        return Optional.of(name)
                .filter(RegionInformation.NAMES::contains)
                .map(found ->
                        new Page(lang, path, "information", of, () -> views.information(repository, region, found)));
    }

    private String template(SopSummary sop) {
        return RequestForm.template(repository.latest(sop.reference()).orElseThrow());
    }

    private ErrorView notFound(String lang) {
        return new ErrorView(
                messages.text(lang, "site.not-found.heading"),
                messages.text(lang, "site.not-found.happened"),
                "",
                messages.text(lang, "site.not-found.next"),
                "",
                "",
                "");
    }

    /**
     * Writes the whole site into a folder, for any plain web server that serves the folder at the root of its host.
     *
     * <p>What is served at a folder's path, such as {@code /region/}, is written as {@code index.html} in that folder.
     * A page without an ending, {@code /region/sop/ajukan}, is written as {@code ajukan/index.html}: web servers answer
     * its address with a redirect to the folder, and links within pages are absolute, so they hold there too. Beside
     * each file lies its compressed twin, {@code .gz}, for servers that send it as it is (nginx {@code gzip_static}).
     * Files that were there before are replaced; others are left alone.
     *
     * @throws IOException if the folder cannot be written to
     */
    public void writeTo(Path out) throws IOException {
        for (String path : (Iterable<String>) paths()::iterator) {
            StaticFile file = file(path).orElseThrow();
            Path target = out.resolve(fileName(path));
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.write(target, file.bytes());
            Files.write(target.resolveSibling(target.getFileName() + ".gz"), file.gzip());
        }
    }

    private static String fileName(String path) {
        String relative = path.substring(1);
        String last = relative.substring(relative.lastIndexOf('/') + 1);
        if (last.isEmpty()) {
            return relative + "index.html";
        }
        return last.contains(".") ? relative : relative + "/index.html";
    }
}
