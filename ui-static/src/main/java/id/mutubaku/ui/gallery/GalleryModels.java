package id.mutubaku.ui.gallery;

import id.mutubaku.ui.page.PageContext;
import id.mutubaku.ui.page.RegionTheme;
import id.mutubaku.ui.svg.QrSvg;
import id.mutubaku.ui.view.ButtonView;
import id.mutubaku.ui.view.ErrorView;
import id.mutubaku.ui.view.FieldView;
import id.mutubaku.ui.view.FieldView.Caption;
import id.mutubaku.ui.view.FieldView.Choice;
import id.mutubaku.ui.view.HiddenView;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.Tag;
import id.mutubaku.ui.view.applicant.ApplicantCaseView;
import id.mutubaku.ui.view.applicant.CheckView;
import id.mutubaku.ui.view.applicant.FormView;
import id.mutubaku.ui.view.applicant.HomeView;
import id.mutubaku.ui.view.applicant.ReceiptView;
import id.mutubaku.ui.view.applicant.RegionView;
import id.mutubaku.ui.view.applicant.ServiceView;
import id.mutubaku.ui.view.applicant.TaskView;
import id.mutubaku.ui.view.applicant.TrackFormView;
import id.mutubaku.ui.view.official.AskView;
import id.mutubaku.ui.view.official.CaseView;
import id.mutubaku.ui.view.official.InboxView;
import id.mutubaku.ui.view.official.InboxView.Bucket;
import id.mutubaku.ui.view.official.SetupView;
import id.mutubaku.ui.view.official.SignInView;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes an example model of every page. */
public final class GalleryModels {
    private static final List<HiddenView> HIDDEN =
            List.of(new HiddenView("version", "7"), new HiddenView("key", "a1b2"));

    private GalleryModels() {}

    /**
     * Shows a page of the examples.
     *
     * @param name tells the examples of one page apart, and is a file name
     * @param template the page's template
     * @param staff whether an official is signed in
     */
    public record Example(String name, String template, Object model, boolean staff) {}

    /** Lists the examples of all pages, the gallery first. */
    public static List<Example> all() {
        return List.of(
                new Example("gaya", "gaya", gallery(), false),
                new Example("home", "home", home("", List.of()), false),
                new Example("home-search", "home", home("aplikasi", services("Provinsi Contoh")), false),
                new Example("region", "region", region(), false),
                new Example("sop", "sop", SopExample.view(), false),
                new Example("form", "form", form(), false),
                new Example("form-wrong", "form", wrongForm(), false),
                new Example("check-answers", "check-answers", check(), false),
                new Example("receipt", "receipt", receipt(), false),
                new Example("track", "track", track(), false),
                new Example("applicant-case", "applicant-case", applicantCase(), false),
                new Example("sign-in", "sign-in", new SignInView("", List.of(), HIDDEN), false),
                new Example("set-up", "set-up", setup(), false),
                new Example("inbox", "inbox", inbox(), true),
                new Example("case", "case", officialCase(Optional.of(ask())), true),
                new Example("case-reading", "case", officialCase(Optional.empty()), true),
                new Example("error", "error", error(), false));
    }

    /** Puts an example into its surroundings: a region that does not exist, in Eastern Indonesia. */
    public static PageContext context(String lang, Example example, String styleUrl, String iconUrl) {
        boolean above = example.template().equals("home") || example.template().equals("track");
        RegionTheme theme = new RegionTheme(
                "Provinsi Contoh", "Dinas Komunikasi dan Informatika", "/contoh/", Optional.empty(), Optional.empty());
        return new PageContext(
                lang,
                "/gaya/" + example.name(),
                ZoneId.of("Asia/Jayapura"),
                above ? Optional.empty() : Optional.of(theme),
                example.staff() ? Optional.of(new PageContext.SignedIn("Rahmat Hidayat")) : Optional.empty(),
                styleUrl,
                iconUrl,
                "");
    }

