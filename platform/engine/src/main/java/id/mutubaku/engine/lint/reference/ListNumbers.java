package id.mutubaku.engine.lint.reference;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.PrintedSop;
import id.mutubaku.model.definition.PrintedSop.Item;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rule against lists that are not numbered 1, 2, 3. Source: L15. */
final class ListNumbers implements LintRule {
    private static final Pattern NUMBER = Pattern.compile("^\\s*(\\d{1,3})\\s*[.)]?\\s*$");

    @Override
    public String id() {
        return "L15";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        PrintedSop printed = definition.document();
        look("legalBasis", printed.legalBasis(), report);
        look("qualifications", printed.qualifications(), report);
        look("relatedSops", printed.relatedSops(), report);
        look("equipment", printed.equipment(), report);
        look("warnings", printed.warnings(), report);
        look("records", printed.records(), report);
    }

    private void look(String list, List<Item> items, Report report) {
        int before = 0;
        for (int index = 0; index < items.size(); index++) {
            Matcher number = NUMBER.matcher(items.get(index).label().orElse(String.valueOf(index + 1)));
            if (number.matches()) {
                int printed = Integer.parseInt(number.group(1));
                if (printed != before + 1) {
                    String expected = String.valueOf(before + 1);
                    report.add(id(), Pointers.of("document", list, index), String.valueOf(printed), expected);
                }
                before = printed;
            }
        }
    }
}
