package id.mutubaku.ui.gallery.official;

import id.mutubaku.ui.gallery.part.FieldExamples;
import id.mutubaku.ui.gallery.part.Parts;
import id.mutubaku.ui.view.LinkView;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.casework.ActView;
import id.mutubaku.ui.view.casework.ChangesView;
import id.mutubaku.ui.view.casework.CorrectionView;
import id.mutubaku.ui.view.casework.DeskView;
import id.mutubaku.ui.view.casework.DispositionView;
import id.mutubaku.ui.view.casework.EndingView;
import id.mutubaku.ui.view.casework.ReturnView;
import id.mutubaku.ui.view.casework.SheetView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Caption;
import id.mutubaku.ui.view.form.FieldView.Choice;
import id.mutubaku.ui.view.form.FieldView.Kind;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.PressView;
import id.mutubaku.ui.view.form.ProblemView;
import java.util.List;
import java.util.Optional;

/** Makes the examples of case work: what is held, stopped, returned, corrected, assigned and ended. */
public final class CaseworkExamples {
    private static final String CASE = "/contoh/kasus/" + Parts.NUMBER;
    private static final String STEP = CASE + "/langkah/analisis";
    private static final List<HiddenView> KEY = List.of(new HiddenView("key", "a1b2"));

    private CaseworkExamples() {}

    static DeskView desk() {
        return new DeskView(
                "",
                true,
                "Belum ada yang mengambil langkah ini. Anda dapat langsung memutuskan tanpa mengambilnya.",
                Optional.empty(),
                List.of(new PressView(STEP + "/ambil", KEY, "Saya kerjakan")),
                Optional.empty(),
                List.of(
                        new ActView(
                                "Teruskan ke rekan",
                                "Rekan yang Anda pilih memegang langkah ini.",
                                STEP + "/teruskan",
                                KEY,
                                List.of(
                                        new FieldView.Select(
                                                Caption.of("teruskan.to", "Kepada"),
                                                List.of(new Choice("siti.contoh", "Siti Aminah", "", false))),
                                        lines("teruskan.note", "Catatan", "", true)),
                                "Teruskan",
                                false),
                        reason("jeda", "Jeda waktu (menunggu pihak lain)", "Tulis alasannya.", true)),
                List.of(new LinkView(CASE + "/langkah/lain", "Menyiapkan rapat koordinasi")));
    }

    static DeskView returned() {
        return new DeskView(
                "Menganalisis kesesuaian dengan Arsitektur SPBE",
                false,
                "",
                Optional.of(new DeskView.Halt(
                        "Dikembalikan untuk perbaikan",
                        "Mohon dilengkapi.",
                        List.of("Nama OPD: tulis nama lengkap", "Spek teknis aplikasi: belum menyebut basis data"))),
                List.of(),
                Optional.empty(),
                List.of(reason("tarik", "Tarik kembali", "", false)),
                List.of());
    }

    public static ActView message() {
        return new ActView(
                "Kirim pesan ke kantor",
                "Pesan Anda dibaca oleh petugas.",
                CASE + "/pesan",
                KEY,
                List.of(lines("pesan.text", "Pesan", "", false)),
                "Kirim pesan",
                false);
    }

    static ActView dispose() {
        return new ActView(
                "Beri disposisi",
                "Di luar langkah SOP.",
                CASE + "/disposisi",
                KEY,
                List.of(
                        lines("disposisi.instruction", "Isi disposisi", "", false),
                        new FieldView.Radios(
                                Caption.of("disposisi.nature", "Sifat"),
                                List.of(
                                        new Choice("ordinary", "Biasa", "", true),
                                        new Choice("urgent", "Segera", "", false))),
                        new FieldView.Text(
                                new Caption("disposisi.due", "Batas waktu", "", true, ""), Kind.DATE, "", "", "", 0)),
                "Kirim disposisi",
                false);
    }

    static ChangesView changes() {
        return new ChangesView(
                "OPD Pemohon",
                Parts.WEDNESDAY,
                List.of(
                        new ChangesView.Row(
                                "Nama OPD", "Dinas Perikanan", Parts.APPLICANT, Optional.empty(), Optional.empty()),
                        new ChangesView.Row(
                                "Spek teknis aplikasi",
                                "",
                                "",
                                Optional.of(Parts.files().get(1)),
                                Optional.of(Parts.files().get(0)))),
                List.of("Nomor telepon"));
    }

