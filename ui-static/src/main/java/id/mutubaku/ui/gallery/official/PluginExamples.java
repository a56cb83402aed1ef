package id.mutubaku.ui.gallery.official;

import id.mutubaku.ui.gallery.part.Parts;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.admin.PluginEntriesView;
import id.mutubaku.ui.view.admin.PluginView;
import id.mutubaku.ui.view.admin.PluginsView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Caption;
import id.mutubaku.ui.view.form.ProblemView;
import java.util.List;
import java.util.Optional;

/** Makes examples of the pages about plugins. */
public final class PluginExamples {
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private PluginExamples() {}

    public static PluginsView plugins() {
        return new PluginsView(
                Optional.of(new NoticeView(true, "", "Plugin contoh-arsip versi 1.1.0 terpasang.")),
                List.of(new ProblemView("jar", "Jar ini tidak ditandatangani.")),
                HASH,
                List.of(new PluginsView.Row(
                        "contoh-arsip",
                        "Arsip daerah",
                        "Mencatat surat di arsip daerah.",
                        List.of("Tindakan: mencatat surat"),
                        List.of(
                                version("1.1.0", "Berjalan", List.of(), false),
                                version("1.0.0", "Tidak dapat dijalankan", List.of("Sertifikatnya dicabut."), true)),
                        List.of(
                                new PluginsView.Use("Provinsi Contoh", "Aktif, versi 1.1.0", "/admin/plugins/contoh/a"),
                                new PluginsView.Use("Kota Contoh", "Tidak aktif", "/admin/plugins/kota/a")))),
                List.of(new PluginsView.Offered("contoh-tte", "2.0.0", "Tanda tangan elektronik")),
                List.of(new FieldView.Upload(Caption.of("jar", "Berkas plugin (JAR)"), "application/java-archive")),
                List.of(new PluginsView.Change(Parts.WEDNESDAY, "admin", "Memasang contoh-arsip 1.1.0", "")));
    }

    private static PluginsView.Version version(String version, String state, List<String> refusals, boolean removable) {
        return new PluginsView.Version(
                "contoh-arsip",
                version,
                state,
                refusals,
                "3 permohonan berjalan dimulai dengan versi ini",
                Parts.WEDNESDAY,
                "admin",
                removable);
    }

    public static PluginEntriesView entries() {
        return new PluginEntriesView(
                "Arsip daerah",
                "Provinsi Contoh",
                "/admin/plugins/contoh/contoh-arsip/register",
                "/admin/plugins/contoh/contoh-arsip",
                "title/",
                Optional.of(new NoticeView(true, "", "2 entri ditambahkan, 1 diubah.")),
                List.of(new ProblemView("csv", "Baris 3 tidak berisi tiga kolom.")),
                List.of(
                        new PluginEntriesView.Row("title/Peta jalan", 1, "CTH-2026-0007"),
                        new PluginEntriesView.Row("title/Peta laut", 3, "CTH-2026-0012")),
                "/admin/plugins/contoh/contoh-arsip/register.csv?awal=title%2F",
                "/admin/plugins/contoh/contoh-arsip/register?awal=title%2F&sesudah=title%2FPeta+laut",
                new FieldView.Upload(
                        new Caption(
                                "csv",
                                "Berkas CSV",
                                "Kolom key, version, value.",
                                false,
                                "Baris 3 tidak berisi tiga kolom."),
                        ".csv,text/csv"));
    }

    public static PluginView plugin() {
        return new PluginView(
                "Arsip daerah",
                "Provinsi Contoh",
                "Mencatat surat di arsip daerah.",
                "",
                List.of(new PluginView.Remark(
                        "7 permohonan yang berjalan dimulai dengan versi 1.0.0.",
                        "/admin/plugins/contoh/contoh-arsip?versi=1.0.0")),
                Optional.empty(),
                List.of(new ProblemView("settings.alamat", "Tulis alamat lengkap.")),
                List.of("arsip.contoh.go.id"),
                "/admin/plugins/contoh/contoh-arsip/register",
                "/admin/plugins/contoh/contoh-arsip",
                List.of(
                        new FieldView.Checkbox(
                                Caption.of("enabled", "Aktifkan plugin ini"), "Aktifkan plugin ini", false, true),
                        new FieldView.Text(
                                new Caption("settings.alamat", "Alamat arsip", "", false, "Tulis alamat lengkap."),
                                FieldView.Kind.TEXT,
                                "arsip",
                                "",
                                "off",
                                200)));
    }
}
