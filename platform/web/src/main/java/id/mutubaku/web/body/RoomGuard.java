package id.mutubaku.web.body;

import id.mutubaku.web.http.HttpProblem;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/** Refuses a body for which there is no room on the disk, before any of it is kept: what is cut is never answered. */
final class RoomGuard {
    /** Left for the database, whose own writes must not be the ones that fail. */
    private static final long RESERVE_BYTES = 20_000_000;

    private final LongSupplier room;

    RoomGuard(LongSupplier room) {
        this.room = room;
    }

    /** Looks at the room of the disk on which a folder is. */
    static RoomGuard of(Path folder) {
        return new RoomGuard(() -> {
            try {
                return Files.getFileStore(folder).getUsableSpace();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    /** Refuses a request whose body would not find room. */
    void requireFor(HttpServerRequest request) {
        if (BodyReader.comes(request) && room.getAsLong() < BodyReader.length(request) + RESERVE_BYTES) {
            throw HttpProblem.of(507, "http/no-room");
        }
    }
}
