package id.mutubaku.engine.lint.structure;

import id.mutubaku.engine.lint.rule.LintRule;
import java.util.List;
import java.util.Set;

/** The rules about the graph of a definition. */
public final class StructureRules {
    private StructureRules() {}

    /**
     * Returns all rules.
     *
     * @param knownSops references of the SOPs that can be called
     */
    public static List<LintRule> all(Set<String> knownSops) {
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
