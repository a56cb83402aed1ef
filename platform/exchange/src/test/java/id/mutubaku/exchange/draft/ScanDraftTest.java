package id.mutubaku.exchange.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.exchange.limit.FileRefused;
import id.mutubaku.exchange.limit.ReadingLimits;
import id.mutubaku.exchange.text.TextReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts of scans: cells in tabs, lists run together, labels on lines of their own. */
final class ScanDraftTest {
    private static final String TABLE = """

            SOP CONTOH

            No.\tAktivitas\tPelaksana\t\tMutu Baku\t\t\tKet
            \t\tKepala\tStaf\tKelengkapan\tWaktu\tOutput\t
            1\tMenerima surat dari pemohon\t\t\tSurat\t15 menit\tDisposisi\t
            2\tMenyusun <i>konsep</i> jawaban\t\t\tDisposisi\t1 – 2 hari\tKonsep\tsegera

            ---\t---\t---\t---\t---\t---\t---\t---
            3\tMengirim jawaban\t\t\tKonsep\t1 jam\tSurat\t
            """;

    private static Draft draft(String text) {
        return DraftMaker.make(
                new TextReader(ReadingLimits.USUAL).read(text.getBytes(StandardCharsets.UTF_8)), "contoh");
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    @Test
    void rowsInTabs_areSteps_andTwoRowsOfHeadingsAreColumns() {
        JsonNode definition = draft(TABLE).definition();

        assertEquals(
                "SOP CONTOH", definition.path("document").path("tableTitle").asText());
        assertEquals(List.of("Kepala", "Staf"), definition.path("actors").findValuesAsText("name"));
        assertEquals(
                List.of("Menerima surat dari pemohon", "Menyusun konsep jawaban", "Mengirim jawaban"),
                definition.path("steps").findValuesAsText("activity"));
        assertEquals(
                "1 – 2 hari",
                definition.path("steps").path(1).path("time").path("raw").asText());
        assertEquals(
                "segera",
                definition.path("steps").path(1).path("printed").path("remark").asText());
    }

    @Test
    void lostSymbols_areAskedFor_andTheOrderOfRowsIsConcluded() {
        Draft draft = draft(TABLE);

        assertEquals(
                3,
                draft.report().open().stream()
                        .filter(problem -> problem.rule().equals("import/actor"))
                        .count());
        assertEquals(
                "inferred",
                draft.definition().path("steps").path(0).path("source").asText());
        assertEquals(
                "selesai", draft.definition().path("steps").path(2).path("next").asText());
    }

    @Test
    void listsRunTogetherInCells_areParted() {
        JsonNode document = draft("""
                        Nomor SOP\t500/1/SOP
                        Tanggal Pembuatan\t3 FEBRUARI 2025
                        Nama SOP\tPELAYANAN CONTOH

                        Dasar Hukum\tKualifikasi Pelaksana
                        <ol style="list-style-type: none">1. Undang-Undang Nomor 25 Tahun 2009 tentang Layanan2. Peraturan No. 9.3 Tahun 2020;3. Keputusan\t1. Memahami2. Mampu
                        <p>Keterkaitan</p> <p>1. SOP A</p>\tPeralatan/perengkapan
                        \t1 Meja 2 Kursi
                        """).definition().path("document");

        assertEquals("500/1/SOP", document.path("number").asText());
        assertEquals("2025-02-03", document.path("createdOn").path("date").asText());
        assertEquals(
                List.of(
                        "Undang-Undang Nomor 25 Tahun 2009 tentang Layanan",
                        "Peraturan No. 9.3 Tahun 2020;",
                        "Keputusan"),
                texts(document.path("legalBasis")));
        assertEquals(List.of("Memahami", "Mampu"), texts(document.path("qualifications")));
        assertEquals(List.of("SOP A"), texts(document.path("relatedSops")));
        assertEquals("Kursi", document.path("equipment").path(1).path("text").asText());
    }

    @Test
    void labelsOnLinesOfTheirOwn_haveWhatFollows() {
        JsonNode document = draft("""
                        **PEMERINTAH KOTA CONTOH
                        DINAS KOMUNIKASI**

                        Nomor SOP

                        Tanggal Pembuatan

                        Januari 2021

                        Disahkan oleh

                        Kepala Dinas

                        Nama Pejabat, S.Kom
                        NIP. 19640101 198603 1 001

                        Nama SOP

                        Pelayanan
                        Contoh

                        Peringatan

                        1. Satu
                        2. Dua
                        """).definition().path("document");

        assertEquals("Pelayanan Contoh", document.path("title").asText());
        assertTrue(document.path("number").isMissingNode());
        assertEquals("2021-01", document.path("createdOn").path("date").asText());
        assertEquals(
                "Nama Pejabat, S.Kom", document.path("approvedBy").path("name").asText());
        assertEquals(
                "19640101 198603 1 001", document.path("approvedBy").path("nip").asText());
        assertEquals(List.of("Satu", "Dua"), texts(document.path("warnings")));
        assertEquals(List.of("PEMERINTAH KOTA CONTOH", "DINAS KOMUNIKASI"), texts(document.path("agency")));
    }

    @Test
    void textThatIsNotUtf8_isRefused() {
        byte[] latin = {'S', 'O', 'P', (byte) 0xE9, ' '};

        FileRefused refused = assertThrows(FileRefused.class, () -> new TextReader(ReadingLimits.USUAL).read(latin));
        assertTrue(refused.getMessage().contains("UTF-8"));
    }
}
