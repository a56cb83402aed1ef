package id.mutubaku.ui.cases.step;

import id.mutubaku.engine.cases.documents.DocumentRules;
import id.mutubaku.engine.cases.documents.DocumentRules.Asked;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.Step;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.view.FileView;
import id.mutubaku.ui.view.Tag;
import id.mutubaku.ui.view.casework.AskView.Need;
import id.mutubaku.ui.view.form.FieldView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The documents that a step needs (<em>kelengkapan</em>), and those that it produces.
 *
 * @param run the SOP to which the step belongs
 * @param asked the uploads that it asks for as the case is
 */
record StepDocuments(CaseContext context, Sop run, Step step, List<Asked> asked) {

    /** Draws them, each once. */
    List<Need> needs(List<FieldView.Upload> uploads) {
        Map<String, Need> needs = new LinkedHashMap<>();
        for (Step.DocumentUse use : step.requires()) {
            boolean there = !context.state().files(use.document()).isEmpty() && !isBroughtHere(use.document());
            run.definition()
                    .document(use.document())
                    .filter(document -> document.from() != DocumentType.From.UPLOAD || isAsked(use))
                    .ifPresent(document ->
                            needs.putIfAbsent(use.document(), need(document, use, there ? List.of() : uploads)));
        }
        for (Step.DocumentUse use : step.produces()) {
            run.definition()
                    .document(use.document())
                    .filter(document -> document.from() == DocumentType.From.UPLOAD && isAsked(use))
                    .ifPresent(document -> needs.putIfAbsent(use.document(), need(document, use, uploads)));
        }
        asked.stream()
                .map(Asked::document)
                .forEach(document ->
                        needs.computeIfAbsent(document.id(), id -> uploaded(document.briefly(), document, uploads)));
        return List.copyOf(needs.values());
    }

    /** Tells whether the applicants bring the document at this step, so that another file may take the place of theirs. */
    private boolean isBroughtHere(String document) {
        boolean produced = run.definition().steps().stream()
                .flatMap(each -> each.produces().stream())
                .anyMatch(use -> use.document().equals(document));
        return !produced && step.performers().stream().allMatch(run::isApplicant);
    }

    private boolean isAsked(Step.DocumentUse use) {
        return asked.stream().anyMatch(each -> each.document().id().equals(use.document()));
    }

    /** Tells whether the step cannot be completed without it, whatever is filled in. */
    private boolean isRequired(DocumentType document) {
        return asked.stream()
                .anyMatch(each -> each.document().equals(document) && each.need() == DocumentRules.Need.REQUIRED);
    }

    private Need need(DocumentType document, Step.DocumentUse use, List<FieldView.Upload> uploads) {
        String label = document.briefly() + (use.optional() ? " " + context.text("field.optional") : "");
        return switch (document.from()) {
            case OUTSIDE -> outside(label, document);
            case CASE -> new Need(label, "", List.of(), Optional.empty(), Optional.of(Tag.PRESENT));
            case UPLOAD -> uploaded(label, document, uploads);
        };
    }

    /** What is outside of a called SOP may have been uploaded in the case that called it. */
    private Need outside(String label, DocumentType document) {
        List<FileView> files = files(document);
        return files.isEmpty()
                ? new Need(label, context.text("case.outside"), files, Optional.empty(), Optional.empty())
                : new Need(label, context.text("case.from-caller"), files, Optional.empty(), Optional.of(Tag.PRESENT));
    }

    private List<FileView> files(DocumentType document) {
        return context.state().files(document.id()).stream()
                .filter(context.seen()::shows)
                .map(each -> context.file(document.briefly(), each))
                .toList();
    }

    private Need uploaded(String label, DocumentType document, List<FieldView.Upload> uploads) {
        Optional<FieldView.Upload> upload = uploads.stream()
                .filter(each -> each.name().equals("doc." + document.id()))
                .findFirst();
        List<FileView> files = files(document);
        Optional<Tag> missing = isRequired(document) ? Optional.of(Tag.MISSING) : Optional.empty();
        return new Need(label, "", files, upload, files.isEmpty() ? missing : Optional.of(Tag.PRESENT));
    }
}
