package id.mutubaku.engine.cases.documents;

import id.mutubaku.engine.cases.documents.DocumentRules.Asked;
import id.mutubaku.engine.cases.documents.DocumentRules.Need;
import id.mutubaku.engine.condition.Condition;
import id.mutubaku.engine.definition.CaseMoment;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.formula.AnswerPath;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.FilePart;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import id.mutubaku.model.definition.Step.DocumentUse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents that a step asks for in one case, by the conditions of the definition. */
public final class AskedDocuments {
    private static final String BRANCH = "/branch";

    private final Sop sop;
    private final CaseMoment moment;
    private final SopDefinition definition;
    private final Step step;
    private final boolean answered;

    private AskedDocuments(Sop sop, CaseMoment moment, boolean answered) {
        this.sop = sop;
        this.moment = moment;
        this.answered = answered;
        this.definition = sop.at(moment.place()).definition();
        this.step = sop.step(moment.place());
    }

    /** Looks at the step at a place. */
    public static AskedDocuments of(Sop sop, CaseMoment moment) {
        return new AskedDocuments(sop, moment, false);
    }

    /** Looks at the same once the form of the step is filled in, so that no condition on its answers is open any more. */
    public AskedDocuments answered() {
        return new AskedDocuments(sop, moment, true);
    }

    /** Leaves out the files of documents for which nothing asks as the case is: what is not asked for is not kept. */
    public List<AttachedDocument> wanted(List<AttachedDocument> files) {
        AskedDocuments given = new AskedDocuments(sop, moment.having(files), answered);
        return files.stream()
                .filter(file -> given.asksFor(file.part().document()))
                .toList();
    }

    private boolean asksFor(String document) {
        List<DocumentUse> uses = usesOf(document);
        return uses.isEmpty() || uses.stream().anyMatch(this::holds);
    }

    /**
     * Returns a problem for each document without which the step cannot be completed.
     *
     * @param present keys of the files that are there
     */
    public List<Problem> missing(Set<String> present) {
        Set<String> there = present.stream().map(FilePart::documentOf).collect(Collectors.toSet());
        return uses().filter(use -> !use.optional() && holds(use))
                .filter(use -> Stream.concat(Stream.of(use.document()), use.or().stream())
                        .noneMatch(there::contains))
                .flatMap(use -> upload(use.document()).map(document -> missing(use, document)).stream())
                .distinct()
                .toList();
    }

    /**
     * Lists the documents that can be uploaded, with how much each is needed. One is left out where its condition does
     * not hold, and needed where it holds; unless what is filled in or decided at this very step can change that.
     */
    public List<Asked> asked() {
        Map<String, Asked> asked = new LinkedHashMap<>();
        uses().filter(use -> holds(use) || isOpen(use))
                .flatMap(use -> DocumentRules.askedBy(definition, use, need(use)))
                .forEach(each -> asked.merge(each.document().id(), each, Asked::stricter));
        return List.copyOf(asked.values());
    }

    private Need need(DocumentUse use) {
        boolean settled = use.or().isEmpty() && !use.optional() && !isOpen(use);
        return settled ? Need.REQUIRED : Need.of(use);
    }

    /** Tells whether a condition depends on what is filled in, uploaded or decided at this step. */
    private boolean isOpen(DocumentUse use) {
        return condition(use).stream().flatMap(Condition::paths).anyMatch(this::isOpen);
    }

    private boolean isOpen(AnswerPath path) {
        String text = path.toString();
        boolean ofForm = !answered
                && step.form()
                        .filter(form -> text.startsWith("/data/" + form + "/"))
                        .isPresent();
        boolean ofUpload = path.isDocument() && !usesOf(path.names().get(1)).isEmpty();
        return ofForm || ofUpload || text.equals(BRANCH);
    }

    private Problem missing(DocumentUse use, DocumentType document) {
        if (use.or().isEmpty()) {
            return DocumentRules.missing(document);
        }
        String others = use.or().stream()
                .map(id -> definition.document(id).map(DocumentType::name).orElse(id))
                .collect(Collectors.joining(", "));
        return Problem.error(DocumentRules.pointer(document.id()), "document/missing-any", document.briefly(), others);
    }

    private boolean holds(DocumentUse use) {
        return use.condition().map(written -> sop.holds(moment, written)).orElse(true);
    }

    private Optional<Condition> condition(DocumentUse use) {
        return use.condition().map(sop.at(moment.place())::condition);
    }

    private List<DocumentUse> usesOf(String document) {
        return uses().filter(use -> use.document().equals(document) || use.or().contains(document))
                .toList();
    }

    private Stream<DocumentUse> uses() {
        return Stream.concat(step.requires().stream(), step.produces().stream());
    }

    private Optional<DocumentType> upload(String id) {
        return definition.document(id).filter(document -> document.from() == DocumentType.From.UPLOAD);
    }
}
