package id.mutubaku.engine.time.standard;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** A unit that officials write, which turns an amount into a span; package-private because the grammar alone needs it. */
enum SpanUnit {
    SECOND(1),
    MINUTE(60),
    HOUR(3600),
    CLOCK_SECOND(1),
    CLOCK_MINUTE(60),
    CLOCK_HOUR(3600),
    WORKING_DAY(1),
    CALENDAR_DAY(1),
    WEEK(1),
    MONTH(1),
    QUARTER(3),
    SEMESTER(6),
    YEAR(12);

    private final int factor;

    SpanUnit(int factor) {
        this.factor = factor;
    }

    /**
     * Makes the span of so many of this unit; empty when that is not a whole number of seconds, days, weeks or months.
     *
     * @throws IllegalArgumentException when the amount is above {@link WorkSpan#LIMIT}
     */
    Optional<WorkSpan> times(BigDecimal amount) {
        BigDecimal product = amount.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros();
        return product.scale() > 0 ? Optional.empty() : Optional.of(span(bounded(product)));
    }

    private static int bounded(BigDecimal amount) {
        if (amount.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw new IllegalArgumentException("Expected at most " + WorkSpan.LIMIT + ", but it is " + amount);
        }
        return amount.intValueExact();
    }

    private WorkSpan span(int amount) {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> WorkSpan.ofTime(Duration.ofSeconds(amount));
            case CLOCK_SECOND, CLOCK_MINUTE, CLOCK_HOUR -> WorkSpan.ofClock(Duration.ofSeconds(amount));
            case WORKING_DAY -> WorkSpan.ofWorkingDays(amount);
            case CALENDAR_DAY -> WorkSpan.ofCalendarDays(amount);
            case WEEK -> WorkSpan.ofWeeks(amount);
            case MONTH, QUARTER, SEMESTER, YEAR -> WorkSpan.ofMonths(amount);
        };
    }
}
