package id.mutubaku.ui.gallery;

import id.mutubaku.ui.view.EventView;
import id.mutubaku.ui.view.FieldView;
import id.mutubaku.ui.view.FieldView.Caption;
import id.mutubaku.ui.view.FieldView.Choice;
import id.mutubaku.ui.view.FieldView.Kind;
import id.mutubaku.ui.view.FileView;
import id.mutubaku.ui.view.ProblemView;
import id.mutubaku.ui.view.StepView;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.Tag;
import id.mutubaku.ui.view.official.AskView.Finding;
import id.mutubaku.ui.view.official.AskView.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes the example parts that several example pages share. The region in them does not exist. */
final class Parts {
    static final Instant MONDAY = Instant.parse("2025-02-03T00:30:00Z");
    static final Instant WEDNESDAY = Instant.parse("2025-02-05T07:00:00Z");
    static final String SERVICE = "Pengajuan Pembangunan Sistem Informasi / Aplikasi Baru";
    static final String NUMBER = "CTH-20250203-7F3K";
    static final String CODE = "K4MP-92RT";
    static final String APPLICANT = "Dinas Perikanan dan Kelautan";

    private Parts() {}

    static List<FieldView> fields() {
        return List.of(
                new FieldView.Text(Caption.of("namaOpd", "Nama OPD"), Kind.TEXT, APPLICANT, "", "organization", 200),
                new FieldView.Group(
                        Caption.of("penanggungJawab", "Penanggung jawab"),
                        List.of(
                                text("penanggungJawab.nama", "Nama", "", Kind.TEXT, "Siti Aminah", "name"),
                                text(
                                        "penanggungJawab.telepon",
                                        "Nomor telepon",
                                        "Kantor atau ponsel, misalnya 0812 3456 7890.",
                                        Kind.TEL,
                                        "",
                                        "tel"),
                                text("penanggungJawab.email", "Email", "", Kind.EMAIL, "", "email"))),
                new FieldView.Text(
                        new Caption("subdomain", "Nama subdomain", "Huruf kecil, angka, dan tanda hubung.", false, ""),
                        Kind.TEXT,
                        "perikanan",
                        ".contoh.go.id",
                        "off",
                        63));
    }

    static List<FieldView> moreFields() {
        return List.of(
                text("mulai", "Mulai dipakai", "", Kind.DATE, "2025-03-01", ""),
                new FieldView.Text(
                        new Caption("pengguna", "Perkiraan pengguna", "", true, ""),
                        Kind.NUMBER,
                        "250",
                        "orang",
                        "",
                        0),
                new FieldView.TextArea(
                        new Caption("alasan", "Mengapa aplikasi ini diperlukan", "Dua atau tiga kalimat.", false, ""),
                        "Pencatatan hasil tangkapan masih di kertas.",
                        4,
                        2000),
                new FieldView.Select(Caption.of("jenis", "Jenis layanan"), choices("")),
                new FieldView.Radios(Caption.of("sifat", "Sifat permohonan"), choices("segera")),
                new FieldView.Checkboxes(
                        new Caption("data", "Data yang diolah", "Pilih semua yang sesuai.", true, ""),
                        choices("biasa")),
                new FieldView.Checkbox(Caption.of("pentest", "Uji keamanan"), "Sudah diuji keamanannya", false, true),
                pledge("janji", ""),
                upload("doc.lampiran", "Lampiran", "", Optional.empty()),
                upload("doc.spek-teknis", "Spek teknis aplikasi", "", Optional.of(kept())),
                new FieldView.Repeat(
                        new Caption("anggota", "Anggota tim", "Paling banyak lima orang.", true, ""),
                        List.of(new FieldView.Item(
                                "anggota.0",
                                1,
                                true,
                                List.of(text("anggota.0.nama", "Nama", "", Kind.TEXT, "Budi Santoso", "off")))),
                        true));
    }

    static List<FieldView> wrongFields() {
        return List.of(
                new FieldView.Text(
                        new Caption(
                                "email",
                                "Email",
                                "Kami mengirim tanda terima ke sini.",
                                false,
                                "Tulis alamat email lengkap, misalnya nama@contoh.go.id. Anda menulis “siti”."),
                        Kind.EMAIL,
                        "siti",
                        "",
                        "email",
                        200),
                new FieldView.Radios(
                        new Caption("pilihan", "Sifat permohonan", "", false, "Pilih salah satu sifat permohonan."),
                        choices("")),
                upload(
                        "doc.surat-permohonan",
                        "Surat permohonan",
                        "Unggah surat permohonan dalam bentuk PDF, paling besar 10 MB. Berkas yang Anda pilih adalah"
                                + " gambar PNG.",
                        Optional.empty()),
                pledge("komitmen", "Centang pernyataan ini untuk mengirim permohonan."));
    }

