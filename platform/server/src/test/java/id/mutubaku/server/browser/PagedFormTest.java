package id.mutubaku.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.server.client.Api;
import id.mutubaku.server.drafts.RoomSop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Fills in a form page by page on a phone, goes back and forth, and looks at each page. */
@ExtendWith(WithSite.class)
class PagedFormTest {
    /** The address of an office of a city, which no line of a phone holds. */
    private static final String UNBROKEN = "bidang.aplikasi.informatika.dan.persandian@dkisp.tarakankota.go.id";

    private static RoomSop published(Site site, String id) {
        RoomSop sop = new RoomSop(id, Api.at(site.platform().port()));
        sop.publish(RoomSop.paged(id, 1)).expect(201);
        return sop;
    }

    @Test
    void applicant_goesThroughThePages_backAndForth_withoutScript(Site site) {
        RoomSop sop = published(site, "ruang-berhalaman");
        Person applicant = site.applicant().opens(sop.form()).sees("Yang akan ditanyakan");
        applicant.presses("Mulai mengisi").gets(200).sees("Bagian 1 dari 3").doesNotSee("Jenis ruang");
        applicant.presses("Lanjutkan").gets(422).seesAt("Nama", "Tulis nama.");
        applicant.types("Nama", "Siti Aminah").types("Nomor telepon", "0254 123456");
        applicant.presses("Lanjutkan").gets(200).sees("Bagian 2 dari 3").sees("Biro Umum");
        applicant.finds("Keperluan", "Rapat dinas").follows("Kembali").finds("Nama", "Siti Aminah");
        applicant.types("Nama", "Siti").presses("Lanjutkan").goesBack();
        applicant
                .finds("Nama", "Siti")
                .types("Nama", "Siti Aminah")
                .presses("Lanjutkan")
                .gets(200);
        applicant.chooses("Aula").presses("Tambah Perangkat").gets(200).findsChosen("Aula");
        applicant.presses("Lanjutkan").gets(200).sees("Bagian 3 dari 3");
        applicant
                .attaches("Surat permohonan", Papers.pdf("surat.pdf"))
                .presses("Lanjutkan")
                .gets(200);

        applicant.sees("Periksa jawaban").sees("Ruang rapat").sees("surat.pdf").sees("Saya, Siti Aminah, merawat");
        applicant
                .presses("Ubah Pemohon")
                .gets(200)
                .types("Nama", "Siti Rahma")
                .presses("Lanjutkan")
                .gets(200);
        assertEquals("Siti Rahma", applicant.answer("Nama"));
        applicant
                .presses("Ubah Berkas")
                .gets(200)
                .sees("Sudah diunggah: surat.pdf")
                .presses("Lanjutkan")
                .gets(200);
        Requests.pledgeAndSend(applicant);
    }

    @Test
    void pages_haveNoBarriers_andFitAPhone(Site site) {
        RoomSop sop = published(site, "ruang-diperiksa");
        Inspection inspection = new Inspection(site.inspector(), "").opens("form-start", sop.form());
        Person person = inspection.person();
        person.presses("Mulai mengisi").presses("Lanjutkan").gets(422);
        inspection.looks("form-page-wrong");
        person.types("Nama", UNBROKEN)
                .types("Nomor telepon", "0254 123456")
                .presses("Lanjutkan")
                .gets(200);
        inspection.looks("form-page");
        person.chooses("Aula").presses("Lanjutkan").gets(200);
        person.attaches("Surat permohonan", Papers.pdf("surat.pdf"))
                .presses("Lanjutkan")
                .gets(200);
        inspection.looks("form-page-check");
        inspection.findsNothing();
    }
}
