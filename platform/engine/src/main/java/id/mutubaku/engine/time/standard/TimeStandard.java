package id.mutubaku.engine.time.standard;

import java.util.Optional;

/**
 * The time that a step may take, as its row of the SOP states it ("waktu" in mutu baku).
 *
 * @param raw the text as printed
 * @param qualifier how the bounds are meant
 * @param min the least time; empty when the text gives only an upper bound ("maksimal 3 hari")
 * @param max the time after which the step is late; empty when the text gives only a lower bound ("minimal 2 jam")
 */
public record TimeStandard(String raw, Qualifier qualifier, Optional<WorkSpan> min, Optional<WorkSpan> max) {

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

    /**
     * Reads a time standard as officials write it.
     *
     * <p>{@code [qualifier] N [unit] [(- | – | s.d. | s/d | sampai | /) N] unit [N unit]}, in any case, with decimals
     * ("1,5 jam"), number words in brackets ("3 (tiga) hari"), compounds ("2 bulan 1 minggu") and mixed units
     * ("30 menit - 3 Jam"). "hari" is a working day, "N x 24 jam" is N calendar days. The shapes come from the time
     * column of 348 signed SOPs.
     *
     * @return the standard, or the problem when the text is not of this form; never throws
     */
    public static TimeReading parse(String raw) {
        return TimeGrammar.read(raw);
    }
}
