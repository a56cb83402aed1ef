package id.mutubaku.ui.gallery.applicant;

import id.mutubaku.ui.gallery.official.CaseworkExamples;
import id.mutubaku.ui.gallery.official.CounterExamples;
import id.mutubaku.ui.gallery.part.FieldExamples;
import id.mutubaku.ui.gallery.part.Parts;
import id.mutubaku.ui.svg.QrSvg;
import id.mutubaku.ui.view.LinkView;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.Tag;
import id.mutubaku.ui.view.applicant.ApplicantCaseView;
import id.mutubaku.ui.view.applicant.CheckView;
import id.mutubaku.ui.view.applicant.DraftSavedView;
import id.mutubaku.ui.view.applicant.FormStartView;
import id.mutubaku.ui.view.applicant.FormView;
import id.mutubaku.ui.view.applicant.ReceiptView;
import id.mutubaku.ui.view.applicant.TrackFormView;
import id.mutubaku.ui.view.site.HomeView;
import id.mutubaku.ui.view.site.InformationView;
import id.mutubaku.ui.view.site.RegionView;
import id.mutubaku.ui.view.site.ServiceView;
import id.mutubaku.ui.view.site.SopView;
import java.util.List;
import java.util.Optional;

/** Makes the examples of the pages an applicant meets. */
public final class ApplicantExamples {
    private ApplicantExamples() {}

    public static HomeView home(String query, List<ServiceView> results) {
        return new HomeView(
                query,
                List.of(
                        new HomeView.Region("Provinsi Contoh", "Dinas Komunikasi dan Informatika", "/contoh/", 2),
                        new HomeView.Region("Kota Misal", "", "/misal/", 1)),
                results,
                results.size());
    }

    public static RegionView region() {
        return new RegionView(
                "Provinsi Contoh",
                "Dinas Komunikasi dan Informatika",
                services(""),
                List.of(new SopView.Link("Pengembangan aplikasi oleh dinas", "/contoh/pengembangan-aplikasi/")));
    }

    public static InformationView information() {
        return new InformationView(
                "Perlindungan data pribadi",
                "Provinsi Contoh",
                "/contoh/",
                "Data Anda dipakai hanya untuk melayani permohonan Anda.",
                List.of(
                        new InformationView.Section(
                                Parts.SERVICE,
                                "Layanan ini menanyakan:",
                                List.of(new SummaryView.Row("Nama, Nomor telepon", "Menghubungi penanggung jawab."))),
                        new InformationView.Section("Hubungi kami", "Jalan Merdeka 1\n(0000) 123456", List.of())));
    }

    public static List<ServiceView> services(String region) {
        return List.of(
                new ServiceView(
                        Parts.SERVICE,
                        "/contoh/pembangunan-aplikasi/",
                        region,
                        "Minta aplikasi baru dibangun untuk perangkat daerah Anda.",
                        "perangkat daerah",
                        "sekitar 1 bulan 8 hari kerja"),
                new ServiceView(
                        "Layanan Konsultasi Aplikasi",
                        "/contoh/konsultasi/",
                        region,
                        "Bicarakan kebutuhan aplikasi dengan tim teknis sebelum mengajukan.",
                        "perangkat daerah",
                        "2 hari kerja"));
    }

    public static FormView form() {
        return new FormView(
                Optional.empty(),
                Optional.empty(),
                Parts.SERVICE,
                "Data permohonan",
                "",
                "/contoh/pembangunan-aplikasi/ajukan",
                "Halaman 1 dari 2",
                List.of(),
                Parts.HIDDEN,
                FieldExamples.fields(),
                FieldExamples.uploads(),
                "",
                "/contoh/pembangunan-aplikasi/",
                "");
    }

