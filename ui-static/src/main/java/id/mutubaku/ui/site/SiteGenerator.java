package id.mutubaku.ui.site;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.definition.Region;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.page.PageContext;
import id.mutubaku.ui.page.PageRenderer;
import id.mutubaku.ui.view.ErrorView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes every page that depends on definitions only, in every language, and the files they link to.
 *
 * <p>The pages show nobody signed in and carry no token of a session. The same definitions give the same bytes.
 */
public final class SiteGenerator {
    private static final String HTML = "text/html; charset=utf-8";

    private final SopRepository repository;
    private final PageRenderer renderer;
    private final Messages messages;
    private final SiteAssets assets;

    /** Takes what is published, and how it is drawn. */
    public SiteGenerator(SopRepository repository, PageRenderer renderer, Messages messages, SiteAssets assets) {
        this.repository = repository;
        this.renderer = renderer;
        this.messages = messages;
        this.assets = assets;
    }

    /**
     * Makes the whole site.
     *
     * @return files by the path under which they are served, in the order of the paths
     * @throws IllegalStateException if two files would be served under one path, as when a region is called {@code en}
     */
    public Map<String, StaticFile> generate() {
        Map<String, StaticFile> files = new TreeMap<>();
        assets.files().forEach((path, asset) -> put(files, path, StaticFile.of(asset)));
        Messages.LANGUAGES.forEach(lang -> new OneLanguage(lang, files).addAll());
        return Collections.unmodifiableMap(files);
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
        for (Map.Entry<String, StaticFile> file : generate().entrySet()) {
            Path target = out.resolve(fileName(file.getKey()));
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.write(target, file.getValue().bytes());
            Files.write(
                    target.resolveSibling(target.getFileName() + ".gz"),
                    file.getValue().gzip());
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

    private static void put(Map<String, StaticFile> files, String path, StaticFile file) {
        if (files.put(path, file) != null) {
            throw new IllegalStateException(
                    "Expected one file for the path " + path + ", but there are two. Rename the region or the SOP.");
        }
    }

    /** Adds the pages of one language. */
    private final class OneLanguage {
        private final String lang;
        private final SiteViews views;
        private final Map<String, StaticFile> files;

        OneLanguage(String lang, Map<String, StaticFile> files) {
            this.lang = lang;
            this.views = new SiteViews(messages, lang);
            this.files = files;
        }

        void addAll() {
            add("/", "home", views.home(repository), Optional.empty());
            add("/404.html", "error", notFound(), Optional.empty());
            for (Region region : repository.regions()) {
                add("/" + region.id() + "/", "region", views.region(repository, region), Optional.of(region));
                repository.latestOf(region.id()).forEach(this::add);
            }
        }

        private void add(Sop sop) {
            SopDefinition definition = sop.definition();
            String path = "/" + definition.reference() + "/";
            Optional<Region> region = Optional.of(sop.region());
            add(path, "sop", views.sop(repository, sop), region);
            if (definition.service().isPresent()) {
                add(path + "ajukan", "form", views.form(sop), region);
            }
        }

        private void add(String path, String template, Object model, Optional<Region> region) {
            ZoneId zone = region.map(Region::timeZone).orElse(ZoneOffset.UTC);
            PageContext page = new PageContext(
                    lang,
                    path,
                    zone,
                    region.map(assets::theme),
                    Optional.empty(),
                    Optional.empty(),
                    assets.styleUrl(),
                    assets.iconUrl(),
                    "");
            byte[] html = renderer.render(template, model, page).getBytes(StandardCharsets.UTF_8);
            put(files, page.prefix() + path, StaticFile.of(html, HTML));
        }

        private ErrorView notFound() {
            return new ErrorView(
                    messages.text(lang, "site.not-found.heading"),
                    messages.text(lang, "site.not-found.happened"),
                    "",
                    messages.text(lang, "site.not-found.next"),
                    "",
                    "",
                    "");
        }
    }
}
