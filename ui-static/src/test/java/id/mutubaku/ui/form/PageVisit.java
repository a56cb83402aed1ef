package id.mutubaku.ui.form;

import id.mutubaku.engine.form.FormContext;
import id.mutubaku.engine.form.FormInEffect;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.ui.form.reading.FormReader;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.view.form.FieldView;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody who fills in what a form shows, as often as it shows more. */
final class PageVisit {
    private static final FormFields FIELDS = new FormFields(Messages.load());
    private static final int PATIENCE = 30;

    private final FormSchema form;
    private final FormContext context;
    private final Map<String, List<String>> wanted;
    private Map<String, Object> read = Map.of();

    private PageVisit(FormSchema form, FormContext context, Map<String, Object> answers) {
        this.form = form;
        this.context = context;
        this.wanted = FormFields.values(answers);
    }

    /** Fills in of some answers what is asked for. */
    static PageVisit of(FormSchema form, FormContext context, Map<String, Object> answers) {
        PageVisit visit = new PageVisit(form, context, answers);
        for (int times = 0; times < PATIENCE; times++) {
            Map<String, Object> before = visit.read;
            visit.read = FormReader.read(form, visit.posted(), Language.ID);
            if (times > 0 && before.equals(visit.read)) {
                return visit;
            }
        }
        throw new AssertionError("Expected the form to be content some time, but it still asks for more");
    }

    /** Returns what was read in the end. */
    Map<String, Object> read() {
        return read;
    }

    FormInEffect effect() {
        return form.inEffect(read, context);
    }

    /** Draws the form with what was read, and what is wrong with that. */
    List<FieldView> drawn() {
        FormInEffect effect = effect();
        List<Problem> problems = effect.problems().stream()
                .map(problem -> problem.inside("/data"))
                .toList();
        return FIELDS.fields(effect.form(), effect.answers(), problems, Language.ID);
    }

    private Map<String, List<String>> posted() {
        Set<String> names = new HashSet<>();
        Set<String> lists = new HashSet<>();
        drawn().forEach(field -> collect(field, names, lists));
        Map<String, List<String>> posted = new LinkedHashMap<>(Browser.posts(drawn()));
        wanted.forEach((name, values) -> {
            if (names.contains(name) || lists.stream().anyMatch(list -> name.startsWith(list + "."))) {
                posted.put(name, values);
            }
        });
        return posted;
    }

    private static void collect(FieldView field, Set<String> names, Set<String> lists) {
        if (field instanceof FieldView.Group group) {
            group.fields().forEach(inside -> collect(inside, names, lists));
        } else if (field instanceof FieldView.Repeat) {
            lists.add(field.name());
        } else if (!(field instanceof FieldView.Result)) {
            names.add(field.name());
        }
    }
}
