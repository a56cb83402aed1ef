package id.mutubaku.engine.lint.answer;

import id.mutubaku.engine.lint.rule.LintRule;
import java.util.List;

/** The rules about answers to forms. */
public final class AnswerRules {
    private AnswerRules() {}

    /** Returns all rules. */
    public static List<LintRule> all() {
        return List.of(new Answerable());
    }
}
