package id.mutubaku.ui.gallery.official;

import id.mutubaku.ui.gallery.part.Parts;
import id.mutubaku.ui.view.admin.NotificationsView;
import id.mutubaku.ui.view.admin.TroublesView;
import id.mutubaku.ui.view.admin.UpkeepView;
import id.mutubaku.ui.view.form.ProblemView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Examples of what administrators see of upkeep and notifications. */
public final class AdministratorExamples {
    private AdministratorExamples() {}

    public static TroublesView troubles() {
        return new TroublesView(List.of(new TroublesView.Group(
                "Berkas definisi yang tidak berlaku",
                List.of(
                        new TroublesView.Trouble(
                                "",
                                "contoh/layanan.json: isi terakhir yang benar berlaku.",
                                List.of("#/steps/0"),
                                "",
                                "Perbaiki"),
                        new TroublesView.Trouble(
                                "Provinsi Contoh",
                                "kalender tahun 2027 belum ada.",
                                List.of(),
                                "/admin/kalender",
                                "Kalender")))));
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
}
