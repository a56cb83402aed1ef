package id.mutubaku.ui.gallery;

import id.mutubaku.ui.view.ButtonView;
import id.mutubaku.ui.view.ErrorView;
import id.mutubaku.ui.view.FieldView;
import id.mutubaku.ui.view.FieldView.Caption;
import id.mutubaku.ui.view.FieldView.Choice;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.Tag;
import id.mutubaku.ui.view.official.AdminView;
import id.mutubaku.ui.view.official.AskView;
import id.mutubaku.ui.view.official.CaseView;
import id.mutubaku.ui.view.official.SetupView;
import java.util.List;
import java.util.Optional;

/** Makes the examples of the pages an official meets, and of the error page. */
final class OfficialExamples {
    private OfficialExamples() {}

    static SetupView setup() {
        return new SetupView(
                "/siapkan", "", "", "", "", "Tulis paling sedikit 12 karakter.", 12, List.of(), Parts.HIDDEN);
    }

    static AdminView admin() {
        return new AdminView(
                Optional.of(new NoticeView(true, "", "Akun siti.contoh dibuat.")),
                List.of(),
                FieldExamples.fields(),
                List.of(
                        new AdminView.Accounts("Platform", List.of(new AdminView.Row("admin", "Rahmat", "Platform"))),
                        new AdminView.Accounts("Provinsi Contoh", List.of())));
    }

    static CaseView officialCase(Optional<AskView> ask) {
        return new CaseView(
                Parts.NUMBER,
                Parts.SERVICE,
                Parts.APPLICANT,
                Tag.IN_REVIEW,
                "Kepala Seksi",
                Optional.of(Parts.WEDNESDAY),
                "4 jam kerja lagi",
                Optional.empty(),
                ask,
                Parts.summaries().stream().map(OfficialExamples::unchangeable).toList(),
                Parts.files(),
                Parts.timeline(),
                Parts.steps(),
                Optional.empty());
    }

    static SummaryView unchangeable(SummaryView group) {
        return new SummaryView(group.title(), "", group.rows());
    }

    static AskView ask() {
        return new AskView(
                "Langkah 4",
                "Kepala Seksi meng-analisis pengajuan Aplikasi Baru, apakah sesuai dengan Arsitektur Aplikasi SPBE",
                "/contoh/kasus/" + Parts.NUMBER,
                List.of(),
                Parts.HIDDEN,
                List.of(
                        new AskView.Need(
                                "Surat masuk",
                                "",
                                List.of(Parts.files().get(0)),
                                Optional.empty(),
                                Optional.of(Tag.PRESENT)),
                        new AskView.Need(
                                "Spek teknis aplikasi baru",
                                "",
                                List.of(),
                                Optional.of(FieldExamples.missing()),
                                Optional.of(Tag.MISSING)),
                        new AskView.Need(
                                "Buku agenda",
                                "Di luar sistem; tidak perlu diunggah.",
                                List.of(),
                                Optional.empty(),
                                Optional.empty())),
                Parts.findings(),
                List.of(),
                Optional.of(new FieldView.Radios(
                        Caption.of("branch", "Keputusan"),
                        List.of(
                                new Choice("sesuai", "Sesuai", "Lanjut: analisis kebutuhan integrasi.", false),
                                new Choice(
                                        "tidak",
                                        "Tidak sesuai",
                                        "Selesai: permohonan ditolak. Alasan wajib ditulis.",
                                        false)))),
                Optional.of(new FieldView.TextArea(
                        new Caption("note", "Catatan", "Terbaca oleh pemohon.", true, ""), "", 4, 2000)),
                "Simpan hasil analisis",
                List.of(new ButtonView("do", "return", "Kembalikan ke pemohon")));
    }

    static ErrorView error() {
        return new ErrorView(
                "Permohonan ini sudah berubah",
                "Kepala Bidang menyimpan keputusan pada permohonan ini saat Anda membukanya.",
                "Catatan yang Anda tulis tetap tersimpan.",
                "Buka kembali permohonan untuk melihat keadaannya yang terbaru.",
                "/contoh/kasus/" + Parts.NUMBER,
                "Buka permohonan",
                "7f3a-11");
    }
}
