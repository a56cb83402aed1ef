package id.mutubaku.ui.gallery.official;

import id.mutubaku.ui.gallery.part.FieldExamples;
import id.mutubaku.ui.gallery.part.Parts;
import id.mutubaku.ui.svg.QrSvg;
import id.mutubaku.ui.view.ErrorView;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.Tag;
import id.mutubaku.ui.view.account.SetupView;
import id.mutubaku.ui.view.account.SignInView;
import id.mutubaku.ui.view.admin.NotificationsView;
import id.mutubaku.ui.view.admin.UpkeepView;
import id.mutubaku.ui.view.casework.AskView;
import id.mutubaku.ui.view.casework.CaseView;
import id.mutubaku.ui.view.casework.LinkView;
import id.mutubaku.ui.view.form.ButtonView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Caption;
import id.mutubaku.ui.view.form.FieldView.Choice;
import id.mutubaku.ui.view.form.ProblemView;
import id.mutubaku.ui.view.official.CounterReceiptView;
import id.mutubaku.ui.view.official.CounterView;
import id.mutubaku.ui.view.official.DelegationsView;
import java.time.Instant;
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
                Parts.HIDDEN);
    }

    public static NotificationsView notifications() {
        return new NotificationsView(
                Optional.empty(),
                List.of(new ProblemView(NotificationsView.reasonField("7f3a"), "Tulis alasan melewatinya.")),
                List.of(
                        new NotificationsView.Shortcoming("Platform", "Alamat publik belum diberikan (--address)."),
                        new NotificationsView.Shortcoming("Provinsi Contoh", "2 akun tidak punya alamat surel.")),
                "Seluruhnya 14 menunggu keputusan.",
                List.of(new NotificationsView.Alike(
                        "contoh",
                        "Provinsi Contoh",
                        "mail",
                        "5be1",
                        "Surel",
                        12,
                        "Connection refused: surel.contoh.go.id:587",
                        "")),
                List.of(
                        failed(
                                "7f3a",
                                "Webhook",
                                "https://contoh.go.id/kasus menjawab 500",
                                "Tulis alasan melewatinya."),
                        failed("91b0", "Surel", "Connection refused: surel.contoh.go.id:587", "")),
                "",
                "/admin/pemberitahuan?halaman=2",
                List.of(new NotificationsView.Skipped(
                        "Provinsi Contoh",
                        Parts.NUMBER,
                        "Surel",
                        "admin",
                        "5 Februari 2025 pukul 10.00 WIT",
                        "Penerima sudah pindah tugas; diberi tahu lewat telepon.")));
    }

    private static NotificationsView.Failed failed(String id, String kind, String error, String reasonError) {
        return new NotificationsView.Failed(
                id,
                "contoh",
                "Provinsi Contoh",
                Parts.NUMBER,
                kind,
                "siti@contoh.go.id, assigned",
                4,
                "3 Februari 2025 pukul 09.15 WIT",
                error,
                reasonError);
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
                Optional.empty(),
                ask.isPresent() ? List.of() : List.of(new ProblemView("tarik.reason", "Tulis alasannya.")),
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
                List.of(new ButtonView("do", "return", "Kembalikan ke pemohon")));
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

    public static UpkeepView upkeep() {
        Instant before = Instant.parse("2025-08-18T09:00:00Z");
        return new UpkeepView(
                "Hitung ulang jatuh tempo",
                "Waktu yang sudah terpakai tetap, sisa waktu dihitung dengan kalender baru.",
                Optional.empty(),
                List.of(new UpkeepView.Choice(
                        "Provinsi Contoh", "tahun 2025–2027", "/admin/kalender?daerah=contoh", true)),
                Optional.of(new UpkeepView.Batch(
                        "Perubahan terakhir sudah selesai",
                        "2 permohonan dilihat: 1 diubah, 1 tidak dapat diubah.",
                        "",
                        before,
                        Optional.of(before.plusSeconds(5)),
                        List.of(new UpkeepView.Row(
                                "CTH-20250815-9ZZ11",
                                "Pengajuan aplikasi",
                                List.of(),
                                "Langkah itu tidak ada tempatnya di versi baru.")))),
                Optional.of(new UpkeepView.Plan(
                        "Provinsi Contoh",
                        "1 permohonan dapat diubah, 1 tidak.",
                        "/admin/kalender",
                        List.of(),
                        List.of(),
                        List.of(
                                new UpkeepView.Row(
                                        "CTH-20250815-7K2QM",
                                        "Pengajuan aplikasi",
                                        List.of(new UpkeepView.Step(
                                                "Menelaah permohonan",
                                                "",
                                                Optional.of(before),
                                                Optional.of(before.plusSeconds(86_400)),
                                                "Pelaksana: Kepala Seksi → Kepala Bidang")),
                                        ""),
                                new UpkeepView.Row(
                                        "CTH-20250815-9ZZ11",
                                        "Pengajuan aplikasi",
                                        List.of(),
                                        "Langkah itu tidak ada tempatnya di versi baru.")),
                        "Terapkan jatuh tempo baru")));
    }

    public static DelegationsView delegations() {
        DelegationsView.Row running = new DelegationsView.Row(
                "Plh. Kepala Bidang",
                "Rahmat Hidayat",
                "Dewi Lestari",
                Parts.MONDAY,
                Parts.WEDNESDAY,
                "800/12/2025",
                "dewi.contoh",
                Parts.MONDAY,
                "Berjalan",
                "/kerja/pengganti/1/akhiri",
                Parts.HIDDEN);
        DelegationsView.Row over = new DelegationsView.Row(
                "Plt. Kepala Seksi",
                "Rahmat Hidayat",
                "",
                Parts.MONDAY,
                Parts.WEDNESDAY,
                "800/11/2025",
                "admin",
                Parts.MONDAY,
                "Berakhir",
                "",
                List.of());
        return new DelegationsView(
                Optional.of(new NoticeView(true, "", "Rahmat Hidayat menjadi pengganti.")),
                "Tunjuk pengganti selama Anda tidak berada di tempat.",
                "/kerja",
                List.of(
                        new DelegationsView.Region("Provinsi Contoh", "/admin/pengganti?daerah=contoh", true),
                        new DelegationsView.Region("Kota Contoh", "/admin/pengganti?daerah=kota", false)),
                List.of(),
                "/kerja/pengganti",
                Parts.HIDDEN,
                FieldExamples.fields(),
                List.of(running),
                List.of(over));
    }

    public static CounterView counter() {
        return new CounterView(
                "Provinsi Contoh",
                List.of(new CounterView.Service(
                        Parts.SERVICE, "Aplikasi baru untuk OPD.", "/contoh/pembangunan-aplikasi/ajukan/loket")),
                "CTH-1",
                "Nomor itu bukan nomor permohonan loket.",
                List.of(new ProblemView("nomor", "Nomor itu bukan nomor permohonan loket.")));
    }

    public static CounterReceiptView counterReceipt() {
        return new CounterReceiptView(
                Parts.SERVICE,
                Parts.APPLICANT,
                Parts.NUMBER,
                Parts.CODE,
                QrSvg.of("https://layanan.contoh.go.id/lacak?nomor=" + Parts.NUMBER + "&kode=" + Parts.CODE),
                "layanan.contoh.go.id/lacak",
                Parts.MONDAY,
                "Kepala Dinas membaca permohonan Anda dan memutuskan untuk menerima atau menolaknya.",
                "Kepala Dinas",
                Optional.of(Parts.WEDNESDAY),
                "",
                "Rahmat Hidayat",
                "Kepala Seksi",
                "Jalan Contoh 1",
                "/contoh/kasus/" + Parts.NUMBER + "/loket");
    }
}
