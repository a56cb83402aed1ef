package id.mutubaku.ui.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.ui.form.field.FormField;
import id.mutubaku.ui.form.field.Shape;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.SummaryView.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Shows the answers of a form: the simple ones under the form's title, then a section for each group and list. */
final class Summaries {
    private final Answers answers;
    private final FormField form;
    private final JsonNode data;
    private final boolean changeable;
    private final Set<String> without;
    private final List<SummaryView> sections = new ArrayList<>();

    Summaries(Answers answers, FormField form, JsonNode data, boolean changeable, Set<String> without) {
        this.answers = answers;
        this.form = form;
        this.data = data;
        this.changeable = changeable;
        this.without = Set.copyOf(without);
    }

    List<SummaryView> titled(String title) {
        addGroup(form, data, title);
        return List.copyOf(sections);
    }

    private void addGroup(FormField group, JsonNode value, String title) {
        List<FormField> simple = group.children().stream()
                .filter(Predicate.not(Summaries::isSection))
                .filter(child -> isShown(child, value))
                .toList();
        List<Row> rows = simple.stream()
                .filter(child -> !child.isPledge() || (!changeable && isPledged(child, value)))
                .map(child -> row(child, value.path(child.name())))
                .toList();
        if (!rows.isEmpty()) {
            sections.add(new SummaryView(title, change(group, simple), rows));
        }
        group.children().stream()
                .filter(Summaries::isSection)
                .filter(child -> isShown(child, value))
                .forEach(child -> addSection(child, value, title));
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
        return !hidden && !without.contains(field.path());
    }

    private static boolean isPledged(FormField field, JsonNode value) {
        return value.path(field.name()).asBoolean();
    }

    private static boolean isSection(FormField field) {
        return field.shape() == Shape.GROUP || field.shape() == Shape.ROWS;
    }
}
