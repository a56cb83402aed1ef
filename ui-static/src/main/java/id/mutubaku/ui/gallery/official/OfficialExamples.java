package id.mutubaku.ui.gallery.official;

import id.mutubaku.ui.gallery.part.FieldExamples;
import id.mutubaku.ui.gallery.part.Parts;
import id.mutubaku.ui.view.ErrorView;
import id.mutubaku.ui.view.LinkView;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.Tag;
import id.mutubaku.ui.view.account.SetupView;
import id.mutubaku.ui.view.account.SignInView;
import id.mutubaku.ui.view.casework.AskView;
import id.mutubaku.ui.view.casework.CaseView;
import id.mutubaku.ui.view.form.ButtonView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Caption;
import id.mutubaku.ui.view.form.FieldView.Choice;
import id.mutubaku.ui.view.form.ProblemView;
import java.util.List;
import java.util.Optional;

/** Makes the examples of the pages an official meets, and of the error page. */
public final class OfficialExamples {
    private OfficialExamples() {}

    public static SetupView setup() {
        return new SetupView(
                "/siapkan", "", "", "", "", "Tulis paling sedikit 12 karakter.", 12, List.of(), Parts.HIDDEN);
    }

    public static SignInView signIn() {
        return new SignInView(
                Optional.of(new NoticeView(false, "Sesi Anda berakhir", "Yang Anda tulis tersimpan.")),
                "",
                List.of(),
                Parts.HIDDEN,
                "/lacak?nomor=" + Parts.NUMBER);
    }

    public static CaseView officialCase(Optional<AskView> ask) {
        return new CaseView(
                new LinkView("/kerja", "Tugas saya"),
                Parts.NUMBER,
                Parts.SERVICE,
                Parts.APPLICANT,
                Tag.IN_REVIEW,
                "Kepala Seksi",
                Optional.of(Parts.WEDNESDAY),
                "4 jam kerja lagi",
                "",
                Parts.summaries().get(0).rows(),
                List.of(CounterExamples.givenResult(), CounterExamples.dueResult()),
                Optional.empty(),
                ask.isPresent() ? List.of() : List.of(new ProblemView("tarik.reason", "Tulis alasannya.")),
                List.of(),
                ask.isPresent() ? List.of(CaseworkExamples.changes()) : List.of(),
                Optional.of(ask.isPresent() ? CaseworkExamples.desk() : CaseworkExamples.returned()),
                ask,
                List.of(CaseworkExamples.disposition(true)),
                List.of(CaseworkExamples.message(), CaseworkExamples.dispose()),
                List.of(new LinkView("/contoh/kasus/" + Parts.NUMBER + "/tutup", "Tutup permohonan")),
                Parts.summaries().stream().map(OfficialExamples::unchangeable).toList(),
                Parts.files(),
                CaseworkExamples.used(),
                Parts.timeline(),
                List.of(),
                false,
                Parts.steps(),
                Optional.empty(),
                "/contoh/kasus/" + Parts.NUMBER + "/loket");
    }

    static SummaryView unchangeable(SummaryView group) {
        return new SummaryView(group.title(), "", group.rows());
    }

    public static AskView ask() {
        return new AskView(
                "Langkah 4",
                "Telaah arsitektur SPBE",
                "Kepala Seksi meng-analisis pengajuan Aplikasi Baru, apakah sesuai dengan Arsitektur Aplikasi SPBE",
                Optional.of(new NoticeView(
                        false,
                        "Kepala Bidang memutuskan “Perlu ditelaah ulang”. Alasannya:",
                        "Kode layanan belum ditulis.")),
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
                Parts.checks(),
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
                List.of(new LinkView(
                        "/contoh/kasus/" + Parts.NUMBER + "/langkah/analisis/kembalikan",
                        "Kembalikan untuk perbaikan")),
                List.of(new ButtonView("save", "true", "Simpan draf")));
    }

    public static ErrorView error() {
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
