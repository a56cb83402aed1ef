package id.mutubaku.engine.lint.flow;

import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;

/** The part of the rule on waits that looks at messages: who sends one, how late it may be, and what it decides. */
final class AwaitedMessage {
    private AwaitedMessage() {}

    static void check(SopDefinition definition, Row row, Step.Until until, Report report) {
        until.from()
                .flatMap(definition::actor)
                .filter(actor -> actor.kind() != Actor.Kind.EXTERNAL)
                .ifPresent(actor -> report.add("sop/until/from", row.at("until", "from"), row.name(), actor.name()));
        if (!until.escalations().isEmpty()
                && until.time().filter(Escalations::hasLongest).isEmpty()) {
            report.add("sop/until/late", row.at("until", "escalations"), row.name());
        }
        Escalations.look(definition, until.escalations(), row.at("until", "escalations"), report);
        brought(definition, row, until, report);
        if (until.decides()) {
            decides(row, until, report);
        }
    }

    private static void brought(SopDefinition definition, Row row, Step.Until until, Report report) {
        for (int index = 0; index < until.documents().size(); index++) {
            String pointer = row.at("until", "documents") + Pointers.of(index);
            definition
                    .document(until.documents().get(index).document())
                    .filter(document -> document.from() != DocumentType.From.UPLOAD)
                    .ifPresent(document -> report.add("sop/until/upload", pointer, row.name(), document.name()));
        }
    }

    private static void decides(Row row, Step.Until until, Report report) {
        Step step = row.step();
        if (!step.isDecision()) {
            report.add("sop/until/decides", row.at("until", "decides"), row.name());
        }
        step.form()
                .filter(form -> !until.form().equals(step.form()))
                .ifPresent(form -> report.add("sop/until/form", row.at("form"), row.name(), form));
        if (!step.checks().isEmpty()) {
            report.add("sop/until/checks", row.at("checks"), row.name());
        }
    }
}
