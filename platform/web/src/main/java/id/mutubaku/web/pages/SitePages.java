package id.mutubaku.web.pages;

import static id.mutubaku.web.http.Access.ANYONE;
import static io.vertx.core.http.HttpMethod.GET;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.definition.SopSummary;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.ui.gallery.GalleryModels;
import id.mutubaku.ui.site.SiteGenerator;
import id.mutubaku.ui.site.SiteViews;
import id.mutubaku.ui.site.StaticFile;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages that depend on definitions alone: the same bytes that any web server could serve. A page is made when somebody
 * asks for it, and those that were asked for last are kept. Safe for many threads.
 */
public final class SitePages {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_EACH_TIME = "public, no-cache";
    private static final String FORM = "/ajukan";

    private static final int KEPT_BYTES = 32 << 20;

    private final Vertx vertx;
    private final Pages pages;
    private final SopRepository sops;
    private final SiteGenerator generator;
    private final boolean gallery;
    private final Map<Language, Reply> drawn = new ConcurrentHashMap<>();
    private final Cache<String, StaticFile> files = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((String path, StaticFile file) -> file.bytes().length + file.gzip().length)
            .build();

    /**
     * Makes the pages when they are asked for.
     *
     * @param gallery whether the components of the pages are shown to whoever asks
     */
    public SitePages(Vertx vertx, Pages pages, SopRepository sops, boolean gallery) {
        this.vertx = vertx;
        this.gallery = gallery;
        this.pages = pages;
        this.sops = sops;
        this.generator = pages.generator(sops);
        sops.onChange(references -> files.invalidateAll(generator.pathsOf(references)));
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        Route rest = new Route(GET, "/*", ANYONE, this::get);
        return gallery ? List.of(new Route(GET, "/gaya", ANYONE, this::gallery), rest) : List.of(rest);
    }

    /** Answers every address that no other route answers. */
    public Future<Reply> get(Call call) {
        String path = withoutQuery(call.path());
        Optional<String> query = call.query("q");
        if (path.equals("/") && query.isPresent()) {
            SiteViews views = new SiteViews(pages.messages(), call.language().tag());
            return vertx.executeBlocking(() -> pages.show(call, 200, "home", views.search(sops, query.get())), false);
        }
        String address = path.startsWith("/aset/") ? path : call.prefix() + path;
        Optional<StaticFile> kept = Optional.ofNullable(files.getIfPresent(address));
        if (kept.isPresent()) {
            return Future.succeededFuture(reply(call, path, kept.get()));
        }
        if (!generator.has(address)) {
            return Future.succeededFuture(Reply.seeOther(instead(call, path).orElseThrow(HttpProblem::notFound)));
        }
        return vertx.executeBlocking(() -> files.get(address, this::made), false)
                .map(made -> reply(call, path, made));
    }

    private StaticFile made(String address) {
        return generator.file(address).orElseThrow(HttpProblem::notFound);
    }

    /** Finds where to go instead: the folder, or from the form of an SOP that was withdrawn to what is said of it. */
    private Optional<String> instead(Call call, String path) {
        String address = call.prefix() + path;
        if (generator.has(address + "/")) {
            return Optional.of(address + "/");
        }
        return Optional.of(path)
                .filter(each -> each.endsWith(FORM))
                .map(each -> each.substring(1, each.length() - FORM.length()))
                .filter(reference ->
                        sops.summary(reference).flatMap(SopSummary::withdrawal).isPresent())
                .map(reference -> call.prefix() + "/" + reference + "/");
    }

    /** Answers {@code GET /gaya}: every component of the pages, in every variant. */
    public Future<Reply> gallery(Call call) {
        return Future.succeededFuture(drawn.computeIfAbsent(
                call.language(), language -> pages.show(call, 200, "gaya", GalleryModels.gallery())));
    }

    private static Reply reply(Call call, String path, StaticFile file) {
        String caching = path.startsWith("/aset/") ? FOR_EVER : ASK_EACH_TIME;
        if (call.header("If-None-Match").filter(file.etag()::equals).isPresent()) {
            return new Reply(304, Map.of("ETag", file.etag(), "Cache-Control", caching), Buffer.buffer());
        }
        boolean gzip = call.header("Accept-Encoding")
                .filter(accepted -> accepted.contains("gzip"))
                .isPresent();
        Reply reply = Reply.bytes(file.contentType(), Buffer.buffer(gzip ? file.gzip() : file.bytes()))
                .with("ETag", file.etag())
                .with("Cache-Control", caching)
                .with("Vary", "Accept-Encoding");
        return gzip ? reply.with("Content-Encoding", "gzip") : reply;
    }

    private static String withoutQuery(String path) {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }
}
