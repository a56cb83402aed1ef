package id.mutubaku.plugins.agenda.number;

import java.time.LocalDate;
import java.util.List;

/**
 * Writes numbers of letters as a region does.
 *
 * @param pattern with {@code {klasifikasi}}, {@code {urut}}, {@code {unit}}, {@code {jenis}}, {@code {romawi}} and
 *     {@code {tahun}}
 * @param width digits that a sequence has at least, 1 to 8
 */
public record NumberPattern(String pattern, int width) {
    private static final List<String> MONTHS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    /** Writes one number. */
    public String write(int sequence, LocalDate day, String classification, String unit, String kind) {
        // What comes from people is put in last, so that a brace in it stays a brace.
        return pattern.replace("{urut}", String.format("%0" + width + "d", sequence))
                .replace("{romawi}", MONTHS.get(day.getMonthValue() - 1))
                .replace("{tahun}", String.valueOf(day.getYear()))
                .replace("{unit}", unit)
                .replace("{jenis}", kind)
                .replace("{klasifikasi}", classification);
    }
}
