package id.mutubaku.server.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Holds Bolmut's SOP, which the head of the office starts, to both ways back, in the browser where somebody decides. All of
 * its paths are walked over the API by {@code WalkTest}, and each of its forms is filled in by {@link ShippedFormsTest}.
 */
@ExtendWith(WithSite.class)
class BolmutTest {
    @Test
    void application_revisedTwice_isApproved(Site site) {
        String number = order(site.official("kadis.bolmut"));
        Ordered application = Ordered.with(site, number).listed();
        Person developers = site.official("tim-pengembang.bolmut");
        Person technicians = site.official("tim-teknis.bolmut");
        plan(developers, number);
        decide(technicians.takes(number).types("Tanggapan", "Jadwal: terlalu lama."), "Tidak setuju");
        developers.takes(number).sees("Belum sesuai kebutuhan.").sees("Simpan rencana");
        application.planned();
        test(developers, technicians, number);
        decide(technicians.takes(number).types("Tanggapan", "Hasil: belum."), "Tidak setuju");
        developers.takes(number).sees("Nyatakan siap dipresentasikan");
        application.developed();
        recommend(technicians, number);
        site.official("kabid.bolmut")
                .takes(number)
                .types("Ringkasan laporan", "Aplikasi siap dipakai.")
                .presses("Sampaikan laporan ke Kadis")
                .gets(200);
        Person kadis = site.official("kadis.bolmut");
        decide(kadis.takes(number), "Setuju");
        kadis.opens("/bolmut/kasus/" + number)
                .sees("Permohonan berakhir: Aplikasi disetujui")
                .sees("Membuat proyek dan repositori kode sumber")
                .sees("Belum dapat dikerjakan. Plugin tidak terpasang di server ini.");
    }

    /** Row 1. */
    private static String order(Person kadis) {
        kadis.opens("/bolmut/pengembangan-aplikasi/").follows("Mulai sebagai Kadis Kominfo");
        kadis.types("Nama aplikasi", "Si-Aduan")
                .types("Perangkat daerah yang memerlukan", "Dinas Sosial")
                .types("Uraian perintah", "Bangun aplikasi pengaduan warga.")
                .presses("Lanjutkan")
                .gets(200);
        kadis.presses("Keluarkan surat perintah").gets(200);
        String path = kadis.path();
        assertTrue(path.startsWith("/bolmut/kasus/"), path);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Rows 9 and 10. */
    private static void plan(Person developers, String number) {
        developers
                .takes(number)
                .types("Ringkasan rencana", "Satu tahap.")
                .types("Tanggal mulai", "2026-02-02")
                .types("Tanggal selesai", "2026-06-30")
                .presses("Simpan rencana")
                .gets(200);
        developers
                .takes(number)
                .types("Tanggal presentasi", "2026-02-09")
                .chooses("Mockup")
                .presses("Catat presentasi rencana")
                .gets(200);
    }

    /** Rows 12, 13 and 14. */
    private static void test(Person developers, Person technicians, String number) {
        developers.takes(number).presses("Nyatakan siap dipresentasikan").gets(200);
        developers
                .takes(number)
                .types("Tanggal presentasi", "2026-06-15")
                .chooses("UAT")
                .presses("Catat presentasi hasil")
                .gets(200);
        technicians
                .takes(number)
                .chooses("Sesuai")
                .types("Hasil testing", "Lulus.")
                .presses("Simpan hasil testing")
                .gets(200);
    }

    /** Row 16. */
    private static void recommend(Person technicians, String number) {
        technicians
                .takes(number)
                .chooses("Pembuatan subdomain")
                .types("Subdomain", "si-aduan")
                .attaches("Surat rekomendasi", Papers.pdf("rekomendasi.pdf"))
                .presses("Keluarkan surat rekomendasi")
                .gets(200);
    }

    /** Decides, with the reason that is asked for where it is not agreed. */
    private static void decide(Person who, String choice) {
        if (choice.equals("Tidak setuju")) {
            who.types("Catatan atau alasan", "Belum sesuai kebutuhan.");
        }
        who.chooses(choice).presses("Kirim keputusan").gets(200);
    }
}
