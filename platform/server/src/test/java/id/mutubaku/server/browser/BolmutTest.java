package id.mutubaku.server.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds Bolmut's SOP, which the head of the office starts, to all of its eighteen rows and both ways back. */
@ExtendWith(WithSite.class)
class BolmutTest {
    @Test
    void application_revisedTwice_isApproved(Site site) {
        Team team = Team.begins(site);
        listNeeds(team);
        findResources(team);
        plan(team, "Tidak setuju");
        plan(team, "Setuju");
        develop(team, "Tidak setuju");
        develop(team, "Setuju");
        recommend(team);
        team.kadis()
                .opens("/bolmut/kasus/" + team.number())
                .sees("Permohonan berakhir: Aplikasi disetujui")
                .sees("Membuat proyek dan repositori kode sumber")
                .sees("Belum dapat dikerjakan. Plugin tidak terpasang di server ini.");
    }

    record Team(Person kadis, Person kabid, Person kasi, Person developers, Person technicians, String number) {

        /** Has the head of the office order an application. */
        static Team begins(Site site) {
            return of(site, order(site.official("kadis.bolmut")));
        }

        /** Finds those who work at an application that was ordered. */
        static Team of(Site site, String number) {
            return new Team(
                    site.official("kadis.bolmut"),
                    site.official("kabid.bolmut"),
                    site.official("kasi-egov.bolmut"),
                    site.official("tim-pengembang.bolmut"),
                    site.official("tim-teknis.bolmut"),
                    number);
        }

        void completes(Person who, String button) {
            who.presses(button).gets(200);
        }

        void decides(Person who, String choice) {
            if (choice.equals("Tidak setuju")) {
                who.types("Catatan atau alasan", "Belum sesuai kebutuhan.");
            }
            who.chooses(choice).presses("Kirim keputusan").gets(200);
        }
    }

    /** Row 1. */
    static String order(Person kadis) {
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

    /** Rows 2, 3, 4, and 2 again. */
    static void listNeeds(Team team) {
        team.decides(team.kabid().takes(team.number()), "Belum ada");
        team.completes(
                team.kasi().takes(team.number()).types("Usulan kebutuhan", "Aplikasi pengaduan."), "Simpan usulan");
        team.completes(
                team.kasi()
                        .takes(team.number())
                        .types("Uraian", "Pengaduan lewat ponsel")
                        .chooses("Prioritas", "Tinggi"),
                "Simpan daftar kebutuhan");
        team.decides(team.kabid().takes(team.number()), "Ada dalam daftar");
    }

    /** Rows 5, 6 and 8. */
    static void findResources(Team team) {
        team.completes(
                team.kasi()
                        .takes(team.number())
                        .types("Kebutuhan, ruang lingkup, dan cakupan aplikasi", "Seluruh kecamatan.")
                        .types("Aplikasi sejenis yang sudah ada", "Tidak ada.")
                        .types("Aplikasi lain yang perlu diintegrasikan", "SP4N-LAPOR!")
                        .types("Kebutuhan infrastruktur, SDM, dan anggaran", "Satu peladen dan tiga orang."),
                "Simpan hasil analisis");
        team.decides(team.kabid().takes(team.number()), "Tersedia");
        team.completes(
                team.kasi()
                        .takes(team.number())
                        .types("Nama proyek", "Si-Aduan")
                        .types("Nama repositori", "si-aduan")
                        .types("Nama", "Dewi Lestari")
                        .chooses("Programer"),
                "Buat proyek dan tugaskan tim");
    }

    /** Rows 9, 10 and 11. */
    static void plan(Team team, String answer) {
        team.completes(
                team.developers()
                        .takes(team.number())
                        .types("Ringkasan rencana", "Dua tahap. " + answer)
                        .types("Tanggal mulai", "2026-02-02")
                        .types("Tanggal selesai", "2026-06-30"),
                "Simpan rencana");
        team.completes(
                team.developers()
                        .takes(team.number())
                        .types("Tanggal presentasi", "2026-02-09")
                        .chooses("Mockup"),
                "Catat presentasi rencana");
        team.decides(team.technicians().takes(team.number()).types("Tanggapan", "Jadwal: " + answer), answer);
    }

    /** Rows 12, 13, 14 and 15. */
    static void develop(Team team, String answer) {
        team.completes(team.developers().takes(team.number()), "Nyatakan siap dipresentasikan");
        team.completes(
                team.developers()
                        .takes(team.number())
                        .types("Tanggal presentasi", "2026-06-15")
                        .chooses("UAT"),
                "Catat presentasi hasil");
        team.completes(
                team.technicians().takes(team.number()).chooses("Sesuai").types("Hasil testing", "Lulus."),
                "Simpan hasil testing");
        team.decides(team.technicians().takes(team.number()).types("Tanggapan", "Hasil: " + answer), answer);
    }

    /** Rows 16, 17 and 18. */
    static void recommend(Team team) {
        team.completes(
                team.technicians()
                        .takes(team.number())
                        .chooses("Pembuatan subdomain")
                        .types("Subdomain", "si-aduan")
                        .attaches("Surat rekomendasi", Papers.pdf("rekomendasi.pdf")),
                "Keluarkan surat rekomendasi");
        team.completes(
                team.kabid().takes(team.number()).types("Ringkasan laporan", "Aplikasi siap dipakai."),
                "Sampaikan laporan ke Kadis");
        team.decides(team.kadis().takes(team.number()), "Setuju");
    }
}