    static List<ProblemView> problems() {
        return List.of(
                new ProblemView("email", "Tulis alamat email lengkap, misalnya nama@contoh.go.id."),
                new ProblemView(
                        "doc.surat-permohonan", "Unggah surat permohonan dalam bentuk PDF, paling besar 10 MB."),
                new ProblemView("", "Isian disimpan oleh orang lain saat Anda menulis. Periksa kembali."));
    }

    static FieldView.Checkbox pledge(String name, String error) {
        return new FieldView.Checkbox(
                new Caption(name, "Pernyataan", "", false, error),
                "Kami mengajukan pembangunan aplikasi untuk " + APPLICANT
                        + " dan menyanggupi pembangunan aplikasi itu untuk menyajikan informasi terkini.",
                true,
                false);
    }

    static List<FieldView.Upload> uploads() {
        return List.of(
                upload("doc.surat-permohonan", "Surat permohonan", "", Optional.empty()),
                upload("doc.spek-teknis", "Spek teknis aplikasi", "", Optional.of(kept())));
    }

    static FieldView.Upload missing() {
        return upload("doc.spek-teknis", "Unggah spek teknis aplikasi baru", "", Optional.empty());
    }

    private static FieldView.Upload upload(String name, String label, String error, Optional<FieldView.Kept> kept) {
        return new FieldView.Upload(
                new Caption(name, label, "PDF, paling besar 10 MB.", kept.isPresent(), error), "application/pdf", kept);
    }

    static FieldView.Kept kept() {
        return new FieldView.Kept("kept.spek-teknis", "tk_1f2e3d", "spek-teknis.pdf", "1,2 MB");
    }

    static List<Choice> choices(String chosen) {
        return List.of(
                new Choice("biasa", "Biasa", "", chosen.equals("biasa")),
                new Choice("segera", "Segera", "Ada tenggat yang ditetapkan peraturan.", chosen.equals("segera")),
                new Choice("rahasia", "Rahasia", "", chosen.equals("rahasia")));
    }

    static List<SummaryView> summaries() {
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

    static List<FileView> files() {
        return List.of(
                new FileView("Surat permohonan", "surat-permohonan.pdf", "480 KB", "/contoh/berkas/1"),
                new FileView("Spek teknis aplikasi", "spek-teknis.pdf", "1,2 MB", "/contoh/berkas/2"));
    }

    static List<EventView> timeline() {
        return List.of(
                new EventView(
                        "Didisposisikan ke Kepala Seksi",
                        WEDNESDAY,
                        "Kepala Bidang",
                        "Mohon ditelaah kesesuaiannya dengan Arsitektur SPBE."),
                new EventView("Permohonan diterima", Instant.parse("2025-02-04T02:15:00Z"), "Kepala Dinas", ""),
                new EventView("Permohonan dikirim", MONDAY, APPLICANT, ""));
    }

    static List<StepView> steps() {
        return List.of(
                new StepView(
                        "1.",
                        "OPD mengajukan permohonan dan melampirkan formulir",
                        "OPD Pemohon",
                        "15–30 menit",
                        Tag.DONE),
                new StepView(
                        "2.",
                        "Kepala Dinas memutuskan untuk menerima atau menolak",
                        "Kepala Dinas",
                        "1 hari",
                        Tag.DONE),
                new StepView("3.", "Kepala Bidang mendisposisi ke Kepala Seksi", "Kepala Bidang", "1 hari", Tag.DONE),
                new StepView(
                        "4.",
                        "Kepala Seksi menganalisis kesesuaian dengan Arsitektur SPBE",
                        "Kepala Seksi",
                        "1–2 hari",
                        Tag.NOW),
                new StepView(
                        "5.", "Kepala Seksi menganalisis kebutuhan integrasi", "Kepala Seksi", "", Tag.NOT_STARTED));
    }

    static List<Finding> findings() {
        return List.of(
                new Finding(
                        Severity.WARNING,
                        "Kesesuaian dengan Arsitektur SPBE",
                        "Ada dua aplikasi dengan fungsi serupa. Bandingkan sebelum memutuskan.",
                        List.of("SIPANDU Perikanan (Dinas Pangan)", "e-Tangkap (Dinas Perikanan)")),
                new Finding(
                        Severity.PASSED, "Nama subdomain", "Nama perikanan.contoh.go.id belum dipakai.", List.of()));
    }

    static List<Finding> allFindings() {
        return List.of(
                findings().get(0),
                findings().get(1),
                new Finding(Severity.ERROR, "Kelengkapan surat", "Surat permohonan belum ditandatangani.", List.of()),
                new Finding(
                        Severity.INFO,
                        "Pemeriksaan integrasi",
                        "Tidak dijalankan: katalog layanan tidak menjawab dalam 10 detik. Periksa sendiri.",
                        List.of()));
    }

    static FieldView.Text text(String name, String label, String hint, Kind kind, String value, String autocomplete) {
        return new FieldView.Text(new Caption(name, label, hint, false, ""), kind, value, "", autocomplete, 200);
    }
}
