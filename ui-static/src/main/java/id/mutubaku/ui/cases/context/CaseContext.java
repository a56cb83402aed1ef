package id.mutubaku.ui.cases.context;

import id.mutubaku.engine.cases.access.VisibleCase;
import id.mutubaku.engine.definition.CaseMoment;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.words.Phrase;
import id.mutubaku.engine.form.FormContext;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseEnding;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.End;
import id.mutubaku.model.definition.Step;
import id.mutubaku.ui.form.FileSize;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.page.Words;
import id.mutubaku.ui.view.FileView;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A case as it is drawn for one reader, in their language and at one moment.
 *
 * @param seen the case with what the reader may see and do
 * @param now the moment from which due dates are reckoned
 * @param keys draws the idempotency keys that forms carry, each another
 */
public record CaseContext(VisibleCase seen, Messages messages, Language language, Instant now, Supplier<String> keys) {

    /** Returns the SOP by which the case runs, in the words of the reader's language. */
    public Sop sop() {
        return seen.sop().in(language);
    }

    /** Says what was asked for. */
    public Phrase service() {
        return sop().phrase(sop().definition().briefly());
    }

    /** Says in short what a step is about. */
    public Phrase briefly(StepVisit visit) {
        return words(visit, Step::briefly);
    }

    /** Says in a sentence what a step is about. */
    public Phrase plainly(StepVisit visit) {
        return words(visit, Step::plainly);
    }

    /** Says words of a step; where the SOP no longer has it, those with which it was opened. */
    private Phrase words(StepVisit visit, Function<Step, String> words) {
        return sop().find(visit.place())
                .map(step -> sop().at(visit.place()).phrase(words.apply(step)))
                .orElseGet(() -> new Phrase(visit.activity(), Language.ID));
    }

    /** Says with what the SOP, or one that it calls, has ended. */
    public String ended(CaseEnding ending) {
        return sop().word(sop().definition().end(ending.end()).map(End::briefly).orElse(ending.title()));
    }

    /** Returns what the form of the step at a place looks at beside its answers, with files that are given along. */
    public FormContext formContext(Place place, Iterable<String> files) {
        return sop().formContext(new CaseMoment(place, state(), now)).withDocuments(files);
    }

    /** Returns the state of the case. */
    public CaseState state() {
        return seen.state();
    }

    /** Returns a text in the reader's language. */
    public String text(String key, Object... arguments) {
        return messages.text(language.tag(), key, arguments);
    }

    /** Returns problems that name things as the reader's language calls them. */
    public List<Problem> inWords(List<Problem> problems) {
        return problems.stream().map(sop()::inItsWords).toList();
    }

    /** Returns the words for dates, in the zone of the region. */
    public Words words() {
        return new Words(messages, language.tag(), sop().region().timeZone());
    }

    /** Returns the names of people and actors, as the reader is told them. */
    public People people() {
        return new People(sop(), seen.byApplicant());
    }

    /** Returns the addresses of the case for the reader. */
    public CaseAddress address() {
        return CaseAddress.of(seen);
    }

    /** Draws an idempotency key for a form. */
    public String key() {
        return keys.get();
    }

    /** Draws a file of the case under the name of its document. */
    public FileView file(AttachedDocument file) {
        String name = documentName(file.part().document());
        return file(
                file.part().number() == 1
                        ? name
                        : text("file.part", name, file.part().number()),
                file);
    }

    /** Draws a file of the case, with the address at which it is read. */
    public FileView file(String name, AttachedDocument file) {
        return new FileView(
                name,
                file.fileName(),
                FileSize.words(file.bytes(), language),
                address().of(file),
                file.mediaType());
    }

    /** Names a document of the SOP. */
    public String documentName(String id) {
        return sop().document(id).map(DocumentType::briefly).orElse(id);
    }
}
