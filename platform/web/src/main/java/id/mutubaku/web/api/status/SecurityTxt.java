package id.mutubaku.web.api.status;

import static id.mutubaku.web.http.Access.ANYONE;
import static io.vertx.core.http.HttpMethod.GET;

import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The file by which whoever finds a weakness of the server learns whom to tell (RFC 9116). */
public final class SecurityTxt {
    /** For how long it may be relied on; the standard asks for less than a year. */
    private static final Duration VALID = Duration.ofDays(180);

    private final Optional<URI> contact;
    private final InstantSource clock;

    /**
     * Names a contact.
     *
     * @param contact such as {@code mailto:keamanan@contoh.go.id}; without one there is no such file
     */
    public SecurityTxt(Optional<URI> contact, InstantSource clock) {
        this.contact = contact;
        this.clock = clock;
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(new Route(GET, "/.well-known/security.txt", ANYONE, this::show));
    }

    /** Answers {@code GET /.well-known/security.txt}. */
    Future<Reply> show(Call call) {
        URI address = contact.orElseThrow(HttpProblem::notFound);
        String text = """
                Contact: %s
                Expires: %s
                Preferred-Languages: id, en
                """.formatted(address, clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS));
        return Future.succeededFuture(Reply.bytes("text/plain; charset=utf-8", Buffer.buffer(text)));
    }
}
