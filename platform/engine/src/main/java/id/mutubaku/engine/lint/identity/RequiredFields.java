package id.mutubaku.engine.lint.identity;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.PrintedSop;
import id.mutubaku.model.definition.PrintedSop.DateLine;
import id.mutubaku.model.definition.PrintedSop.Item;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;
import java.util.Optional;

/**
 * The rule against parts of the identity block that are empty; a block of which nothing is there yet is one finding. Source: L01;
 * PermenPANRB 35/2012, Bagian Identitas.
 */
final class RequiredFields implements LintRule {

    /** A part of the block: what is reported where it is missing, the name of its property, and whether it is there. */
    private record Part(String key, String property, boolean present) {}

    @Override
    public String id() {
        return "L01";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        List<Part> parts = parts(definition.document());
        if (parts.stream().noneMatch(Part::present)) {
            report.add("L01/all", "/document");
            return;
        }
        parts.stream()
                .filter(part -> !part.present())
                .forEach(part -> report.add(part.key(), Pointers.of("document", part.property())));
    }

    private static List<Part> parts(PrintedSop printed) {
        return List.of(
                new Part("L01/number", "number", printed.number().isPresent()),
                new Part("L01/created-on", "createdOn", isReadable(printed.createdOn())),
                new Part("L01/effective-on", "effectiveOn", isReadable(printed.effectiveOn())),
                new Part("L01/approved-by", "approvedBy", printed.approvedBy().isPresent()),
                new Part("L01/legal-basis", "legalBasis", hasText(printed.legalBasis())),
                new Part("L01/qualifications", "qualifications", hasText(printed.qualifications())),
                new Part("L01/related-sops", "relatedSops", hasText(printed.relatedSops())),
                new Part("L01/equipment", "equipment", hasText(printed.equipment())),
                new Part("L01/warnings", "warnings", hasText(printed.warnings())),
                new Part("L01/records", "records", hasText(printed.records())));
    }

    private static boolean isReadable(Optional<DateLine> line) {
        return line.flatMap(DateLine::date).isPresent();
    }

    private static boolean hasText(List<Item> items) {
        return items.stream().anyMatch(item -> !item.text().isBlank());
    }
}
