package id.mutubaku.engine.cases.documents;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.FilePart;
import id.mutubaku.model.cases.GivenResult;
import id.mutubaku.model.definition.DocumentType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The results of a case: the documents that are given to who asks. */
public record Results(Sop sop, CaseState state) {

    /** Finds a document that is a result. */
    public Optional<DocumentType> find(String document) {
        return sop.document(FilePart.documentOf(document)).filter(DocumentType::isResult);
    }

    /** Lists the results that there are so far, given or not, in the order of the SOP. */
    public List<DocumentType> there() {
        return sop.documents().stream()
                .filter(DocumentType::isResult)
                .filter(document -> !state.files(document.id()).isEmpty())
                .toList();
    }

    /** Lists what was given, in the order of the SOP. */
    public List<GivenResult> given() {
        return sop.documents().stream()
                .flatMap(document -> state.results().values().stream()
                        .filter(given -> given.file().part().document().equals(document.id())))
                .toList();
    }

    /** Finds what was given of a document, the first file of several. */
    public Optional<GivenResult> given(String document) {
        return Optional.ofNullable(state.results().get(document));
    }

    /** Tells whether every file of a document was given. */
    public boolean isAllGiven(String document) {
        List<AttachedDocument> files = state.files(document);
        return !files.isEmpty() && files.stream().allMatch(this::isGiven);
    }

    /** Tells whether this very file was given. */
    public boolean isGiven(AttachedDocument file) {
        return Optional.ofNullable(state.results().get(file.document()))
                .filter(given -> given.file().content().equals(file.content()))
                .isPresent();
    }

    /** Tells whether a step that yields a document is still being worked on: what is there is a draft. */
    public boolean isInWork(String document) {
        return state.open().stream()
                .filter(visit -> visit.correction().isEmpty())
                .anyMatch(visit -> sop.step(visit.place()).yields(document));
    }

    /** Lists the offices that may release a document: those that perform a step which needs or yields it. */
    public List<String> releasing(String document) {
        return offices(sop.handling(document));
    }

    /** Tells whether somebody may replace the file of a result, as by the one that is signed. */
    public boolean mayReplace(String document, Set<String> actors) {
        return find(document)
                .map(DocumentType::id)
                .filter(id -> !isInWork(id))
                .filter(id -> releasing(id).stream().anyMatch(actors::contains))
                .isPresent();
    }

    /** Lists the offices that may hand over a result: all of the SOP, since anybody may serve at the counter. */
    public List<String> handingOver() {
        return offices(sop.actors());
    }

    private List<String> offices(Set<String> actors) {
        return actors.stream().filter(actor -> sop.isOfficial(List.of(actor))).toList();
    }
}
