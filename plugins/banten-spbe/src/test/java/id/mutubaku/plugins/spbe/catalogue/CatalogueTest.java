package id.mutubaku.plugins.spbe.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.api.plugin.Lookup.Choice;
import id.mutubaku.plugins.spbe.code.Code;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CatalogueTest {
    private static final String HEADING = "id;nama;fungsi;rab;ral;rad_dihasilkan;rad_dipakai;pemilik;status\n";

    @Test
    void pastedTable_isRead() {
        Catalogue catalogue = Catalogue.of(
                List.of(),
                HEADING
                        + "A-1;Simpeg;\"Data pegawai; cuti\";RAB.09.06;RAL.02.01;RAD.09.06 RAD.09.01;RAD.10.01;BKD;aktif\n"
                        + "A-2;Lama;;;;;;;DIHENTIKAN\n");

        assertEquals(List.of(), catalogue.problems());
        assertEquals(
                new Application(
                        "A-1",
                        "Simpeg",
                        "Data pegawai; cuti",
                        Optional.of(new Code("RAB.09.06")),
                        Optional.of(new Code("RAL.02.01")),
                        List.of(new Code("RAD.09.06"), new Code("RAD.09.01")),
                        List.of(new Code("RAD.10.01")),
                        "BKD",
                        Status.ACTIVE),
                catalogue.applications().get(0));
        assertEquals(
                List.of("A-1"), catalogue.living().stream().map(Application::id).toList());
    }

    @Test
    void columns_mayStandInAnyOrder_andBeLeftOut() {
        Catalogue catalogue = Catalogue.of(List.of(), "nama,id\nSimpeg,A-1\n");

        assertEquals("Simpeg", catalogue.applications().get(0).name());
    }

    @Test
    void mistakes_areAllNamedWithTheirPlace() {
        Catalogue catalogue = Catalogue.of(
                List.of(),
                HEADING + "A-1;Satu;;RAL.01;;;;;aktif\n" + "A-1;Dua;;;;RAD.9;;;rusak\n" + "A-3;Tiga;;;;;;;aktif\n");

        assertEquals(
                List.of("2/4", "3/6", "3/9", "3/1"),
                catalogue.problems().stream()
                        .map(problem -> problem.line() + "/" + problem.column())
                        .toList());
        assertEquals(
                List.of("A-3"),
                catalogue.applications().stream().map(Application::id).toList());
        assertTrue(catalogue.problems().get(0).sentence().id().contains("\"RAL.01\" bukan kode RAB"));
        assertTrue(catalogue.problems().get(2).sentence().en().contains("\"rusak\" is not known"));
    }

    @Test
    void rowsAndTable_areOneCatalogue() {
        Catalogue catalogue = Catalogue.of(
                List.of(row("A-1", "Dari baris"), row("A-2", "Juga")), "id;nama\nA-3;Dari tabel\nA-1;Ganda\n");

        assertEquals(
                List.of("A-1", "A-2", "A-3"),
                catalogue.applications().stream().map(Application::id).toList());
        assertEquals(
                "Baris 3, kolom 1: Id \"A-1\" dipakai dua kali. Berilah id lain.",
                catalogue.problems().get(0).sentence().id());
    }

    @Test
    void choices_nameLivingApplicationsOnce_byName() {
        Catalogue catalogue = Catalogue.of(
                List.of(), HEADING + "1;beta;;;;;;;\n2;Alfa;;;;;;BKD;\n3;Alfa;;;;;;Biro;\n4;Gama;;;;;;;dihentikan\n");

        assertEquals(
                List.of("Alfa", "beta"),
                catalogue.choices(10).stream().map(Choice::value).toList());
        assertEquals("Alfa (BKD)", catalogue.choices(10).get(0).title().id());
        assertEquals(1, catalogue.choices(1).size());
    }

    private static ApplicationRow row(String id, String name) {
        return new ApplicationRow(
                id,
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
