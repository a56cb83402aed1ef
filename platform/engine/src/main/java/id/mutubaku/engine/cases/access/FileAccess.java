package id.mutubaku.engine.cases.access;

import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.documents.Results;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.Step;
import java.util.List;
import java.util.Set;

/**
 * The rules of who may open which file of a case.
 *
 * <p>Who asks opens what they brought, what was given to them, and what a step needs that they have come to. Whoever
 * works on the case opens everything, unless the document says who sees it; then those who need or make it still do.
 */
record FileAccess(Sop sop, CaseState state, Requester reader) {

    boolean shows(AttachedDocument file) {
        List<String> seenBy =
                sop.document(file.part().document()).map(DocumentType::seenBy).orElse(List.of());
        return reader.actors().stream().allMatch(sop::isApplicant)
                ? showsToApplicant(file, seenBy)
                : showsToOffice(file, seenBy);
    }

    private boolean showsToApplicant(AttachedDocument file, List<String> seenBy) {
        Results results = new Results(sop, state);
        boolean released = results.isGiven(file);
        boolean named =
                seenBy.contains(DocumentType.APPLICANT) || seenBy.stream().anyMatch(reader.actors()::contains);
        boolean awaitsRelease = results.find(file.document()).isPresent() && !released;
        return isApplicants(file)
                || released
                || isNeededByApplicant(file.part().document())
                || (named && !awaitsRelease);
    }

    private boolean showsToOffice(AttachedDocument file, List<String> seenBy) {
        Set<String> actors = reader.actors();
        return seenBy.isEmpty()
                || seenBy.stream().anyMatch(actors::contains)
                || (seenBy.contains(DocumentType.OFFICIALS) && sop.isOfficial(List.copyOf(actors)))
                || file.by().isSame(reader.person())
                || sop.handling(file.part().document()).stream().anyMatch(actors::contains);
    }

    private boolean isApplicants(AttachedDocument file) {
        return file.by().atCounter()
                || file.by().account().equals(state.applicant().account());
    }

    private boolean isNeededByApplicant(String document) {
        return state.visits().keySet().stream()
                .flatMap(path -> sop.find(new Place(path)).stream())
                .filter(step -> step.performers().stream().anyMatch(sop::isApplicant))
                .map(Step::requires)
                .flatMap(List::stream)
                .anyMatch(use -> use.document().equals(document));
    }
}
