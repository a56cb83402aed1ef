package id.mutubaku.web.pages;

import static id.mutubaku.web.http.Access.ANYONE;
import static io.vertx.core.http.HttpMethod.GET;

import id.mutubaku.store.definitions.PictureStore;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import io.vertx.core.Future;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pictures between the fields of forms; an address is that of one content for ever. */
public final class FormPicturePage {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})\\.(png|jpg)");

    private final PictureStore pictures;

    public FormPicturePage(PictureStore pictures) {
        this.pictures = pictures;
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(new Route(GET, "/:region/gambar/:picture", ANYONE, this::show));
    }

    /** Answers {@code GET /{region}/gambar/{digest}.png} with the bytes of a picture. */
    Future<Reply> show(Call call) {
        Matcher name = NAME.matcher(call.part("picture"));
        if (!name.matches()) {
            throw HttpProblem.notFound();
        }
        return pictures.load(call.part("region"), name.group(1))
                .map(found -> found.map(kept ->
                                Reply.bytes(kept.mediaType(), kept.body()).with("Cache-Control", FOR_EVER))
                        .orElseThrow(HttpProblem::notFound));
    }
}
