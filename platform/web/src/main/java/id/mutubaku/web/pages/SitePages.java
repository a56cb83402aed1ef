package id.mutubaku.web.pages;

import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.ui.gallery.GalleryModels;
import id.mutubaku.ui.site.SiteGenerator;
import id.mutubaku.ui.site.SiteViews;
import id.mutubaku.ui.site.StaticFile;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.Map;
import java.util.Optional;

/** Serves the generated pages from memory: the same bytes that any web server could serve. Safe for many threads. */
public final class SitePages {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_EACH_TIME = "public, no-cache";

    private final Pages pages;
    private final SopRepository sops;
    private final SiteGenerator generator;
    private volatile Map<String, StaticFile> files = Map.of();

    SitePages(Pages pages, SopRepository sops, SiteGenerator generator) {
        this.pages = pages;
        this.sops = sops;
        this.generator = generator;
        generate();
    }

    /** Generates the pages from what is published now. Takes a while: call it from a worker thread. */
    public final synchronized void generate() {
        files = generator.generate();
    }

    /** Answers every address that no other route answers. */
    public Future<Reply> get(Call call) {
        String path = withoutQuery(call.path());
        Optional<String> query = call.query("q");
        if (path.equals("/") && query.isPresent()) {
            return Future.succeededFuture(pages.show(
                    call,
                    200,
                    "home",
                    new SiteViews(pages.messages(), call.language().tag()).search(sops, query.get())));
        }
        String address = path.startsWith("/aset/") ? path : call.prefix() + path;
        Map<String, StaticFile> served = files;
        Optional<StaticFile> file = Optional.ofNullable(served.get(address));
        if (file.isEmpty() && served.containsKey(address + "/")) {
            return Future.succeededFuture(Reply.seeOther(address + "/"));
        }
        return Future.succeededFuture(reply(call, path, file.orElseThrow(HttpProblem::notFound)));
    }

    /** Answers {@code GET /gaya}: every component of the pages, in every variant. */
    public Future<Reply> gallery(Call call) {
        return Future.succeededFuture(pages.show(call, 200, "gaya", GalleryModels.gallery()));
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
