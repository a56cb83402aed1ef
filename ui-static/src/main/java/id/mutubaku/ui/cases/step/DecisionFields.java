package id.mutubaku.ui.cases.step;

import id.mutubaku.engine.cases.ClosedBranch;
import id.mutubaku.engine.cases.documents.DocumentRules;
import id.mutubaku.engine.definition.CaseMoment;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.End;
import id.mutubaku.model.definition.Step;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Caption;
import id.mutubaku.ui.view.form.FieldView.Choice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The decision of a step, with where each branch leads, and the note that goes with it.
 *
 * @param run the SOP to which the step belongs
 */
record DecisionFields(CaseContext context, StepVisit visit, Sop run, Step step, TypedStep typed) {
    private static final int NOTE_LENGTH = 4000;

    /** Draws the decision; empty where the step is none. */
    Optional<FieldView.Radios> decision(Checks checks) {
        if (!step.isDecision()) {
            return Optional.empty();
        }
        List<Choice> choices =
                step.branches().stream().map(branch -> choice(branch, checks)).toList();
        return Optional.of(new FieldView.Radios(
                new Caption("branch", context.text("case.decision"), "", false, error("/branch")), choices));
    }

    private Choice choice(Branch branch, Checks checks) {
        String label = branch.act()
                .filter(act -> !act.equalsIgnoreCase(branch.briefly()))
                .map(act -> context.text("case.branch", branch.briefly(), act))
                .orElse(branch.briefly());
        Optional<ClosedBranch> closed =
                ClosedBranch.of(context.sop(), new CaseMoment(visit.place(), typedState(), context.now()), branch);
        return new Choice(
                branch.id(),
                label,
                leads(branch) + checks.recommendation(branch.id()),
                branch.id().equals(typed.branch()),
                closed.map(this::reason).orElse(""),
                closed.isPresent() && changesNothing());
    }

    /** Returns the case as it would be with what was typed. */
    private CaseState typedState() {
        CaseState state = context.state();
        return step.form()
                .flatMap(form ->
                        typed.data().map(data -> state.withData(visit.place().formKey(form), data)))
                .orElse(state);
    }

    /** Tells whether a branch stays closed whatever is filled in and uploaded with the decision. */
    private boolean changesNothing() {
        return step.form().isEmpty()
                && DocumentRules.askedAt(run.definition(), step).findAny().isEmpty();
    }

    private String reason(ClosedBranch closed) {
        String lacking = closed.lacking().isEmpty()
                ? ""
                : context.text("case.closed-lacking", String.join("; ", closed.lacking()));
        String still = context.text(changesNothing() ? "case.closed" : "case.closed-as-filled");
        return (still + " " + closed.sentence().orElse(lacking)).strip();
    }

    private String leads(Branch branch) {
        Optional<End> end = branch.to().flatMap(run.definition()::end);
        if (end.isPresent()) {
            String reason = end.get().reasonRequired() ? " " + context.text("case.reason-needed") : "";
            return context.text("case.leads-to-end", end.get().briefly()) + reason;
        }
        return branch.to()
                .flatMap(run.definition()::step)
                .map(next -> context.text("case.leads-to", next.briefly()))
                .map(leads -> branch.reasonRequired() ? leads + ". " + context.text(needed(branch)) : leads)
                .orElse("");
    }

    private String needed(Branch branch) {
        boolean applicant = branch.to()
                .flatMap(run.definition()::step)
                .filter(next -> next.performers().stream().anyMatch(run::isApplicant))
                .isPresent();
        return applicant ? "case.reason-for-applicant" : "case.reason-needed";
    }

    /** Asks for a note; where a decision wants a reason, the label says which decisions do. */
    FieldView.TextArea note() {
        String demanding = step.branches().stream()
                .filter(branch -> branch.reasonRequired() || wantsReason(branch.to()))
                .map(Branch::briefly)
                .collect(Collectors.joining(", "));
        boolean optional = demanding.isEmpty() && !wantsReason(step.next());
        String label = context.text(optional ? "case.note" : "case.note-or-reason");
        String hint = demanding.isEmpty() ? "" : context.text("case.reason-for", demanding);
        return new FieldView.TextArea(
                new Caption("note", label, hint, optional, error("/note")), typed.note(), 4, NOTE_LENGTH);
    }

    private boolean wantsReason(Optional<String> target) {
        return target.flatMap(run.definition()::end).filter(End::reasonRequired).isPresent();
    }

    private String error(String pointer) {
        return typed.error(pointer, context.language());
    }
}
