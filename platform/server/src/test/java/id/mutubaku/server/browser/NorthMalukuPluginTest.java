package id.mutubaku.server.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.server.browser.Person.Receipt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Holds North Maluku's plugin to a draft of the budget that officials find in the case, as a real sheet. */
@WithPlugins
class NorthMalukuPluginTest {
    private static final String CHECK_AGAIN = "Simpan draf dan periksa ulang";

    @Test
    void request_accepted_bringsADraft_andWaitsForTheBudgetYear(Site site) throws IOException {
        Receipt receipt = Filed.inNorthMaluku(site, "Dinas Perikanan");
        Filed.toAnalysisInNorthMaluku(site, receipt);
        site.official("prakom.maluku-utara")
                .takes(receipt.number())
                .types("Hasil analisis", "Layak dibangun tahun depan.")
                .chooses("Diterima")
                .presses("Kirim keputusan")
                .gets(200);
        Person kabid = site.official("kabid.maluku-utara").takes(receipt.number());
        plan(kabid);
        kabid.opens("/maluku-utara/kasus/" + receipt.number()).sees("1 Januari").awaits("Rancangan RKA");
        kabid.awaits("rancangan-rka").sees("Selesai otomatis: Menyiapkan rancangan RKA dari rencana anggaran");
        kabid.page().locator("#berkas > summary").click();
        String sheet = sheet(kabid.downloads(".xlsx"));
        assertTrue(sheet.contains("Jasa pengembangan"), sheet);
        assertTrue(sheet.contains("5.1.02.02"), sheet);
        assertTrue(sheet.contains("75000000"), sheet);

        kabid.unfolds("Buka sekarang")
                .types("Alasan membuka sekarang", "Penyusunan RKA dimulai bulan ini.")
                .presses("Buka langkah")
                .gets(200);
        kabid.takes(receipt.number())
                .types("Tahun anggaran", "2027")
                .attaches("RKA aplikasi", Papers.pdf("rka.pdf"))
                .presses("Simpan RKA")
                .gets(200);
        site.applicant().tracks(receipt).gets(200).sees("Permohonan ini selesai: Masuk rencana kerja anggaran");
    }

    private static void plan(Person kabid) {
        kabid.types("Tahun anggaran", "2027")
                .presses("Tambah Belanja")
                .gets(200)
                .types("Uraian", "Jasa pengembangan")
                .types("Volume", "1,5")
                .types("Satuan", "paket")
                .types("Harga satuan", "75.000.000")
                .presses(CHECK_AGAIN)
                .gets(200)
                .sees("Memeriksa kelengkapan dan jumlah rincian belanja")
                .sees("kode rekening");
        kabid.types("Kode rekening", "5.1.02.02").presses(CHECK_AGAIN).gets(200);
        kabid.presses("Simpan rencana anggaran").gets(200);
    }

    /** Reads all that a workbook says. */
    private static String sheet(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile workbook = new ZipFile(file.toFile())) {
            assertTrue(workbook.getEntry("xl/workbook.xml") != null, "an Excel workbook");
            for (var entry : workbook.stream().toList()) {
                text.append(new String(workbook.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
