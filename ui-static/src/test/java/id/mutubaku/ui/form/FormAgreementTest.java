package id.mutubaku.ui.form;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.FormContext;
import id.mutubaku.engine.form.FormInEffect;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.form.answer.AnswerSearch;
import id.mutubaku.engine.form.answer.SearchResult;
import id.mutubaku.engine.formula.WorkingDays;
import id.mutubaku.engine.json.PlainText;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.schema.ListedValues;
import id.mutubaku.ui.Shipped;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.workshop.form.RandomAnswers;
import id.mutubaku.workshop.form.RandomForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Fills in forms that are made by chance, with answers that pass and answers that nearly do: pages and engine agree on
 * what is asked, required and refused, and nothing is lost. {@code -Dmutubaku.forms=…} tries more of them.
 */
final class FormAgreementTest {
    private static final int FORMS = Integer.getInteger("mutubaku.forms", 150);
    private static final int NEARLY = 3;
    private static final int MOST_TRIES = 150;
    private static final FormFields FIELDS = new FormFields(Messages.load());
    private static final FormContext TODAY = FormContext.beforeCase(LocalDate.of(2026, 11, 30), WorkingDays.UNKNOWN);

    @Test
    void answersThatPass_areFoundForEveryShippedForm_andPassOnItsPage() {
        for (Shipped.Form shipped : Shipped.forms()) {
            found(shipped.form(), 1).forEach(answers -> passes(shipped.form(), answers, shipped.name()));
            assertFalse(found(shipped.form(), 1).isEmpty(), shipped.name());
        }
    }

    @Test
    void pageAndEngine_agreeOnFormsMadeByChance() {
        Set<Long> without = new TreeSet<>();
        assertAll(LongStream.range(0, FORMS).mapToObj(seed -> () -> {
            FormSchema form = FormSchema.of(JsonMapping.plain(new RandomForm(seed).schema()));
            List<Map<String, Object>> passing = found(form, seed);
            if (passing.isEmpty()) {
                without.add(seed);
            }
            passing.forEach(answers -> look(form, answers, seed));
        }));
        assertTrue(without.size() <= FORMS / 20, () -> "Nothing found for seeds " + without);
    }

    private static void look(FormSchema form, Map<String, Object> answers, long seed) {
        String told = "seed " + seed + " " + form.schema() + "\n" + JsonMapping.tree(answers);
        passes(form, answers, told);
        for (int nearly = 0; nearly < NEARLY; nearly++) {
            agree(form, new RandomAnswers(seed * NEARLY + nearly).nearly(form.schema(), answers), told);
        }
    }

    private static List<Map<String, Object>> found(FormSchema form, long seed) {
        AnswerSearch search = AnswerSearch.of(form, TODAY, seed);
        List<Map<String, Object>> found = new ArrayList<>();
        for (SearchResult result : List.of(search.least(MOST_TRIES), search.fullest(MOST_TRIES))) {
            if (result instanceof SearchResult.Found answers) {
                found.add(answers.answers());
            }
        }
        return found;
    }

    private static void passes(FormSchema form, Map<String, Object> answers, String told) {
        assertEquals(List.of(), form.inEffect(answers, TODAY).problems(), told);
        PageVisit visit = agree(form, answers, told);
        assertEquals(asOnPages(answers), asOnPages(visit.effect().answers()), told);
        showsAll(visit.effect(), told);
    }

    /** Holds page, program and engine to the same verdict, and the page to asking for what the engine asks for. */
    private static PageVisit agree(FormSchema form, Map<String, Object> answers, String told) {
        String all = told + "\n" + JsonMapping.tree(answers);
        FormInEffect effect = form.inEffect(answers, TODAY);
        PageVisit visit = PageVisit.of(form, TODAY, answers);
        List<FieldView> drawn = visit.drawn();

        assertEquals(pointers(effect.problems()), pointers(visit.effect().problems()), all);
        assertEquals(
                pointers(effect.problems()),
                pointers(form.inEffect(PlainText.of(answers), TODAY).problems()),
                all);
        assertEquals(
                new TreeSet<>(effect.form().elements()),
                drawn.stream().map(FieldView::name).collect(Collectors.toCollection(TreeSet::new)),
                all);
        effect.problems().stream()
                .filter(problem -> problem.rule().equals("form/required"))
                .forEach(problem -> neverOptional(problem, drawn, all));
        List<Problem> ofCommand = visit.effect().problems().stream()
                .map(problem -> problem.inside("/data"))
                .toList();
        assertEquals(
                pointers(visit.effect().problems()),
                FormFields.problems(drawn, ofCommand, Language.ID).stream()
                        .map(each -> "/" + each.field().replace('.', '/'))
                        .collect(Collectors.toCollection(TreeSet::new)),
                all);
        visit.drawn().forEach(field -> offersWhatIsTaken(form, visit.effect(), field, all));
        return visit;
    }

