package id.mutubaku.ui.cases.act;

import id.mutubaku.engine.problem.Problem;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.view.casework.EndingView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Caption;
import id.mutubaku.ui.view.form.HiddenView;
import java.util.List;

/** The form that asks whether a case is to end before its SOP does, and why. */
public record EndingForm(CaseContext context) {
    /** The name of the field in which the reason is typed. */
    public static final String REASON = "reason";

    private static final int LONGEST = 2000;

    /**
     * Draws it.
     *
     * @param act how the case is to end: {@code batalkan} or {@code tutup}
     * @param typed the reason as it was typed
     * @param problems what is wrong with it
     */
    public EndingView view(String act, String typed, List<Problem> problems) {
        FieldView.TextArea reason = new FieldView.TextArea(
                new Caption(
                        REASON,
                        context.text("ending.reason"),
                        context.text("ending." + act + ".reason"),
                        false,
                        error(problems)),
                typed,
                4,
                LONGEST);
        return new EndingView(
                context.state().number(),
                context.service(),
                context.text("ending." + act),
                context.text("ending." + act + ".text"),
                context.address().of(act),
                FormFields.problems(List.of(reason), context.inWords(problems), context.language()),
                List.of(new HiddenView(Acts.KEY, context.key())),
                reason,
                context.text("ending." + act),
                context.address().path());
    }

    private String error(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.pointer().equals("/" + REASON))
                .map(problem -> problem.sentence(context.language()))
                .findFirst()
                .orElse("");
    }
}
