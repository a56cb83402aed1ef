package id.mutubaku.ui.gallery.applicant;

import id.mutubaku.ui.gallery.part.Parts;
import id.mutubaku.ui.view.site.PrintedView;
import id.mutubaku.ui.view.site.PrintedView.Entry;
import id.mutubaku.ui.view.site.PrintedView.Headings;
import id.mutubaku.ui.view.site.PrintedView.Mark;
import id.mutubaku.ui.view.site.PrintedView.Row;
import id.mutubaku.ui.view.site.SopView;
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
                List.of(),
                steps(),
                Optional.empty(),
                List.of(
                        new SopView.LegalItem("1.", "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;"),
                        new SopView.LegalItem(
                                "2.",
                                "Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik;")),
                Optional.of(printed()),
                List.of(
                        new SopView.NoteGroup(
                                "Kami tetapkan, karena naskah tidak menyebutnya",
                                List.of(
                                        "Langkah 2, Ditolak: naskah tidak menyebut siapa yang memberi tahu pemohon; kami"
                                                + " menetapkan Kepala Dinas.")),
                        new SopView.NoteGroup(
                                "Yang janggal pada naskah", List.of("Kolom KET ada, tetapi kosong pada semua baris."))),
                Optional.of(new SopView.Calendar(
                        "Waktu dihitung menurut kalender Kantor 5 hari kerja. Hari libur yang sudah diketahui: tahun 2026"
                                + " dan 2027.",
                        List.of(new SopView.NoteGroup(
                                "Hari libur nasional dan cuti bersama",
                                List.of("2027: SKB Tiga Menteri tanggal 15 September 2026."))))));
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
        return new PrintedView(
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
                new Headings("NO.", "AKTIVITAS", "PELAKSANA", "MUTU BAKU", "KELENGKAPAN", "WAKTU", "OUTPUT", "KET"),
                List.of("OPD Pemohon", "Kepala Dinas", "Kepala Bidang"),
                List.of(
                        new Row(
                                "1.",
                                "SKPD/OPD Melakukan permohonan pengajuan pembangunan Sistem Informasi / Aplikasi Baru",
                                List.of(Mark.PERFORMS, Mark.NONE, Mark.NONE),
                                "Surat permohonan, Form Pengajuan",
                                "15 – 30 Menit",
                                "Surat Masuk, Form Pengajuan",
                                ""),
                        new Row(
                                "2.",
                                "Kepala Dinas menerima surat permohonan dan memutuskan untuk menerima atau menolak",
                                List.of(Mark.NONE, Mark.PERFORMS, Mark.CONSULTED),
                                "Surat Masuk Permohonan, Form Pengajuan",
                                "1 hari",
                                "Surat Masuk dan Disposisi Kepala Dinas",
                                ""),
                        new Row(
                                "3.",
                                "Kepala Bidang mendisposisi ke Kepala Seksi",
                                List.of(Mark.RECEIVES, Mark.NONE, Mark.PERFORMS),
                                "Surat Masuk dan Disposisi Kepala Dinas",
                                "1 hari",
                                "Disposisi Kepala Bidang",
                                "")));
    }
}
