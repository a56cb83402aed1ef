package id.mutubaku.engine.cases.documents;

import id.mutubaku.engine.cases.documents.DocumentRules.Asked;
import id.mutubaku.engine.definition.CaseMoment;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.FilePart;
import id.mutubaku.model.cases.work.Correction.Mark;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.StepVisit.Stage;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The steps at which somebody may attach files to a case: those of theirs that are open, and those that wait for a message
 * of theirs.
 */
public record Attaching(Sop sop, CaseState state, Set<String> actors) {

    /** Lists the visits that take a file of a document, whatever the answers say. */
    public List<StepVisit> visits(String key) {
        String document = FilePart.documentOf(key);
        return state.open().stream()
                .filter(visit -> takers(visit).stream().anyMatch(actors::contains))
                .filter(visit -> takes(visit, document))
                .toList();
    }

    /** Tells whether a visit asks for a document as the case is, or may ask for it by what is still filled in there. */
    public boolean asks(StepVisit visit, String key, Instant at) {
        return visit.stage() == Stage.WAITING
                || visit.correction().isPresent()
                || AskedDocuments.of(sop, new CaseMoment(visit.place(), state, at)).asked().stream()
                        .anyMatch(asked -> asked.document().id().equals(FilePart.documentOf(key)));
    }

    private List<String> takers(StepVisit visit) {
        return switch (visit.stage()) {
            case OPEN -> visit.performers();
            case WAITING -> sop.step(visit.place()).senders();
            case CALLING, RETURNED -> List.of();
        };
    }

    private boolean takes(StepVisit visit, String document) {
        SopDefinition definition = sop.at(visit.place()).definition();
        Step step = sop.step(visit.place());
        Stream<Asked> taken = visit.stage() == Stage.WAITING
                ? DocumentRules.broughtTo(definition, step)
                : DocumentRules.askedAt(definition, step).filter(asked -> isMarked(visit, document));
        return taken.anyMatch(asked -> asked.document().id().equals(document));
    }

    /** Where a visit is for a correction, it takes only what is marked. */
    private static boolean isMarked(StepVisit visit, String document) {
        return visit.correction()
                .map(correction -> correction.marked(Mark.Kind.DOCUMENT).contains(document))
                .orElse(true);
    }
}
