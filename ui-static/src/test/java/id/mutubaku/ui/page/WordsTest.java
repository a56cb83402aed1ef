package id.mutubaku.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Messages MESSAGES = Messages.load();
    private static final Instant AT = Instant.parse("2025-02-02T22:30:00Z");

    @Test
    void dateTime_isInTheZoneOfTheRegion() {
        assertEquals("3 Februari 2025, 07.30 WIT", words("id", "Asia/Jayapura").dateTime(AT));
        assertEquals("3 Februari 2025, 06.30 WITA", words("id", "Asia/Makassar").dateTime(AT));
        assertEquals("3 February 2025, 05:30 WIB", words("en", "Asia/Jakarta").dateTime(AT));
        assertEquals("2 February 2025, 22:30 UTC", words("en", "UTC").dateTime(AT));
    }

    @Test
    void date_andNumber_followTheLanguage() {
        assertEquals("17 Agustus 2025", words("id", "Asia/Jakarta").date(LocalDate.of(2025, 8, 17)));
        assertEquals("1.234,5", words("id", "Asia/Jakarta").number(1234.5));
        assertEquals("1,234.5", words("en", "Asia/Jakarta").number(1234.5));
    }

    @Test
    void message_thatIsMissing_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> MESSAGES.text("id", "tidak.ada"));
        assertThrows(IllegalArgumentException.class, () -> MESSAGES.text("id", "form.progress", 1));
    }

    @Test
    void message_keepsSignsInItsArguments() {
        assertEquals("Hasil pencarian “$1 {0}”", MESSAGES.text("id", "home.results-title", "$1 {0}"));
    }

    @Test
    void component_thatIsUnknown_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> Components.template("peta"));
    }

    @Test
    void theme_withTooLittleContrast_isRefused() {
        assertTrue(ThemeSheet.css("#0b5cab", "#8ec1ff").startsWith(":root{--accent:#0b5cab"));
        assertThrows(IllegalArgumentException.class, () -> ThemeSheet.css("#8ec1ff", "#8ec1ff"));
        assertThrows(IllegalArgumentException.class, () -> ThemeSheet.css("#0b5cab", "#0b5cab"));
        assertThrows(IllegalArgumentException.class, () -> ThemeSheet.css("red}", "#8ec1ff"));
    }

    @Test
    void styleSheet_isSmall() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(Asset.styleSheet().bytes());
        }
        assertTrue(packed.size() <= 10_240, "gzipped: " + packed.size());
    }

    private static Words words(String lang, String zone) {
        return new Words(MESSAGES, lang, ZoneId.of(zone));
    }
}
