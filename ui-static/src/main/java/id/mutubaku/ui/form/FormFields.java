package id.mutubaku.ui.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.cases.documents.DocumentRules;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.form.FormInEffect;
import id.mutubaku.engine.form.FormPage;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.Step;
import id.mutubaku.ui.form.field.FormField;
import id.mutubaku.ui.form.field.NumberText;
import id.mutubaku.ui.form.reading.FormReader;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.ProblemView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws forms from their JSON Schema: the fields with what is filled in and what is wrong, and the answers to read.
 *
 * <p>Problems are those of commands: {@code /data/…} points into the form's data, {@code /documents/…} at a file.
 * Stateless; safe for use by many threads.
 */
public final class FormFields {
    private static final String ASKED = "asked";

    private final Messages messages;

    /** Takes the words of the pages. */
    public FormFields(Messages messages) {
        this.messages = messages;
    }

    /**
     * Draws all fields of a form, pledges too.
     *
     * @throws IllegalArgumentException when the form has a field that no component draws
     */
    public List<FieldView> fields(
            FormSchema form, Map<String, Object> data, List<Problem> problems, Language language) {
        return fields(form, data, problems, language, Suggestions.NONE);
    }

    /** Draws all fields of a form, with what plugins suggest for some. */
    public List<FieldView> fields(
            FormSchema form,
            Map<String, Object> data,
            List<Problem> problems,
            Language language,
            Suggestions suggestions) {
        JsonNode tree = JsonMapping.tree(data);
        Answers answers = new Answers(messages, language.tag());
        return new FieldDrawing(form, tree, answers, Faults.byName(problems, language), suggestions, language).fields();
    }

    /** Lists the lookups that the fields of a form name, rows and groups included. */
    public static Set<String> lookups(FormSchema form) {
        return form.schema().findValuesAsText("x-lookup").stream().collect(Collectors.toSet());
    }

    /** Draws the fields of a form whose pledges are ticked on a later page, under the answers they speak of. */
    public List<FieldView> questions(
            FormSchema form, Map<String, Object> data, List<Problem> problems, Language language) {
        return questions(form, data, problems, language, Suggestions.NONE);
    }

    /** Draws the same, with what plugins suggest for some. */
    public List<FieldView> questions(
            FormSchema form,
            Map<String, Object> data,
            List<Problem> problems,
            Language language,
            Suggestions suggestions) {
        return Pledges.of(form).without(fields(form, data, problems, language, suggestions));
    }

    /** Puts drawn fields under the titles of the pages of their form, for who fills it in on one page. */
    public static List<FieldView> underTitles(FormSchema form, List<FieldView> drawn) {
        List<FieldView> all = new ArrayList<>();
        for (FormPage page : FormPage.of(form)) {
            all.add(FieldView.Prose.of("bagian." + page.id(), page.title(), page.text()));
            drawn.stream().filter(field -> page.asksFor(field.name())).forEach(all::add);
        }
        drawn.stream().filter(Predicate.not(all::contains)).forEach(all::add);
        return List.copyOf(all);
    }

    /** Draws the pledges of a form alone, their sentences filled from the data. */
    public List<FieldView> pledges(
            FormSchema form, Map<String, Object> data, List<Problem> problems, Language language) {
        return Pledges.of(form).among(fields(form, data, problems, language));
    }

    /** Leaves out what is wrong with pledges, while they are still to be asked for. */
    public static List<Problem> beforePledges(FormSchema form, List<Problem> problems) {
        Pledges pledges = Pledges.of(form);
        return problems.stream()
                .filter(problem -> !pledges.contains(Faults.name(problem.pointer())))
                .toList();
    }

    /**
     * Lists problems for the summary at the top of a page.
     *
     * @param drawn all fields of that page, uploads too; what is wrong with anything else is listed without a link
     */
    public static List<ProblemView> problems(
            List<? extends FieldView> drawn, List<Problem> problems, Language language) {
        return Faults.linked(drawn, problems, language);
    }

    /**
     * Draws the inputs for the files that a step asks for, each named {@code doc.} and the document's id.
     *
     * @param run the SOP to which the step belongs
     * @param asking the documents that are asked for
     * @param kept files that were uploaded before, by document id
     */
    public List<FieldView.Upload> uploads(
            Sop run,
            Step step,
            List<DocumentRules.Asked> asking,
            Map<String, FieldView.Kept> kept,
            List<Problem> problems,
            Language language) {
        return new Uploads(messages, language.tag()).of(run, step, asking, kept, Faults.byName(problems, language));
    }

    /** Says when a step needs a document that it does not always need; nothing of one that it always needs, or never. */
    public static List<String> conditions(
            Sop run, Step step, DocumentRules.Asked asked, Messages messages, Language language) {
        return new DocumentWords(run, step, messages, language.tag()).of(asked);
    }

    /** Draws the input for a file of one document. */
    public FieldView.Upload upload(DocumentType document, boolean optional, List<Problem> problems, Language language) {
        return new Uploads(messages, language.tag())
                .upload(
                        new DocumentRules.Asked(
                                document, optional ? DocumentRules.Need.OPTIONAL : DocumentRules.Need.REQUIRED),
                        List.of(),
                        List.of(),
                        Faults.byName(problems, language));
    }

    /** Shows all answers, to be read. */
    public List<SummaryView> summary(FormSchema form, String title, Map<String, Object> data, Language language) {
        return summaries(form, title, data, language, false);
    }

    /** Shows the answers to other fields than some, to be read. */
    public List<SummaryView> summaryWithout(
            Set<String> names, FormSchema form, String title, Map<String, Object> data, Language language) {
        return summaries(form, data, language, false, names::contains).titled(title);
    }

