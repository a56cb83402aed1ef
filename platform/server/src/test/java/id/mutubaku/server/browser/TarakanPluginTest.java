package id.mutubaku.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.server.browser.Person.Receipt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Holds Tarakan's plugin to the agenda's numbers, the disposition sheet, the advice and the draft of the KAK. */
@WithPlugins
class TarakanPluginTest {
    @Test
    void letter_getsTheNextNumber_aSheet_andADraftOfTheTerms(Site site) throws IOException {
        Receipt first = Filed.inTarakan(site, "Dinas Perhubungan");
        Receipt second = Filed.inTarakan(site, "Dinas Pendidikan");
        Person office = site.official("bagian-umum.tarakan");
        int number = agenda(office, first);
        assertEquals(number + 1, agenda(office, second));

        Person head = site.official("kepala.tarakan").takes(second.number());
        String sheet = text(head.downloads(".docx"));
        assertTrue(sheet.contains("Dinas Pendidikan"), sheet);
        assertTrue(sheet.contains("Bidang Aplikasi"), sheet);
        head.presses("Disposisikan ke Bidang Aplikasi").gets(200);
        Person unit = site.official("bidang-aplikasi.tarakan");
        unit.takes(second.number())
                .types("Hasil pengkajian", "Aplikasi khusus.")
                .presses("Simpan hasil pengkajian")
                .gets(200);
        unit.takes(second.number())
                .sees("Apakah ini aplikasi umum atau aplikasi khusus menurut Peringatan")
                .types("Pertimbangan", "Belum ada di pasar.")
                .chooses("Disediakan DKISP")
                .presses("Kirim keputusan")
                .gets(200);
        build(unit, second);
        head.takes(second.number()).presses("Nyatakan pekerjaan selesai").gets(200);
        site.applicant().tracks(second).gets(200).sees("Permohonan ini selesai: Pekerjaan selesai");
    }

    /** Registers the letter, and returns which one of the year it is. */
    private static int agenda(Person office, Receipt receipt) {
        office.takes(receipt.number())
                .types("Perihal", "Permohonan aplikasi")
                .presses("Agendakan dan teruskan ke Kepala DKISP")
                .gets(200);
        office.opens("/tarakan/kasus/" + receipt.number()).awaits("Nomor agenda");
        String number = office.answer("Nomor agenda");
        assertTrue(number.matches("500\\.12/[0-9]{3}/DKISP/[IVX]+/[0-9]{4}"), number);
        return Integer.parseInt(number.split("/", -1)[1]);
    }

    private static void build(Person unit, Receipt receipt) throws IOException {
        unit.takes(receipt.number())
                .types("Hasil analisa", "Modul surat.")
                .presses("Simpan hasil analisa")
                .gets(200);
        unit.takes(receipt.number()).awaits("rancangan-kak");
        String draft = text(unit.downloads("kak"));
        assertTrue(draft.contains("e-Arsip"), draft);
        unit.types("Judul KAK", "Pengembangan e-Arsip")
                .types("Ruang lingkup", "Semua OPD.")
                .attaches("KAK pengadaan aplikasi", Papers.pdf("kak.pdf"))
                .presses("Simpan KAK")
                .gets(200);
        unit.takes(receipt.number())
                .types("Hasil uji coba", "Berhasil.")
                .presses("Catat hasil uji coba")
                .gets(200);
        unit.takes(receipt.number()).presses("Laporkan ke Kepala DKISP").gets(200);
    }

    private static String text(Path file) throws IOException {
        try (ZipFile word = new ZipFile(file.toFile())) {
            return new String(
                    word.getInputStream(word.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
