package id.mutubaku.ui.gallery.official;

import id.mutubaku.ui.gallery.part.FieldExamples;
import id.mutubaku.ui.gallery.part.Parts;
import id.mutubaku.ui.svg.QrSvg;
import id.mutubaku.ui.view.FileView;
import id.mutubaku.ui.view.LinkView;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.ResultView;
import id.mutubaku.ui.view.Tag;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Caption;
import id.mutubaku.ui.view.form.ProblemView;
import id.mutubaku.ui.view.official.CounterReceiptView;
import id.mutubaku.ui.view.official.CounterView;
import id.mutubaku.ui.view.official.DelegationsView;
import id.mutubaku.ui.view.official.HandOverView;
import id.mutubaku.ui.view.official.ResultGivingView;
import id.mutubaku.ui.view.official.ResultGivingView.Act;
import java.util.List;
import java.util.Optional;

/** Examples of the counter, and of those who stand in for others. */
public final class CounterExamples {
    private CounterExamples() {}

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

    public static ResultView givenResult() {
        return new ResultView(
                new FileView("Surat rekomendasi", "rekomendasi.pdf", "210 KB", "/contoh/berkas/3", "application/pdf"),
                "Diserahkan 5 Februari 2025, 10.00, sudah ditandatangani.",
                Optional.empty(),
                Optional.empty());
    }

    static ResultView dueResult() {
        return new ResultView(
                new FileView("Sertifikat layanan", "sertifikat.pdf", "96 KB", "/contoh/berkas/4", "application/pdf"),
                "Belum diserahkan kepada pemohon.",
                Optional.of(Tag.NOT_GIVEN),
                Optional.of(new LinkView(
                        "/contoh/kasus/" + Parts.NUMBER + "/hasil/sertifikat", "Serahkan kepada pemohon")));
    }

    public static ResultGivingView resultGiving() {
        String address = "/contoh/kasus/" + Parts.NUMBER;
        return new ResultGivingView(
                Parts.NUMBER,
                Parts.SERVICE,
                address,
                "Sertifikat layanan",
                Optional.of(new FileView(
                        "Sertifikat layanan", "sertifikat.pdf", "96 KB", "/contoh/berkas/4", "application/pdf")),
                "Belum diserahkan kepada pemohon.",
                List.of(new ProblemView("receiver", "Tulis nama yang menerima.")),
                Optional.of(new Act(
                        "Serahkan kepada pemohon",
                        "Pemohon dapat membuka berkas ini sejak Anda menyerahkannya.",
                        address + "/hasil/sertifikat/serahkan",
                        Parts.HIDDEN,
                        List.of(),
                        "Serahkan")),
                Optional.of(new Act(
                        "Catat pengambilan di loket",
                        "Tanda terima dapat dicetak sesudahnya.",
                        address + "/hasil/sertifikat/ambil",
                        Parts.HIDDEN,
                        List.of(new FieldView.Text(
                                new Caption(
                                        "receiver",
                                        "Diterima oleh",
                                        "Nama pada KTP.",
                                        false,
                                        "Tulis nama yang menerima."),
                                FieldView.Kind.TEXT,
                                "",
                                "",
                                "",
                                120)),
                        "Catat dan cetak tanda terima")),
                Optional.of(new LinkView(address + "/hasil/sertifikat/tanda-terima", "Cetak tanda terima")));
    }

    public static HandOverView handOver() {
        return new HandOverView(
                Parts.SERVICE,
                Parts.APPLICANT,
                Parts.NUMBER,
                "Sertifikat layanan",
                "Siti Aminah",
                Parts.WEDNESDAY,
                "Rahmat Hidayat",
                "Kepala Seksi",
                "Jalan Contoh 1",
                "/contoh/kasus/" + Parts.NUMBER);
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
                Parts.limits(),
                "Rahmat Hidayat",
                "Kepala Seksi",
                "Jalan Contoh 1",
                "/contoh/kasus/" + Parts.NUMBER + "/loket");
    }
}
