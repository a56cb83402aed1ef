package id.mutubaku.ui.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.cases.DocumentRules;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import id.mutubaku.ui.form.field.FormField;
import id.mutubaku.ui.form.reading.FormReader;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.ProblemView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Draws forms from their JSON Schema: the fields with what is filled in and what is wrong, and the answers to read.
 *
 * <p>Problems are those of commands: {@code /data/…} points into the form's data, {@code /documents/…} at a file.
 * Stateless; safe for use by many threads.
 */
public final class FormFields {
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
        return fields(form, data, problems, language, Map.of());
    }

    /**
     * Draws all fields of a form, with what plugins suggest for some.
     *
     * @param lookups what can be chosen, by the name in {@code x-lookup}
     */
    public List<FieldView> fields(
            FormSchema form,
            Map<String, Object> data,
            List<Problem> problems,
            Language language,
            Map<String, List<FieldView.Choice>> lookups) {
        JsonNode tree = JsonMapping.tree(data);
        Answers answers = new Answers(messages, language.tag());
        return new FieldDrawing(FormField.of(form), tree, answers, Faults.byName(problems, language), lookups).fields();
    }

    /** Lists the lookups that the fields of a form name, rows and groups included. */
    public static Set<String> lookups(FormSchema form) {
        return form.schema().findValuesAsText("x-lookup").stream().collect(Collectors.toSet());
    }

    /** Draws the fields of a form whose pledges are ticked on a later page, under the answers they speak of. */
    public List<FieldView> questions(
            FormSchema form, Map<String, Object> data, List<Problem> problems, Language language) {
        Set<String> pledges = pledgeNames(form);
        return fields(form, data, problems, language).stream()
                .filter(field -> !pledges.contains(field.name()))
                .toList();
    }

    /** Draws the pledges of a form alone, their sentences filled from the data. */
    public List<FieldView> pledges(
            FormSchema form, Map<String, Object> data, List<Problem> problems, Language language) {
        Set<String> pledges = pledgeNames(form);
        return fields(form, data, problems, language).stream()
                .filter(field -> pledges.contains(field.name()))
                .toList();
    }

    /** Leaves out what is wrong with pledges, while they are still to be asked for. */
    public static List<Problem> beforePledges(FormSchema form, List<Problem> problems) {
        Set<String> pledges = pledgeNames(form);
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
     * @param kept files that were uploaded before, by document id
     */
    public List<FieldView.Upload> uploads(
            SopDefinition definition,
            Step step,
            Map<String, FieldView.Kept> kept,
            List<Problem> problems,
            Language language) {
        return new Uploads(messages, language.tag()).at(definition, step, kept, Faults.byName(problems, language));
    }

    /** Draws the input for a file of one document. */
    public FieldView.Upload upload(DocumentType document, boolean optional, List<Problem> problems, Language language) {
        return new Uploads(messages, language.tag())
                .upload(
                        new DocumentRules.Asked(document, optional),
                        Optional.empty(),
                        Faults.byName(problems, language));
    }

    /** Shows all answers, to be read. */
    public List<SummaryView> summary(FormSchema form, String title, Map<String, Object> data, Language language) {
        return summaries(form, data, language, false, Set.of()).titled(title);
    }

    /** Shows the answers to other fields than some, to be read. */
    public List<SummaryView> summaryWithout(
            Set<String> names, FormSchema form, String title, Map<String, Object> data, Language language) {
        return summaries(form, data, language, false, names).titled(title);
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
        return summaries(form, data, language, true, Set.of()).titled(title);
    }

    /** Carries what {@link FormReader} has read through another page; it reads the same there. */
    public static List<HiddenView> hidden(Map<String, Object> data) {
        List<HiddenView> inputs = new ArrayList<>();
        addHidden("", JsonMapping.tree(data), inputs);
        return List.copyOf(inputs);
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
            FormSchema form, Map<String, Object> data, Language language, boolean changeable, Set<String> without) {
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
            inputs.add(new HiddenView(name, FieldDrawing.text(value)));
        }
    }

    private static Set<String> pledgeNames(FormSchema form) {
        Predicate<FormField> pledge = FormField::isPledge;
        return FormField.of(form).children().stream()
                .filter(pledge)
                .map(FormField::name)
                .collect(Collectors.toSet());
    }
}
