package id.mutubaku.engine.lint.structure;

import id.mutubaku.engine.lint.rule.LintRule;
import java.util.List;
import java.util.function.Predicate;

/** The rules about the graph of a definition. */
public final class StructureRules {
    private StructureRules() {}

    /**
     * Returns all rules.
     *
     * @param knownSops tells of a reference whether there is such an SOP to call
     */
    public static List<LintRule> all(Predicate<String> knownSops) {
        return List.of(
                new UniqueIds(),
                new KnownActors(),
                new KnownDocuments(),
                new KnownForms(),
                new Unused(),
                new KnownTargets(),
                new Reachability(),
                new Decisions(),
                new Loops(),
                new Calls(knownSops),
                new Rejections());
    }
}
