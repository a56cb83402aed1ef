package id.mutubaku.engine.lint.naming;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;

/** The rule against a result that nobody can be given, and against a reader of documents who is not there. */
final class GivenDocuments implements LintRule {

    @Override
    public String id() {
        return "sop/result";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (int index = 0; index < definition.documents().size(); index++) {
            DocumentType document = definition.documents().get(index);
            String pointer = Pointers.of("documents", index);
            given(definition, document, pointer, report);
            seen(definition, document, pointer, report);
        }
    }

    private static void given(SopDefinition definition, DocumentType document, String pointer, Report report) {
        boolean toApplicant = document.recipient()
                .filter(DocumentType.Recipient.APPLICANT::equals)
                .isPresent();
        if ((toApplicant || document.release().isPresent()) && document.from() != DocumentType.From.UPLOAD) {
            report.add("sop/result/file", pointer, document.name());
        } else if (document.release().isPresent() && !document.isResult()) {
            report.add("sop/result/given", pointer + "/release", document.name());
        } else if (toApplicant && definition.steps().stream().noneMatch(step -> step.yields(document.id()))) {
            report.add("sop/result/step", pointer + "/for", document.name());
        }
    }

    private static void seen(SopDefinition definition, DocumentType document, String pointer, Report report) {
        List<String> readers = document.seenBy();
        for (int index = 0; index < readers.size(); index++) {
            String reader = readers.get(index);
            boolean known = reader.equals(DocumentType.APPLICANT)
                    || reader.equals(DocumentType.OFFICIALS)
                    || definition.actor(reader).isPresent();
            if (!known) {
                report.add("sop/result/reader", pointer + Pointers.of("seenBy", index), reader);
            }
        }
    }
}
