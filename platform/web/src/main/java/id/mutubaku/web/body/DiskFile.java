package id.mutubaku.web.body;

import id.mutubaku.web.http.Received.Upload;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.streams.ReadStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** A file that takes a stream while it arrives, and is gone when the request is answered. Of one event loop. */
final class DiskFile {
    private final Path path;
    private final Future<AsyncFile> opened;
    private Optional<Future<Void>> closing = Optional.empty();
    private long bytes;

    /** Begins a file in a folder, until a request is answered. */
    DiskFile(Vertx vertx, Path folder, Future<Void> answered) {
        this.path = folder.resolve(UUID.randomUUID().toString());
        this.opened = vertx.fileSystem()
                .open(
                        path.toString(),
                        new OpenOptions().setRead(false).setCreateNew(true).setPerms(RequestFolder.FILE));
        answered.compose(sent -> closed())
                .onComplete(closed -> vertx.fileSystem().delete(path.toString()));
    }

    /** Closes the file, once. */
    private Future<Void> closed() {
        if (closing.isEmpty()) {
            closing = Optional.of(opened.compose(AsyncFile::close));
        }
        return closing.get();
    }

    /** Returns when it can be written to. */
    Future<AsyncFile> opened() {
        return opened;
    }

    /** Writes a chunk of a stream, which has to wait where the disk is slower. */
    void write(Buffer chunk, ReadStream<Buffer> from) {
        if (closing.isPresent()) {
            return;
        }
        AsyncFile file = opened.result();
        bytes += chunk.length();
        file.write(chunk);
        if (file.writeQueueFull()) {
            from.pause();
            file.drainHandler(drained -> from.resume());
        }
    }

    /** Returns the file when all of it is on disk. */
    Future<Upload> finish(String name, String fileName) {
        return closed().map(closed -> new Upload(name, fileName, path, bytes));
    }
}
