package id.mutubaku.plugins.subdomain.rule;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Text;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Holds the rules about the characters of a label: 3 to 63 letters, digits and hyphens (standard of service for
 * government domain names, Director's decree 25/2025 under PM Komdigi 5/2025), no hyphen at either end (RFC 1123,
 * section 2.1), and none twice in a row, which keeps encoded names (RFC 5891, section 4.2.3.1) out.
 */
final class SyntaxRules {
    private static final Pattern CHARACTERS = Pattern.compile("[A-Za-z0-9-]+");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 63;

    private SyntaxRules() {}

    static List<NameRule> all() {
        return List.of(
                rule(
                        "N1",
                        wish -> CHARACTERS.matcher(wish.label()).matches(),
                        new Text(
                                "Nama hanya memuat huruf, angka, dan tanda hubung.",
                                "The name has only letters, digits and hyphens."),
                        new Text(
                                "Nama memuat karakter yang tidak boleh. Pakailah hanya huruf a–z, angka 0–9, dan tanda"
                                        + " hubung, tanpa spasi dan tanpa titik.",
                                "The name has characters that are not allowed. Use only the letters a–z, the digits"
                                        + " 0–9 and hyphens, without spaces and dots.")),
                rule(
                        "N2",
                        wish -> wish.label().length() >= SHORTEST
                                && wish.label().length() <= LONGEST,
                        new Text("Panjang nama 3 sampai 63 karakter.", "The name has 3 to 63 characters."),
                        new Text(
                                "Panjang nama harus 3 sampai 63 karakter. Pilihlah nama yang panjangnya di antara itu.",
                                "The name must have 3 to 63 characters. Choose one of that length.")),
                rule(
                        "N3",
                        wish -> !wish.label().startsWith("-") && !wish.label().endsWith("-"),
                        new Text(
                                "Nama tidak berawal atau berakhir dengan tanda hubung.",
                                "The name neither begins nor ends with a hyphen."),
                        new Text(
                                "Nama tidak boleh berawal atau berakhir dengan tanda hubung. Hapuslah tanda itu.",
                                "The name must neither begin nor end with a hyphen. Remove it.")),
                rule(
                        "N4",
                        wish -> !wish.label().contains("--"),
                        new Text("Tidak ada dua tanda hubung berurutan.", "No two hyphens follow each other."),
                        new Text(
                                "Dua tanda hubung berurutan tidak boleh. Pakailah satu saja.",
                                "Two hyphens in a row are not allowed. Use only one.")),
                rule(
                        "N5",
                        wish -> wish.label().equals(wish.label().toLowerCase(Locale.ROOT)),
                        new Text("Nama ditulis dengan huruf kecil.", "The name is in lower case."),
                        new Text(
                                "Nama harus ditulis dengan huruf kecil. Gantilah huruf besarnya.",
                                "The name must be in lower case. Replace its capital letters.")));
    }

    private static NameRule rule(String code, Predicate<Wish> kept, Text yes, Text no) {
        return wish -> kept.test(wish) ? Finding.passed(code, yes) : Finding.failed(code, no);
    }
}
