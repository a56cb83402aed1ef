package id.mutubaku.ui.form;

import id.mutubaku.engine.cases.documents.DocumentRules;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.FilePart;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.Step;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Caption;
import id.mutubaku.ui.view.form.FieldView.Upload;
import java.util.Comparator;
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
    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("application/pdf", ".pdf"),
            Map.entry("image/jpeg", ".jpg,.jpeg"),
            Map.entry("image/png", ".png"),
            Map.entry("image/heic", ".heic,.heif"),
            Map.entry("image/webp", ".webp"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx"),
            Map.entry("application/vnd.oasis.opendocument.text", ".odt"),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", ".ods"),
            Map.entry("application/vnd.oasis.opendocument.presentation", ".odp"),
            Map.entry("application/zip", ".zip"),
            Map.entry("text/csv", ".csv"),
            Map.entry("text/plain", ".txt,.sql"),
            Map.entry("application/json", ".json"),
            Map.entry("application/geo+json", ".geojson,.json"));

    /** What may be chosen besides where a PDF is asked for: photos of its pages. */
    private static final List<String> PHOTOS = List.of("image/jpeg", "image/png");

    private final Messages messages;
    private final String lang;

    Uploads(Messages messages, String lang) {
        this.messages = messages;
        this.lang = lang;
    }

    /**
     * Draws the inputs of a step.
     *
     * @param run the SOP to which the step belongs
     * @param asking the documents that are asked for
     * @param kept files uploaded before, by their keys
     * @param errors what is wrong, by the name of the input
     */
    List<Upload> of(
            Sop run,
            Step step,
            List<DocumentRules.Asked> asking,
            Map<String, FieldView.Kept> kept,
            Map<String, String> errors) {
        DocumentWords words = new DocumentWords(run, step, messages, lang);
        return asking.stream()
                .map(asked -> upload(asked, words.of(asked), kept(asked.document(), kept), errors))
                .toList();
    }

    private static List<FieldView.Kept> kept(DocumentType document, Map<String, FieldView.Kept> kept) {
        return kept.entrySet().stream()
                .filter(each -> FilePart.documentOf(each.getKey()).equals(document.id()))
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(FilePart::of, FilePart.ORDER)))
                .map(Map.Entry::getValue)
                .toList();
    }

    Upload upload(DocumentRules.Asked asked, List<String> when, List<FieldView.Kept> kept, Map<String, String> errors) {
        DocumentType document = asked.document();
        String name = PREFIX + document.id();
        String format =
                messages.text(lang, "file.format", FileTypes.words(document, messages, lang), document.megabytes());
        Stream<String> most = document.maxFiles() == 1
                ? Stream.empty()
                : Stream.of(messages.text(lang, "file.most", document.maxFiles()));
        String hint = Stream.of(when.stream(), document.hint().stream(), Stream.of(format), most)
                .flatMap(each -> each)
                .collect(Collectors.joining(" "));
        Caption caption = new Caption(name, document.briefly(), hint, asked.optional(), errors.getOrDefault(name, ""));
        return new Upload(caption, accept(document), kept, document.maxFiles());
    }

    private static String accept(DocumentType document) {
        boolean photos = document.takes("application/pdf") && document.maxFiles() == 1;
        return Stream.concat(document.accept().stream(), photos ? PHOTOS.stream() : Stream.empty())
                .distinct()
                .flatMap(type -> Stream.concat(Stream.of(type), Optional.ofNullable(ENDINGS.get(type)).stream()))
                .collect(Collectors.joining(","));
    }
}
