package id.mutubaku.ui.gallery.part;

import id.mutubaku.ui.view.DraftView;
import id.mutubaku.ui.view.EventView;
import id.mutubaku.ui.view.FileView;
import id.mutubaku.ui.view.LimitView;
import id.mutubaku.ui.view.StepView;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.Tag;
import id.mutubaku.ui.view.UpdatedView;
import id.mutubaku.ui.view.casework.AskView.Checked;
import id.mutubaku.ui.view.casework.AskView.Finding;
import id.mutubaku.ui.view.casework.AskView.MissingAnswer;
import id.mutubaku.ui.view.casework.AskView.Severity;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.ProblemView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes the example parts that several example pages share. The region in them does not exist. */
public final class Parts {
    public static final List<HiddenView> HIDDEN =
            List.of(new HiddenView("version", "7"), new HiddenView("key", "a1b2"));
    public static final Instant MONDAY = Instant.parse("2025-02-03T00:30:00Z");
    public static final Instant WEDNESDAY = Instant.parse("2025-02-05T07:00:00Z");
    public static final String SERVICE = "Pengajuan Pembangunan Sistem Informasi / Aplikasi Baru";
    public static final String NUMBER = "CTH-20250203-7F3K";
    public static final String CODE = "K4MP-92RT";
    public static final String APPLICANT = "Dinas Perikanan dan Kelautan";

    private Parts() {}

    public static List<ProblemView> problems() {
        return List.of(
                new ProblemView("email", "Tulis alamat email lengkap, misalnya nama@contoh.go.id."),
                new ProblemView(
                        "doc.surat-permohonan", "Unggah surat permohonan dalam bentuk PDF, paling besar 10 MB."),
                new ProblemView("", "Isian disimpan oleh orang lain saat Anda menulis. Periksa kembali."));
    }

    public static List<SummaryView> summaries() {
        return List.of(
                new SummaryView(
                        "Permohonan",
                        "permohonan",
                        List.of(
                                new SummaryView.Row("Nama OPD", APPLICANT),
                                new SummaryView.Row("Nama subdomain", "perikanan.contoh.go.id"))),
                new SummaryView(
                        "Penanggung jawab",
                        "",
                        List.of(
                                new SummaryView.Row("Nama", "Siti Aminah"),
                                new SummaryView.Row("Nomor telepon", "0812 3456 7890"),
                                new SummaryView.Row("Email", "siti.aminah@contoh.go.id"),
                                new SummaryView.Row("Jabatan", ""))));
    }

    public static List<DraftView> drafts() {
        return List.of(new DraftView(
                SERVICE, "/contoh/pembangunan-aplikasi/ajukan", MONDAY, WEDNESDAY.plusSeconds(2_592_000)));
    }

    public static UpdatedView updated() {
        return new UpdatedView(List.of(new SummaryView.Row("Penanggung jawab: Nomor faksimile", "(0981) 123456")));
    }

    public static List<FileView> files() {
        return List.of(
                new FileView(
                        "Surat permohonan", "surat-permohonan.pdf", "480 KB", "/contoh/berkas/1", "application/pdf"),
                new FileView(
                        "Spek teknis aplikasi", "spek-teknis.pdf", "1,2 MB", "/contoh/berkas/2", "application/pdf"));
    }

    public static List<EventView> timeline() {
        return List.of(
                new EventView(
                        "Kepala Bidang menunjuk Kepala Seksi",
                        WEDNESDAY,
                        "",
                        "Diteruskan ke Kepala Seksi: Periksa kesesuaian SPBE"),
                new EventView(
                        "Kepala Dinas menerima permohonan",
                        Instant.parse("2025-02-04T02:15:00Z"),
                        "",
                        "Diteruskan ke Kepala Bidang: Teruskan ke Kepala Seksi"),
                new EventView(
                        "Permohonan dikirim", MONDAY, APPLICANT, "Diteruskan ke Kepala Dinas: Putuskan penerimaan"));
    }

    public static List<LimitView> limits() {
        return List.of(
                new LimitView(
                        "Kepala Seksi paling lambat", Optional.of(WEDNESDAY.plusSeconds(172_800)), "2 hari kerja lagi"),
                new LimitView(
                        "Seluruhnya",
                        Optional.empty(),
                        "Paling lama sekitar 1 bulan 8 hari kerja sejak dikirim, menurut waktu baku SOP."));
    }

    public static List<StepView> steps() {
        return List.of(
                new StepView("1.", "Ajukan permohonan", "OPD Pemohon", "15–30 menit", Tag.DONE),
                new StepView("2.", "Putuskan penerimaan", "Kepala Dinas", "1 hari", Tag.DONE),
                new StepView("3.", "Teruskan ke Kepala Seksi", "Kepala Bidang", "1 hari", Tag.DONE),
                new StepView("4.", "Periksa kesesuaian SPBE", "Kepala Seksi", "1–2 hari", Tag.NOW),
                new StepView("5.", "Tentukan kebutuhan integrasi", "Kepala Seksi", "", Tag.NOT_STARTED));
    }

    public static List<Checked> checks() {
        return List.of(
                new Checked(
                        "Kesesuaian dengan Arsitektur SPBE",
                        "",
                        Severity.WARNING,
                        List.of(new Finding(
                                "R2 Duplikasi",
                                "Ada dua aplikasi dengan fungsi serupa. Bandingkan sebelum memutuskan.",
                                List.of("SIPANDU Perikanan (Dinas Pangan)", "e-Tangkap (Dinas Perikanan)"),
                                "")),
                        List.of(new Finding(
                                "R11 Dasar hukum",
                                "Apakah fungsi ini tugas Dinas Perikanan? Nilai dari dasar hukumnya.",
                                List.of("Pergub 12/2021: Dinas Perikanan menata perizinan kapal."),
                                "")),
                        List.of(new MissingAnswer("isi", "Luaran"), new MissingAnswer("isi", "Basis data")),
                        2,
                        List.of(new Finding(
                                "R9 Nama subdomain", "Nama perikanan.contoh.go.id belum dipakai.", List.of(), ""))),
                new Checked(
                        "Pemeriksaan integrasi",
                        "Tidak dijalankan: katalog layanan tidak menjawab dalam 10 detik. Periksa sendiri.",
                        Severity.INFO,
                        List.of(),
                        List.of(),
                        List.of(),
                        0,
                        List.of()));
    }

    public static List<Checked> allChecks() {
        return List.of(
                checks().get(0),
                checks().get(1),
                new Checked(
                        "Kelengkapan surat",
                        "",
                        Severity.ERROR,
                        List.of(
                                new Finding("K1", "Surat permohonan belum ditandatangani.", List.of(), ""),
                                new Finding("K2", "Surat bertanggal bulan lalu.", List.of(), "")),
                        List.of(),
                        List.of(),
                        0,
                        List.of()));
    }
}
