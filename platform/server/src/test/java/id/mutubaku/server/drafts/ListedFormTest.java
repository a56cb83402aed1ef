package id.mutubaku.server.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.casework.definitions.DefinitionFolder;
import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.form.FormContext;
import id.mutubaku.engine.form.FormInEffect;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.formula.WorkingDays;
import id.mutubaku.engine.library.file.SourceFiles;
import id.mutubaku.engine.library.region.ListLibrary;
import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.option.PlatformOptions;
import id.mutubaku.server.platform.Platform;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.workshop.form.RandomForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms that take their choices from lists: page, API and engine go by the same list. */
final class ListedFormTest {
    private static final int FORMS = 6;
    private static final int ANSWERS_A_FORM = 6;
    private static final String ADDRESS = """
            {'type': 'object', 'title': 'Alamat', 'required': ['nama', 'provinsi', 'kabupaten', 'kecamatan', 'kelurahan'],
             'properties': {
              'nama': {'type': 'string', 'title': 'Nama', 'maxLength': 100, 'x-privacy': {'class': 'none'}},
              'provinsi': {'type': 'string', 'title': 'Provinsi', 'x-choices': {'list': 'wilayah-provinsi', 'value': 'kode', 'label': 'nama'}},
              'kabupaten': {'type': 'string', 'title': 'Kabupaten', 'x-choices': {'list': 'wilayah-kabupaten', 'value': 'kode', 'label': 'nama', 'where': {'provinsi': 'provinsi'}}},
              'kecamatan': {'type': 'string', 'title': 'Kecamatan', 'x-choices': {'list': 'wilayah-kecamatan', 'value': 'kode', 'label': 'nama', 'where': {'kabupaten': 'kabupaten'}}},
              'kelurahan': {'type': 'string', 'title': 'Kelurahan', 'x-choices': {'list': 'wilayah-kelurahan', 'value': 'kode', 'label': 'nama', 'where': {'kecamatan': 'kecamatan'}}},
              'lahir': {'type': 'string', 'title': 'Desa kelahiran', 'x-choices': {'list': 'wilayah-kelurahan', 'value': 'kode', 'label': 'nama'}},
              'janji': {'type': 'boolean', 'title': 'Pernyataan', 'const': true, 'x-statement': 'Saya tinggal di {kelurahan}, {kabupaten}.'}}}
            """;
    private static final Map<String, List<String>> SERANG = Map.of(
            "nama", List.of("Siti"),
            "provinsi", List.of("36"),
            "kabupaten", List.of("36.73"),
            "kecamatan", List.of("36.73.01"),
            "kelurahan", List.of("36.73.01.1001"));

