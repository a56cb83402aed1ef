package id.mutubaku.plugins.spbe.rule.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Finding.Verdict;
import id.mutubaku.plugins.spbe.catalogue.Catalogue;
import id.mutubaku.plugins.spbe.likeness.Likeness;
import id.mutubaku.plugins.spbe.rule.Question;
import id.mutubaku.plugins.spbe.rule.Sheet;
import id.mutubaku.plugins.spbe.rule.SheetBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tries R1, R2 and R5. */
final class ReuseRulesTest {
    private static final Likeness LIKENESS = new Likeness("surat, naskah", "Provinsi Contoh");
    private static final CommonApplication SRIKANDI = new CommonApplication(
            "SRIKANDI", "Naskah dinas: surat masuk, surat keluar, disposisi, dan arsip", "KepmenPANRB 679/2020");
    private static final Catalogue NONE = Catalogue.of(List.of(), "");
    private static final Catalogue SOME = Catalogue.of(List.of(), """
            id;nama;fungsi;rab;ral;rad_dihasilkan;pemilik;status
            1;e-Cuti;Pengajuan cuti pegawai;RAB.09.06.01;RAL.02.01;RAD.09.06;BKD;aktif
            2;Data Penduduk;Data kependudukan bagi aplikasi lain;;RAL.01;RAD.09.01.01;Dukcapil;dibangun
            3;Peta Lama;Menunjukkan jalur evakuasi tsunami kepada warga;;;RAD.07.01;BPBD;dihentikan
            """);

    private final CoveredByCommon covered = new CoveredByCommon(List.of(SRIKANDI), LIKENESS, 60, 45);
    private final Duplicate duplicate = new Duplicate(SOME, LIKENESS, 60, 45);
    private final IntegrationNeed need = new IntegrationNeed(SOME, Optional.of("perlu"), Optional.of("tidak"));

    @Test
    void commonApplication_isNamed_withItsBasis() {
        Finding finding =
                covered.look(described("Persuratan Kita", "Mencatat surat masuk, surat keluar, dan disposisi"));

        assertEquals(Verdict.FAILED, finding.verdict());
        assertTrue(finding.sentence().id().contains("SRIKANDI"));
        assertTrue(finding.evidence().get(0).id().contains("KepmenPANRB 679/2020"));
        assertEquals(Optional.of("/lembar/fungsi"), finding.pointer());
    }

    @Test
    void otherFunction_isNotCovered() {
        assertEquals(Verdict.PASSED, covered.look(SheetBuilder.good().sheet()).verdict());
    }

    @Test
    void somewhatAlike_isLeftToAPerson() {
        assertEquals(
                Verdict.NEEDS_PERSON,
                new CoveredByCommon(List.of(SRIKANDI), LIKENESS, 100, 1)
                        .look(described("Arsip Foto", "Menyimpan arsip foto kegiatan"))
                        .verdict());
    }

    @Test
    void similarApplication_isShown_withWordsAndShare() {
        Finding finding = duplicate.look(described("Sistem Cuti", "Pegawai mengajukan cuti"));

        assertEquals(Verdict.FAILED, finding.verdict());
        assertTrue(finding.sentence().id().contains("e-Cuti (BKD)"), finding::toString);
        assertTrue(
                finding.evidence().get(0).id().matches("e-Cuti \\(BKD\\), aktif: .* kemiripan \\d+ %, .*cuti.*"),
                finding::toString);
    }

    @Test
    void sameCodeOfLevelThree_isADuplicate_andOfLevelTwoNot() {
        assertEquals(
                Verdict.FAILED,
                duplicate
                        .look(SheetBuilder.good()
                                .with(Question.PROCESS, "RAB.09.06.01")
                                .sheet())
                        .verdict());
        assertEquals(
                Verdict.PASSED,
                duplicate
                        .look(SheetBuilder.good()
                                .with(Question.SERVICE, "RAL.02.01")
                                .sheet())
                        .verdict());
    }

    @Test
    void retiredApplication_isNoDuplicate() {
        assertEquals(Verdict.PASSED, duplicate.look(SheetBuilder.good().sheet()).verdict());
    }

    @Test
    void emptyCatalogue_provesNothing() {
        assertEquals(
                Verdict.NEEDS_PERSON,
                new Duplicate(NONE, LIKENESS, 60, 45)
                        .look(SheetBuilder.good().sheet())
                        .verdict());
        assertEquals(
                Verdict.NEEDS_PERSON,
                new IntegrationNeed(NONE, Optional.of("perlu"), Optional.of("tidak"))
                        .look(SheetBuilder.good().sheet())
                        .verdict());
    }

    @Test
    void neededData_isHadFromItsProducer_andSpeaksForIntegration() {
        Finding finding = need.look(using(Map.of("nama", "Penduduk", "kode", "RAD.09.01")));

        assertEquals(Verdict.PASSED, finding.verdict());
        assertEquals(
                "Memerlukan integrasi dengan Data Penduduk (Dukcapil) melalui SPLP. Anda yang memutuskan.",
                finding.sentence().id());
        assertEquals(Optional.of("perlu"), finding.recommends());
    }

    @Test
    void dataOfNobody_speaksAgainstIntegration() {
        Finding finding = need.look(using(Map.of("nama", "Garis pantai", "kode", "RAD.07.01")));

        assertEquals(Verdict.PASSED, finding.verdict());
        assertEquals(Optional.of("tidak"), finding.recommends());
    }

    @Test
    void dataWithoutTellingCode_speaksForNothing() {
        for (Map<String, Object> data : List.<Map<String, Object>>of(
                Map.of("nama", "Penduduk"), Map.of("nama", "Penduduk", "kode", "RAD.09"))) {
            Finding finding = need.look(using(data));

            assertEquals(Verdict.NEEDS_PERSON, finding.verdict());
            assertEquals(Optional.empty(), finding.recommends());
            assertTrue(finding.sentence().id().contains("Penduduk"));
        }
    }

    @Test
    void exchangeThatTheSheetAsksFor_speaksForIntegration() {
        Finding finding =
                need.look(SheetBuilder.empty().with(Question.EXCHANGE, true).sheet());

        assertEquals(Optional.of("perlu"), finding.recommends());
    }

    @Test
    void emptySheet_isAskedFor_notHeldAgainst() {
        for (Finding finding : List.of(
                covered.look(SheetBuilder.empty().sheet()),
                duplicate.look(SheetBuilder.empty().sheet()),
                need.look(SheetBuilder.empty().sheet()))) {
            assertEquals(Verdict.NEEDS_PERSON, finding.verdict());
            assertTrue(finding.sentence().id().contains("Isilah"), finding::toString);
        }
    }

    private static Sheet described(String name, String function) {
        return SheetBuilder.good()
                .with(Question.NAME, name)
                .with(Question.FUNCTION, function)
                .sheet();
    }

    private static Sheet using(Map<String, Object> data) {
        return SheetBuilder.good().with(Question.USED_DATA, List.of(data)).sheet();
    }
}