    /** Makes the model of the page {@code gaya}. */
    public static GalleryView gallery() {
        return new GalleryView(
                "Setiap permohonan punya nomor. Dengan nomor dan kode lacak, pemohon melihat siapa yang memegangnya dan"
                        + " sampai kapan.",
                Parts.NUMBER,
                Parts.CODE,
                List.of(
                        new NoticeView(false, "Layanan tutup 28 Maret 2025", "Permohonan tetap dapat dikirim."),
                        new NoticeView(true, "", "Permohonan didisposisikan ke Kepala Seksi.")),
                Parts.allFindings(),
                Parts.problems(),
                List.of(Tag.values()),
                concat(Parts.fields(), Parts.moreFields()),
                Parts.wrongFields(),
                List.of(
                        new TaskView("Data permohonan", "", Tag.DONE),
                        new TaskView("Penanggung jawab", "Nomor telepon belum diisi.", Tag.NEEDS_FIX),
                        new TaskView("Berkas", "", Tag.NOT_STARTED)),
                Parts.summaries(),
                Parts.files(),
                Parts.timeline(),
                Parts.steps());
    }

    private static HomeView home(String query, List<ServiceView> results) {
        return new HomeView(
                query,
                List.of(
                        new HomeView.Region("Provinsi Contoh", "Dinas Komunikasi dan Informatika", "/contoh/", 2),
                        new HomeView.Region("Kota Misal", "", "/misal/", 1)),
                results);
    }

    private static RegionView region() {
        return new RegionView(
                "Provinsi Contoh",
                "Dinas Komunikasi dan Informatika",
                "Jalan Merdeka 1, telepon 0000 123456",
                services(""));
    }

    private static List<ServiceView> services(String region) {
        return List.of(
                new ServiceView(
                        Parts.SERVICE,
                        "/contoh/pembangunan-aplikasi/",
                        region,
                        "Minta aplikasi baru dibangun untuk perangkat daerah Anda.",
                        "perangkat daerah",
                        "8 hari kerja dan 1 bulan"),
                new ServiceView(
                        "Layanan Konsultasi Aplikasi",
                        "/contoh/konsultasi/",
                        region,
                        "Bicarakan kebutuhan aplikasi dengan tim teknis sebelum mengajukan.",
                        "perangkat daerah",
                        "2 hari kerja"));
    }

    private static FormView form() {
        return new FormView(
                Parts.SERVICE,
                "Data permohonan",
                "",
                "/contoh/pembangunan-aplikasi/ajukan",
                1,
                2,
                List.of(),
                HIDDEN,
                Parts.fields(),
                Parts.uploads(),
                "",
                "/contoh/pembangunan-aplikasi/");
    }

    private static FormView wrongForm() {
        return new FormView(
                Parts.SERVICE,
                "Data permohonan",
                "Jawaban yang sudah Anda tulis tidak hilang.",
                "/contoh/pembangunan-aplikasi/ajukan",
                1,
                2,
                Parts.problems(),
                HIDDEN,
                Parts.wrongFields(),
                List.of(),
                "Kirim permohonan",
                "");
    }

    private static CheckView check() {
        return new CheckView(
                Parts.SERVICE,
                "/contoh/pembangunan-aplikasi/kirim",
                2,
                2,
                List.of(),
                HIDDEN,
                Parts.summaries(),
                Parts.files(),
                List.of(Parts.pledge("komitmen", "")),
                "");
    }

    private static ReceiptView receipt() {
        return new ReceiptView(
                Parts.SERVICE,
                Parts.NUMBER,
                Parts.CODE,
                QrSvg.of("https://layanan.contoh.go.id/lacak?nomor=" + Parts.NUMBER + "&kode=" + Parts.CODE),
                Parts.MONDAY,
                "Kepala Dinas membaca permohonan Anda dan memutuskan untuk menerima atau menolaknya.",
                "Kepala Dinas",
                Optional.of(Parts.WEDNESDAY),
                "/lacak?nomor=" + Parts.NUMBER,
                "siti.aminah@contoh.go.id");
    }

    private static TrackFormView track() {
        return new TrackFormView("CTH-2025", "", "", "", List.of());
    }

