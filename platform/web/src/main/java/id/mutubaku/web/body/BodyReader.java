package id.mutubaku.web.body;

import id.mutubaku.web.http.Body;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Received;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Reads the bodies of requests whose senders may send them. Safe for many threads. */
public final class BodyReader {
    private final Vertx vertx;
    private final Path uploads;
    private final HeldBytes held;
    private final RoomGuard room;
    private final Duration patience;

    /**
     * Reads into memory and a folder.
     *
     * @param uploads folder for files while they arrive
     * @param held what all bodies together hold in memory
     * @param patience how long a body may come at any speed
     */
    public BodyReader(Vertx vertx, Path uploads, HeldBytes held, Duration patience) {
        this.patience = patience;
        this.vertx = vertx;
        this.uploads = uploads;
        this.held = held;
        this.room = RoomGuard.of(uploads);
    }

    /**
     * Reads the body of a request that is paused, or refuses it.
     *
     * @param pace at which it is read
     * @param answered when what the body holds is given back
     */
    public Future<Received> read(HttpServerRequest request, Body body, Pace pace, Future<Void> answered) {
        if (body.kind() == Body.Kind.NONE) {
            return Future.succeededFuture(Received.NOTHING);
        }
        requireWithin(request, body);
        room.requireFor(request);
        Arrival arrival = new Arrival(vertx, request, body, held, patience, pace, answered);
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        return switch (body.kind()) {
            case FORM -> new FormArrival(request, arrival, () -> new DiskFile(vertx, uploads, answered)).read();
            case FILE -> new FileArrival(request, arrival, new DiskFile(vertx, uploads, answered)).read();
            default -> arrival.read();
        };
    }

    private static void requireWithin(HttpServerRequest request, Body body) {
        String encoding = Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_ENCODING))
                .orElse("identity");
        if (!encoding.equalsIgnoreCase("identity")) {
            throw HttpProblem.of(415, "http/encoded", encoding);
        }
        if (length(request) > body.bytes()) {
            throw Arrival.tooLarge(body);
        }
    }

    /** Tells whether a request has a body. */
    public static boolean comes(HttpServerRequest request) {
        return length(request) > 0 || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** Returns the length that a request states, in bytes; 0 where it states none. */
    static long length(HttpServerRequest request) {
        String stated = Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_LENGTH))
                .orElse("0");
        return stated.matches("\\d{1,18}") ? Long.parseLong(stated) : 0;
    }
}
