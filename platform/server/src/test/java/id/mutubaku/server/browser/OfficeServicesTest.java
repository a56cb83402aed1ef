package id.mutubaku.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.server.browser.Person.Receipt;
import id.mutubaku.server.client.Api;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Takes leave through its initials, and a request through the answer of a ministry. */
@WithExamples
class OfficeServicesTest {
    private static final String REGION = "kabupaten-contoh";

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta"));
    }

    @Test
    void leave_isCountedByTheCalendar_heldAgainstWhatIsLeft_andInitialled(Site site) throws Exception {
        Person employee = site.applicant();
        Receipt receipt = askForLeave(employee);
        Person personnel = site.official("pengelola-kepegawaian.kabupaten-contoh");
        personnel
                .takes(receipt.number())
                .types("Cuti tahunan tahun ini yang sudah dipakai", "10")
                .types("Sisa cuti tahun lalu", "4")
                .types("Sisa cuti dua tahun lalu", "0")
                .chooses("Mencukupi")
                .presses("Kirim keputusan")
                .gets(200);
        site.official("atasan-langsung.kabupaten-contoh")
                .takes(receipt.number())
                .types("Pertimbangan", "Pekerjaan dapat diserahkan.")
                .chooses("Disetujui")
                .presses("Kirim keputusan")
                .gets(200);
        initial(site, personnel, receipt);
        Person head = site.official("kadis-kominfo.kabupaten-contoh");
        head.takes(receipt.number())
                .types("Nomor surat", "800/12/KOMINFO/2026")
                .attaches("Surat izin cuti", Papers.pdf("surat-cuti.pdf"))
                .chooses("Diberikan")
                .presses("Kirim keputusan")
                .gets(200);
        Handing.over(head, REGION, receipt, "surat-cuti");
        employee.tracks(receipt).sees("Permohonan ini selesai: Cuti diberikan");
        assertTrue(Files.size(employee.downloads("surat-cuti.pdf")) > 0);
    }

    /** Monday to Friday of a week without holidays: five working days. */
    private static Receipt askForLeave(Person employee) {
        employee.opens("/kabupaten-contoh/cuti-asn/ajukan").presses("Mulai mengisi");
        employee.types("Nama lengkap", "Rina Kartika")
                .types("NIP", "19900512 201503 2 003")
                .types("Jabatan", "Pranata Komputer")
                .chooses("Bidang Aptika")
                .types("Mulai bekerja sebagai ASN", "2015-03-01")
                .types("Alamat surel dinas", "rina@example.go.id")
                .presses("Lanjutkan")
                .gets(200);
        employee.chooses("Cuti tahunan")
                .types("Alasan cuti", "Menjenguk orang tua.")
                .types("Hari pertama cuti", "2027-06-14")
                .types("Hari terakhir cuti", "2027-06-18")
                .presses("Lanjutkan")
                .gets(200);
        employee.types("Alamat selama cuti", "Jalan Mawar 3")
                .types("Nomor telepon atau HP", "0812 1111 2222")
                .presses("Lanjutkan")
                .gets(200);
        assertEquals("5 hari kerja", employee.answer("Lama cuti"));
        return employee.presses("Kirim permintaan cuti").gets(200).receipt();
    }

    private static void initial(Site site, Person personnel, Receipt receipt) {
        personnel
                .takes(receipt.number())
                .attaches("Konsep surat izin cuti", Papers.pdf("konsep.pdf"))
                .presses("Ajukan paraf")
                .gets(200);
        site.official("kasubbag-umpeg.kabupaten-contoh")
                .takes(receipt.number())
                .chooses("Diparaf")
                .presses("Kirim keputusan")
                .gets(200);
        Person secretary = site.official("sekretaris-kominfo.kabupaten-contoh");
        secretary
                .takes(receipt.number())
                .chooses("Diperbaiki")
                .types("Catatan atau alasan", "Tanggalnya keliru.")
                .presses("Kirim keputusan")
                .gets(200);
        personnel
                .takes(receipt.number())
                .sees("Tanggalnya keliru.")
                .attaches("Konsep surat izin cuti", Papers.pdf("konsep-2.pdf"))
                .presses("Ajukan paraf")
                .gets(200);
        site.official("kasubbag-umpeg.kabupaten-contoh")
                .takes(receipt.number())
                .chooses("Diparaf")
                .presses("Kirim keputusan")
                .gets(200);
        secretary
                .takes(receipt.number())
                .chooses("Diparaf")
                .presses("Kirim keputusan")
                .gets(200);
    }

    @Test
    void ministry_answersByAMessage_andItsLetterIsPassedOn(Site site) throws Exception {
        Person agency = site.applicant();
        Receipt receipt = askForConsideration(agency);
        site.official("penelaah-spbe.kabupaten-contoh")
                .takes(receipt.number())
                .chooses("Sesuai")
                .chooses("Tidak")
                .types("Catatan telaah", "Lengkap.")
                .chooses("Layak")
                .presses("Kirim keputusan")
                .gets(200);
        site.official("kadis-kominfo.kabupaten-contoh")
                .takes(receipt.number())
                .types("Nomor surat", "555/88/KOMINFO")
                .attaches("Surat permohonan kepada Menteri", Papers.pdf("kepada-menteri.pdf"))
                .presses("Catat bahwa surat sudah dikirim")
                .gets(200);
        Person division = site.official("kabid-aptika.kabupaten-contoh");
        division.opens("/kerja?tampil=awaited")
                .sees(receipt.number())
                .sees("Menunggu Kementerian Komunikasi dan Digital sejak");

        answer(site, receipt);

        division.takes(receipt.number())
                .sees("B-412/DJTPD/2026")
                .attaches("Surat pertimbangan Kementerian", Papers.pdf("surat-menteri.pdf"))
                .presses("Sampaikan kepada pemohon")
                .gets(200);
        Handing.over(division, REGION, receipt, "surat-kementerian");
        agency.tracks(receipt).sees("Permohonan ini selesai: Pertimbangan Kementerian diterima");
        assertTrue(Files.size(agency.downloads("surat-menteri.pdf")) > 0);
    }

    private static Receipt askForConsideration(Person agency) {
        agency.opens("/kabupaten-contoh/pertimbangan-aplikasi/ajukan").presses("Mulai mengisi");
        agency.types("Nama perangkat daerah", "Dinas Kesehatan")
                .types("Nama lengkap", "Joko Susilo")
                .types("NIP", "19720315 199803 1 004")
                .types("Jabatan", "Sekretaris Dinas")
                .types("Nomor telepon atau HP", "0812 3333 4444")
                .types("Alamat surel dinas", "joko@example.go.id")
                .presses("Lanjutkan")
                .gets(200);
        agency.types("Nama aplikasi", "SIKES")
                .chooses("Membangun aplikasi baru")
                .types("Tahun anggaran pelaksanaan", String.valueOf(today().getYear()))
                .types("Perkiraan anggaran", "Rp 350.000.000,-")
                .chooses("Pihak ketiga")
                .presses("Lanjutkan")
                .gets(422)
                .seesAt("Tahun anggaran pelaksanaan", "Tahun pelaksanaan harus sesudah tahun ini");
        agency.types("Tahun anggaran pelaksanaan", String.valueOf(today().getYear() + 1))
                .presses("Lanjutkan")
                .gets(200);
        agency.types("Dasar hukum", "Perpres 95/2018.")
                .types("Permasalahan dan kebutuhan", "Pencatatan masih di kertas.")
                .types("Tujuan dan manfaat", "Data kunjungan tersedia setiap hari.")
                .types("Ruang lingkup", "Dua puluh puskesmas.")
                .types("Sasaran pengguna", "Petugas puskesmas.")
                .presses("Lanjutkan")
                .gets(200);
        agency.chooses("Tidak ada")
                .chooses("Ya, termasuk data pribadi spesifik")
                .chooses("Pusat Data Nasional")
                .presses("Lanjutkan")
                .gets(200);
        agency.attaches("Surat permohonan", Papers.pdf("surat.pdf"))
                .attaches("Dokumen Analisis Kebutuhan", Papers.pdf("analisis.pdf"))
                .attaches("Dokumen Perencanaan", Papers.pdf("rencana.pdf"))
                .attaches("Dokumen Manajemen Risiko", Papers.pdf("risiko.pdf"))
                .attaches("Penilaian dampak pelindungan data pribadi", Papers.pdf("dampak.pdf"))
                .presses("Lanjutkan")
                .gets(200);
        return Requests.send(agency);
    }

    /** The ministry sends its answer by a program, which signs in with the account of that post. */
    private static void answer(Site site, Receipt receipt) {
        Map<String, Object> data =
                Map.of("nomor", "B-412/DJTPD/2026", "tanggal", today().toString(), "pertimbangan", "Dapat dibangun.");
        Api.at(site.platform().port())
                .as("komdigi.kabupaten-contoh")
                .post("/api/v1/kabupaten-contoh/cases/" + receipt.number() + "/messages/jawaban-komdigi")
                .key(UUID.randomUUID().toString())
                .json(Map.of("branch", "diberikan", "data", data))
                .send()
                .expect(200);
    }
}
