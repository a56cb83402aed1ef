package id.mutubaku.ui.gallery.applicant;

import id.mutubaku.ui.gallery.part.Parts;
import id.mutubaku.ui.site.PrintedHeadings;
import id.mutubaku.ui.view.admin.ReadingNotesView;
import id.mutubaku.ui.view.site.PrintedView;
import id.mutubaku.ui.view.site.PrintedView.Cell;
import id.mutubaku.ui.view.site.PrintedView.Entry;
import id.mutubaku.ui.view.site.PrintedView.Mark;
import id.mutubaku.ui.view.site.PrintedView.Row;
import id.mutubaku.ui.view.site.SopView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the example of a service's start page. */
public final class SopExample {
    private SopExample() {}

    public static SopView view() {
        return new SopView(
                Parts.SERVICE,
                "Provinsi Contoh",
                "/contoh/",
                "Minta aplikasi baru dibangun untuk perangkat daerah Anda.",
                "Aplikasi yang dibangun dan, bila perlu, terhubung dengan aplikasi lain.",
                "Perangkat daerah (OPD) di lingkungan pemerintah provinsi.",
                "",
                "",
                List.of(
                        new SopView.Ready("Surat permohonan", "Ditandatangani kepala OPD.", "PDF", 10, false),
                        new SopView.Ready("Spek teknis aplikasi", "", "PDF atau Word", 20, true)),
                "Dijanjikan selesai dalam 3 bulan sejak permohonan dikirim.",
                List.of(
                        new SopView.Path("Tanpa integrasi", "4 hari kerja dan 1 bulan", "6 hari kerja dan 1 bulan"),
                        new SopView.Path("Dengan integrasi", "5 hari kerja dan 1 bulan", "8 hari kerja dan 1 bulan"),
                        new SopView.Path("Ditolak di awal", "", "1 hari kerja")),
                "/contoh/pembangunan-aplikasi/ajukan",
                "",
                List.of(new SopView.Standard("Biaya atau tarif", "Tidak dipungut biaya.")),
                List.of(),
                steps(),
                Optional.empty(),
                List.of(),
                "",
                List.of(
                        new SopView.LegalItem("1.", "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;"),
                        new SopView.LegalItem(
                                "2.",
                                "Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik;")),
                Optional.of(printed()),
                Optional.of(new SopView.Calendar(
                        "Waktu dihitung menurut kalender Kantor 5 hari kerja. Hari libur yang sudah diketahui: tahun 2026"
                                + " dan 2027.",
                        List.of(new SopView.NoteGroup(
                                "Hari libur nasional dan cuti bersama",
                                List.of("2027: SKB Tiga Menteri tanggal 15 September 2026."))))));
    }

    /** Makes the page that tells administrators how print was read. */
    public static ReadingNotesView notes() {
        return new ReadingNotesView(
                Parts.SERVICE,
                "/contoh/pembangunan-aplikasi/",
                List.of(
                        new SopView.NoteGroup(
                                "Kami tetapkan, karena naskah tidak menyebutnya",
                                List.of(
                                        "Langkah 2, Ditolak: naskah tidak menyebut siapa yang memberi tahu pemohon; kami"
                                                + " menetapkan Kepala Dinas.")),
                        new SopView.NoteGroup(
                                "Yang janggal pada naskah",
                                List.of("Kolom KET ada, tetapi kosong pada semua baris."))));
    }

    private static List<SopView.Step> steps() {
        return List.of(
                new SopView.Step(
                        "SKPD/OPD melakukan permohonan dan melampirkan formulir",
                        "OPD Pemohon",
                        "15–30 menit",
                        List.of(),
                        List.of(),
                        List.of()),
                new SopView.Step(
                        "Kepala Dinas menerima surat permohonan dan memutuskan untuk menerima atau menolak",
                        "Kepala Dinas",
                        "1 hari kerja",
                        List.of(),
                        List.of("Diterima: lanjut ke langkah 3", "Ditolak: selesai, pemohon diberi tahu"),
                        List.of()),
                new SopView.Step(
                        "Kepala Bidang mendisposisi ke Kepala Seksi",
                        "Kepala Bidang",
                        "1 hari kerja",
                        List.of("Menunggu sampai 4 Januari 2027."),
                        List.of(),
                        List.of()),
                new SopView.Step(
                        "Kepala Seksi melaksanakan pembangunan",
                        "Kepala Seksi",
                        "",
                        List.of(),
                        List.of(),
                        List.of(new SopView.Link("Integrasi Sistem", "/contoh/integrasi-sistem/"))));
    }

