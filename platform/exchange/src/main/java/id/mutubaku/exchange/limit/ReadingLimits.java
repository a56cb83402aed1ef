package id.mutubaku.exchange.limit;

import java.time.Duration;

/**
 * What reading one file may cost.
 *
 * @param bytes how large the file may be
 * @param pages how many pages it may have
 * @param operators how many operators all of its pages may need, those of forms each time they are drawn
 * @param depth how deep forms may be drawn inside of each other
 * @param marks how many characters and how many runs of paths one page may have, each
 * @param time how long it may take
 */
public record ReadingLimits(long bytes, int pages, long operators, int depth, int marks, Duration time) {

    /** The limits of the platform: an SOP has some ten pages of some thousand operators. */
    public static final ReadingLimits USUAL =
            new ReadingLimits(30_000_000, 100, 3_000_000, 24, 60_000, Duration.ofSeconds(60));

    private static final int OPERATORS_FOR_AN_ELEMENT = 10;

    /** Returns how many elements the XML of all parts of a file may have: fewer than operators, as they are kept. */
    public long elements() {
        return operators / OPERATORS_FOR_AN_ELEMENT;
    }
}
