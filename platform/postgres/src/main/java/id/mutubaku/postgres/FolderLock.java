package id.mutubaku.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps a second server, in this process or another one, away from a data folder. */
final class FolderLock implements AutoCloseable {
    /**
     * The folders locked by this process. POSIX drops a lock when the process closes any handle of the file, so a
     * second attempt must not even open it.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /** Beyond the text, which others must be able to read where locks are mandatory. */
    private static final long LOCKED_BYTE = 1 << 20;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock until {@link #close} or the end of this process, or says who holds it. */
    static FolderLock take(Layout layout) throws IOException {
        Path file = layout.lockFile();
        if (!HELD.add(file)) {
            throw inUse(layout, String.valueOf(ProcessHandle.current().pid()));
        }
        try {
            return lock(layout);
        } catch (IOException | RuntimeException e) {
            HELD.remove(file);
            throw e;
        }
    }

    /** Frees the folder; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(file);
        }
    }

    private static FolderLock lock(Layout layout) throws IOException {
        Path file = layout.lockFile();
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
        if (lock == null) {
            channel.close();
            throw inUse(layout, Files.readString(file).strip());
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
        return new FolderLock(file, channel);
    }

    private static PostgresException inUse(Layout layout, String pid) {
        return new PostgresException("locked", layout.root(), pid);
    }
}
