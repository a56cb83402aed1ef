package id.mutubaku.ui.cases.act;

import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.view.casework.ActView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Caption;
import id.mutubaku.ui.view.form.FieldView.Choice;
import id.mutubaku.ui.view.form.FieldView.Kind;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.PressView;
import java.util.ArrayList;
import java.util.List;

/** Acts as they are drawn: the words of an act named {@code x} are the messages {@code act.x}, {@code act.x.text} and so on. */
public final class Acts {
    /** Under this name posts which of several acts at one address is meant. */
    public static final String NAME = "act";

    /** Under this name posts the idempotency key of an act. */
    public static final String KEY = "key";

    private static final int LONGEST = 4000;

    private final CaseContext context;
    private final Attempt attempt;

    public Acts(CaseContext context, Attempt attempt) {
        this.context = context;
        this.attempt = attempt;
    }

    /** Draws an act whose name, words and fields begin alike. */
    public ActView act(String act, String action, FieldView... fields) {
        return act(act, act, List.of(), action, fields);
    }

    /**
     * Draws an act.
     *
     * @param act its name on this page
     * @param words under which its words stand
     */
    public ActView act(String act, String words, List<HiddenView> more, String action, FieldView... fields) {
        List<HiddenView> hidden = new ArrayList<>(hidden());
        hidden.add(new HiddenView(NAME, act));
        hidden.addAll(more);
        return new ActView(
                text("act." + words),
                text("act." + words + ".text"),
                action,
                hidden,
                List.of(fields),
                text("act." + words + ".button"),
                attempt.isOf(act));
    }

    /** Tells whether any act was tried and refused. */
    boolean isRefused() {
        return !attempt.act().isEmpty();
    }

    /** Draws an act that takes one press. */
    public PressView press(String act, String action) {
        return new PressView(action, hidden(), text("act." + act));
    }

    /** Asks for several lines. */
    public FieldView.TextArea lines(String act, String field, String label, boolean optional) {
        return new FieldView.TextArea(caption(act, field, label, optional), attempt.typed(act, field), 3, LONGEST);
    }

    /** Asks for a day, where there is one. */
    public FieldView.Text date(String act, String field, String label) {
        return new FieldView.Text(caption(act, field, label, true), Kind.DATE, attempt.typed(act, field), "", "", 0);
    }

    /** Asks for one of many. */
    public FieldView.Select select(String act, String field, String label, List<Choice> choices) {
        return new FieldView.Select(caption(act, field, label, false), chosen(act, field, "", choices));
    }

    /** Asks for one of many, or for none. */
    public FieldView.Select selectOrNot(String act, String field, String label, List<Choice> choices) {
        return new FieldView.Select(caption(act, field, label, true), chosen(act, field, "", choices));
    }

    /** Asks for one of a few; the first is what most choose. */
    public FieldView.Radios radios(String act, String field, String label, List<Choice> choices) {
        return new FieldView.Radios(
                caption(act, field, label, false),
                chosen(act, field, choices.get(0).value(), choices));
    }

    private List<Choice> chosen(String act, String field, String otherwise, List<Choice> choices) {
        String typed = attempt.typed(act, field);
        String value = typed.isEmpty() ? otherwise : typed;
        return choices.stream()
                .map(choice -> new Choice(
                        choice.value(),
                        choice.label(),
                        choice.hint(),
                        choice.value().equals(value)))
                .toList();
    }

    private Caption caption(String act, String field, String label, boolean optional) {
        return new Caption(
                Attempt.name(act, field), text(label), "", optional, attempt.error(act, field, context.language()));
    }

    private List<HiddenView> hidden() {
        return List.of(new HiddenView(KEY, context.key()));
    }

    private String text(String key) {
        return context.text(key);
    }
}