    static DispositionView disposition(boolean open) {
        return new DispositionView(
                7,
                "Ratna, Plh. Kepala Bidang",
                "Kepala Seksi",
                "Siapkan bahan rapat dengan OPD.",
                "Sangat segera",
                Parts.MONDAY,
                Optional.of(Parts.WEDNESDAY),
                open,
                CASE + "/disposisi/7",
                open
                        ? Optional.empty()
                        : Optional.of(new DispositionView.Followed(
                                Parts.WEDNESDAY, "Rahmat Hidayat, Kepala Seksi", "Bahan sudah disiapkan.")),
                open ? Optional.of(reason("tindak-lanjut-7", "Tindak lanjuti", "", false)) : Optional.empty());
    }

    public static SheetView sheet() {
        return new SheetView(Parts.NUMBER, Parts.SERVICE, Parts.APPLICANT, CASE, disposition(false));
    }

    public static List<SummaryView.Row> used() {
        return List.of(
                new SummaryView.Row("OPD Pemohon", "2 hari kerja"), new SummaryView.Row("Kepala Seksi", "3 jam"));
    }

    public static CorrectionView correction() {
        return new CorrectionView(
                Parts.NUMBER,
                Parts.SERVICE,
                CASE,
                Optional.empty(),
                "",
                "Kepala Seksi",
                "Mohon dilengkapi sebelum hari Jumat.",
                STEP,
                List.of(new ProblemView("email", "Tulis alamat email lengkap.")),
                KEY,
                List.of(
                        new CorrectionView.Marked(
                                "Tulis nama lengkap perangkat daerah.",
                                new FieldView.Text(
                                        Caption.of("namaOpd", "Nama OPD"), Kind.TEXT, "Dinas Perikanan", "", "", 0),
                                List.of()),
                        new CorrectionView.Marked(
                                "Belum menyebut basis data.",
                                FieldExamples.missing(),
                                List.of(Parts.files().get(1)))),
                List.of(new FieldView.Text(
                        new Caption("email", "Email", "", false, "Tulis alamat email lengkap."),
                        Kind.EMAIL,
                        "siti",
                        "",
                        "",
                        0)),
                Parts.summaries().stream().map(OfficialExamples::unchangeable).toList());
    }

    public static ReturnView returning() {
        return new ReturnView(
                Parts.NUMBER,
                Parts.SERVICE,
                STEP,
                STEP + "/kembalikan",
                List.of(new ProblemView("remark.field.nama", "Tulis apa yang salah.")),
                KEY,
                List.of(
                        new ReturnView.Group(
                                "Permohonan",
                                List.of(
                                        item("field.nama", "Nama OPD", Parts.APPLICANT, true, "Tulis apa yang salah."),
                                        item("field.jabatan", "Jabatan", "", false, ""))),
                        new ReturnView.Group(
                                "Berkas",
                                List.of(new ReturnView.Item(
                                        box("document.surat", "Surat permohonan", false),
                                        "",
                                        Optional.of(Parts.files().get(0)),
                                        lines("remark.document.surat", "Yang perlu diperbaiki", "", true))))),
                lines("note", "Catatan untuk semuanya", "", true));
    }

    public static EndingView ending() {
        return new EndingView(
                Parts.NUMBER,
                Parts.SERVICE,
                "Batalkan permohonan",
                "Permohonan Anda berakhir dan tidak dapat dilanjutkan lagi.",
                CASE + "/batalkan",
                List.of(new ProblemView("reason", "Tulis alasannya.")),
                KEY,
                lines("reason", "Alasan", "Tulis alasannya.", false),
                "Batalkan permohonan",
                CASE);
    }

    private static ReturnView.Item item(String key, String label, String answer, boolean ticked, String error) {
        return new ReturnView.Item(
                box(key, label, ticked),
                answer,
                Optional.empty(),
                lines("remark." + key, "Yang perlu diperbaiki pada " + label, error, true));
    }

    private static FieldView.Checkbox box(String key, String label, boolean ticked) {
        return new FieldView.Checkbox(Caption.of("mark." + key, label), label, false, ticked);
    }

    private static ActView reason(String act, String title, String error, boolean open) {
        return new ActView(
                title, "", STEP + "/" + act, KEY, List.of(lines(act + ".reason", "Alasan", error, false)), title, open);
    }

    private static FieldView.TextArea lines(String name, String label, String error, boolean optional) {
        return new FieldView.TextArea(new Caption(name, label, "", optional, error), "", 3, 2000);
    }
}
