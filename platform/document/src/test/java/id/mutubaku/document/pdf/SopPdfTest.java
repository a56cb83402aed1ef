package id.mutubaku.document.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.document.flow.View;
import id.mutubaku.document.layout.Paper;
import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.PrintedSop;
import id.mutubaku.model.definition.PrintedSop.Item;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import id.mutubaku.model.definition.Step.PrintedCells;
import id.mutubaku.model.definition.TimeLimit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SopPdfTest {
    private static final Path FOLDER = Path.of("..", "..", "sop-definitions");
    private static final String BANTEN = "banten/pembangunan-aplikasi";

    private static String json(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name + ".json"));
    }

    private static SopDefinition definition(String json) {
        return DefinitionReader.definition(json).value().orElseThrow();
    }

    private static SopPdf pdf(SopDefinition definition) {
        return SopPdf.of(definition, Map.of(), Map.of(), Paper.A4, View.PRINTED);
    }

    /** Leaves out blanks, which do not tell where a line was broken. */
    private static String dense(String text) {
        return text.replaceAll("\\s+", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "banten/pembangunan-aplikasi",
                "banten/integrasi-sistem",
                "bolmut/pengembangan-aplikasi",
                "maluku-utara/permohonan-pembuatan-aplikasi",
                "tarakan/konsultasi-aplikasi"
            })
    void rows_areReadBackByTheirTags(String name) throws IOException {
        SopDefinition definition = definition(json(name));
        List<Step> printed = definition.steps().stream().filter(Step::hasRow).toList();
        try (TaggedText text = TaggedText.of(pdf(definition).write(Language.ID))) {
            String rows = text.all("TBody").stream()
                    .flatMap(body -> TaggedText.all(body, "TD").stream())
                    .map(text::text)
                    .map(SopPdfTest::dense)
                    .collect(Collectors.joining());

            int at = 0;
            for (Step step : printed) {
                String activity = dense(step.activity());
                at = rows.indexOf(activity, at);
                assertTrue(at >= 0, () -> step.id() + " is not in its order in " + rows);
                for (String cell : cells(step)) {
                    assertTrue(rows.contains(dense(cell)), () -> cell + " is not in " + rows);
                }
            }
        }
    }

    private static List<String> cells(Step step) {
        List<String> cells = new ArrayList<>();
        step.time().map(TimeLimit::raw).ifPresent(cells::add);
        step.printed().flatMap(PrintedCells::requires).ifPresent(cells::add);
        step.printed().flatMap(PrintedCells::output).ifPresent(cells::add);
        return cells;
    }

    @Test
    void symbols_standInTheColumnsOfTheirActors() throws IOException {
        SopDefinition definition = definition(json(BANTEN));
        try (TaggedText text = TaggedText.of(pdf(definition).write(Language.ID))) {
            List<PDStructureElement> rows = text.all("TBody").stream()
                    .flatMap(body -> TaggedText.all(body, "TR").stream())
                    .toList();
            List<Step> steps = definition.steps().stream().filter(Step::hasRow).toList();
            assertEquals(steps.size(), rows.size());
            for (int row = 0; row < rows.size(); row++) {
                int column = definition
                        .document()
                        .columns()
                        .indexOf(steps.get(row).performers().get(0));
                PDStructureElement cell = TaggedText.all(rows.get(row), "TD").get(column + 2);
                String briefly = steps.get(row).briefly();
                assertTrue(
                        TaggedText.all(cell, "Figure").stream()
                                .anyMatch(figure ->
                                        figure.getAlternateDescription().contains(briefly)),
                        briefly);
            }
        }
    }

    @Test
    void identity_isReadBackByItsTags() throws IOException {
        SopDefinition definition = definition(json(BANTEN));
        PrintedSop document = definition.document();
        try (TaggedText text = TaggedText.of(pdf(definition).write(Language.ID))) {
            String said = dense(text.text(text.all("Document").get(0)));
            Stream<String> items = Stream.of(
                            document.legalBasis(),
                            document.qualifications(),
                            document.relatedSops(),
                            document.equipment(),
                            document.warnings(),
                            document.records())
                    .flatMap(List::stream)
                    .map(Item::text);
            Stream<String> lines = Stream.of(
                            document.agency().stream(), document.number().stream(), document.title().stream())
                    .flatMap(each -> each);
            Stream<String> actors =
                    document.columns().stream().flatMap(id -> definition.actor(id).map(Actor::columnHeading).stream());
            Stream.of(items, lines, actors)
                    .flatMap(each -> each)
                    .forEach(line -> assertTrue(said.contains(dense(line)), () -> line + " is not in " + said));
        }
    }

    @Test
    void sameDefinition_givesTheSameBytes() throws IOException {
        SopDefinition definition = definition(json(BANTEN));

        assertArrayEquals(pdf(definition).write(Language.ID), pdf(definition).write(Language.ID));
    }

    @Test
    void fonts_areEmbeddedAndSmall_andEveryPageIsTagged() throws IOException {
        byte[] bytes = pdf(definition(json(BANTEN))).write(Language.ID);
        try (TaggedText text = TaggedText.of(bytes)) {
            for (PDPage page : text.pdf().getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    assertTrue(font.getName().matches("[A-Z]{6}\\+LiberationSans.*"), font.getName());
                }
                assertTrue(page.getCOSObject().containsKey(COSName.STRUCT_PARENTS));
            }
        }
        assertTrue(bytes.length < 200_000, bytes.length + " bytes");
    }

    @Test
    void letterThatTheFontLacks_isASentence() throws IOException {
        SopDefinition definition =
                definition(json(BANTEN).replaceFirst("Kepala Bidang mendisposisi", "中 mendisposisi"));

        Problem problem = pdf(definition).lackingLetters().orElseThrow();

        assertEquals("document/letters", problem.rule());
        assertTrue(problem.sentence(Language.ID).contains("中"), problem.sentence(Language.ID));
        assertEquals(Optional.empty(), pdf(definition(json(BANTEN))).lackingLetters());
    }

    @Test
    void boxThatIsHigherThanAPage_goesOnOnTheNext() throws IOException {
        String law = "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah, sebagaimana telah diubah";
        String items = IntStream.range(0, 120)
                .mapToObj(number -> "\"" + law + " n" + number + "x\"")
                .collect(Collectors.joining(","));
        SopDefinition definition = definition(
                json(BANTEN).replaceFirst("(?s)\"legalBasis\": \\[.*?\\]", "\"legalBasis\": [" + items + "]"));
        try (TaggedText text = TaggedText.of(pdf(definition).write(Language.ID))) {
            String said = dense(text.text(text.all("Document").get(0)));

            for (int number = 0; number < 120; number++) {
                assertTrue(said.contains("n" + number + "x"), "law " + number);
            }
            assertTrue(text.pdf().getNumberOfPages() > 3);
        }
    }
}
