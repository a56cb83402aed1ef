package id.mutubaku.ui.form;

import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.ui.form.field.FormField;
import id.mutubaku.ui.form.field.Shape;
import id.mutubaku.ui.view.form.FieldView;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pledges among the fields of a form: they are ticked under the answers of which they speak, wherever they stand. */
final class Pledges {
    private final Set<String> names;

    private Pledges(Set<String> names) {
        this.names = names;
    }

    static Pledges of(FormSchema form) {
        return new Pledges(inside(FormField.of(form)).collect(Collectors.toSet()));
    }

    private static Stream<String> inside(FormField group) {
        return group.children().stream()
                .flatMap(child -> child.shape() == Shape.GROUP
                        ? inside(child)
                        : Stream.of(child).filter(FormField::isPledge).map(FormField::path));
    }

    /** Tells whether a field that posts under a name is one. */
    boolean contains(String name) {
        return names.contains(name);
    }

    /** Leaves them out of drawn fields, and a group with nothing else. */
    List<FieldView> without(List<FieldView> drawn) {
        return drawn.stream().flatMap(this::question).toList();
    }

    private Stream<FieldView> question(FieldView field) {
        if (!(field instanceof FieldView.Group group)) {
            return Stream.of(field).filter(each -> !contains(each.name()));
        }
        List<FieldView> questions = without(group.fields());
        return questions.isEmpty() && !group.fields().isEmpty()
                ? Stream.empty()
                : Stream.of(new FieldView.Group(group.caption(), questions, group.folded()));
    }

    /** Returns them alone; those of a group that was left out are not asked for. */
    List<FieldView> among(List<FieldView> drawn) {
        return drawn.stream().flatMap(this::pledges).toList();
    }

    private Stream<FieldView> pledges(FieldView field) {
        if (field instanceof FieldView.Group group) {
            return group.folded() ? Stream.empty() : among(group.fields()).stream();
        }
        return Stream.of(field).filter(each -> contains(each.name()));
    }
}
