package id.mutubaku.definitions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.library.SopLibrary;
import id.mutubaku.model.cases.work.StepVisit.Stage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Takes each recipe of {@code RESEP.md} through the engine, as its text says that it runs. */
final class RecipesTest {
    private static final SopLibrary EXAMPLES = Definitions.library(Definitions.EXAMPLES);
    private static final SopRepository SOPS =
            new SopRepository(EXAMPLES.regions(), EXAMPLES.definitions(), EXAMPLES::officeTimeOf);
    private static final Map<String, Object> SITI = Map.of("nama", "Siti Aminah");

    private static Sop recipe(String id) {
        return SOPS.latest("kabupaten-latihan/" + id).orElseThrow();
    }

    @Test
    void startFile_givesItsLetter() {
        Course course = Course.opened(recipe("mulai"), SITI);
        assertEquals(List.of("terbitkan"), course.open());
        assertEquals(
                "selesai", course.completes("petugas", "terbitkan", "surat").end());
    }

    @Test
    void verification_passesOrRefuses_andIsNotDoneByWhoIssues() {
        Map<String, Object> small = Map.of("nama", "Siti Aminah", "luas", 12);
        Course passed = Course.opened(recipe("verifikasi"), small, "desain").decides("verifikator", "verifikasi", "ya");
        assertEquals("selesai", passed.completes("kepala", "terbitkan", "izin").end());

        Map<String, Object> large = Map.of("nama", "Siti Aminah", "luas", 25);
        Course refused = Course.opened(recipe("verifikasi"), large, "desain");
        assertEquals(List.of("step/branch-closed-because"), refused.refusesDecision("verifikator", "verifikasi", "ya"));
        refused.decidesBecause("Lebih dari 24 m².", "verifikator", "verifikasi", "tidak");
        assertEquals("ditolak", refused.end());
    }

    @Test
    void incompleteRequest_goesBackForAReason_andComesAgain() {
        Map<String, Object> answers = Map.of("nama", "Siti Aminah", "omzet", 900_000_000);
        Course course = Course.opened(recipe("tidak-lengkap"), answers, "ktp", "npwp");
        assertEquals(List.of("step/branch-reason-missing"), course.refusesDecision("verifikator", "periksa", "kurang"));

        course.decidesBecause("KTP tidak terbaca.", "verifikator", "periksa", "kurang");
        assertEquals(List.of("ajukan"), course.open());
        course.completes("pemohon", "ajukan", "ktp");
        assertEquals(
                "selesai",
                course.decides("verifikator", "periksa", "lengkap", "rekomendasi")
                        .end());
    }

    @Test
    void outsider_decidesByAMessage_withinItsTime() {
        Map<String, Object> answers = Map.of("perusahaan", "PT Menara");
        Course given = Course.opened(recipe("menunggu-pihak-luar"), answers, "denah");
        assertEquals(Stage.WAITING, given.at("tunggu").stage());
        assertEquals("2026-12-14T09:01", given.due("tunggu"));
        given.receives("balai", "jawaban-balai", "tersedia", Map.of("nomor", "B/12"), "");
        assertEquals(Map.of("nomor", "B/12"), given.answers("jawaban"));
        assertEquals(
                "selesai", given.completes("kepala", "terbitkan", "rekomendasi").end());

        Course refused = Course.opened(recipe("menunggu-pihak-luar"), answers, "denah");
        refused.receives("balai", "jawaban-balai", "penuh", Map.of("nomor", "B/13"), "Frekuensi terpakai.");
        assertEquals("ditolak", refused.end());
    }

    @Test
    void draft_goesUpByInitials_andBackWithAReason() {
        Map<String, Object> answers = Map.of("nama", "Siti Aminah", "tujuan", "Rapat di ibu kota");
        Course course = Course.opened(recipe("paraf-berjenjang"), answers).completes("kasubbag", "susun", "konsep");
        String due = course.due("paraf");
        course.decidesBecause("Tanggalnya salah.", "sekretaris", "paraf", "perbaiki");
        course.completes("kasubbag", "susun", "konsep").decides("sekretaris", "paraf", "paraf");

        assertEquals("2026-12-01T09:02", due);
        assertEquals("2026-12-01T09:04", course.due("tanda-tangan"));
        assertEquals(
                "selesai",
                course.completes("kepala", "tanda-tangan", "surat-tugas").end());
    }

    @Test
    void twoPaths_runAtOnce_andMeet_unlessOneRefuses() {
        Map<String, Object> answers = Map.of("nama", "Siti Aminah", "kios", "B-07");
        Course met = Course.opened(recipe("dua-jalur"), answers);
        assertEquals(List.of("tinjau", "tagihan"), met.open());
        met.decides("bendahara", "tagihan", "bebas");
        assertEquals(List.of("tinjau"), met.open());
        met.completes("petugas", "tinjau", "foto");
        assertEquals("selesai", met.completes("kepala", "terbitkan", "izin").end());

        Course refused = Course.opened(recipe("dua-jalur"), answers);
        refused.decidesBecause("Menunggak tiga bulan.", "bendahara", "tagihan", "menunggak");
        assertEquals("ditolak", refused.end());
    }

    @Test
    void dates_boundTheSteps_andWakeTheLast() {
        Map<String, Object> answers = Map.of("nama", "Siti Aminah", "tanggalAcara", "2026-12-19");
        Course course = Course.opened(recipe("batas-tanggal"), answers);
        assertEquals("2026-12-07T16:00", course.due("telaah"));

        course.completes("petugas", "telaah");
        assertEquals("2026-12-18T16:30", course.due("terbitkan"));
        course.completes("kepala", "terbitkan", "izin");
        assertEquals(Stage.WAITING, course.at("tunggu-acara").stage());

        course.on("2026-12-19T00:01");
        assertEquals(Stage.OPEN, course.at("tunggu-acara").stage());
        assertEquals("2026-12-31T16:00", course.due("tunggu-acara"));
        assertEquals("selesai", course.completes("petugas", "tunggu-acara").end());
    }
}
