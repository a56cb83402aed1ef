package id.mutubaku.server.browser;

import id.mutubaku.server.api.SampleSop;
import id.mutubaku.server.client.Api;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds the page of a request to asking for documents by answers, and to taking several files of one. */
@ExtendWith(WithSite.class)
class ConditionalDocumentTest {
    private static final String FORM = "/banten/cuti/ajukan";

    @Test
    void documentThatAnswersAskFor_isNamedWithItsCondition_andNeverOptional(Site site) {
        SampleSop.CUTI.published(Api.at(site.platform().port()));
        Person siti = site.applicant();

        siti.opens(FORM).gets(200).sees("Wajib bila Jenis cuti: Sakit.").doesNotSee("Surat dokter (opsional)");
        siti.types("Nama", "Siti")
                .chooses("Sakit")
                .presses("Lanjutkan")
                .gets(422)
                .sees("Surat dokter");
        siti.chooses("Tahunan").presses("Lanjutkan").gets(200).sees("Periksa jawaban Anda");
    }

    @Test
    void severalFiles_areChosenAtOnce_keptOverAnError_andTakenAwayOneByOne(Site site) {
        SampleSop.CUTI.published(Api.at(site.platform().port()));
        Person siti = site.applicant();

        siti.opens(FORM).gets(200).sees("Paling banyak 3 berkas.");
        siti.page()
                .locator("input[name='doc.foto']")
                .setInputFiles(new Path[] {Papers.png("depan.png"), Papers.png("samping.png")});
        siti.chooses("Tahunan").presses("Lanjutkan").gets(422).sees("depan.png").sees("samping.png");
        siti.page().locator("input[name='drop']").first().check();
        siti.page().locator("input[name='doc.foto']").setInputFiles(Papers.png("belakang.png"));
        siti.types("Nama", "Siti").presses("Lanjutkan").gets(200);
        siti.sees("samping.png").sees("belakang.png").doesNotSee("depan.png");
    }
}
