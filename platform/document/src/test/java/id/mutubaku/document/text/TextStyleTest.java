package id.mutubaku.document.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class TextStyleTest {
    private static final TextStyle STYLE = new TextStyle(160, false);

    @Test
    void width_isThatOfTheFont() throws IOException, FontFormatException {
        try (InputStream file = Objects.requireNonNull(
                TextStyleTest.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf"))) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(160f);
            FontRenderContext exactly = new FontRenderContext(null, true, true);
            for (String text : List.of("Kepala Dinas", "15 – 30 Menit", "Pengajuan É ü 1.234,5", "WAKTU")) {
                assertEquals(font.getStringBounds(text, exactly).getWidth(), STYLE.width(text), 6, text);
            }
        }
    }

    @Test
    void lines_areNoWiderThanAsked_andKeepEveryLetter() {
        String text = "Melakukan permohonan pengajuan/pembangunan Sistem Informasi\nbaru " + "x".repeat(300);
        List<String> lines = STYLE.lines(text, 900);

        assertTrue(lines.stream().allMatch(line -> STYLE.width(line) <= 900));
        assertEquals(text.replaceAll("\\s", ""), String.join("", lines).replaceAll("\\s", ""));
    }

    @Test
    void lines_breakBetweenWords_andBehindSlashAndHyphen() {
        assertEquals(List.of("Kepala", "Bidang"), STYLE.lines("Kepala Bidang", STYLE.width("Kepala Bi")));
        assertEquals(
                List.of("pengajuan/", "pembangunan"), STYLE.lines("pengajuan/pembangunan", STYLE.width("pembangunan")));
    }

    @Test
    void letterThatTheFontLacks_hasAWidth() {
        assertTrue(STYLE.width("統一") > 0);
    }
}
