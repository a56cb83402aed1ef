package id.mutubaku.server.browser;

import id.mutubaku.server.browser.Person.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds North Maluku's SOP to its two ends. */
@ExtendWith(WithSite.class)
class NorthMalukuTest {
    private static final String RKA = "RKA aplikasi";

    @Test
    void request_accepted_entersTheBudgetPlan(Site site) {
        Receipt receipt = Filed.inNorthMaluku(site, "Dinas Perikanan");
        toAnalysis(site, receipt);
        site.official("prakom.maluku-utara")
                .takes(receipt.number())
                .types("Hasil analisis", "Layak dibangun tahun depan.")
                .chooses("Diterima")
                .presses("Kirim keputusan")
                .gets(200);
        Person kabid = site.official("kabid.maluku-utara");
        kabid.takes(receipt.number())
                .sees("Pemeriksaan ini belum dilakukan. Plugin tidak terpasang di server ini.")
                .presses("Simpan rencana anggaran")
                .gets(422);
        kabid.types("Tahun anggaran", "2027").presses("Tambah Belanja").gets(200);
        kabid.finds("Tahun anggaran", "2027")
                .types("Uraian", "Jasa pengembangan")
                .types("Volume", "1,5")
                .types("Satuan", "paket")
                .types("Harga satuan", "75.000.000")
                .presses("Simpan rencana anggaran")
                .gets(200);
        kabid.opens("/maluku-utara/kasus/" + receipt.number())
                .sees("Pemeriksaan tidak dilakukan: Memeriksa kelengkapan dan jumlah rincian belanja."
                        + " Plugin tidak terpasang di server ini.")
                .sees("Menyiapkan rancangan RKA dari rencana anggaran")
                .sees("Belum dapat dikerjakan. Plugin tidak terpasang di server ini.")
                .sees("1 Januari")
                .unfolds("Buka sekarang")
                .types("Alasan membuka sekarang", "Penyusunan RKA dimulai bulan ini.")
                .presses("Buka langkah")
                .gets(200);
        kabid.takes(receipt.number()).types("Tahun anggaran", "2027").presses("Simpan RKA");
        kabid.gets(422).finds("Tahun anggaran", "2027");
        kabid.attaches(RKA, Papers.pdf("rka.pdf")).presses("Simpan RKA").gets(200);
        site.applicant().tracks(receipt).gets(200).sees("Permohonan ini selesai: Masuk rencana kerja anggaran");
    }

    @Test
    void request_refused_tellsTheAgencyWhy(Site site) {
        Receipt receipt = Filed.inNorthMaluku(site, "Dinas Pariwisata");
        Filed.toAnalysisInNorthMaluku(site, receipt);
        site.official("prakom.maluku-utara")
                .takes(receipt.number())
                .types("Hasil analisis", "Sudah ada aplikasi nasional.")
                .chooses("Tidak diterima")
                .types("Catatan atau alasan", "Pakailah aplikasi nasional yang sama fungsinya.")
                .presses("Kirim keputusan")
                .gets(200);
        site.applicant()
                .tracks(receipt)
                .gets(200)
                .sees("Permohonan ini ditolak: Permohonan tidak diterima")
                .sees("Pakailah aplikasi nasional yang sama fungsinya.");
    }

    private static void toAnalysis(Site site, Receipt receipt) {
        site.official("kadis.maluku-utara")
                .takes(receipt.number())
                .types("Isi disposisi", "Telaah dan laporkan.")
                .chooses("Sifat", "Segera")
                .presses("Disposisikan ke Kepala Bidang")
                .gets(200);
        site.official("kabid.maluku-utara")
                .takes(receipt.number())
                .sees("Telaah dan laporkan.")
                .presses("Disposisikan ke JFT Pranata Komputer")
                .gets(200);
    }
}
