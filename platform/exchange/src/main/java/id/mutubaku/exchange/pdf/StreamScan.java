package id.mutubaku.exchange.pdf;

import id.mutubaku.exchange.limit.Budget;
import id.mutubaku.exchange.limit.FileRefused;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A look at the packed streams of a file before anything unpacks them into memory. */
final class StreamScan {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final long MOST_UNPACKED = 100_000_000;
    private static final int DICTIONARY = 600;

    private final byte[] file;
    private final Budget budget;
    private final byte[] unpacked = new byte[1 << 16];

    StreamScan(byte[] file, Budget budget) {
        this.file = file;
        this.budget = budget;
    }

    /** Refuses a file of which a stream unpacks to more than memory should hold, or is packed more than once. */
    void check() {
        int at = next(0);
        while (at >= 0) {
            if (packings(at) > 1) {
                throw new FileRefused("memory");
            }
            checkSize(at + STREAM.length);
            at = next(at + STREAM.length);
        }
    }

    private int next(int from) {
        for (int at = from; at <= file.length - STREAM.length; at++) {
            if (matches(at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean matches(int at) {
        for (int index = 0; index < STREAM.length; index++) {
            if (file[at + index] != STREAM[index]) {
                return false;
            }
        }
        boolean end = at >= 3 && file[at - 1] == 'd' && file[at - 2] == 'n' && file[at - 3] == 'e';
        return !end;
    }

    private int packings(int at) {
        int from = Math.max(0, at - DICTIONARY);
        String before = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
        String own = before.substring(before.lastIndexOf("endobj") + 1);
        return own.split("FlateDecode|/Fl\\b|LZWDecode", -1).length - 1;
    }

    private void checkSize(int keyword) {
        int start = keyword;
        while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
            start++;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, start, file.length - start);
            while (!inflater.finished() && inflater.inflate(unpacked) > 0) {
                budget.checkTime();
                if (inflater.getBytesWritten() > MOST_UNPACKED) {
                    throw new FileRefused("memory");
                }
            }
        } catch (DataFormatException notPacked) {
            // A stream that is packed otherwise, or not at all, is at most as large as the file.
        } finally {
            inflater.end();
        }
    }
}
