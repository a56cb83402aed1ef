package id.mutubaku.web.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Refuses a body for which there is no room on the disk, before any of it is kept: what is cut is never answered. */
final class RoomGuard implements Handler<RoutingContext> {
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

    @Override
    public void handle(RoutingContext context) {
        Optional<String> length = Optional.ofNullable(context.request().getHeader("Content-Length"));
        boolean chunked = context.request().headers().contains("Transfer-Encoding");
        long needed = length.filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf).orElse(0L);
        if ((needed > 0 || chunked) && room.getAsLong() < needed + RESERVE_BYTES) {
            context.fail(507);
        } else {
            context.next();
        }
    }
}
