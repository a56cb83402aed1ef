package id.mutubaku.engine.cases.access;

import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.GivenResult;
import id.mutubaku.model.cases.work.Disposition;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.StepVisit.Stage;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A case as one reader may see it, with what they may do in it.
 *
 * @param reader who sees it, with the actors that they are in it, one or more
 */
public record VisibleCase(Sop sop, CaseState state, Requester reader) {

    /** Tells whether the reader is only the one who asked, who is not shown what officials write for each other. */
    public boolean byApplicant() {
        return reader.actors().stream().allMatch(sop::isApplicant);
    }

    /** Tells whether the reader is an official who acts for the applicant at the counter. */
    public boolean atCounter() {
        return reader.person().atCounter();
    }

    /** Lists the files that the reader may open, the latest of each document, and what was given in its place before. */
    public List<AttachedDocument> files() {
        Map<String, AttachedDocument> files = new LinkedHashMap<>();
        Stream.concat(
                        state.documents().values().stream(),
                        state.results().values().stream().map(GivenResult::file))
                .filter(this::shows)
                .forEach(file -> files.putIfAbsent(file.content(), file));
        return List.copyOf(files.values());
    }

    /** Tells whether the reader may know of a file. */
    public boolean shows(AttachedDocument file) {
        return new FileAccess(sop, state, reader).shows(file);
    }

    /** Returns the reason for which a decision led to a step: who asked is told that of their own steps. */
    public Optional<StepVisit.Reason> reason(StepVisit visit) {
        return visit.reason().filter(said -> !byApplicant() || isReaders(visit));
    }

    /** Tells whether the reader may see what was said with a decision: who asked, of one that leads to a step of theirs. */
    public boolean showsNote(Place place, Optional<String> branch) {
        return !byApplicant() || sop.leadsToApplicant(place, branch);
    }

    /** Tells whether the reader may see a disposition: officials, and a confidential one its two sides only. */
    public boolean shows(Disposition disposition) {
        return !byApplicant()
                && (disposition.nature() != Disposition.Nature.CONFIDENTIAL
                        || reader.actors().contains(disposition.from())
                        || reader.actors().contains(disposition.to()));
    }

    /** Tells whether the reader may see what was filled in under a form key. */
    public boolean shows(String form) {
        return !byApplicant() || sop.formsOf(sop.applicants()).contains(form);
    }

    /** Lists the open dispositions that the reader may see. */
    public List<Disposition> dispositions() {
        return state.dispositions().stream().filter(this::shows).toList();
    }

    /** Returns the data that the reader may see, by form key: an applicant, that of the applicant's own steps. */
    public Map<String, Map<String, Object>> data() {
        Map<String, Map<String, Object>> shown = new LinkedHashMap<>(state.data());
        shown.keySet().removeIf(form -> !shows(form));
        return shown;
    }

    /** Tells whether a step is one that the reader performs. */
    public boolean isReaders(StepVisit visit) {
        return visit.performers().stream().anyMatch(reader.actors()::contains);
    }

    /** Finds the open visit of a step that the reader performs. */
    public Optional<StepVisit> readersVisit(Place place) {
        return state.openAt(place).filter(this::isReaders);
    }

    /** Finds the first step that waits for the reader: one to be done before one that waits for something else. */
    public Optional<StepVisit> firstOfReader() {
        List<StepVisit> theirs = state.open().stream()
                .filter(visit -> visit.stage() != Stage.CALLING && isReaders(visit))
                .toList();
        return theirs.stream()
                .filter(visit -> visit.stage() == Stage.OPEN)
                .findFirst()
                .or(() -> theirs.stream().findFirst());
    }

    /** Tells whether the form of a step is for this reader: it is open, and nobody else holds it. */
    public boolean mayDo(StepVisit visit) {
        return visit.stage() == Stage.OPEN && !isHeldByAnother(visit);
    }

    /** Tells whether somebody else has taken a step. */
    public boolean isHeldByAnother(StepVisit visit) {
        return visit.isHeldByAnother(reader.person());
    }

    /** Tells whether the reader may cancel: who asks, while the case runs. */
    public boolean mayCancel() {
        return state.isRunning() && reader.actors().stream().anyMatch(sop::isApplicant);
    }

    /** Tells whether the reader may close: an official who has the case. */
    public boolean mayClose() {
        return state.open().stream()
                .map(StepVisit::performers)
                .flatMap(Collection::stream)
                .filter(actor -> sop.isOfficial(List.of(actor)))
                .anyMatch(reader.actors()::contains);
    }
}
