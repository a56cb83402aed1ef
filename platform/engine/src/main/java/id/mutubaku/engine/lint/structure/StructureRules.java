package id.mutubaku.engine.lint.structure;

import id.mutubaku.engine.lint.rule.LintRule;
import java.util.List;

/** The rules about the graph of a definition. */
public final class StructureRules {
    private StructureRules() {}

    /** Returns all rules. */
    public static List<LintRule> all() {
        return List.of(new KnownTargets(), new Reachability(), new Decisions(), new Loops(), new Rejections());
    }
}
