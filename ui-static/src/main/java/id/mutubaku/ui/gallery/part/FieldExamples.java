package id.mutubaku.ui.gallery.part;

import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Caption;
import id.mutubaku.ui.view.form.FieldView.Choice;
import id.mutubaku.ui.view.form.FieldView.Kind;
import id.mutubaku.ui.view.form.PictureView;
import id.mutubaku.ui.view.form.SearchView;
import java.util.List;
import java.util.Optional;

/** Makes an example of every kind of field, right and wrong. */
public final class FieldExamples {
    private static final String PICTURE = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'"
            + " viewBox='0 0 640 120'%3E%3Cpath fill='none' stroke='%23456' stroke-width='3'"
            + " d='M10 20h160v80H10zM240 20h160v80H240zM470 20h160v80H470zM170 60h70M400 60h70'/%3E%3C/svg%3E";

    private FieldExamples() {}

    public static List<FieldView> fields() {
        return List.of(
                new FieldView.Text(
                        Caption.of("namaOpd", "Nama OPD"), Kind.TEXT, Parts.APPLICANT, "", "organization", 200),
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
                                text("penanggungJawab.email", "Email", "", Kind.EMAIL, "", "email")),
                        false),
                new FieldView.Group(
                        new Caption("wakil", "Wakil penanggung jawab", "Bila penanggung jawab berhalangan.", true, ""),
                        List.of(text("wakil.nama", "Nama wakil", "", Kind.TEXT, "", "")),
                        true),
                new FieldView.Text(
                        new Caption("subdomain", "Nama subdomain", "Huruf kecil, angka, dan tanda hubung.", false, ""),
                        Kind.TEXT,
                        "perikanan",
                        ".contoh.go.id",
                        "off",
                        63));
    }

    public static List<FieldView> moreFields() {
        return List.of(
                FieldView.Prose.of(
                                "tentang", "Tentang aplikasi", "Tulis keadaan sekarang.\n\nRencana ditanyakan nanti.")
                        .with(new PictureView(
                                PICTURE, "Bagan: aplikasi berada di antara warga dan petugas.", 640, 120)),
                new FieldView.Fixed(Caption.of("domain", "Domain induk"), "contoh.go.id"),
                new FieldView.Text(
                        new Caption("nip", "NIP pejabat", "Tulis nama atau NIP, lalu cari.", false, ""),
                        Kind.NUMBER,
                        "Siti",
                        "",
                        "",
                        21,
                        List.of(),
                        Optional.of(new SearchView(
                                "nip",
                                "Ada 2 yang cocok. Pilih salah satu.",
                                List.of(
                                        new SearchView.Match("nip?nip=1", "Siti Aminah, Kepala Seksi Aplikasi"),
                                        new SearchView.Match("nip?nip=2", "Siti Nurhaliza, Pranata Komputer"))))),
                new FieldView.Text(
                        new Caption("mulai", "Mulai dipakai", "", "Tanggal pertama kali dipakai petugas.", false, ""),
                        Kind.DATE,
                        "2025-03-01",
                        "",
                        "",
                        200),
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
                new FieldView.Select(Caption.of("wilayah", "Wilayah kerja"), choices("biasa"), true),
                new FieldView.Search(
                        new Caption("dinas", "Dinas tujuan", "Tulis sebagian namanya.", false, ""),
                        "di",
                        "3 pilihan cocok.",
                        choices("rahasia"),
                        false),
                new FieldView.Radios(Caption.of("sifat", "Sifat permohonan"), choices("segera")),
                new FieldView.Checkboxes(
                        new Caption("data", "Data yang diolah", "Pilih semua yang sesuai.", true, ""),
                        choices("biasa")),
                new FieldView.Checkbox(Caption.of("pentest", "Uji keamanan"), "Sudah diuji keamanannya", false, true),
                FieldView.Result.ofFormula(Caption.of("biaya", "Biaya seluruhnya"), "12.500.000 rupiah"),
                FieldView.Result.ofFormula(Caption.of("selesai", "Perkiraan selesai"), ""),
                new FieldView.Result(
                        Caption.of("tarif", "Tarif"), "", "Pemeriksaan tarif sedang tidak tersambung.", ""),
                pledge("janji", ""),
                upload("doc.lampiran", "Lampiran", "", Optional.empty()),
                upload("doc.spek-teknis", "Spek teknis aplikasi", "", Optional.of(kept())),
                new FieldView.Upload(
                        new Caption(
                                "doc.foto",
                                "Foto lokasi",
                                "JPEG, paling besar 5 MB. Paling banyak 3 berkas.",
                                false,
                                ""),
                        "image/jpeg",
                        List.of(
                                new FieldView.Kept("kept.foto", "tk_2a", "depan.jpg", "2,1 MB"),
                                new FieldView.Kept("kept.foto.2", "tk_2b", "belakang.jpg", "1,8 MB")),
                        3),
                new FieldView.Repeat(
                        new Caption("anggota", "Tim pengembang", "Paling banyak lima orang.", true, ""),
                        "Anggota tim",
                        List.of(new FieldView.Item(
                                "anggota.0",
                                1,
                                true,
                                List.of(text("anggota.0.nama", "Nama", "", Kind.TEXT, "Budi Santoso", "off")))),
                        true));
    }

    public static List<FieldView> wrongFields() {
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

    public static FieldView.Checkbox pledge(String name, String error) {
        return new FieldView.Checkbox(
                new Caption(name, "Pernyataan", "", false, error),
                "Kami mengajukan pembangunan aplikasi untuk " + Parts.APPLICANT
                        + " dan menyanggupi pembangunan aplikasi itu untuk menyajikan informasi terkini.",
                true,
                false);
    }

    public static List<FieldView.Upload> uploads() {
        return List.of(
                upload("doc.surat-permohonan", "Surat permohonan", "", Optional.empty()),
                upload("doc.spek-teknis", "Spek teknis aplikasi", "", Optional.of(kept())));
    }

    public static FieldView.Upload missing() {
        return upload("doc.spek-teknis", "Unggah spek teknis aplikasi baru", "", Optional.empty());
    }

    private static FieldView.Upload upload(String name, String label, String error, Optional<FieldView.Kept> kept) {
        return new FieldView.Upload(
                new Caption(name, label, "PDF, paling besar 10 MB.", kept.isPresent(), error),
                "application/pdf",
                kept.stream().toList(),
                1);
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

    public static FieldView.Text text(
            String name, String label, String hint, Kind kind, String value, String autocomplete) {
        return new FieldView.Text(new Caption(name, label, hint, false, ""), kind, value, "", autocomplete, 200);
    }
}