    /** Holds a choice on the page to offering what the engine takes beside the other answers, and nothing else. */
    private static void offersWhatIsTaken(FormSchema form, FormInEffect effect, FieldView field, String told) {
        if (field instanceof FieldView.Radios || field instanceof FieldView.Select) {
            Set<String> taken = ListedValues.offered(effect.form().fieldAt("/" + field.name())).stream()
                    .filter(value -> takes(form, effect.answers(), field.name(), value))
                    .collect(Collectors.toSet());
            assertEquals(taken, offered(field), field.name() + " " + told);
        }
    }

    private static boolean takes(FormSchema form, Map<String, Object> answers, String field, String value) {
        Map<String, Object> chosen = new LinkedHashMap<>(answers);
        chosen.put(field, value);
        return form.inEffect(chosen, TODAY).problems().stream()
                .noneMatch(problem ->
                        problem.pointer().equals("/" + field) && problem.rule().equals("form/choice"));
    }

    private static Set<String> offered(FieldView field) {
        List<FieldView.Choice> choices =
                field instanceof FieldView.Radios radios ? radios.choices() : ((FieldView.Select) field).choices();
        return choices.stream().map(FieldView.Choice::value).collect(Collectors.toSet());
    }

    private static void neverOptional(Problem problem, List<FieldView> drawn, String told) {
        drawn.stream()
                .filter(field -> problem.pointer().equals("/" + field.name()))
                .forEach(field -> assertFalse(
                        field.caption().optional() && !field.caption().conditional(), problem + " " + told));
    }

    /** Holds the summary to naming every answer that is kept, and none that is not. */
    private static void showsAll(FormInEffect effect, String told) {
        List<SummaryView.Row> rows = FIELDS.summary(effect.form(), "Jawaban", effect.answers(), Language.ID).stream()
                .flatMap(summary -> summary.rows().stream())
                .toList();
        String text = rows.toString();
        texts(effect.form().schema(), JsonMapping.tree(effect.answers()))
                .forEach(answer -> assertTrue(text.contains(answer), answer + " in " + text + "\n" + told));
    }

    /** Lists the answers that are shown as they were typed: no dates, and no choices with titles. */
    private static List<String> texts(JsonNode field, JsonNode answer) {
        List<String> texts = new ArrayList<>();
        if (answer.isTextual()
                && !field.has("oneOf")
                && !field.path("format").asText().equals("date")) {
            texts.add(answer.asText());
        }
        answer.properties()
                .forEach(each -> texts.addAll(texts(field.path("properties").path(each.getKey()), each.getValue())));
        for (int row = 0; answer.isArray() && row < answer.size(); row++) {
            texts.addAll(texts(FormSchema.row(field, row), answer.get(row)));
        }
        return texts;
    }

    /** Returns answers without boxes that are not ticked, which a page does not send. */
    private static JsonNode asOnPages(Map<String, Object> answers) {
        JsonNode tree = JsonMapping.tree(answers);
        unticked(tree);
        return tree;
    }

    private static void unticked(JsonNode node) {
        if (node.isObject()) {
            node.properties()
                    .removeIf(field ->
                            field.getValue().isBoolean() && !field.getValue().asBoolean());
        }
        node.elements().forEachRemaining(FormAgreementTest::unticked);
    }

    private static Set<String> pointers(List<Problem> problems) {
        return problems.stream().map(Problem::pointer).collect(Collectors.toCollection(TreeSet::new));
    }
}
