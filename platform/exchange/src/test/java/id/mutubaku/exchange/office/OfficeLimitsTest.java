package id.mutubaku.exchange.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.exchange.excel.ExcelReader;
import id.mutubaku.exchange.limit.FileRefused;
import id.mutubaku.exchange.limit.ReadingLimits;
import id.mutubaku.exchange.paper.OfficeArchive;
import id.mutubaku.exchange.picture.PagePicture;
import id.mutubaku.exchange.word.WordReader;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An Office file from outside is an attack until shown otherwise: each ends in a sentence, in bounded time. */
final class OfficeLimitsTest {
    private static final ReadingLimits SMALL =
            new ReadingLimits(5_000_000, 20, 200_000, 8, 1_000, Duration.ofSeconds(60));

    private static void assertRefused(byte[] file, String sentence) {
        FileRefused refused = assertThrows(FileRefused.class, () -> new ExcelReader(SMALL).read(file));
        assertTrue(refused.getMessage().contains(sentence), refused.getMessage());
        assertEquals(2, refused.getMessage().lines().count());
    }

    private static byte[] sheet(String rows) {
        return OfficeArchive.ofSheet("<worksheet><sheetData>" + rows + "</sheetData></worksheet>")
                .file();
    }

    @Test
    void partThatUnpacksToHundredsOfMegabytes_isRefused() {
        byte[] blanks = new byte[120_000_000];
        Arrays.fill(blanks, (byte) ' ');

        assertRefused(new OfficeArchive().with("xl/media/image1.png", blanks).file(), "more memory");
    }

    @Test
    void tooManyParts_areRefused() {
        OfficeArchive archive = new OfficeArchive();
        for (int part = 0; part <= 2_000; part++) {
            archive.with("xl/part" + part + ".xml", "<a/>");
        }

        assertRefused(archive.file(), "at most 2,000 parts");
    }

    @Test
    void entitiesThatMultiply_areRefused() {
        String laughs = "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
                + "<worksheet><sheetData><row><c t=\"str\"><v>&c;</v></c></row></sheetData></worksheet>";

        assertRefused(OfficeArchive.ofSheet(laughs).file(), "declaration (DTD)");
    }

    @Test
    void entityThatNamesAFile_isRefused() {
        String outside = "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
                + "<worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>";

        assertRefused(OfficeArchive.ofSheet(outside).file(), "declaration (DTD)");
    }

    @Test
    void elementsInEachOther_areRefused() {
        assertRefused(
                OfficeArchive.ofSheet("<a>".repeat(500) + "</a>".repeat(500)).file(), "at most 200 deep");
    }

    @Test
    void tooManyElements_areRefused() {
        assertRefused(sheet("<row><c/></row>".repeat(10_001)), "more than 20,000 elements");
    }

    @Test
    void cellBeyondAnySop_isRefused() {
        assertRefused(sheet("<row r=\"1048576\"><c r=\"XFD1048576\" t=\"str\"><v>Jauh</v></c></row>"), "5,000 rows");
    }

    @Test
    void sheetThatDeclaresBillionsOfCells_isReadByWhatIsInIt() {
        String declared =
                "<worksheet><dimension ref=\"A1:XFD1048576\"/><cols><col min=\"1\" max=\"16384\" width=\"9\"/>"
                        + "</cols><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>Nomor SOP</v></c></row></sheetData>"
                        + "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells></worksheet>";

        List<PagePicture> pages =
                new ExcelReader(SMALL).read(OfficeArchive.ofSheet(declared).file());

        assertEquals(
                List.of("Nomor", "SOP"),
                pages.get(0).words().stream().map(word -> word.text()).toList());
    }

    @Test
    void tooManyCharacters_areRefused() {
        assertRefused(
                sheet("<row><c t=\"str\"><v>" + "a".repeat(1_001) + "</v></c></row>"), "at most 1,000 characters");
    }

    @Test
    void fileOfTheFormatBefore_isRefused() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};

        assertRefused(old, "save it as .xlsx");
    }

    @Test
    void workbook_isNoText() {
        byte[] workbook = sheet("<row><c t=\"str\"><v>a</v></c></row>");

        assertThrows(FileRefused.class, () -> new WordReader(SMALL).read(workbook));
    }

    @Test
    void fileCutInTheMiddle_isRefused_orReadWithoutItsEnd() {
        byte[] file = sheet("<row><c t=\"str\"><v>Teks</v></c></row>");
        for (int length = 0; length < file.length; length += 7) {
            byte[] cut = Arrays.copyOf(file, length);
            try {
                assertEquals(1, new ExcelReader(SMALL).read(cut).size());
            } catch (FileRefused refused) {
                assertEquals(2, refused.getMessage().lines().count());
            }
        }
    }
}
