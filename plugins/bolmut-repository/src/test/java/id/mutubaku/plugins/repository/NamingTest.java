package id.mutubaku.plugins.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamingTest {
    @ParameterizedTest
    @CsvSource({
        "e-Arsip Terpadu, e-arsip-terpadu",
        "  Sistem  Informasi (Kepegawaian)!, sistem-informasi-kepegawaian",
        "Créme & Café 2.0, creme-cafe-2-0",
        "../../etc/passwd, etc-passwd",
        "---, proyek",
        "アプリ, proyek"
    })
    void slug_keepsLettersDigitsAndHyphens(String title, String slug) {
        assertEquals(slug, Naming.slug(title));
    }

    @Test
    void slug_ofALongTitle_endsWithoutAHyphen() {
        String slug = Naming.slug("a".repeat(59) + " b");

        assertEquals("a".repeat(59), slug);
        assertTrue(Naming.slug("x".repeat(200)).length() <= 60);
    }

    @Test
    void pattern_isFilledIn() {
        assertEquals(
                "app-2026-e-arsip-bmu-20260701-ab3",
                Naming.repository("app-{tahun}-{nama}-{perkara}", "e-Arsip", 2026, "BMU-20260701-AB3"));
    }
}
