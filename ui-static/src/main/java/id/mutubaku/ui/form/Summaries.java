package id.mutubaku.ui.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.ui.form.field.FormField;
import id.mutubaku.ui.form.field.Shape;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.SummaryView.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shows the answers of a form: the simple ones under the form's title, then a section for each group and list. */
final class Summaries {
    private final Answers answers;
    private final FormField form;
    private final JsonNode data;
    private final boolean changeable;
    private final Predicate<String> without;
    private final List<SummaryView> sections = new ArrayList<>();

    /**
     * Takes the answers.
     *
     * @param without tells of a field of the form itself that it is not shown
     */
    Summaries(Answers answers, FormField form, JsonNode data, boolean changeable, Predicate<String> without) {
        this.answers = answers;
        this.form = form;
        this.data = data;
        this.changeable = changeable;
        this.without = without;
    }

    List<SummaryView> titled(String title) {
        addGroup(form, data, title);
        return List.copyOf(sections);
    }

    /** Returns the answers that were given to some fields, each by its JSON pointer; those of one group share a row. */
    List<Row> given(List<String> pointers) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (String pointer : pointers) {
            field(pointer)
                    .map(field -> answers.answer(field, data.at(pointer)))
                    .filter(answer -> !data.at(pointer).isMissingNode() && !answer.isBlank())
                    .ifPresent(answer -> said.computeIfAbsent(called(pointer), title -> new ArrayList<>())
                            .add(answer));
        }
        return said.entrySet().stream()
                .map(row -> new Row(row.getKey(), String.join(", ", row.getValue())))
                .toList();
    }

    /** Says what a field of the form is called; one in a group, as the group. */
    private String called(String pointer) {
        int last = pointer.lastIndexOf('/');
        return field(last > 0 ? pointer.substring(0, last) : pointer)
                .map(FormField::title)
                .orElse("");
    }

    private Optional<FormField> field(String pointer) {
        Optional<FormField> field = Optional.of(form);
        for (String name : pointer.substring(1).split("/", -1)) {
            field = field.flatMap(each -> each.child(name));
        }
        return field;
    }

    /** Lists the pointers of the fields of a form that hold one answer each, without its pledges. */
    static List<String> pointers(FormField group) {
        return group.children().stream()
                .filter(child -> child.shape() != Shape.ROWS && !child.isPledge())
                .flatMap(child -> child.shape() == Shape.GROUP
                        ? pointers(child).stream()
                        : Stream.of("/" + child.path().replace('.', '/')))
                .toList();
    }

    /** Shows fields in their order: those between two groups stand together, under the same title. */
    private void addGroup(FormField group, JsonNode value, String title) {
        List<FormField> together = new ArrayList<>();
        for (FormField child : group.children()) {
            if (isSection(child) && isShown(child, value)) {
                addSimple(group, together, value, title);
                together.clear();
                addSection(child, value, title);
            } else if (isShown(child, value)) {
                together.add(child);
            }
        }
        addSimple(group, together, value, title);
    }

    private void addSimple(FormField group, List<FormField> fields, JsonNode value, String title) {
        List<FormField> shown = fields.stream()
                .filter(child -> !child.isPledge() || (!changeable && isPledged(child, value)))
                .toList();
        if (!shown.isEmpty()) {
            List<Row> rows = shown.stream()
                    .map(child -> row(child, value.path(child.name())))
                    .toList();
            sections.add(new SummaryView(heading(title), change(group, shown), rows));
        }
    }

    /** Tells what comes after a group from what stood before it under the same title. */
    private String heading(String title) {
        boolean again = !title.isEmpty()
                && sections.stream().anyMatch(section -> section.title().equals(title));
        return again ? answers.further(title) : title;
    }

    private void addSection(FormField field, JsonNode value, String around) {
        boolean atTop = !field.path().contains(".");
        String title = atTop ? field.title() : around + " – " + field.title();
        JsonNode own = value.path(field.name());
        if (field.shape() == Shape.GROUP) {
            addGroup(field, own, title);
        } else {
            List<Row> rows = IntStream.range(0, Math.max(1, own.size()))
                    .mapToObj(index -> new Row(
                            field.rowTitle() + " " + (index + 1), answers.lines(field.row(index), own.path(index))))
                    .toList();
            sections.add(new SummaryView(title, changeable ? field.path() : "", rows));
        }
    }

    private Row row(FormField field, JsonNode value) {
        if (field.isPledge()) {
            return new Row(field.title(), answers.statement(field.text("x-statement"), form, data));
        }
        return new Row(field.title(), answers.answer(field, value));
    }

    /** Names the field at which changing begins. */
    private String change(FormField group, List<FormField> simple) {
        if (!changeable) {
            return "";
        }
        return group.path().isEmpty() ? simple.get(0).path() : group.path();
    }

    /** A question that was hidden is none that was left open. */
    private boolean isShown(FormField field, JsonNode group) {
        boolean hidden = field.mayBeHidden() && !group.has(field.name());
        return !hidden && (field.path().contains(".") || !without.test(field.path()));
    }

    private static boolean isPledged(FormField field, JsonNode value) {
        return value.path(field.name()).asBoolean();
    }

    private static boolean isSection(FormField field) {
        return field.shape() == Shape.GROUP || field.shape() == Shape.ROWS;
    }
}
