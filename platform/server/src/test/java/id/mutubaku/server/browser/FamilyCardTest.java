package id.mutubaku.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.server.browser.Person.Receipt;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Asks for a family card with a form of 90 fields on a phone, as a family would, and follows it to the card. */
@WithExamples
class FamilyCardTest {
    private static final String FORM = "/kabupaten-contoh/kartu-keluarga/ajukan";

    @Test
    void family_fillsInEightPages_isAskedForAFile_andGetsItsCard(Site site) throws Exception {
        Person applicant = site.applicant();
        Receipt receipt = apply(applicant);
        Person clerk = site.official("petugas-loket.kabupaten-contoh");
        clerk.takes(receipt.number()).sees("Budi Santoso").sees("buku-nikah.pdf");
        clerk.sees("Belum terbuka dengan isian sekarang. Catat dahulu bahwa data sesuai")
                .chooses("Ada perbedaan")
                .chooses("Belum lengkap")
                .presses("Kirim keputusan");
        clerk.types("Perbedaan yang ditemukan", "Foto buku nikah tidak terbaca.")
                .presses("Kirim keputusan")
                .gets(422)
                .seesAt("Catatan atau alasan", "Tulis alasan keputusan \"Belum lengkap\".")
                .types("Catatan atau alasan", "Unggah ulang buku nikah yang terbaca.")
                .presses("Kirim keputusan")
                .gets(200);

        sendAgain(applicant, receipt);
        clerk.takes(receipt.number())
                .chooses("Sesuai")
                .chooses("Lengkap")
                .presses("Kirim keputusan")
                .gets(200);
        issue(site, receipt);
        applicant.tracks(receipt).gets(200).sees("Permohonan ini selesai: Kartu Keluarga diterbitkan");
        assertTrue(Files.size(applicant.downloads("kartu-bertanda-tangan.pdf")) > 0);
    }

    private static Receipt apply(Person applicant) {
        applicant
                .opens(FORM)
                .gets(200)
                .sees("Yang akan ditanyakan")
                .doesNotSee("Loket: Anda mengisi")
                .presses("Mulai mengisi");
        applicant
                .chooses("Membentuk keluarga baru setelah menikah")
                .presses("Lanjutkan")
                .gets(200);
        applicant
                .types("Nama lengkap", "Budi Santoso")
                .types("NIK", "3201012501900001")
                .types("Nomor telepon atau HP", "0812 3456 7890")
                .types("Alamat surel", "budi@example.go.id")
                .chooses("Kepala keluarga")
                .presses("Lanjutkan")
                .gets(200);
        head(applicant);
        address(applicant);
        member(applicant);
        applicant.chooses("Berkas PDF, saya cetak sendiri").presses("Lanjutkan").gets(200);
        applicant
                .doesNotSee("Kutipan akta perceraian")
                .attaches("Buku nikah atau kutipan akta perkawinan", Papers.pdf("buku-nikah.pdf"))
                .presses("Lanjutkan")
                .gets(200);
        applicant.sees("Periksa jawaban").sees("Sari Dewi");
        assertEquals("2 orang", applicant.answer("Jumlah jiwa dalam Kartu Keluarga"));
        return Requests.pledgeAndSend(applicant);
    }

    private static void head(Person applicant) {
        person(applicant, "Budi Santoso", "3201012501900001", "1990-01-25", "Laki-laki");
        applicant.presses("Lanjutkan").gets(200).sees("Nomor akta kelahiran");
        applicant
                .types("Nomor akta kelahiran", "3201-LT-1990-0042")
                .presses("Lanjutkan")
                .gets(200);
        status(applicant);
        applicant.presses("Lanjutkan").gets(200);
        marriage(applicant).presses("Lanjutkan").gets(200);
    }

    private static void person(Person applicant, String name, String nik, String birth, String sex) {
        applicant
                .types("Nama lengkap tanpa gelar", name)
                .types("NIK", nik)
                .chooses(sex)
                .types("Tempat lahir", "Contoh Kota")
                .types("Tanggal lahir", birth)
                .chooses("Ada")
                .chooses("O")
                .chooses("Agama", "Islam");
    }

    private static void status(Person applicant) {
        applicant
                .chooses("Kawin tercatat")
                .chooses("Pendidikan terakhir", "Diploma IV/Strata I")
                .chooses("Pekerjaan", "Karyawan swasta")
                .chooses("Tanpa disabilitas")
                .types("Nama lengkap ayah", "Slamet Santoso")
                .types("Nama lengkap ibu", "Wati");
    }

    private static Person marriage(Person applicant) {
        return applicant
                .types("Nomor buku nikah atau akta perkawinan", "123/45/VI/2026")
                .types("Tanggal perkawinan", "2026-06-14");
    }

    private static void address(Person applicant) {
        applicant
                .types("Jalan, nomor rumah, atau dusun", "Jalan Melati 7")
                .types("RT", "004")
                .types("RW", "002")
                .chooses("Contoh Hulu")
                .chooses("Milik sendiri")
                .presses("Lanjutkan")
                .gets(200)
                .doesNotSee("Desa Tambak Jaya")
                .chooses("Desa Sukamaju")
                .presses("Lanjutkan")
                .gets(200);
    }

    private static void member(Person applicant) {
        applicant.chooses("Ya").presses("Lanjutkan").gets(200);
        person(applicant, "Sari Dewi", "3201015503920002", "1992-03-15", "Perempuan");
        status(applicant);
        applicant
                .chooses("Hubungan dengan kepala keluarga", "Istri")
                .presses("Lanjutkan")
                .gets(200);
        marriage(applicant)
                .types("Nomor akta kelahiran", "3201-LT-1992-0107")
                .presses("Lanjutkan")
                .gets(200);
    }

    private static void sendAgain(Person applicant, Receipt receipt) {
        applicant.tracks(receipt).gets(200).sees("Unggah ulang buku nikah yang terbaca.");
        applicant
                .follows("Kirim permohonan")
                .attaches("Buku nikah atau kutipan akta perkawinan", Papers.pdf("buku-nikah-jelas.pdf"))
                .presses("Kirim permohonan")
                .gets(200);
    }

    private static void issue(Site site, Receipt receipt) {
        site.official("operator-siak.kabupaten-contoh")
                .takes(receipt.number())
                .types("Nomor Kartu Keluarga", "3201011406260001")
                .presses("Simpan dan ajukan tanda tangan")
                .gets(200);
        Person head = site.official("kadis-dukcapil.kabupaten-contoh");
        head.takes(receipt.number())
                .attaches("Kartu Keluarga", Papers.pdf("kartu-bertanda-tangan.pdf"))
                .presses("Terbitkan Kartu Keluarga")
                .gets(200);
        Handing.over(head, "kabupaten-contoh", receipt, "kartu");
    }
}
