package id.mutubaku.engine.lint.standards;

import id.mutubaku.engine.lint.rule.LintRule;
import java.util.List;

/** The rules about mutu baku, and about the standard of the service. */
public final class StandardRules {
    private StandardRules() {}

    /** Returns all rules. */
    public static List<LintRule> all() {
        return List.of(
                new QualityStandard(),
                new TimeStandards(),
                new ServicePromise(),
                new Provenance(),
                new DriftingNames(),
                new Unexplained(),
                new SameOutput(),
                new EquipmentAsRequirement(),
                new Notification(),
                new StandardOfService());
    }
}
