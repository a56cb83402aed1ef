package id.mutubaku.server.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.server.browser.Person.Receipt;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Asks for public information that is refused on legal grounds, objects, and gets it after all; and asks for a research certificate. */
@WithExamples
class InformationTest {
    private static final String REGION = "kabupaten-contoh";

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta"));
    }

    @Test
    void refusal_namesItsGround_andTheObjectionIsGranted(Site site) throws Exception {
        Person applicant = site.applicant();
        Person officer = site.official("ppid.kabupaten-contoh");
        Receipt request = refused(site, applicant, officer);
        applicant
                .tracks(request)
                .sees("Permohonan ini ditolak: Permohonan informasi ditolak")
                .sees("Mengungkap data pribadi pasien.");
        assertTrue(Files.size(applicant.downloads("penolakan.pdf")) > 0);

        Receipt objection = object(applicant);
        register(site, objection, "K-001/2026", "Lengkap");
        Person superior = site.official("atasan-ppid.kabupaten-contoh");
        superior.takes(objection.number())
                .types("Nomor surat tanggapan", "T-001/2026")
                .types("Isi tanggapan", "Informasi diberikan dengan data pribadi dihitamkan.")
                .attaches("Surat tanggapan atas keberatan", Papers.pdf("tanggapan.pdf"))
                .chooses("Dikabulkan")
                .presses("Kirim keputusan")
                .gets(200);
        officer.takes(objection.number())
                .attaches("Informasi yang diminta", Papers.pdf("informasi.pdf"))
                .presses("Sampaikan informasi")
                .gets(200);
        applicant.tracks(objection).sees("Permohonan ini selesai: Keberatan dikabulkan");
        assertTrue(Files.size(applicant.downloads("informasi.pdf")) > 0);
    }

    private static Receipt refused(Site site, Person applicant, Person officer) {
        applicant.opens("/kabupaten-contoh/informasi-publik/ajukan").presses("Mulai mengisi");
        applicant
                .chooses("Perseorangan")
                .types("Nama lengkap", "Andi Wijaya")
                .types("Alamat", "Jalan Kenanga 5")
                .types("Nomor telepon atau HP", "0812 5555 6666")
                .types("Alamat surel", "andi@example.go.id")
                .presses("Lanjutkan")
                .gets(200);
        applicant.types("NIK", "3201010101850001").presses("Lanjutkan").gets(200);
        applicant
                .types("Informasi yang Anda butuhkan", "Data kunjungan puskesmas 2025.")
                .types("Untuk apa informasi itu dipakai", "Penelitian pribadi.")
                .chooses("Melihat, membaca, mendengarkan, atau mencatat")
                .presses("Lanjutkan")
                .gets(200);
        applicant
                .attaches("KTP-el atau paspor", Papers.pdf("ktp.pdf"))
                .presses("Lanjutkan")
                .gets(200);
        Receipt receipt = Requests.send(applicant);
        register(site, receipt, "P-017/2026", "Lengkap");
        officer.takes(receipt.number())
                .chooses("Dikecualikan")
                .presses("Kirim keputusan")
                .gets(200);
        officer.takes(receipt.number())
                .chooses("Mengungkapkan rahasia pribadi (huruf h)")
                .types("Hasil uji konsekuensi", "Data kesehatan pasien terungkap.")
                .types("Nomor penetapan pengecualian", "PK-03/2026")
                .types("Catatan atau alasan", "Mengungkap data pribadi pasien.")
                .attaches("Surat keputusan penolakan", Papers.pdf("penolakan.pdf"))
                .presses("Kirim penolakan")
                .gets(200);
        Handing.over(officer, REGION, receipt, "surat-penolakan");
        return receipt;
    }

    private static void register(Site site, Receipt receipt, String number, String branch) {
        Person desk = site.official("petugas-informasi.kabupaten-contoh").takes(receipt.number());
        desk.page()
                .getByLabel(java.util.regex.Pattern.compile("^Nomor pendaftaran"))
                .first()
                .fill(number);
        desk.chooses(branch).presses("Kirim keputusan").gets(200);
    }

    private static Receipt object(Person applicant) {
        applicant
                .opens("/kabupaten-contoh/keberatan-informasi/ajukan")
                .types("Nama lengkap", "Andi Wijaya")
                .types("Nomor telepon atau HP", "0812 5555 6666")
                .types("Alamat surel", "andi@example.go.id")
                .types("Nomor pendaftaran permohonan informasi", "P-017/2026")
                .chooses("Permohonan ditolak karena informasi dikecualikan")
                .types("Penjelasan keberatan", "Data dapat diberikan tanpa nama.")
                .presses("Lanjutkan")
                .gets(200);
        applicant
                .sees("Wajib bila Keberatan diajukan oleh kuasa dicentang.")
                .sees("Wajib bila Mengapa Anda keberatan? Permohonan ditolak karena informasi dikecualikan / ")
                .types("Tanggal jawaban atau penolakan Anda terima", today().toString())
                .attaches("Jawaban atau surat penolakan yang diterima", Papers.pdf("penolakan.pdf"))
                .presses("Lanjutkan")
                .gets(200);
        return applicant.presses("Kirim keberatan").gets(200).receipt();
    }

    @Test
    void research_asksForeignersForTheirPermit_andTellsUntilWhenItIsValid(Site site) throws Exception {
        Person applicant = site.applicant();
        Receipt receipt = askForCertificate(applicant);
        Person verifier = site.official("verifikator-kesbangpol.kabupaten-contoh");
        verifier.takes(receipt.number())
                .sees("Jane Miller")
                .chooses("Ya")
                .chooses("Mungkin mengganggu ketertiban umum")
                .chooses("Perlu dikaji")
                .presses("Kirim keputusan")
                .gets(200);
        site.official("kabid-kesbangpol.kabupaten-contoh")
                .takes(receipt.number())
                .chooses("Tidak mengganggu")
                .presses("Kirim keputusan")
                .gets(200);
        Person head = site.official("kaban-kesbangpol.kabupaten-contoh");
        head.takes(receipt.number())
                .types("Nomor surat", "070/21/KESBANGPOL/2026")
                .attaches("Surat Keterangan Penelitian", Papers.pdf("skp.pdf"))
                .presses("Terbitkan surat keterangan")
                .gets(200);
        Handing.over(head, REGION, receipt, "skp");
        applicant.tracks(receipt).sees("Permohonan ini selesai: Surat keterangan penelitian terbit");
        assertTrue(Files.size(applicant.downloads("skp.pdf")) > 0);
    }

    private static Receipt askForCertificate(Person applicant) {
        applicant.opens("/kabupaten-contoh/keterangan-penelitian/ajukan").presses("Mulai mengisi");
        applicant
                .chooses("Dosen atau peneliti lembaga")
                .types("Nama ketua peneliti", "Jane Miller")
                .chooses("Asing")
                .types("Alamat", "Jalan Kampus 1")
                .types("Nomor telepon atau HP", "0812 7777 8888")
                .types("Alamat surel", "jane@example.go.id")
                .types("Perguruan tinggi, lembaga, atau badan usaha", "Universitas Contoh")
                .presses("Lanjutkan")
                .gets(200);
        applicant
                .types("Nomor paspor", "X1234567")
                .types("Nomor izin penelitian BRIN", "BRIN-88/2026")
                .presses("Lanjutkan")
                .gets(200);
        applicant
                .types("Judul penelitian", "Kehidupan nelayan")
                .chooses("Sosial dan politik")
                .types("Tujuan dan manfaat", "Memahami mata pencaharian.")
                .chooses("Contoh Hilir")
                .types("Mulai penelitian", today().plusDays(10).toString())
                .types("Selesai penelitian", today().plusDays(300).toString())
                .presses("Lanjutkan")
                .gets(200);
        applicant.presses("Lanjutkan").gets(200);
        applicant
                .attaches("Surat pengantar lembaga", Papers.pdf("pengantar.pdf"))
                .attaches("Proposal penelitian", Papers.pdf("proposal.pdf"))
                .attaches("Paspor ketua peneliti", Papers.pdf("paspor.pdf"))
                .attaches("Izin penelitian BRIN", Papers.pdf("brin.pdf"))
                .presses("Lanjutkan")
                .gets(200);
        return Requests.pledgeAndSend(applicant);
    }
}
