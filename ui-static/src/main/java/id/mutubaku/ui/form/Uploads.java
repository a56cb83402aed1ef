package id.mutubaku.ui.form;

import id.mutubaku.engine.cases.DocumentRules;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Caption;
import id.mutubaku.ui.view.form.FieldView.Upload;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the inputs for files that a step asks for. */
final class Uploads {
    /** Stands before a document's id in the name of its input. */
    static final String PREFIX = "doc.";

    /** Some phones offer only files whose ending is named. */
    private static final Map<String, String> ENDINGS = Map.of(
            "application/pdf", ".pdf",
            "image/jpeg", ".jpg,.jpeg",
            "image/png", ".png",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx",
            "application/zip", ".zip",
            "text/plain", ".txt");

    private final Messages messages;
    private final String lang;

    Uploads(Messages messages, String lang) {
        this.messages = messages;
        this.lang = lang;
    }

    /**
     * Draws the inputs of a step.
     *
     * @param kept files uploaded before, by document id
     * @param errors what is wrong, by the name of the input
     */
    List<Upload> at(SopDefinition definition, Step step, Map<String, FieldView.Kept> kept, Map<String, String> errors) {
        return DocumentRules.askedAt(definition, step)
                .map(asked -> upload(
                        asked, Optional.ofNullable(kept.get(asked.document().id())), errors))
                .toList();
    }

    Upload upload(DocumentRules.Asked asked, Optional<FieldView.Kept> kept, Map<String, String> errors) {
        DocumentType document = asked.document();
        String name = PREFIX + document.id();
        String format =
                messages.text(lang, "file.format", FileTypes.words(document, messages, lang), document.megabytes());
        String hint = Stream.concat(document.hint().stream(), Stream.of(format)).collect(Collectors.joining(" "));
        Caption caption = new Caption(name, document.name(), hint, asked.optional(), errors.getOrDefault(name, ""));
        return new Upload(caption, accept(document), kept);
    }

    private static String accept(DocumentType document) {
        return document.accept().stream()
                .flatMap(type -> Stream.concat(Stream.of(type), Optional.ofNullable(ENDINGS.get(type)).stream()))
                .collect(Collectors.joining(","));
    }
}
