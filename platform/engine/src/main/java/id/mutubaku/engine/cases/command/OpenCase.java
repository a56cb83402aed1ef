package id.mutubaku.engine.cases.command;

import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.Decision.Rejected;
import id.mutubaku.engine.cases.EventRecorder;
import id.mutubaku.engine.cases.Names;
import id.mutubaku.engine.cases.PluginWork;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.StepData;
import id.mutubaku.engine.cases.clock.Promise;
import id.mutubaku.engine.cases.documents.AskedDocuments;
import id.mutubaku.engine.cases.documents.DocumentRules;
import id.mutubaku.engine.definition.CaseMoment;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.JsonData;
import id.mutubaku.model.cases.party.Applicant;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.definition.End;
import id.mutubaku.model.definition.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The command to open a case: the first step's form is filled, and the step is completed at once if nothing is missing.
 *
 * <p>Where a document is still missing, the case is opened all the same and stands at its first step until the document
 * is attached and the step completed.
 *
 * @param at when
 * @param by who, as a performer of the first step
 * @param data of the first step's form; empty where it has none
 * @param files documents given along
 * @param plugins what plugins have to do with it
 * @param atCounter whether an official files for an applicant who stands before them (<em>loket</em>)
 */
public record OpenCase(
        Instant at,
        Requester by,
        Map<String, Object> data,
        List<AttachedDocument> files,
        PluginWork plugins,
        boolean atCounter)
        implements CaseCommand {

    public OpenCase {
        data = JsonData.copyOf(data);
        files = List.copyOf(files);
    }

    /** Returns the same command with what plugins have to do with it. */
    public OpenCase with(PluginWork work) {
        return new OpenCase(at, by, data, files, work, atCounter);
    }

    @Override
    public Decision decide(Sop sop, CaseState state) {
        Step start = sop.definition().start();
        if (state.version() > 0) {
            return Rejected.because(Reason.NOT_NOW, Problem.error("", "case/number-taken", state.number()));
        }
        Optional<String> actor = by.among(start.performers());
        if (actor.isEmpty()) {
            return Rejected.because(
                    Reason.NOT_YOURS, Problem.error("", "case/not-yours-to-open", Names.ofPerformers(sop, start)));
        }
        // The first sentence stands at the field, and a plugin's says more than the form's: what would be right.
        List<Problem> problems = new ArrayList<>(plugins.obstacles(start, new Place(start.id())));
        StepData filled = filled(sop);
        problems.addAll(filled.problems());
        problems.addAll(DocumentRules.problemsOf(files, sop.definition(), start));
        if (!problems.isEmpty()) {
            return new Rejected(Reason.INVALID, problems);
        }
        return with(filled.answers()).opened(sop, state, filled, actor.get());
    }

    /** Returns the same command with the answers that count by the form as it stands for them. */
    public OpenCase inEffect(Sop sop) {
        return with(filled(sop).answers());
    }

    private StepData filled(Sop sop) {
        List<String> documents = files.stream().map(AttachedDocument::document).toList();
        return StepData.of(
                sop,
                sop.definition().start(),
                data,
                sop.formContext(at).withDocuments(documents).computed(plugins.computed()));
    }

    private OpenCase with(Map<String, Object> answers) {
        return new OpenCase(at, by, answers, files, plugins, atCounter);
    }

    private Decision opened(Sop sop, CaseState state, StepData filled, String actor) {
        Step start = sop.definition().start();
        Person person = by.as(actor);
        Place place = new Place(start.id());
        EventRecorder recorder = new EventRecorder(sop, state, at);
        recorder.happen(new CaseEvent.CaseOpened(
                at,
                person,
                sop.definition().reference(),
                sop.versions(),
                applicant(sop),
                plugins.versions(),
                Promise.made(sop, at)));
        recorder.arriveAt(place, Optional.empty());
        recorder.attach(asked(sop, place, filledIn(start, recorder.state())).wanted(files));
        start.form().ifPresent(form -> recorder.happen(filled.recorded(at, person, form)));
        CaseState filed = recorder.state();
        if (completesItself(
                sop, start, asked(sop, place, filed).missing(filed.documents().keySet()))) {
            recorder.happen(new CaseEvent.StepCompleted(
                    at,
                    person,
                    actor,
                    place,
                    1,
                    Optional.empty(),
                    Optional.empty(),
                    DocumentRules.yielded(sop.definition(), start, recorder.state()),
                    plugins.reportsOf(start),
                    recorder.used(recorder.state().openAt(place).orElseThrow())));
            plugins.askActions(recorder, start, place, 1);
            recorder.goOn(place, start, start.next(), Optional.empty());
        }
        return recorder.accepted();
    }

    /**
     * Returns a problem for each document that is missing before a case is opened.
     *
     * @param state of the case that is not opened yet
     */
    public List<Problem> missing(Sop sop, CaseState state) {
        Step start = sop.definition().start();
        Place place = new Place(start.id());
        Set<String> present = files.stream().map(AttachedDocument::document).collect(Collectors.toSet());
        CaseMoment moment = new CaseMoment(place, inEffect(sop).filledIn(start, state), at).having(files);
        return AskedDocuments.of(sop, moment).missing(present);
    }

    private CaseState filledIn(Step start, CaseState state) {
        return start.form().map(form -> state.withData(form, data)).orElse(state);
    }

    private AskedDocuments asked(Sop sop, Place place, CaseState state) {
        return AskedDocuments.of(sop, new CaseMoment(place, state, at));
    }

    /** Tells whether opening is all that the first step asks for: no document, no called SOP, no choice, no reason. */
    private static boolean completesItself(Sop sop, Step start, List<Problem> missing) {
        return missing.isEmpty()
                && start.call().isEmpty()
                && !start.isDecision()
                && start.next()
                        .flatMap(sop.definition()::end)
                        .filter(End::reasonRequired)
                        .isEmpty();
    }

    /** Returns who asks, by what was filled in. */
    public Applicant applicant(Sop sop) {
        Optional<String> account = by.person().account();
        String name = answer(sop.definition().applicantName())
                .orElse(atCounter ? "" : by.person().name());
        return new Applicant(
                name,
                atCounter ? Optional.empty() : account,
                answer(sop.definition().applicantEmail()),
                atCounter ? account : Optional.empty());
    }

    private Optional<String> answer(Optional<String> pointer) {
        return pointer.map(each -> JsonMapping.tree(data).at(each).asText()).filter(text -> !text.isBlank());
    }
}
