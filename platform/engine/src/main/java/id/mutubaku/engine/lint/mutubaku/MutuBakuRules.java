package id.mutubaku.engine.lint.mutubaku;

import id.mutubaku.engine.lint.rule.LintRule;
import java.util.List;

/** Lists the rules about mutu baku. */
public final class MutuBakuRules {
    private MutuBakuRules() {}

    /** Returns all rules. */
    public static List<LintRule> all() {
        return List.of(
                new QualityStandard(),
                new TimeStandards(),
                new Provenance(),
                new DriftingNames(),
                new SameOutput(),
                new EquipmentAsRequirement(),
                new Notification());
    }
}
