package id.mutubaku.engine.lint.reference;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Wording;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.PrintedSop.Item;
import id.mutubaku.model.definition.SopDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rule against related SOPs that are empty, the SOP itself, named twice, or several in one item. Source: L12. Names of SOPs that
 * are not on this platform cannot be looked up, and are passed over.
 */
final class RelatedSops implements LintRule {
    private static final Pattern SEVERAL = Pattern.compile(",.*\\bdan\\b");

    @Override
    public String id() {
        return "L12";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        List<Item> items = definition.document().relatedSops();
        String own = Wording.sopName(definition.document().title().orElse(definition.title()));
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < items.size(); index++) {
            String text = items.get(index).text();
            String pointer = Pointers.of("document", "relatedSops", index);
            String name = Wording.sopName(text);
            if (name.isEmpty()) {
                report.add("L12/empty", pointer);
            } else if (Wording.nearlySame(name, own)) {
                report.add("L12/self", pointer, text);
            } else if (!seen.add(name)) {
                report.add("L12/twice", pointer, text);
            } else if (SEVERAL.matcher(text).find()) {
                report.add("L12/several", pointer, text);
            }
        }
    }
}