    public static FormView wrongForm() {
        return new FormView(
                Optional.of(new NoticeView(false, "Draf Anda", "Jawaban di bawah ini tersimpan.")),
                Optional.of(Parts.updated()),
                Parts.SERVICE,
                "Data permohonan",
                "Jawaban yang sudah Anda tulis tidak hilang.",
                "/contoh/pembangunan-aplikasi/ajukan",
                "Bagian 2 dari 4",
                Parts.problems(),
                Parts.HIDDEN,
                FieldExamples.wrongFields(),
                List.of(),
                "Kirim permohonan",
                "",
                "");
    }

    public static FormStartView formStart() {
        return new FormStartView(
                Parts.SERVICE,
                "Data permohonan",
                "Isi sesuai dokumen yang Anda pegang.",
                "/contoh/pembangunan-aplikasi/ajukan",
                Parts.HIDDEN,
                List.of("Pemohon", "Alamat", "Aplikasi", "Berkas"),
                "/contoh/pembangunan-aplikasi/",
                "");
    }

    public static CheckView check(String counter) {
        return new CheckView(
                Optional.of(Parts.updated()),
                Parts.SERVICE,
                "/contoh/pembangunan-aplikasi/kirim",
                "Halaman 2 dari 2",
                List.of(),
                Parts.HIDDEN,
                Parts.summaries(),
                Parts.files(),
                List.of("Surat kuasa"),
                "doc",
                List.of(FieldExamples.pledge("komitmen", "")),
                "",
                counter);
    }

    public static DraftSavedView draftSaved() {
        String link = "https://layanan.contoh.go.id/contoh/pembangunan-aplikasi/ajukan/draf/Zk3v9QmT2xYh7LwB4cNd";
        return new DraftSavedView(
                Parts.SERVICE,
                Parts.MONDAY,
                Parts.WEDNESDAY.plusSeconds(2_592_000),
                "/contoh/pembangunan-aplikasi/ajukan",
                link,
                Optional.of(QrSvg.of(link)));
    }

    public static ReceiptView receipt() {
        return new ReceiptView(
                Parts.SERVICE,
                Parts.NUMBER,
                Parts.CODE,
                QrSvg.of("https://layanan.contoh.go.id/lacak?nomor=" + Parts.NUMBER + "&kode=" + Parts.CODE),
                Parts.MONDAY,
                "Kepala Dinas membaca permohonan Anda dan memutuskan untuk menerima atau menolaknya.",
                "Kepala Dinas",
                Parts.limits(),
                "/lacak?nomor=" + Parts.NUMBER,
                "siti.aminah@contoh.go.id");
    }

    public static TrackFormView track() {
        return new TrackFormView("CTH-2025", "", "", "", List.of());
    }

    public static ApplicantCaseView applicantCase() {
        return new ApplicantCaseView(
                Parts.NUMBER,
                Parts.SERVICE,
                Tag.IN_REVIEW,
                "Kepala Seksi",
                "Periksa kesesuaian SPBE",
                Optional.of(Parts.WEDNESDAY),
                Parts.limits(),
                "Kepala Seksi melewati batas waktu 5 Februari 2025, 09.30 WIB (terlambat 2 jam). Anda tidak perlu melakukan"
                        + " apa pun. Bila ingin bertanya, hubungi: telepon 0000 123456.",
                "",
                Optional.empty(),
                List.of(),
                List.of(new ApplicantCaseView.Ask(
                        "Spek teknis belum menyebut basis data yang dipakai. Lengkapi lalu unggah kembali.",
                        "/contoh/kasus/" + Parts.NUMBER + "/perbaiki",
                        "Perbaiki permohonan")),
                List.of(CounterExamples.givenResult()),
                Parts.summaries(),
                Parts.files(),
                CaseworkExamples.used(),
                List.of(CaseworkExamples.message()),
                List.of(new LinkView("/contoh/kasus/" + Parts.NUMBER + "/batalkan", "Batalkan permohonan")),
                Parts.timeline(),
                List.of(),
                Parts.steps(),
                Optional.empty(),
                "/contoh/kasus/" + Parts.NUMBER + "/loket/tanda-terima");
    }
}
