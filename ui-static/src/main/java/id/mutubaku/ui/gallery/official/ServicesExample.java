package id.mutubaku.ui.gallery.official;

import id.mutubaku.ui.gallery.part.Parts;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.admin.ServicesView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.HiddenView;
import java.util.List;
import java.util.Optional;

/** The page on which an administrator withdraws an SOP, by way of example. */
public final class ServicesExample {
    private ServicesExample() {}

    public static ServicesView view() {
        return new ServicesView(
                Optional.of(new NoticeView(true, "", "Tersimpan. Layanan ini sekarang dicabut.")),
                List.of(),
                List.of(
                        new ServicesView.Link("Provinsi Contoh", "/admin/layanan?daerah=contoh", true),
                        new ServicesView.Link("Kota Misal", "/admin/layanan?daerah=misal", false)),
                List.of(
                        new ServicesView.Row(
                                Parts.SERVICE,
                                "/contoh/pembangunan-aplikasi/",
                                3,
                                "/admin/layanan/contoh/pembangunan-aplikasi",
                                "Dapat diajukan",
                                "/admin/layanan?daerah=contoh&sop=pembangunan-aplikasi",
                                "Cabut"),
                        new ServicesView.Row(
                                "Peminjaman server",
                                "/contoh/peminjaman-server/",
                                1,
                                "/admin/layanan/contoh/peminjaman-server",
                                "Dicabut sejak 2 Maret 2026 oleh Administrator: server sudah habis terpakai.",
                                "/admin/layanan?daerah=contoh&sop=peminjaman-server",
                                "Kembalikan")),
                Optional.of(new ServicesView.Decision(
                        "Cabut: " + Parts.SERVICE,
                        "Permohonan baru akan ditolak dengan alasan ini.",
                        List.of(new HiddenView("daerah", "contoh"), new HiddenView("sop", "pembangunan-aplikasi")),
                        List.of(new FieldView.TextArea(
                                new FieldView.Caption("reason", "Alasan", "Dibaca oleh semua orang.", false, ""),
                                "",
                                3,
                                500)),
                        "Cabut")));
    }
}
