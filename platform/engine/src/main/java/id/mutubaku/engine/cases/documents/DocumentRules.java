package id.mutubaku.engine.cases.documents;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of which files a step asks for, and which it takes. */
public final class DocumentRules {
    private DocumentRules() {}

    /** Lists the documents that can be uploaded at a step, whatever the case says: what it needs, and what it yields. */
    public static Stream<Asked> askedAt(SopDefinition definition, Step step) {
        return Stream.concat(step.requires().stream(), step.produces().stream())
                .flatMap(use -> askedBy(definition, use, Need.of(use)))
                .collect(Collectors.toMap(
                        asked -> asked.document().id(), asked -> asked, Asked::stricter, java.util.LinkedHashMap::new))
                .values()
                .stream();
    }

    /** Lists the documents that the message brings for which a step waits. */
    public static Stream<Asked> broughtTo(SopDefinition definition, Step step) {
        return step.until().stream()
                .flatMap(until -> until.documents().stream())
                .flatMap(use -> askedBy(definition, use, Need.of(use)));
    }

    /** Lists the documents for which a use asks: its own, and those that do instead. */
    static Stream<Asked> askedBy(SopDefinition definition, Step.DocumentUse use, Need need) {
        Stream<Asked> own = upload(definition, use.document()).map(document -> new Asked(document, need)).stream();
        Stream<Asked> others = use.or().stream()
                .flatMap(id -> upload(definition, id).stream())
                .map(document -> new Asked(document, Need.CONDITIONAL));
        return Stream.concat(own, others);
    }

    private static Optional<DocumentType> upload(SopDefinition definition, String id) {
        return definition.document(id).filter(document -> document.from() == DocumentType.From.UPLOAD);
    }

    /** Returns what is wrong with files for a step. */
    public static List<Problem> problemsOf(List<AttachedDocument> files, SopDefinition definition, Step step) {
        Map<String, DocumentType> asked = askedAt(definition, step)
                .collect(Collectors.toMap(each -> each.document().id(), Asked::document));
        return files.stream()
                .flatMap(file ->
                        problem(file, Optional.ofNullable(asked.get(file.part().document()))).stream())
                .toList();
    }

    /** Returns what is wrong with files that come from no step: each belongs to a document that is uploaded. */
    public static List<Problem> problemsOf(List<AttachedDocument> files, SopDefinition definition) {
        return files.stream()
                .flatMap(file -> problem(
                        file,
                        definition
                                .document(file.part().document())
                                .filter(document -> document.from() == DocumentType.From.UPLOAD))
                        .stream())
                .toList();
    }

    /** Returns what is wrong with a file for a document that takes it. */
    public static List<Problem> problemsOf(AttachedDocument file, DocumentType document) {
        return problem(file, Optional.of(document)).stream().toList();
    }

    /** Lists what a step yields; an upload only when it is there. */
    public static List<String> yielded(SopDefinition definition, Step step, CaseState state) {
        return step.produces().stream()
                .map(Step.DocumentUse::document)
                .filter(id -> !state.files(id).isEmpty()
                        || definition
                                .document(id)
                                .filter(document -> document.from() == DocumentType.From.UPLOAD)
                                .isEmpty())
                .toList();
    }

    /** Names the types that a document takes, such as {@code PDF, JPEG}. */
    static String typesOf(DocumentType document) {
        return String.join(", ", types(document));
    }

    /** Names the types that a document takes, such as {@code PDF}. */
    public static List<String> types(DocumentType document) {
        return document.accept().stream().map(MediaTypeWords::word).toList();
    }

    /** Returns the problem that there is no file of a document. */
    public static Problem missing(DocumentType document) {
        return Problem.error(
                pointer(document.id()),
                "document/missing",
                document.briefly(),
                typesOf(document),
                String.valueOf(document.megabytes()));
    }

    private static Optional<Problem> problem(AttachedDocument file, Optional<DocumentType> asked) {
        String pointer = pointer(file.document());
        if (asked.isEmpty()) {
            return Optional.of(Problem.error(pointer, "document/not-asked", file.document()));
        }
        DocumentType document = asked.get();
        if (file.part().number() > document.maxFiles()) {
            return Optional.of(Problem.error(
                    pointer, "document/too-many", document.briefly(), String.valueOf(document.maxFiles())));
        }
        if (file.bytes() == 0) {
            return Optional.of(Problem.error(pointer, "document/empty", document.briefly(), file.fileName()));
        }
        if (file.bytes() > document.maxBytes()) {
            return Optional.of(Problem.error(
                    pointer,
                    "document/too-large",
                    document.briefly(),
                    String.valueOf(document.megabytes()),
                    String.format(Locale.ROOT, "%.1f", file.bytes() / 1e6)));
        }
        if (file.mediaType().equals(MediaTypeWords.LOCKED_PDF) && document.takes(MediaTypeWords.PDF)) {
            return Optional.of(Problem.error(pointer, "document/locked", document.briefly()));
        }
        return document.takes(file.mediaType())
                ? Optional.empty()
                : Optional.of(Problem.error(
                        pointer,
                        "document/type",
                        document.briefly(),
                        typesOf(document),
                        String.valueOf(document.megabytes()),
                        MediaTypeWords.word(file.mediaType())));
    }

    static String pointer(String document) {
        return Pointers.of("documents", document);
    }

    /** How much a step needs a document. */
    public enum Need {
        REQUIRED,
        /** It is needed where a condition holds, or where no other does instead. */
        CONDITIONAL,
        OPTIONAL;

        /** Returns how much a use needs its document, whatever the case says. */
        public static Need of(Step.DocumentUse use) {
            if (use.optional()) {
                return OPTIONAL;
            }
            return use.condition().isPresent() || !use.or().isEmpty() ? CONDITIONAL : REQUIRED;
        }
    }

    /** A document that a step asks somebody to upload, or may ask for. */
    public record Asked(DocumentType document, Need need) {
        /** Tells whether the step can be completed without it, whatever is filled in. */
        public boolean optional() {
            return need == Need.OPTIONAL;
        }

        Asked stricter(Asked other) {
            return need.compareTo(other.need) <= 0 ? this : other;
        }
    }
}
