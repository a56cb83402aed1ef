package id.mutubaku.engine.cases.command;

import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.Decision.Rejected;
import id.mutubaku.engine.cases.EventRecorder;
import id.mutubaku.engine.cases.OpenStep;
import id.mutubaku.engine.cases.PluginWork;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.StepData;
import id.mutubaku.engine.cases.access.Untouched;
import id.mutubaku.engine.cases.documents.AskedDocuments;
import id.mutubaku.engine.cases.documents.DocumentRules;
import id.mutubaku.engine.definition.CaseMoment;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.form.FormContext;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.JsonData;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.End;
import id.mutubaku.model.definition.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The command to complete a step, with what it asks for: its form, its documents, a branch, a reason.
 *
 * @param at when
 * @param by who
 * @param place which step
 * @param branch id of the branch taken; given exactly where the step is a decision
 * @param data of the step's form; absent keeps what was filled in before
 * @param note remark, and reason where the end asks for one
 * @param files documents given along
 * @param plugins what plugins have to do with it
 * @param unchanged whether what was sent back may come again without a change
 */
public record CompleteStep(
        Instant at,
        Requester by,
        Place place,
        Optional<String> branch,
        Optional<Map<String, Object>> data,
        Optional<String> note,
        List<AttachedDocument> files,
        PluginWork plugins,
        boolean unchanged)
        implements CaseCommand {

    public CompleteStep {
        data = data.map(JsonData::copyOf);
        note = note.map(String::strip).filter(text -> !text.isEmpty());
        files = List.copyOf(files);
    }

    /** Completes a step; what was sent back has to come with a change. */
    public CompleteStep(
            Instant at,
            Requester by,
            Place place,
            Optional<String> branch,
            Optional<Map<String, Object>> data,
            Optional<String> note,
            List<AttachedDocument> files,
            PluginWork plugins) {
        this(at, by, place, branch, data, note, files, plugins, false);
    }

    /** Returns the same command, which may send again without a change what was sent back. */
    public CompleteStep sentUnchanged() {
        return new CompleteStep(at, by, place, branch, data, note, files, plugins, true);
    }

    /** Returns the same command with what plugins have to do with it. */
    public CompleteStep with(PluginWork work) {
        return new CompleteStep(at, by, place, branch, data, note, files, work, unchanged);
    }

    @Override
    public Decision decide(Sop sop, CaseState state) {
        return OpenStep.mine(
                sop,
                state,
                place,
                StepVisit.Stage.OPEN,
                by,
                open -> untouched(sop, state, open).orElseGet(() -> decide(sop, state, open)));
    }

    private Decision decide(Sop sop, CaseState state, OpenStep open) {
        return open.visit()
                .correction()
                .map(correction -> new Resubmission(this, open, correction).decide(sop, state))
                .orElseGet(() -> separated(open, state).orElseGet(() -> completed(sop, state, open)));
    }

    /** Refuses to send again what was sent back and has not changed, until that is asked for. */
    private Optional<Decision> untouched(Sop sop, CaseState state, OpenStep open) {
        Set<String> given = files.stream().map(AttachedDocument::document).collect(Collectors.toSet());
        Optional<Map<String, Object>> answers = data.map(filled -> counting(sop, state, open, filled));
        List<Problem> problems = new Untouched(sop, state, open.visit()).problems(answers, given);
        return unchanged || problems.isEmpty() ? Optional.empty() : Optional.of(new Rejected(Reason.INVALID, problems));
    }

    /** Returns the answers as they would stand; of a correction, those that are given. */
    private Map<String, Object> counting(Sop sop, CaseState state, OpenStep open, Map<String, Object> given) {
        return open.visit().correction().isPresent()
                ? given
                : StepData.of(open.run(), open.step(), given, formContext(sop, state))
                        .answers();
    }

    /** Refuses a person who did a step from which this one is to be kept separate. */
    private Optional<Decision> separated(OpenStep open, CaseState state) {
        return open.step().separateFrom().stream()
                .filter(other -> by.person()
                        .account()
                        .equals(Optional.ofNullable(
                                state.doers().get(place.sibling(other).path()))))
                .filter(other -> by.person().account().isPresent())
                .flatMap(other -> open.run().definition().step(other).stream())
                .<Decision>map(other -> Rejected.because(
                        Reason.NOT_NOW,
                        Problem.error("", "step/separation", open.step().activity(), other.activity())))
                .findFirst();
    }

    private Decision completed(Sop sop, CaseState state, OpenStep open) {
        EventRecorder recorder = new EventRecorder(sop, state, at);
        List<Problem> problems = into(recorder, sop, open);
        return problems.isEmpty() ? recorder.accepted() : new Rejected(Reason.INVALID, problems);
    }

    /** Records the completion after what has happened in the same command, or returns what is wrong with it. */
    List<Problem> into(EventRecorder recorder, Sop sop, OpenStep open) {
        Sop run = open.run();
        Step step = open.step();
        Map<String, Object> before = filledBefore(recorder.state(), step);
        StepData filled = StepData.of(run, step, data.orElse(before), formContext(sop, recorder.state()));
        CaseState filledIn = step.form()
                .map(form -> recorder.state().withData(place.formKey(form), filled.answers()))
                .orElse(recorder.state());
        recorder.attach(asked(sop, filledIn).wanted(files));
        if (data.isPresent() || !filled.answers().equals(before)) {
            step.form()
                    .ifPresent(form -> recorder.happen(filled.recorded(at, by.as(open.actor()), place.formKey(form))));
        }
        List<Problem> problems = new ArrayList<>(filled.problems());
        problems.addAll(DocumentRules.problemsOf(files, run.definition(), step));
        CaseMoment moment = new CaseMoment(place, recorder.state(), at);
        problems.addAll(BranchChoice.problems(sop, moment, branch));
        Optional<String> target = target(step);
        Optional<End> end = target.flatMap(run.definition()::end);
        if (note.isEmpty()) {
            problems.addAll(BranchChoice.unreasoned(step, branch, end));
        }
        if (end.filter(CompleteStep::refuses).isEmpty() && !sop.returnsToApplicant(place, branch)) {
            problems.addAll(asked(sop, recorder.state())
                    .missing(recorder.state().documents().keySet()));
            problems.addAll(plugins.obstacles(step, place));
        }
        if (!problems.isEmpty()) {
            return problems;
        }
        Optional<Duration> left = recorder.left(open.visit());
        List<String> yielded = DocumentRules.yielded(run.definition(), step, recorder.state());
        recorder.happen(new CaseEvent.StepCompleted(
                at,
                by.as(open.actor()),
                open.actor(),
                place,
                open.visit().visit(),
                branch,
                note,
                yielded,
                plugins.reportsOf(step),
                recorder.used(open.visit())));
        recorder.give(yielded, by.as(open.actor()), open.actor());
        plugins.askActions(recorder, step, place, open.visit().visit());
        Optional<StepVisit.Reason> reason = note.map(said -> new StepVisit.Reason(place, by.as(open.actor()), said));
        recorder.goOn(place, step, target, reason, left);
        return List.of();
    }

    private FormContext formContext(Sop sop, CaseState state) {
        return sop.formContext(new CaseMoment(place, state, at).having(files)).computed(plugins.computed());
    }

    private AskedDocuments asked(Sop sop, CaseState state) {
        return AskedDocuments.of(sop, new CaseMoment(place, state, branch, at));
    }

    private Map<String, Object> filledBefore(CaseState state, Step step) {
        return step.form()
                .map(form -> state.data().getOrDefault(place.formKey(form), Map.of()))
                .orElse(Map.of());
    }

    private Optional<String> target(Step step) {
        return step.isDecision() ? branch.flatMap(step::branch).flatMap(Branch::to) : step.next();
    }

    /** Tells whether an end refuses: an incomplete request must not be one that nobody can refuse, or send back. */
    private static boolean refuses(End end) {
        return end.kind() != End.Kind.COMPLETED;
    }
}