    private static PrintedView printed() {
        List<List<String>> columns = List.of(
                List.of("NO."),
                List.of("AKTIVITAS"),
                List.of("PELAKSANA", "OPD Pemohon"),
                List.of("PELAKSANA", "Dinas", "Kepala Dinas"),
                List.of("PELAKSANA", "Dinas", "Kepala Bidang"),
                List.of("MUTU BAKU", "KELENGKAPAN"),
                List.of("MUTU BAKU", "WAKTU"),
                List.of("MUTU BAKU", "OUTPUT"),
                List.of("KET"));
        return new PrintedView(
                List.of("STANDAR OPERASIONAL PROSEDUR"),
                List.of("PEMERINTAH PROVINSI CONTOH", "DINAS KOMUNIKASI DAN INFORMATIKA"),
                List.of(
                        new Entry("Nomor SOP", List.of("555 / 786 - Diskominfo / X / 2020")),
                        new Entry("Tanggal Efektif", List.of("22 Oktober 2020")),
                        new Entry(
                                "Disahkan oleh",
                                List.of("Kepala Dinas", "Nama Kepala Dinas", "NIP. 19000000 000000 0 001")),
                        new Entry(
                                "Kualifikasi Pelaksana",
                                List.of("1. Pendidikan D3 / S1;", "2. Mampu mengoperasikan komputer."))),
                "SOP PENGAJUAN PEMBANGUNAN APLIKASI",
                new PrintedHeadings(columns).rows(),
                List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"),
                rows(),
                List.of("Keterangan: baris 2 dan 3 berbagi waktu."));
    }

    private static List<Row> rows() {
        return List.of(
                row(
                        List.of("1.", "SKPD/OPD Melakukan permohonan pengajuan pembangunan Sistem Informasi"),
                        List.of(Mark.PERFORMS, Mark.NONE, Mark.NONE),
                        List.of(
                                "Surat permohonan, Form Pengajuan",
                                "15 – 30 Menit",
                                "Surat Masuk, Form Pengajuan",
                                "")),
                row(
                        List.of(
                                "2.",
                                "Kepala Dinas menerima surat permohonan dan memutuskan untuk menerima atau menolak"),
                        List.of(Mark.NONE, Mark.PERFORMS, Mark.CONSULTED),
                        List.of("Surat Masuk Permohonan", "1 hari", "Disposisi Kepala Dinas", "")),
                row(
                        List.of("3.", "Kepala Bidang mendisposisi ke Kepala Seksi"),
                        List.of(Mark.RECEIVES, Mark.NONE, Mark.PERFORMS),
                        List.of("Disposisi Kepala Dinas", "1 hari", "Disposisi Kepala Bidang", "")));
    }

    private static Row row(List<String> first, List<Mark> marks, List<String> quality) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text("NO.", "no", first.get(0)));
        cells.add(Cell.text("AKTIVITAS", "act", first.get(1)));
        List<String> actors = List.of("OPD Pemohon", "Kepala Dinas", "Kepala Bidang");
        for (int index = 0; index < marks.size(); index++) {
            cells.add(Cell.mark(actors.get(index), marks.get(index)));
        }
        List<String> headings = List.of("KELENGKAPAN", "WAKTU", "OUTPUT", "KET");
        for (int index = 0; index < headings.size(); index++) {
            cells.add(Cell.text(headings.get(index), "", quality.get(index)));
        }
        return new Row(cells);
    }
}
