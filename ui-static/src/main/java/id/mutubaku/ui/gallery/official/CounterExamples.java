package id.mutubaku.ui.gallery.official;

import id.mutubaku.ui.gallery.part.FieldExamples;
import id.mutubaku.ui.gallery.part.Parts;
import id.mutubaku.ui.svg.QrSvg;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.form.ProblemView;
import id.mutubaku.ui.view.official.CounterReceiptView;
import id.mutubaku.ui.view.official.CounterView;
import id.mutubaku.ui.view.official.DelegationsView;
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
                false,
                "Rahmat Hidayat",
                "Kepala Seksi",
                "Jalan Contoh 1",
                "/contoh/kasus/" + Parts.NUMBER + "/loket");
    }
}
