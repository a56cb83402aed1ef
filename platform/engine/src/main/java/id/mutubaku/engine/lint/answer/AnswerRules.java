package id.mutubaku.engine.lint.answer;

import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.lint.rule.LintRule;
import java.util.List;

/** The rules about answers to forms. */
public final class AnswerRules {
    private AnswerRules() {}

    /**
     * Returns all rules.
     *
     * @param lists from which forms take choices
     */
    public static List<LintRule> all(ChoiceLists lists) {
        return List.of(new Answerable(lists), new AskableDocuments(lists));
    }
}
