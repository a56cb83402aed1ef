package id.mutubaku.engine.lint.naming;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.model.definition.Region;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The rules about ids and what they name, and about what pages call it. */
public final class NamingRules {
    private NamingRules() {}

    /**
     * Returns all rules.
     *
     * @param region the region of the definition, where it is known
     * @param plugins those whose offers are known
     * @param knownSops tells of a reference whether there is such an SOP to call
     */
    public static List<LintRule> all(Optional<Region> region, KnownPlugins plugins, Predicate<String> knownSops) {
        return List.of(
                new UniqueIds(),
                new KnownActors(),
                new KnownDocuments(),
                new GivenDocuments(),
                new KnownForms(),
                new SharedForms(),
                new UsedPlugins(region, plugins),
                new Unused(),
                new Calls(knownSops),
                new WordsForPeople());
    }
}
