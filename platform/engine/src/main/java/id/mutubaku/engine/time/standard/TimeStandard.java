package id.mutubaku.engine.time.standard;

import id.mutubaku.model.definition.TimeLimit;
import id.mutubaku.model.definition.TimeLimit.By;
import id.mutubaku.model.definition.TimeLimit.Count;
import java.util.Optional;

/**
 * The time that a step may take, as its row of the SOP states it ("waktu" in mutu baku).
 *
 * @param raw the text as printed
 * @param qualifier how the bounds are meant
 * @param min the least time; empty when the text gives only an upper bound ("maksimal 3 hari")
 * @param max the time after which the step is late; empty when the text gives only a lower bound ("minimal 2 jam")
 * @param by the date by which the step has to be done; empty when the text gives a length of time
 */
public record TimeStandard(
        String raw, Qualifier qualifier, Optional<WorkSpan> min, Optional<WorkSpan> max, Optional<By> by) {

    /** How a text means its amounts. */
    public enum Qualifier {
        /** No word: the amounts as they stand. */
        PLAIN,
        /** "maksimal", "paling lama", "paling lambat", "&lt;". */
        AT_MOST,
        /** "minimal", "&gt;". */
        AT_LEAST,
        /** "±", "kurang lebih". */
        ABOUT
    }

    /** Makes a standard that is a length of time. */
    public TimeStandard(String raw, Qualifier qualifier, Optional<WorkSpan> min, Optional<WorkSpan> max) {
        this(raw, qualifier, min, max, Optional.empty());
    }

    /** Makes a standard that is a date. */
    static TimeStandard until(String raw, By by) {
        return new TimeStandard(raw, Qualifier.PLAIN, Optional.empty(), Optional.empty(), Optional.of(by));
    }

    /** Returns what a limit means: its date or its bounds, where it has them, else what is printed; empty for neither. */
    public static Optional<TimeStandard> of(TimeLimit limit) {
        if (limit.by().isPresent()) {
            return limit.by().map(by -> until(limit.raw(), by));
        }
        Optional<TimeStandard> printed = parse(limit.raw()).standard();
        Optional<WorkSpan> min = limit.min().flatMap(WorkSpan::read);
        Optional<WorkSpan> max = limit.max().flatMap(WorkSpan::read);
        if (min.isEmpty() && max.isEmpty()) {
            return printed.map(standard -> standard.counted(limit.counted()));
        }
        return Optional.of(new TimeStandard(
                        limit.raw(),
                        Qualifier.PLAIN,
                        min.or(() -> printed.flatMap(TimeStandard::min)),
                        max.or(() -> printed.flatMap(TimeStandard::max)))
                .counted(limit.counted()));
    }

    private TimeStandard counted(Count count) {
        return count == Count.OFFICE
                ? this
                : new TimeStandard(
                        raw, qualifier, min.map(WorkSpan::inCalendarTime), max.map(WorkSpan::inCalendarTime), by);
    }

    /** Returns what a limit counts: what it says, or the hours by the clock that are printed. */
    public static Count countOf(TimeLimit limit) {
        return of(limit)
                .flatMap(TimeStandard::max)
                .filter(longest -> !longest.clock().isZero())
                .map(longest -> Count.CALENDAR)
                .orElse(limit.counted());
    }

    /** Tells whether it says when something is late: a longest time, or a date. */
    public boolean hasEnd() {
        return max.isPresent() || by.isPresent();
    }

    /**
     * Reads a time standard as officials write it.
     *
     * <p>{@code [qualifier] N [unit] [(- | – | s.d. | s/d | sampai | /) N] unit [N unit]}, in any case, with decimals
     * ("1,5 jam"), number words in brackets ("3 (tiga) hari"), compounds ("2 bulan 1 minggu") and mixed units
     * ("30 menit - 3 Jam"). "hari" is a working day, "N x 24 jam" is N calendar days. A date is
     * the end of a month ("akhir bulan"), a day of every month ("tanggal 5 setiap bulan") or a day ("31 Desember 2026").
     * The shapes come from the time column of 348 signed SOPs.
     *
     * @return the standard, or the problem when the text is not of this form; never throws
     */
    public static TimeReading parse(String raw) {
        return TimeGrammar.read(raw);
    }
}