    private static ApplicantCaseView applicantCase() {
        return new ApplicantCaseView(
                Parts.NUMBER,
                Parts.SERVICE,
                Tag.IN_REVIEW,
                "Kepala Seksi",
                Optional.of(Parts.WEDNESDAY),
                Optional.of(Parts.WEDNESDAY.plusSeconds(172_800)),
                "2 hari kerja lagi",
                "",
                Optional.empty(),
                Optional.of(new ApplicantCaseView.Ask(
                        "Spek teknis belum menyebut basis data yang dipakai. Lengkapi lalu unggah kembali.",
                        "/contoh/kasus/" + Parts.NUMBER + "/perbaiki",
                        "Perbaiki permohonan")),
                Parts.files(),
                Parts.timeline(),
                Parts.steps(),
                Optional.empty());
    }

    private static SetupView setup() {
        return new SetupView("/siapkan", "", "", "", "", "Tulis paling sedikit 12 karakter.", 12, List.of(), HIDDEN);
    }

    private static InboxView inbox() {
        return new InboxView(
                "Kepala Seksi",
                Optional.of(new NoticeView(true, "", "Permohonan CTH-20250131-2B9Q diteruskan ke Kepala Bidang.")),
                List.of(
                        new InboxView.Filter(Bucket.OVERDUE, 1, "/kerja?saring=terlambat", false),
                        new InboxView.Filter(Bucket.TODAY, 2, "/kerja?saring=hari-ini", false),
                        new InboxView.Filter(Bucket.WEEK, 14, "/kerja?saring=minggu-ini", false),
                        new InboxView.Filter(Bucket.WAITING, 3, "/kerja?saring=menunggu", false),
                        new InboxView.Filter(Bucket.ALL, 1020, "/kerja", true)),
                List.of(
                        row("CTH-20250120-9XQ1", "Badan Pendapatan Daerah", Tag.OVERDUE, "terlambat 3 jam", ""),
                        row(Parts.NUMBER, Parts.APPLICANT, Tag.TODAY, "4 jam kerja lagi", "Rahmat Hidayat"),
                        row("CTH-20250131-4KD8", "Sekretariat Daerah", Tag.THIS_WEEK, "2 hari kerja lagi", ""),
                        row("CTH-20250131-6LM2", "Kecamatan Utara", Tag.WAITING, "menunggu pemohon", "")),
                "",
                "/kerja?sesudah=abc");
    }

    private static InboxView.Row row(String number, String applicant, Tag tag, String due, String holder) {
        return new InboxView.Row(
                number,
                "/contoh/kasus/" + number,
                Parts.SERVICE,
                applicant,
                "Menganalisis kesesuaian dengan Arsitektur SPBE",
                tag,
                due,
                holder);
    }

    private static CaseView officialCase(Optional<AskView> ask) {
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
                Parts.summaries().stream().map(GalleryModels::unchangeable).toList(),
                Parts.files(),
                Parts.timeline(),
                Parts.steps(),
                Optional.empty());
    }

    private static SummaryView unchangeable(SummaryView group) {
        return new SummaryView(group.title(), "", group.rows());
    }

    private static AskView ask() {
        return new AskView(
                "Langkah 4",
                "Kepala Seksi meng-analisis pengajuan Aplikasi Baru, apakah sesuai dengan Arsitektur Aplikasi SPBE",
                "/contoh/kasus/" + Parts.NUMBER,
                List.of(),
                HIDDEN,
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
                                Optional.of(Parts.missing()),
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

    private static ErrorView error() {
        return new ErrorView(
                "Permohonan ini sudah berubah",
                "Kepala Bidang menyimpan keputusan pada permohonan ini saat Anda membukanya.",
                "Catatan yang Anda tulis tetap tersimpan.",
                "Buka kembali permohonan untuk melihat keadaannya yang terbaru.",
                "/contoh/kasus/" + Parts.NUMBER,
                "Buka permohonan",
                "7f3a-11");
    }

    private static List<FieldView> concat(List<FieldView> one, List<FieldView> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