    /**
     * Shows the answers that were given to a few fields of a form, in a row each.
     *
     * @param pointers JSON pointers of the fields; where empty, all fields that hold one answer each
     * @param without pointers of fields that are not shown
     */
    public List<SummaryView.Row> given(
            FormSchema form, List<String> pointers, Set<String> without, Map<String, Object> data, Language language) {
        List<String> wanted = new ArrayList<>(pointers.isEmpty() ? Summaries.pointers(FormField.of(form)) : pointers);
        wanted.removeAll(without);
        return summaries(form, data, language, false, name -> false).given(wanted);
    }

    /** Says the answer to one field of the form itself; empty where it was not answered. */
    public String answer(FormSchema form, String name, Map<String, Object> data, Language language) {
        JsonNode tree = JsonMapping.tree(data);
        Answers answers = new Answers(messages, language.tag());
        FormField whole = FormField.of(form);
        return whole.child(name)
                .filter(field -> tree.has(name))
                .map(field -> field.isPledge()
                        ? answers.statement(field.text("x-statement"), whole, tree)
                        : answers.answer(field, tree.path(name)))
                .orElse("");
    }

    /**
     * Shows all answers with their "change" buttons, without the pledges, which are still to be asked for. A button
     * posts the name of the field or group to change.
     */
    public List<SummaryView> summaryToCheck(
            FormSchema form, String title, Map<String, Object> data, Language language) {
        return summaries(form, title, data, language, true);
    }

    /** Shows the answers of a form with pages under the titles of these. */
    private List<SummaryView> summaries(
            FormSchema form, String title, Map<String, Object> data, Language language, boolean changeable) {
        List<FormPage> pages = FormPage.of(form);
        if (pages.isEmpty()) {
            return summaries(form, data, language, changeable, name -> false).titled(title);
        }
        List<SummaryView> all = new ArrayList<>();
        Predicate<FormPage> shown = page ->
                !page.words().has(FormPage.SHOW_IF) || page.fields().stream().anyMatch(data::containsKey);
        pages.stream()
                .filter(shown)
                .forEach(page -> all.addAll(summaries(form, data, language, changeable, name -> !page.asksFor(name))
                        .titled(page.title())));
        Predicate<String> asked = name -> pages.stream().anyMatch(page -> page.asksFor(name));
        all.addAll(summaries(form, data, language, changeable, asked).titled(title));
        return List.copyOf(all);
    }

    /**
     * Lists for what the personal data of a form are used: the labels of the fields, and the purpose.
     *
     * @param names the fields of the form itself that are asked for
     */
    public static List<SummaryView.Row> purposes(FormSchema form, Collection<String> names) {
        return Purposes.of(form, names);
    }

    /** Carries the same without its pledges, for a page on which they are ticked. */
    public static List<HiddenView> hiddenWithoutPledges(FormSchema form, Map<String, Object> data) {
        Pledges pledges = Pledges.of(form);
        return hidden(data).stream()
                .filter(input -> !pledges.contains(input.name()))
                .toList();
    }

    /** Carries what {@link FormReader} has read through another page; it reads the same there. */
    public static List<HiddenView> hidden(Map<String, Object> data) {
        List<HiddenView> inputs = new ArrayList<>();
        addHidden("", JsonMapping.tree(data), inputs);
        return List.copyOf(inputs);
    }

    /** Carries which fields a form in effect shows under conditions, so that those that come to it are noticed. */
    public static Stream<HiddenView> asked(Optional<FormInEffect> form) {
        return form
                .filter(FormInEffect::conditional)
                .map(effect -> new HiddenView(ASKED, String.join(" ", effect.appeared())))
                .stream();
    }

    /** Lists the fields of the form itself in which a form in effect asks for what the page did not that was posted. */
    public static Set<String> come(FormInEffect effect, Map<String, List<String>> posted) {
        Set<String> come = new TreeSet<>(posted.containsKey(ASKED) ? effect.appeared() : Set.of());
        Arrays.asList(String.join(" ", posted.getOrDefault(ASKED, List.of())).split(" "))
                .forEach(come::remove);
        return come.stream().map(FormFields::outermost).collect(Collectors.toSet());
    }

    private static String outermost(String appeared) {
        return appeared.split("[/?]", 3)[1];
    }

    /** Returns the same as a browser would post it. */
    public static Map<String, List<String>> values(Map<String, Object> data) {
        return hidden(data).stream()
                .collect(Collectors.groupingBy(
                        HiddenView::name,
                        LinkedHashMap::new,
                        Collectors.mapping(HiddenView::value, Collectors.toList())));
    }

    private Summaries summaries(
            FormSchema form,
            Map<String, Object> data,
            Language language,
            boolean changeable,
            Predicate<String> without) {
        Answers answers = new Answers(messages, language.tag());
        return new Summaries(answers, FormField.of(form), JsonMapping.tree(data), changeable, without);
    }

    private static void addHidden(String name, JsonNode value, List<HiddenView> inputs) {
        String prefix = name.isEmpty() ? "" : name + ".";
        if (value.isObject()) {
            value.forEachEntry((inner, each) -> addHidden(prefix + inner, each, inputs));
        } else if (value.isArray()) {
            for (int index = 0; index < value.size(); index++) {
                JsonNode item = value.get(index);
                addHidden(item.isContainerNode() ? prefix + index : name, item, inputs);
            }
        } else {
            String text = value.isNumber() ? NumberText.stored(value) : value.asText("");
            inputs.add(new HiddenView(name, value.isNull() ? "" : text));
        }
    }
}
