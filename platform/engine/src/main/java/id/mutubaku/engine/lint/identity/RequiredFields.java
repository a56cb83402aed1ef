package id.mutubaku.engine.lint.identity;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.model.definition.PrintedSop;
import id.mutubaku.model.definition.PrintedSop.DateLine;
import id.mutubaku.model.definition.PrintedSop.Item;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;
import java.util.Optional;

/** The rule against parts of the identity block that are empty. Source: L01; PermenPANRB 35/2012, Bagian Identitas. */
final class RequiredFields implements LintRule {

    @Override
    public String id() {
        return "L01";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        PrintedSop printed = definition.document();
        need(printed.number().isPresent(), "L01/number", "/document/number", report);
        need(isReadable(printed.createdOn()), "L01/created-on", "/document/createdOn", report);
        need(isReadable(printed.effectiveOn()), "L01/effective-on", "/document/effectiveOn", report);
        need(printed.approvedBy().isPresent(), "L01/approved-by", "/document/approvedBy", report);
        need(hasText(printed.legalBasis()), "L01/legal-basis", "/document/legalBasis", report);
        need(hasText(printed.qualifications()), "L01/qualifications", "/document/qualifications", report);
        need(hasText(printed.relatedSops()), "L01/related-sops", "/document/relatedSops", report);
        need(hasText(printed.equipment()), "L01/equipment", "/document/equipment", report);
        need(hasText(printed.warnings()), "L01/warnings", "/document/warnings", report);
        need(hasText(printed.records()), "L01/records", "/document/records", report);
    }

    private static void need(boolean present, String key, String pointer, Report report) {
        if (!present) {
            report.add(key, pointer);
        }
    }

    private static boolean isReadable(Optional<DateLine> line) {
        return line.flatMap(DateLine::date).isPresent();
    }

    private static boolean hasText(List<Item> items) {
        return items.stream().anyMatch(item -> !item.text().isBlank());
    }
}
