package id.mutubaku.ui.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.definition.words.Phrase;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.view.applicant.FormView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.site.PrintedView;
import id.mutubaku.ui.view.site.PrintedView.Cell;
import id.mutubaku.ui.view.site.PrintedView.Heading;
import id.mutubaku.ui.view.site.PrintedView.Mark;
import id.mutubaku.ui.view.site.SopView;
import id.mutubaku.ui.view.site.SopView.Path;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteViewsTest {
    private final SopRepository repository = Definitions.repository(Definitions.files());
    private final SiteViews views = new SiteViews(Definitions.MESSAGES, "id");

    private static Path path(String label, String shortest, String longest) {
        return new Path(label.isEmpty() ? "" : new Phrase(label, Language.ID), shortest, longest);
    }

    private SopView sop(String reference) {
        return views.sop(repository, repository.summary(reference).orElseThrow());
    }

    @Test
    void paths_areNamedAfterTheirEndsAndAnswers() {
        assertEquals(
                List.of(
                        path("Aplikasi dibangun: Perlu integrasi", "", "sekitar 1 bulan 5–8 hari kerja"),
                        path("Aplikasi dibangun: Tidak perlu integrasi", "", "sekitar 1 bulan 4–6 hari kerja"),
                        path("Tidak sesuai dengan Arsitektur SPBE", "", "sekitar 3–4 hari kerja"),
                        path("Ditolak Kepala Dinas", "", "sekitar 1 hari kerja")),
                sop("banten/pembangunan-aplikasi").paths());
    }

    @Test
    void paths_tellStepsWithoutAStandard() {
        assertEquals(
                List.of(
                        path("Masuk rencana kerja anggaran", "", "2 jam 15 menit, ditambah waktu tunggu"),
                        path("Permohonan tidak diterima", "", "1 jam 15 menit, ditambah langkah tanpa batas waktu")),
                sop("maluku-utara/permohonan-pembuatan-aplikasi").paths());
        assertEquals(List.of(), sop("bolmut/pengembangan-aplikasi").paths());
    }

    @Test
    void pathsAtOnce_takeAsLongAsTheLongest_andWaitsAreSaid() throws IOException {
        SopView view = parallel("id");

        assertEquals(
                List.of(
                        path("Keramaian selesai", "", "sekitar 8 hari kerja, ditambah waktu tunggu"),
                        path("Izin ditolak: Tolak", "", "sekitar 7 hari kerja"),
                        path("Izin ditolak: Dilarang", "", "sekitar 6 hari kerja")),
                view.paths());
        assertEquals(
                List.of("Dikerjakan bersamaan: langkah 3 dan langkah 5. Semuanya bertemu pada langkah 6."),
                view.steps().get(1).leads());
        assertEquals(
                List.of("Dimulai setelah semua jalur yang dikerjakan bersamaan selesai."),
                view.steps().get(5).awaits());
        assertEquals(
                List.of("Menunggu sampai tanggal yang ditulis pada isian \"Tanggal acara\"."),
                view.steps().get(6).awaits());
        assertEquals(
                List.of("Menunggu sampai ada kabar dari sistem lain (laporan-polisi)."),
                view.steps().get(7).awaits());
        assertEquals(
                List.of("Done at the same time: step 3 and step 5. All come together at step 6."),
                parallel("en").steps().get(1).leads());
    }

    private static SopView parallel(String lang) throws IOException {
        SopRepository parallel = Definitions.repository(Definitions.filesWithParallelPaths());
        return new SiteViews(Definitions.MESSAGES, lang)
                .sop(parallel, parallel.summary("contoh/izin-keramaian").orElseThrow());
    }

    @Test
    void calendar_isNamedWithItsYearsAndSources() {
        SopView.Calendar calendar =
                sop("banten/pembangunan-aplikasi").calendar().orElseThrow();

        assertEquals(
                "Waktu dihitung menurut kalender \"Kantor 5 hari kerja\". Hari libur yang sudah diketahui: tahun 2025, 2026,"
                        + " 2027. Jatuh tempo di luar tahun itu tidak dihitung.",
                calendar.lead());
        assertEquals(
                List.of("Jam kerja", "Hari libur nasional dan cuti bersama"),
                calendar.sources().stream().map(SopView.NoteGroup::title).toList());
        assertTrue(calendar.sources()
                .get(0)
                .notes()
                .get(0)
                .startsWith("Sejak 12 April 2023: Disimpulkan dari Perpres 21"));
        List<String> years = calendar.sources().get(1).notes();
        assertEquals(6, years.size());
        assertTrue(years.get(0).startsWith("2025: SKB Menteri Agama"), years.get(0));
        assertTrue(years.get(1).startsWith("Ramadan 2025: Sidang isbat"), years.get(1));
    }

    @Test
    void documents_areTheUploadsOfTheStart() {
        List<SopView.Ready> ready = sop("banten/pembangunan-aplikasi").documents();
        assertEquals(
                List.of("Surat permohonan", "Spesifikasi teknis aplikasi"),
                ready.stream().map(each -> each.name().toString()).toList());
        assertEquals("PDF, JPEG atau PNG", ready.get(0).format());
        assertTrue(ready.get(1).optional());
    }

    @Test
    void steps_sayWhereDecisionsLead() {
        List<SopView.Step> steps = sop("bolmut/pengembangan-aplikasi").steps();
        assertEquals(
                List.of("Setuju: lanjut ke langkah 12", "Tidak setuju: kembali ke langkah 9"),
                steps.get(10).leads());
        assertEquals(List.of("Kembali ke langkah 2"), steps.get(3).leads());
        assertEquals("Kadis Kominfo · Penerima: Kabid Aptika", steps.get(0).actor());
        assertEquals(
                List.of("/banten/integrasi-sistem/"),
                sop("banten/pembangunan-aplikasi").steps().get(5).calls().stream()
                        .map(SopView.Link::url)
                        .toList());
    }

    @Test
    void sopThatAnOfficialBegins_saysSo() {
        SopView view = sop("bolmut/pengembangan-aplikasi");
        assertEquals("Mulai sebagai Kadis Kominfo", view.applyText());
        assertTrue(view.begins().contains("Kadis Kominfo"));
        FormView form = (FormView) new RequestForm(Messages.load(), "id")
                .begin(repository.latest("bolmut/pengembangan-aplikasi").orElseThrow());
        assertTrue(form.intro().startsWith("Hanya Kadis Kominfo"), form.intro());
        assertEquals("", sop("banten/pembangunan-aplikasi").applyText());
    }

    @Test
    void emptyForm_asksForDataAndFilesAndCarriesItsVersionAlone() {
        FormView form = (FormView) new RequestForm(Messages.load(), "id")
                .begin(repository.latest("banten/pembangunan-aplikasi").orElseThrow());
        assertEquals("Formulir Pengajuan Pembangunan Sistem Informasi / Aplikasi", form.title());
        assertEquals(
                List.of(
                        "Nama OPD",
                        "Yang diajukan",
                        "Penanggung jawab sistem informasi",
                        "Nama subdomain",
                        "Kepala dinas"),
                form.fields().stream()
                        .map(field -> field.label().toString())
                        .limit(5)
                        .toList());
        assertEquals(
                List.of("Surat permohonan", "Spesifikasi teknis aplikasi"),
                form.uploads().stream().map(upload -> upload.label().toString()).toList());
        assertEquals(List.of(new HiddenView("definition", "4")), form.hidden());
    }

    @Test
    void sopThatIsCalled_isListedNowhereButSaysWhereItRuns() {
        SopView view = sop("banten/integrasi-sistem");
        assertEquals("", view.applyUrl());
        assertEquals("/banten/pembangunan-aplikasi/", view.partOf().get(0).url());
        assertEquals(0, views.search(repository, "integrasi data").found());
    }

    @Test
    void printedTable_keepsWhatPrintHas() {
        PrintedView tarakan = sop("tarakan/konsultasi-aplikasi").printed().orElseThrow();
        assertEquals(1, tarakan.headings().size());
        assertEquals(
                List.of("HASIL"),
                tarakan.headings().get(0).cells().stream()
                        .map(Heading::text)
                        .filter("HASIL"::equals)
                        .toList());
        PrintedView malut =
                sop("maluku-utara/permohonan-pembuatan-aplikasi").printed().orElseThrow();
        assertEquals("1", malut.rows().get(0).cells().get(0).text());
        assertEquals(
                List.of(Mark.CONSULTED, Mark.PERFORMS, Mark.COORDINATES),
                malut.rows().get(1).cells().stream()
                        .map(Cell::mark)
                        .filter(mark -> mark != Mark.TEXT)
                        .toList());
        assertEquals("SOP PERMOHONAN PEMBUATAN APLIKASI", malut.tableTitle());
        assertEquals(
                List.of("keterangan :"),
                sop("bolmut/pengembangan-aplikasi").printed().orElseThrow().footer());
    }

    @Test
    void search_wantsEveryWord() {
        assertEquals(3, views.search(repository, " aplikasi ").found());
        assertEquals(1, views.search(repository, "APLIKASI tarakan").found());
        assertEquals(0, views.search(repository, "aplikasi pajak").found());
        assertEquals(0, views.search(repository, "  ").found());
        assertEquals(4, views.home(repository).regions().size());
    }
}
