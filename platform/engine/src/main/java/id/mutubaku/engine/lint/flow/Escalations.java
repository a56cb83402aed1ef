package id.mutubaku.engine.lint.flow;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.time.standard.TimeStandard;
import id.mutubaku.engine.time.standard.WorkSpan;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step.Escalation;
import id.mutubaku.model.definition.TimeLimit;
import java.util.List;

/**
 * The rule against escalations that would never happen, or tell the wrong people. Source: a step is late when the longest time of
 * its standard has passed; the time that applicants and people outside take is not the office's; and a delay is told to
 * those in the office who can do something about it.
 */
final class Escalations implements LintRule {

    @Override
    public String id() {
        return "sop/escalation";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (Row row : Row.all(definition)) {
            List<Escalation> escalations = row.step().escalations();
            if (escalations.isEmpty()) {
                continue;
            }
            if (row.step().time().filter(Escalations::hasLongest).isEmpty()) {
                report.add("sop/escalation/untimed", row.at("escalations"), row.name());
            }
            if (isOutside(definition, row)) {
                report.add("sop/escalation/outside", row.at("escalations"), row.name());
            }
            look(definition, escalations, row.at("escalations"), report);
        }
    }

    /** Looks at each of some escalations, whatever it is that may be late. */
    static void look(SopDefinition definition, List<Escalation> escalations, String pointer, Report report) {
        for (int index = 0; index < escalations.size(); index++) {
            look(definition, escalations.get(index), pointer + Pointers.of(index), report);
        }
    }

    private static void look(SopDefinition definition, Escalation escalation, String at, Report report) {
        if (WorkSpan.read(escalation.after()).isEmpty()) {
            report.add("sop/escalation/span", at + Pointers.of("after"), escalation.after());
        }
        for (int told = 0; told < escalation.tell().size(); told++) {
            String pointer = at + Pointers.of("tell", told);
            definition
                    .actor(escalation.tell().get(told))
                    .filter(actor -> actor.kind() == Actor.Kind.APPLICANT)
                    .ifPresent(actor -> report.add("sop/escalation/applicant", pointer, actor.name()));
        }
    }

    /** Tells whether a time standard says when something is late. */
    static boolean hasLongest(TimeLimit limit) {
        return TimeStandard.of(limit).filter(TimeStandard::hasEnd).isPresent();
    }

    private static boolean isOutside(SopDefinition definition, Row row) {
        return row.step().performers().stream()
                .flatMap(id -> definition.actor(id).stream())
                .anyMatch(actor -> actor.kind() == Actor.Kind.APPLICANT || actor.kind() == Actor.Kind.EXTERNAL);
    }
}
