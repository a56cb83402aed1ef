package id.mutubaku.ui.cases.act;

import id.mutubaku.engine.cases.access.Returnable;
import id.mutubaku.engine.cases.access.VisibleCase;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.work.Correction.Mark;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.view.FileView;
import id.mutubaku.ui.view.casework.ReturnView;
import id.mutubaku.ui.view.casework.ReturnView.Group;
import id.mutubaku.ui.view.casework.ReturnView.Item;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Caption;
import id.mutubaku.ui.view.form.HiddenView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The form on which an official marks answers and files that are to be corrected, with a remark each. */
public final class ReturnForm {
    /** Stands before the key of a mark in the name of its box. */
    public static final String BOX = "mark.";

    /** Stands before the key of a mark in the name of its remark. */
    public static final String REMARK = "remark.";

    /** The name of the note on the whole. */
    public static final String NOTE = "note";

    private static final int LONGEST = 2000;

    private final CaseContext context;
    private final UnaryOperator<String> posted;
    private final List<Problem> problems;
    private final FormFields fields;

    /**
     * Takes the case.
     *
     * @param posted what was typed into a field, by its name; empty for nothing
     * @param problems what is wrong with it, each at its field's name
     */
    public ReturnForm(CaseContext context, UnaryOperator<String> posted, List<Problem> problems) {
        this.context = context;
        this.posted = posted;
        this.problems = context.inWords(problems);
        this.fields = new FormFields(context.messages());
    }

    /** Lists what can be returned from a step; nothing from a correction. */
    public static List<Mark> marks(VisibleCase seen, StepVisit visit) {
        Returnable returnable = new Returnable(seen.sop(), seen.state());
        return visit.correction().isPresent()
                ? List.of()
                : returnable.marks().stream()
                        .filter(mark -> !returnable.origin(mark).equals(Optional.of(visit.place())))
                        .toList();
    }

    /** Returns the key of a mark, which its fields carry. */
    public static String key(Mark mark) {
        String kind = mark.kind().name().toLowerCase(Locale.ROOT);
        return mark.form().isEmpty() ? kind + "." + mark.name() : kind + "." + mark.form() + "." + mark.name();
    }

    /** Draws it for a step. */
    public ReturnView view(StepVisit visit) {
        List<Group> groups = groups(marks(context.seen(), visit));
        FieldView.TextArea note = new FieldView.TextArea(
                new Caption(NOTE, context.text("return.note"), context.text("return.note-hint"), true, ""),
                posted.apply(NOTE),
                3,
                LONGEST);
        List<FieldView> drawn = new ArrayList<>(List.of(note));
        groups.forEach(group -> group.items().forEach(item -> drawn.add(item.remark())));
        return new ReturnView(
                context.state().number(),
                context.service(),
                context.address().of(visit),
                context.address().of(visit, "kembalikan"),
                FormFields.problems(drawn, problems, context.language()),
                List.of(new HiddenView(Acts.KEY, context.key())),
                groups,
                note);
    }

    private List<Group> groups(List<Mark> marks) {
        Map<String, List<Item>> byTitle = new LinkedHashMap<>();
        marks.forEach(mark ->
                byTitle.computeIfAbsent(title(mark), title -> new ArrayList<>()).add(item(mark)));
        return byTitle.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private String title(Mark mark) {
        return mark.kind() == Mark.Kind.DOCUMENT
                ? context.text("case.documents")
                : schema(mark)
                        .map(schema -> schema.schema().path("title").asText(mark.form()))
                        .orElse(mark.form());
    }

    private Item item(Mark mark) {
        String key = key(mark);
        String name = name(mark);
        boolean ticked = !posted.apply(BOX + key).isEmpty();
        return new Item(
                new FieldView.Checkbox(Caption.of(BOX + key, name), name, false, ticked),
                answer(mark),
                file(mark),
                new FieldView.TextArea(
                        new Caption(REMARK + key, context.text("return.remark", name), "", true, error(key)),
                        posted.apply(REMARK + key),
                        2,
                        LONGEST));
    }

    private String error(String key) {
        return problems.stream()
                .filter(problem -> problem.pointer().equals("/" + REMARK + key))
                .map(problem -> problem.sentence(context.language()))
                .findFirst()
                .orElse("");
    }

    private String answer(Mark mark) {
        if (mark.kind() == Mark.Kind.DOCUMENT) {
            return context.state().documents().containsKey(mark.name()) ? "" : context.text("return.missing");
        }
        Map<String, Object> answers = context.state().data().getOrDefault(mark.form(), Map.of());
        return schema(mark)
                .map(schema -> fields.answer(schema, mark.name(), answers, context.language()))
                .orElse("");
    }

    private Optional<FileView> file(Mark mark) {
        Optional<AttachedDocument> file = mark.kind() == Mark.Kind.DOCUMENT
                ? Optional.ofNullable(context.state().documents().get(mark.name()))
                : Optional.empty();
        return file.map(each -> context.file(name(mark), each));
    }

    private Optional<FormSchema> schema(Mark mark) {
        return mark.kind() == Mark.Kind.FIELD ? context.sop().formRead(mark.form(), context.state()) : Optional.empty();
    }

    private String name(Mark mark) {
        return new Returnable(context.sop(), context.state()).name(mark);
    }
}