    private static Platform platform;
    private static Api nobody;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        Path definitions = folder.resolve("definitions");
        DefinitionFolder shipped = DefinitionFolder.read(Running.DEFINITIONS);
        Map<String, String> files = new TreeMap<>();
        shipped.paths().stream()
                .filter(path -> path.matches("calendars/.*|banten/region.json|lists/.*"))
                .forEach(path -> files.put(path, shipped.text(path)));
        seeds().forEach(seed -> files.putAll(new RandomLists(seed).files()));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = definitions.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        platform = Platform.start(new PlatformOptions(
                "127.0.0.1",
                0,
                folder.resolve("data"),
                definitions,
                Optional.of(Running.shared().newDatabase("listed_forms")),
                true,
                InstantSource.system()));
        nobody = Api.at(platform.port());
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    static Stream<Long> seeds() {
        return LongStream.rangeClosed(1, FORMS).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pageApiAndEngine_agreeOnWhatIsOffered_keptAndRefused(long seed) {
        RandomLists random = new RandomLists(seed);
        ChoiceLists lists = ListLibrary.read(SourceFiles.of(random.files())).of("banten");
        JsonNode written = random.form();
        FormSop sop = FormSop.published("daftar-" + seed, written, nobody);
        FormSchema form = FormSchema.of(JsonMapping.plain(written), lists);
        FormContext context = FormContext.beforeCase(LocalDate.EPOCH, WorkingDays.UNKNOWN);

        for (int times = 0; times < ANSWERS_A_FORM; times++) {
            Map<String, Object> answers = random.answers();
            FormInEffect effect = form.inEffect(answers, context);
            Set<String> wrong = effect.problems().stream()
                    .map(problem -> problem.pointer().substring(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            String told = written + "\n" + JsonMapping.tree(answers);

            Answer opened = sop.open(answers);
            assertEquals(wrong, refused(opened), told);
            if (wrong.isEmpty()) {
                JsonNode kept = kept(opened);
                assertEquals(JsonMapping.tree(effect.answers()), kept.at("/data/permohonan"), told);
                JsonNode labels = kept.at("/labels/permohonan");
                assertEquals(
                        effect.labels(),
                        labels.isMissingNode() ? Map.of() : new TreeMap<>(JsonMapping.plain(labels)),
                        told);
            }
            FormVisitor visitor = new FormVisitor(nobody, sop.page()).fillsIn(FormFields.values(answers));
            assertEquals(
                    wrong.stream().map(name -> name.replace('/', '.')).collect(Collectors.toCollection(TreeSet::new)),
                    visitor.wrong(),
                    told);
            assertEquals(wrong.isEmpty(), visitor.checks(), told);
        }
    }

    @Test
    void randomAnswers_areRightAndWrong() {
        Set<Boolean> right = new TreeSet<>();
        Set<String> refused = new TreeSet<>();
        seeds().forEach(seed -> {
            RandomLists random = new RandomLists(seed);
            ChoiceLists lists = ListLibrary.read(SourceFiles.of(random.files())).of("banten");
            FormSchema form = FormSchema.of(JsonMapping.plain(random.form()), lists);
            for (int times = 0; times < ANSWERS_A_FORM; times++) {
                FormInEffect effect =
                        form.inEffect(random.answers(), FormContext.beforeCase(LocalDate.EPOCH, WorkingDays.UNKNOWN));
                right.add(effect.problems().isEmpty());
                effect.problems().forEach(problem -> refused.add(problem.rule()));
            }
        });

        assertEquals(Set.of(true, false), right);
        assertTrue(refused.contains("form/choice") && refused.contains("form/required"), refused::toString);
    }

    private static Set<String> refused(Answer answer) {
        return answer.status() == 201
                ? Set.of()
                : answer.expect(422).problems().stream()
                        .map(problem -> problem.substring("/data/".length(), problem.indexOf(':')))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode kept(Answer opened) {
        String number = opened.json().path("number").asText();
        return nobody.following(number, opened.json().path("trackingCode").asText())
                .get("/api/v1/banten/cases/" + number)
                .send()
                .expect(200)
                .json();
    }

    @Test
    void addressOfFourLevels_isFilledInLevelByLevel_andReadByItsNames() {
        FormSop sop = address("alamat-empat");
        FormVisitor visitor = new FormVisitor(nobody, sop.page());

        assertTrue(visitor.shows("provinsi"));
        assertFalse(visitor.shows("kabupaten"));
        visitor.fillsIn(SERANG);

        assertTrue(visitor.checks(), () -> visitor.answer().toString());
        String page = visitor.answer().text();
        assertTrue(page.contains("Kota Serang") && page.contains("Banten"), page);
        assertTrue(page.contains("Saya tinggal di Serang, Kota Serang."), page);
    }

    @Test
    void longList_isSearched_andNothingTypedIsLost() {
        FormSop sop = address("alamat-dicari");
        FormVisitor visitor = new FormVisitor(nobody, sop.page());

        assertTrue(visitor.answer().text().contains("1.000+ pilihan"));
        visitor.posts(Map.of("nama", List.of("Siti"), "find.lahir", List.of("keude bak"), "find", List.of("lahir")));
        String found = visitor.answer().expect(200).text();
        assertTrue(found.contains("value=\"Siti\""), found);
        assertTrue(found.contains(">Keude Bakongan</option>"), found);
        assertFalse(found.contains("Periksa jawaban"), found);

        visitor.posts(Map.of("find.lahir", List.of("tidak ada yang begini")));
        assertTrue(visitor.answer().text().contains("Tidak ada pilihan yang cocok"));
        visitor.posts(Map.of("lahir", List.of("11.01.01.2001")));
        assertTrue(visitor.answer().text().contains("Keude Bakongan"));
    }

    @Test
    void choices_areListedForPrograms_pageByPage() {
        address("alamat-api");
        String field = "/api/v1/banten/definitions/alamat-api/forms/permohonan/choices/";

        JsonNode first = nobody.get(field + "kelurahan?parent=kecamatan:36.73.01&limit=5")
                .send()
                .expect(200)
                .json();
        JsonNode next = nobody.get(field + "kelurahan?parent=kecamatan:36.73.01&limit=5&cursor="
                        + first.path("next").asText())
                .send()
                .expect(200)
                .json();
        assertEquals(5, first.path("items").size());
        assertEquals("36.73.01.1001", first.at("/items/0/value").asText());
        assertEquals(12, first.path("matches").asInt());
        assertEquals(5, next.path("items").size());
        assertEquals(
                "Kota Serang",
                nobody.get(field + "kabupaten?parent=provinsi:36&q=kota%20ser")
                        .send()
                        .expect(200)
                        .json()
                        .at("/items/0/label")
                        .asText());
        assertEquals(
                List.of(": http/choices-parent"),
                nobody.get(field + "kelurahan").send().expect(400).problems());
        nobody.get(field + "nama").send().expect(404);
        nobody.get(field + "provinsi?limit=0").send().expect(400);
    }

    @Test
    void choices_canBeKept_untilTheListChanges() {
        address("alamat-disimpan");
        String field = "/api/v1/banten/definitions/alamat-disimpan/forms/permohonan/choices/provinsi";

        Answer first = nobody.get(field).send().expect(200);

        assertEquals("public, max-age=300", first.header("Cache-Control"));
        nobody.get(field).header("If-None-Match", first.header("ETag")).send().expect(304);
    }

    private static FormSop address(String id) {
        return FormSop.published(id, RandomForm.parsed(ADDRESS), nobody);
    }
}
