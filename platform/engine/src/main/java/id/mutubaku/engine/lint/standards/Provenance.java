package id.mutubaku.engine.lint.standards;

import id.mutubaku.engine.graph.SopGraph;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.DocumentType.From;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import id.mutubaku.model.definition.Step.DocumentUse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rule against documents that a step needs and that no step before it yields on every path. Source: L53.
 *
 * <p>What the applicant or somebody outside brings to a step comes from there, and equipment and registers exist
 * outside. What the first step of an SOP that is no service needs, comes from the SOP that calls it. A document is asked
 * about where it is first needed, not again after it.
 */
final class Provenance implements LintRule {

    @Override
    public String id() {
        return "L53";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        Map<String, Set<String>> before = new SopGraph(definition).gatheredBefore(Provenance::at);
        for (Row row : Row.all(definition)) {
            Optional<Set<String>> gathered =
                    Optional.ofNullable(before.get(row.step().id()));
            if (gathered.isPresent() && !isBroughtAlong(definition, row.step())) {
                look(definition, row, gathered.get(), report);
            }
        }
    }

    private static void look(SopDefinition definition, Row row, Set<String> gathered, Report report) {
        List<DocumentUse> uses = row.step().requires();
        for (int index = 0; index < uses.size(); index++) {
            DocumentUse use = uses.get(index);
            Optional<DocumentType> document = definition.document(use.document());
            if (!use.optional()
                    && !gathered.contains(use.document())
                    && document.filter(Provenance::isMadeInside).isPresent()) {
                boolean own = row.step().produces().stream()
                        .anyMatch(output -> output.document().equals(use.document()));
                String key = own ? "L53/own-output" : "L53/no-producer";
                report.add(
                        key,
                        row.at("requires", index),
                        row.name(),
                        document.get().name());
            }
        }
    }

    /** Lists what is there after a step: what it yields, and what it could not be completed without. */
    private static Set<String> at(Step step) {
        return Stream.concat(step.produces().stream(), step.requires().stream().filter(use -> !use.optional()))
                .map(DocumentUse::document)
                .collect(Collectors.toSet());
    }

    private static boolean isMadeInside(DocumentType document) {
        return document.from() != From.OUTSIDE
                || (document.kind() != DocumentType.Kind.EQUIPMENT && document.kind() != DocumentType.Kind.REGISTER);
    }

    private static boolean isBroughtAlong(SopDefinition definition, Step step) {
        boolean called = definition.service().isEmpty() && step.equals(definition.start());
        return called
                || step.performers().stream()
                        .flatMap(id -> definition.actor(id).stream())
                        .anyMatch(actor -> actor.kind() == Actor.Kind.APPLICANT || actor.kind() == Actor.Kind.EXTERNAL);
    }
}
