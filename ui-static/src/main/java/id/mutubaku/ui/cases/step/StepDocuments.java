package id.mutubaku.ui.cases.step;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.AttachedDocument;
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
 */
record StepDocuments(CaseContext context, Sop run, Step step) {

    /** Draws them, each once. */
    List<Need> needs(List<FieldView.Upload> uploads) {
        Map<String, Need> needs = new LinkedHashMap<>();
        for (Step.DocumentUse use : step.requires()) {
            boolean there = context.state().documents().containsKey(use.document());
            run.definition()
                    .document(use.document())
                    .ifPresent(document ->
                            needs.putIfAbsent(use.document(), need(document, use, there ? List.of() : uploads)));
        }
        for (Step.DocumentUse use : step.produces()) {
            run.definition()
                    .document(use.document())
                    .filter(document -> document.from() == DocumentType.From.UPLOAD)
                    .ifPresent(document -> needs.putIfAbsent(use.document(), need(document, use, uploads)));
        }
        return List.copyOf(needs.values());
    }

    private Need need(DocumentType document, Step.DocumentUse use, List<FieldView.Upload> uploads) {
        String label = document.briefly() + (use.optional() ? " " + context.text("field.optional") : "");
        return switch (document.from()) {
            case OUTSIDE ->
                new Need(label, context.text("case.outside"), List.of(), Optional.empty(), Optional.empty());
            case CASE ->
                new Need(label, context.text("case.in-case"), List.of(), Optional.empty(), Optional.of(Tag.PRESENT));
            case UPLOAD -> uploaded(label, document, use, uploads);
        };
    }

    private Need uploaded(String label, DocumentType document, Step.DocumentUse use, List<FieldView.Upload> uploads) {
        Optional<FieldView.Upload> upload = uploads.stream()
                .filter(each -> each.name().equals("doc." + document.id()))
                .findFirst();
        Optional<AttachedDocument> file =
                Optional.ofNullable(context.state().documents().get(document.id()));
        List<FileView> files =
                file.stream().map(each -> context.file(document.name(), each)).toList();
        Optional<Tag> missing = use.optional() ? Optional.empty() : Optional.of(Tag.MISSING);
        return new Need(label, "", files, upload, file.isPresent() ? Optional.of(Tag.PRESENT) : missing);
    }
}
