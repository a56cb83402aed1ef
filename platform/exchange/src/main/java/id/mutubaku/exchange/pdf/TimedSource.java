package id.mutubaku.exchange.pdf;

import id.mutubaku.exchange.limit.Budget;
import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bytes of a file, which are no longer handed out once the time is over: so the parser ends wherever it is. */
final class TimedSource extends RandomAccessReadBuffer {
    private static final int LOOK_AT_CLOCK = 1_024;

    private final Budget budget;
    private int reads;

    TimedSource(byte[] file, Budget budget) {
        super(file);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        look();
        return super.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        look();
        return super.read(target, offset, length);
    }

    private void look() {
        if (++reads % LOOK_AT_CLOCK == 0) {
            budget.checkTime();
        }
    }
}
