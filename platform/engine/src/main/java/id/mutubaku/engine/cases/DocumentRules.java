package id.mutubaku.engine.cases;

import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of which files a step asks for, and which it takes. */
public final class DocumentRules {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("application/pdf", "PDF"),
            Map.entry("image/jpeg", "JPEG"),
            Map.entry("image/png", "PNG"),
            Map.entry("image/heic", "HEIC (iPhone)"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word (DOCX)"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel (XLSX)"),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", "PowerPoint (PPTX)"),
            Map.entry("application/vnd.ms-office.macroEnabled", "Office + macro (DOCM, XLSM)"),
            Map.entry("application/x-tika-msoffice", "Office 97-2003 (DOC, XLS, PPT)"),
            Map.entry("application/x-tika-ooxml", "Office (DOCX, XLSX, PPTX)"),
            Map.entry("application/x-broken-pdf", "PDF (terpotong / incomplete)"),
            Map.entry("application/x-broken-zip", "ZIP (rusak / damaged)"),
            Map.entry("application/zip", "ZIP"),
            Map.entry("application/x-msdownload", "EXE"),
            Map.entry("text/html", "HTML"),
            Map.entry("text/plain", "TXT"));

    private DocumentRules() {}

    /** Lists the documents that can be uploaded at a step: what it needs, and what it yields. */
    public static Stream<Asked> askedAt(SopDefinition definition, Step step) {
        return Stream.concat(step.requires().stream(), step.produces().stream())
                .flatMap(use -> definition
                        .document(use.document())
                        .filter(document -> document.from() == DocumentType.From.UPLOAD)
                        .map(document -> new Asked(document, use.optional()))
                        .stream())
                .collect(Collectors.toMap(
                        asked -> asked.document().id(), asked -> asked, Asked::stricter, java.util.LinkedHashMap::new))
                .values()
                .stream();
    }

    /** Returns what is wrong with files for a step. */
    public static List<Problem> problemsOf(List<AttachedDocument> files, SopDefinition definition, Step step) {
        Map<String, DocumentType> asked = askedAt(definition, step)
                .collect(Collectors.toMap(each -> each.document().id(), Asked::document));
        return files.stream()
                .flatMap(file -> problem(file, Optional.ofNullable(asked.get(file.document()))).stream())
                .toList();
    }

    /** Returns what is wrong with files that come from no step: each belongs to a document that is uploaded. */
    public static List<Problem> problemsOf(List<AttachedDocument> files, SopDefinition definition) {
        return files.stream()
                .flatMap(file -> problem(
                        file,
                        definition
                                .document(file.document())
                                .filter(document -> document.from() == DocumentType.From.UPLOAD))
                        .stream())
                .toList();
    }

    /** Returns what is wrong with a file for a document that takes it. */
    public static List<Problem> problemsOf(AttachedDocument file, DocumentType document) {
        return problem(file, Optional.of(document)).stream().toList();
    }

    /** Returns a problem for each document that the step cannot be completed without and that is not there yet. */
    public static List<Problem> missing(SopDefinition definition, Step step, CaseState state) {
        return missing(definition, step, state.documents().keySet());
    }

    /** Returns the same, where only these documents are there. */
    public static List<Problem> missing(SopDefinition definition, Step step, Set<String> present) {
        return askedAt(definition, step)
                .filter(asked -> !asked.optional())
                .map(Asked::document)
                .filter(document -> !present.contains(document.id()))
                .map(document ->
                        Problem.error(pointer(document.id()), "document/missing", document.name(), words(document)))
                .toList();
    }

    /** Lists what a step yields; an upload only when it is there. */
    public static List<String> yielded(SopDefinition definition, Step step, CaseState state) {
        return step.produces().stream()
                .map(Step.DocumentUse::document)
                .filter(id -> state.documents().containsKey(id)
                        || definition
                                .document(id)
                                .filter(document -> document.from() == DocumentType.From.UPLOAD)
                                .isEmpty())
                .toList();
    }

    /** Names the types that a document takes, and the greatest size, such as {@code PDF, JPEG; 10 MB}. */
    public static String words(DocumentType document) {
        return String.join(", ", types(document)) + "; " + document.megabytes() + " MB";
    }

    /** Names the types that a document takes, such as {@code PDF}. */
    public static List<String> types(DocumentType document) {
        return document.accept().stream().map(DocumentRules::word).toList();
    }

    private static Optional<Problem> problem(AttachedDocument file, Optional<DocumentType> asked) {
        String pointer = pointer(file.document());
        if (asked.isEmpty()) {
            return Optional.of(Problem.error(pointer, "document/not-asked", file.document()));
        }
        DocumentType document = asked.get();
        if (file.bytes() == 0) {
            return Optional.of(
                    Problem.error(pointer, "document/empty", document.name(), file.fileName(), words(document)));
        }
        if (file.bytes() > document.maxBytes()) {
            return Optional.of(Problem.error(
                    pointer,
                    "document/too-large",
                    document.name(),
                    String.valueOf(document.megabytes()),
                    String.format(Locale.ROOT, "%.1f", file.bytes() / 1e6)));
        }
        return document.accept().contains(file.mediaType())
                ? Optional.empty()
                : Optional.of(Problem.error(
                        pointer, "document/type", document.name(), words(document), word(file.mediaType())));
    }

    private static String word(String mediaType) {
        return WORDS.getOrDefault(mediaType, mediaType);
    }

    private static String pointer(String document) {
        return Pointers.of("documents", document);
    }

    /**
     * A document that a step asks somebody to upload.
     *
     * @param optional whether the step can be completed without it
     */
    public record Asked(DocumentType document, boolean optional) {
        Asked stricter(Asked other) {
            return optional ? other : this;
        }
    }
}
