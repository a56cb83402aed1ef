package id.mutubaku.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.cases.documents.DocumentRules;
import id.mutubaku.engine.choice.ChoiceFile;
import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.form.FormContext;
import id.mutubaku.engine.form.FormInEffect;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.formula.WorkingDays;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.ui.Shipped;
import id.mutubaku.ui.form.reading.FormReader;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Kind;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.PictureView;
import id.mutubaku.ui.view.form.ProblemView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormFieldsTest {
    private static final FormFields FIELDS = new FormFields(Messages.load());
    private static final FormSchema APPLICATION = Shipped.form("banten/pembangunan-aplikasi", "pengajuan");
    private static final FormSchema RKA = Shipped.form("maluku-utara/permohonan-pembuatan-aplikasi", "rka");
    private static final List<String> OPTIONS = List.of("satu", "dua");

    @Test
    void text_hasTheKindOfItsFormat() {
        Map<String, Kind> kinds = Map.of(
                "email",
                Kind.EMAIL,
                "date",
                Kind.DATE,
                "telepon",
                Kind.TEL,
                "nip",
                Kind.NUMBER,
                "nik",
                Kind.NUMBER,
                "subdomain",
                Kind.TEXT);
        kinds.forEach((format, kind) -> assertEquals(
                kind, ((FieldView.Text) only(Map.of("type", "string", "title", "T", "format", format))).kind()));
    }

    @Test
    void schema_choosesTheComponent() {
        Map<String, Object> line = Map.of("type", "string", "title", "T", "maxLength", 200);
        assertInstanceOf(FieldView.Text.class, only(line));
        assertInstanceOf(FieldView.TextArea.class, only(Map.of("type", "string", "title", "T", "maxLength", 201)));
        assertInstanceOf(FieldView.Text.class, only(Map.of("type", "integer", "title", "T")));
        assertInstanceOf(FieldView.Text.class, only(Map.of("type", "number", "title", "T")));
        assertInstanceOf(FieldView.Checkbox.class, only(Map.of("type", "boolean", "title", "T")));
        assertInstanceOf(FieldView.Radios.class, required(Map.of("type", "string", "title", "T", "enum", OPTIONS)));
        assertInstanceOf(FieldView.Select.class, only(Map.of("type", "string", "title", "T", "enum", OPTIONS)));
        assertInstanceOf(
                FieldView.Radios.class,
                only(Map.of("type", "string", "title", "T", "enum", OPTIONS, "x-strike", true)));
        assertInstanceOf(
                FieldView.Select.class,
                required(Map.of("type", "string", "title", "T", "enum", List.of("1", "2", "3", "4", "5", "6", "7"))));
        Map<String, Object> ticks = Map.of("type", "string", "enum", OPTIONS);
        assertInstanceOf(FieldView.Checkboxes.class, only(Map.of("type", "array", "title", "T", "items", ticks)));
        Map<String, Object> group = Map.of("type", "object", "title", "T", "properties", Map.of("x", line));
        assertInstanceOf(FieldView.Group.class, only(group));
        assertInstanceOf(FieldView.Repeat.class, only(Map.of("type", "array", "title", "T", "items", group)));
    }

    @Test
    void textOfPictures_isLetInWhereItsFieldTakesIt() {
        String pictures = "\uD83D\uDE00".repeat(300);
        Map<String, Object> line = Map.of("type", "string", "title", "T", "maxLength", 100);
        Map<String, Object> lines = Map.of("type", "string", "title", "T", "maxLength", 300);

        assertTrue(((FieldView.Text) only(line)).maxLength() >= pictures.length() / 3);
        assertTrue(((FieldView.TextArea) only(lines)).maxLength() >= pictures.length());
        assertEquals(
                List.of(),
                FormSchema.of(Map.of("type", "object", "properties", Map.of("x", lines)))
                        .validate(Map.of("x", pictures)));
    }

    @Test
    void listOfTexts_isWrittenOneALine_withWhatIsWrongWithAnyOfThem() {
        Map<String, Object> list = Map.of("type", "array", "title", "T", "items", Map.of("type", "string"));
        FormSchema form = FormSchema.of(Map.of("type", "object", "properties", Map.of("x", list)));

        Map<String, Object> read = FormReader.read(form, Map.of("x", List.of(" satu \r\n\r\ndua")), Language.ID);
        List<Problem> problems = List.of(Problem.error("/data/x/1", "form/type/string", "T"));
        FieldView.TextArea drawn = (FieldView.TextArea)
                FIELDS.fields(form, read, problems, Language.ID).get(0);

        assertEquals(Map.of("x", List.of("satu", "dua")), read);
        assertEquals("satu\ndua", drawn.value());
        assertFalse(drawn.caption().error().isEmpty());
    }

    @Test
    void optionalGroup_isFolded_untilItHoldsAnswersOrMistakes() {
        Map<String, Object> line = Map.of("type", "string", "title", "T");
        Map<String, Object> group = Map.of("type", "object", "title", "T", "properties", Map.of("y", line));
        FormSchema form = FormSchema.of(Map.of("type", "object", "properties", Map.of("x", group)));
        FormSchema demanding =
                FormSchema.of(Map.of("type", "object", "properties", Map.of("x", group), "required", List.of("x")));
        List<Problem> problems = List.of(Problem.error("/data/x/y", "form/type/string", "T"));

        assertTrue(isFolded(form, Map.of(), List.of()));
        assertFalse(isFolded(form, Map.of("x", Map.of("y", "satu")), List.of()));
        assertFalse(isFolded(form, Map.of(), problems));
        assertFalse(isFolded(demanding, Map.of(), List.of()));
    }

    private static boolean isFolded(FormSchema form, Map<String, Object> data, List<Problem> problems) {
        return ((FieldView.Group)
                        FIELDS.fields(form, data, problems, Language.ID).get(0))
                .folded();
    }

    @Test
    void unknownType_isRefusedLoudly() {
        List<Map<String, Object>> unknown = List.of(
                Map.of("title", "T"),
                Map.of("type", "string", "title", "T", "format", "date-time"),
                Map.of("type", "array", "title", "T", "items", Map.of("type", "integer")));
        for (Map<String, Object> schema : unknown) {
            var thrown = assertThrows(IllegalArgumentException.class, () -> only(schema));
            assertTrue(thrown.toString().contains("\"x\""), thrown::toString);
        }
    }

    @Test
    void application_isDrawnWithLabelsHintsSuffixAndPledge() {
        List<FieldView> fields = FIELDS.fields(APPLICATION, Map.of(), List.of(), Language.ID);
        assertEquals(
                List.of("namaOpd", "jenis", "penanggungJawab", "namaSubdomain", "kepalaDinas", "pernyataan"),
                fields.stream().map(FieldView::name).toList());
        FieldView.Group subdomain = (FieldView.Group) fields.get(3);
        FieldView.Text name = (FieldView.Text) subdomain.fields().get(0);
        assertEquals("namaSubdomain.subdomain", name.name());
        assertEquals(".bantenprov.go.id", name.suffix());
        assertEquals("organization", ((FieldView.Text) fields.get(0)).autocomplete());
        assertFalse(name.optional());
        FieldView.Checkbox pledge = (FieldView.Checkbox) fields.get(5);
        assertTrue(pledge.pledge());
        assertTrue(pledge.statement().contains("untuk OPD ____ dan"), pledge.statement());
    }

    @Test
    void pledge_namesWhatWasAnswered_andStandsOnItsOwnPage() {
        Map<String, Object> data = Map.of("namaOpd", "Dinas $1 <Perikanan>");
        List<FieldView> pledges = FIELDS.pledges(APPLICATION, data, List.of(), Language.ID);
        assertEquals(1, pledges.size());
        assertTrue(((FieldView.Checkbox) pledges.get(0)).statement().contains("OPD Dinas $1 <Perikanan> dan"));
        assertEquals(
                5, FIELDS.questions(APPLICATION, data, List.of(), Language.ID).size());
        List<Problem> problems = inside(APPLICATION.validate(data));
        assertEquals(
                problems.size() - 1,
                FormFields.beforePledges(APPLICATION, problems).size());
    }

    @Test
    void pledgeOfAGroup_standsUnderTheAnswers_too() {
        Map<String, Object> name = Map.of("type", "string", "title", "Nama");
        Map<String, Object> pledge =
                Map.of("type", "boolean", "title", "Janji", "const", true, "x-statement", "Saya mewakili {nama}.");
        FormSchema form = FormSchema.of(Map.of(
                "type",
                "object",
                "properties",
                Map.of(
                        "nama",
                        name,
                        "p",
                        group(Map.of("jabatan", name, "janji", pledge)),
                        "q",
                        group(Map.of("r", pledge))),
                "required",
                List.of("p")));
        Map<String, Object> data = Map.of("nama", "Dinas A", "p", Map.of("jabatan", "Kepala", "janji", true));

        assertEquals(
                Set.of("nama", "p"),
                FIELDS.questions(form, data, List.of(), Language.ID).stream()
                        .map(FieldView::name)
                        .collect(Collectors.toSet()));
        List<FieldView> pledges = FIELDS.pledges(form, data, List.of(), Language.ID);
        assertEquals(List.of("p.janji"), pledges.stream().map(FieldView::name).toList());
        assertEquals("Saya mewakili Dinas A.", ((FieldView.Checkbox) pledges.get(0)).statement());
        assertEquals(
                Set.of("nama", "p.jabatan"),
                FormFields.hiddenWithoutPledges(form, data).stream()
                        .map(HiddenView::name)
                        .collect(Collectors.toSet()));
        Problem missing = Problem.error("/data/p/janji", "form/agree", "Janji");
        assertEquals(List.of(), FormFields.beforePledges(form, List.of(missing)));
    }

    private static Map<String, Object> group(Map<String, Object> properties) {
        return Map.of("type", "object", "title", "G", "properties", properties);
    }

    @Test
    void amounts_areSaidInTheLanguageOfThePage_withAllTheirDigits() {
        FormSchema form = FormSchema.of(Map.of(
                "type",
                "object",
                "properties",
                Map.of("n", Map.of("type", "number", "title", "N", "x-suffix", "rupiah"))));

        assertEquals("1.500 rupiah", FIELDS.answer(form, "n", Map.of("n", 1500), Language.ID));
        assertEquals(
                "12,500.1234 rupiah", FIELDS.answer(form, "n", Map.of("n", new BigDecimal("12500.1234")), Language.EN));
    }

    @Test
    void whatStandsBetweenFields_isDrawnInItsPlace_andNeverRead() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("a", Map.of("type", "string", "title", "A", "default", "satu", "x-help", "Bantuan"));
        properties.put("t", Map.of("type", "null", "title", "Judul", "description", "Satu.\n\nDua."));
        properties.put("u", Map.of("type", "string", "title", "Unit", "default", "Aptika", "readOnly", true));
        Map<String, Object> placed = Map.of("address", "/kota/gambar/0a.png", "width", 64, "height", 40);
        properties.put(
                "g",
                Map.of("type", "null", "title", "Denah", "x-picture", "a.png", "x-alt", "Peta", "x-pictured", placed));
        FormSchema form = FormSchema.of(Map.of("type", "object", "properties", properties));

        assertEquals(Map.of("a", "satu", "u", "Aptika"), FirstAnswers.of(form));
        List<FieldView> drawn = FIELDS.fields(form, FirstAnswers.of(form), List.of(), Language.ID);
        assertEquals("satu", ((FieldView.Text) drawn.get(0)).value());
        assertEquals("Bantuan", drawn.get(0).help());
        assertEquals(FieldView.Prose.of("t", "Judul", "Satu.\nDua."), drawn.get(1));
        assertEquals("Aptika", ((FieldView.Fixed) drawn.get(2)).value());
        assertEquals(
                FieldView.Prose.of("g", "Denah", "").with(new PictureView("/kota/gambar/0a.png", "Peta", 64, 40)),
                drawn.get(3));
        assertEquals("A=\nUnit=", said(FIELDS.summary(form, "", Map.of(), Language.ID)));
    }

    @Test
    void answersOfAFormWithPages_standUnderTheTitlesOfThese() {
        Map<String, Object> line = Map.of("type", "string", "title", "N");
        FormSchema form = FormSchema.of(Map.of(
                "type",
                "object",
                "properties",
                Map.of("a", line, "b", line),
                "x-pages",
                List.of(
                        Map.of("id", "satu", "title", "Satu", "fields", List.of("b")),
                        Map.of("id", "dua", "title", "Dua", "fields", List.of("a")))));

        assertEquals(
                List.of("Satu", "Dua"),
                FIELDS.summaryToCheck(form, "Formulir", Map.of("a", "x", "b", "y"), Language.ID).stream()
                        .map(SummaryView::title)
                        .toList());
        assertEquals(
                List.of("bagian.satu", "b", "bagian.dua", "a"),
                FormFields.underTitles(form, FIELDS.fields(form, Map.of(), List.of(), Language.ID)).stream()
                        .map(FieldView::name)
                        .toList());
    }

    @Test
    void ticksWithTitles_areSaidByThese() {
        Map<String, Object> items = Map.of(
                "type",
                "string",
                "oneOf",
                List.of(Map.of("const", "s", "title", "Senin"), Map.of("const", "m", "title", "Selasa")));
        FormSchema form = FormSchema.of(Map.of(
                "type", "object", "properties", Map.of("h", Map.of("type", "array", "title", "H", "items", items))));

        assertEquals("Senin\nSelasa", FIELDS.answer(form, "h", Map.of("h", List.of("s", "m")), Language.ID));
        assertEquals(
                "Pilih H dari pilihan yang tersedia.",
                form.validate(Map.of("h", List.of("x"))).get(0).sentence(Language.ID));
    }

    @Test
    void purposesOfPersonalData_areTold() {
        FormSchema form = Shipped.form("maluku-utara/permohonan-pembuatan-aplikasi", "permohonan");

        assertFalse(FormFields.purposes(form, form.names()).isEmpty());
        assertEquals(List.of(), FormFields.purposes(form, List.of()));
    }

    @Test
    void choicesOfAList_areSelected_orSearchedWhereTheyAreMany() {
        FieldView few = listed(20, Map.of(), "");
        FieldView.Search many = (FieldView.Search) listed(2_000, Map.of(), "");
        FieldView.Search found = (FieldView.Search) listed(2_000, Map.of("x", "7"), "nama 19");

        assertEquals(20, ((FieldView.Select) few).choices().size());
        assertEquals("1.000+ pilihan. Tulis awal namanya, lalu tekan Cari.", many.found());
        assertEquals(List.of(), many.choices());
        assertEquals(51, found.choices().size());
        assertEquals(
                "7",
                found.choices().stream()
                        .filter(FieldView.Choice::chosen)
                        .findFirst()
                        .orElseThrow()
                        .value());
        assertEquals("51 dari 111 pilihan yang cocok. Tulis lebih banyak kata untuk mempersempitnya.", found.found());
        assertEquals(
                "Tidak ada pilihan yang cocok dengan \"abc\". Periksa ejaannya, atau tulis lebih sedikit.",
                ((FieldView.Search) listed(2_000, Map.of(), "abc")).found());
    }

    private static FieldView listed(int rows, Map<String, Object> answers, String search) {
        String list = IntStream.rangeClosed(1, rows)
                .mapToObj(row -> row + ",Nama " + row)
                .collect(Collectors.joining("\n", "kode,nama\n", ""));
        Map<String, Object> field = Map.of(
                "type", "string",
                "title", "X",
                "x-choices", Map.of("list", "nama", "value", "kode", "label", "nama"));
        FormSchema form = FormSchema.of(
                Map.of("type", "object", "properties", Map.of("x", field)),
                ChoiceLists.of(Map.of("nama", ChoiceFile.read(list).list().orElseThrow())));
        FormInEffect effect = form.inEffect(
                answers,
                FormContext.beforeCase(LocalDate.EPOCH, WorkingDays.UNKNOWN).searching(Map.of("/x", search)));
        return FIELDS.fields(effect.form(), effect.answers(), List.of(), Language.ID)
                .get(0);
    }

    @Test
    void summary_keepsTheOrderOfTheForm() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("a", Map.of("type", "string", "title", "A"));
        properties.put("g", group(Map.of("x", Map.of("type", "string", "title", "X"))));
        properties.put("b", Map.of("type", "string", "title", "B"));
        FormSchema form = FormSchema.of(Map.of("type", "object", "properties", properties));

        List<SummaryView> shown = FIELDS.summary(form, "Formulir", Map.of(), Language.ID);
        assertEquals("A=\nX=\nB=", said(shown));
        assertEquals("Formulir (lanjutan)", shown.get(2).title());
    }

    @Test
    void fieldRequiredByACondition_isOptionalUntilTheAnswerDemandsIt() {
        FormSchema form = Shipped.form("maluku-utara/permohonan-pembuatan-aplikasi", "permohonan");
        assertTrue(optional(form, Map.of(), "aplikasiSaatIni"));
        assertTrue(optional(form, Map.of("jenis", "pembuatan"), "aplikasiSaatIni"));
        assertFalse(optional(form, Map.of("jenis", "peningkatan"), "aplikasiSaatIni"));
        FormSchema letter = Shipped.form("bolmut/pengembangan-aplikasi", "rekomendasi");
        assertFalse(optional(letter, Map.of("jenis", List.of("Pembuatan subdomain")), "subdomain"));
    }

    @Test
    void problems_standAtTheirFields_andLinkToThemInOrder() {
        Map<String, Object> data = new HashMap<>(FormReader.read(APPLICATION, Map.of(), Language.ID));
        data.put("kepalaDinas", Map.of("nama", "Budi", "nip", "12"));
        List<Problem> problems = new ArrayList<>(inside(APPLICATION.validate(data)));
        problems.add(Problem.error("", "case/ended", "X-1"));
        List<FieldView> fields = FIELDS.fields(APPLICATION, data, problems, Language.ID);
        FieldView.Text nip =
                (FieldView.Text) ((FieldView.Group) fields.get(4)).fields().get(1);
        assertTrue(nip.error().contains("18 angka"), nip.error());
        assertEquals("12", nip.value());
        List<ProblemView> views = FormFields.problems(fields, problems, Language.ID);
        assertEquals(
                List.of(
                        "namaOpd",
                        "jenis",
                        "penanggungJawab.nama",
                        "penanggungJawab.telepon",
                        "penanggungJawab.email",
                        "penanggungJawab.jabatan",
                        "namaSubdomain.subdomain",
                        "kepalaDinas.nip",
                        "pernyataan",
                        ""),
                views.stream().map(ProblemView::field).toList());
        assertEquals(
                "Penanggung jawab sistem informasi: Tulis nama.", views.get(2).text());
    }

    @Test
    void repeat_showsAtLeastOneRow_andEachRowByItsName() {
        FieldView.Repeat empty = (FieldView.Repeat)
                FIELDS.fields(RKA, Map.of(), List.of(), Language.ID).get(2);
        assertEquals(1, empty.items().size());
        assertFalse(empty.items().get(0).mayRemove());
        assertEquals("Belanja", empty.thing());
        Map<String, Object> data = Map.of("rincian", List.of(Map.of("uraian", "a"), Map.of("volume", "x")));
        List<Problem> problems = inside(RKA.validate(data));
        List<FieldView> fields = FIELDS.fields(RKA, data, problems, Language.ID);
        FieldView.Repeat two = (FieldView.Repeat) fields.get(2);
        assertEquals("rincian.1", two.items().get(1).name());
        assertTrue(two.items().get(1).mayRemove() && two.mayAdd());
        assertTrue(two.items().get(1).fields().get(2).error().contains("angka"));
        assertTrue(FormFields.problems(fields, problems, Language.EN).stream()
                .anyMatch(view ->
                        view.field().equals("rincian.1.volume") && view.text().startsWith("Belanja 2: ")));
    }

    @Test
    void uploads_sayWhatTheyTake() {
        Sop sop = Shipped.repository()
                .latest("maluku-utara/permohonan-pembuatan-aplikasi")
                .orElseThrow();
        SopDefinition definition = sop.definition();
        FieldView.Kept kept = new FieldView.Kept("kept.surat-permohonan", "tk1", "surat.pdf", "1 MB");
        Problem wrong =
                Problem.error("/documents/surat-permohonan", "document/missing", "Surat permohonan", "PDF", "10");
        List<FieldView.Upload> uploads = FIELDS.uploads(
                sop,
                definition.start(),
                DocumentRules.askedAt(definition, definition.start()).toList(),
                Map.of("surat-permohonan", kept),
                List.of(wrong),
                Language.ID);
        assertEquals(1, uploads.size());
        FieldView.Upload upload = uploads.get(0);
        assertEquals("doc.surat-permohonan", upload.name());
        assertEquals("application/pdf,.pdf,image/jpeg,.jpg,.jpeg,image/png,.png", upload.accept());
        assertTrue(
                upload.hint().toString().endsWith("PDF, JPEG atau PNG, paling besar 10 MB."),
                upload.hint().toString());
        assertEquals(List.of(kept), upload.kept());
        assertFalse(upload.error().isEmpty());
        assertEquals(
                "doc.surat-permohonan",
                FormFields.problems(uploads, List.of(wrong), Language.ID).get(0).field());
    }

    @Test
    void summary_saysAnswersInWords() {
        Map<String, Object> data = Map.of(
                "tahunAnggaran",
                2026,
                "rincian",
                List.of(Map.of("uraian", "Server", "volume", 1.5, "hargaSatuan", 25_000_000)));
        List<SummaryView> sections = FIELDS.summary(RKA, "RKA", data, Language.ID);
        assertEquals(
                new SummaryView.Row("Tahun anggaran", "2026"),
                sections.get(0).rows().get(0));
        assertEquals(
                new SummaryView.Row("Kegiatan atau subkegiatan", ""),
                sections.get(0).rows().get(1));
        assertEquals(
                new SummaryView.Row("Belanja 1", "Uraian: Server\nVolume: 1,5\nHarga satuan: 25.000.000 rupiah"),
                sections.get(1).rows().get(0));
        assertEquals("", sections.get(1).change());
    }

    @Test
    void summary_showsChoicesDatesBoxesAndPledges() {
        FormSchema needs = Shipped.form("banten/integrasi-sistem", "kebutuhan-integrasi");
        String all = said(FIELDS.summary(needs, "", Map.of("cara", "splp", "dataPribadi", true), Language.ID));
        assertTrue(all.contains("Sistem Penghubung Layanan Pemerintah (SPLP)") && all.contains("=Ya"), all);
        FormSchema report = Shipped.form("banten/integrasi-sistem", "laporan");
        assertTrue(said(FIELDS.summary(report, "", Map.of("tanggal", "2025-02-03"), Language.ID))
                .contains("3 Februari 2025"));
        Map<String, Object> data =
                Map.of("namaOpd", "Dinas X", "namaSubdomain", Map.of("subdomain", "x"), "pernyataan", true);
        assertTrue(said(FIELDS.summary(APPLICATION, "", data, Language.ID)).contains("OPD Dinas X"));
        String toCheck = said(FIELDS.summaryToCheck(APPLICATION, "Data", data, Language.ID));
        assertTrue(!toCheck.contains("Pernyataan") && toCheck.contains("x.bantenprov.go.id"), toCheck);
        assertEquals(
                List.of("namaOpd", "penanggungJawab", "namaSubdomain", "kepalaDinas"),
                FIELDS.summaryToCheck(APPLICATION, "Data", data, Language.ID).stream()
                        .map(SummaryView::change)
                        .toList());
    }

    private static String said(List<SummaryView> sections) {
        return sections.stream()
                .flatMap(section -> section.rows().stream())
                .map(row -> row.question() + "=" + row.answer())
                .collect(Collectors.joining("\n"));
    }

    private static boolean optional(FormSchema form, Map<String, Object> data, String name) {
        return FIELDS.fields(form, data, List.of(), Language.ID).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow()
                .optional();
    }

    private static List<Problem> inside(List<Problem> problems) {
        return problems.stream().map(problem -> problem.inside("/data")).toList();
    }

    private static FieldView only(Map<String, Object> schema) {
        return drawn(Map.of("type", "object", "properties", Map.of("x", schema)));
    }

    private static FieldView required(Map<String, Object> schema) {
        return drawn(Map.of("type", "object", "properties", Map.of("x", schema), "required", List.of("x")));
    }

    private static FieldView drawn(Map<String, Object> form) {
        return FIELDS.fields(FormSchema.of(form), Map.of(), List.of(), Language.ID)
                .get(0);
    }
}
