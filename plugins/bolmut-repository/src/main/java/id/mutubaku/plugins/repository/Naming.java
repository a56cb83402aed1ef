package id.mutubaku.plugins.repository;

import java.text.Normalizer;
import java.util.Locale;

/** Makes names that git hosts take: lower-case letters, digits and hyphens, at most 60. */
final class Naming {
    private static final int LONGEST = 60;

    private Naming() {}

    /** Fills in a pattern with {@code {nama}}, {@code {tahun}} and {@code {perkara}}. */
    static String repository(String pattern, String name, int year, String number) {
        return slug(pattern.replace("{nama}", name)
                .replace("{tahun}", String.valueOf(year))
                .replace("{perkara}", number));
    }

    /** Returns the name that a title becomes; {@code proyek} where nothing of it can stay. */
    static String slug(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = trim(trim(plain).substring(0, Math.min(LONGEST, trim(plain).length())));
        return cut.isEmpty() ? "proyek" : cut;
    }

    private static String trim(String text) {
        return text.replaceAll("^-+|-+$", "");
    }
}
