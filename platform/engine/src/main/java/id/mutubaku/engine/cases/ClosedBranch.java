package id.mutubaku.engine.cases;

import id.mutubaku.engine.definition.CaseMoment;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.DocumentType;
import java.util.List;
import java.util.Optional;

/**
 * A branch that may not be taken now, and why.
 *
 * @param sentence what the definition says about it
 * @param lacking names of the fields and documents that stand against it; empty where they have none
 */
public record ClosedBranch(Branch branch, Optional<String> sentence, List<String> lacking) {
    public ClosedBranch {
        lacking = List.copyOf(lacking);
    }

    /** Looks whether a branch of the step at a place is closed; empty where it may be taken. */
    public static Optional<ClosedBranch> of(Sop sop, CaseMoment moment, Branch branch) {
        List<String> unmet = sop.unmet(moment, branch);
        return unmet.isEmpty()
                ? Optional.empty()
                : Optional.of(new ClosedBranch(branch, branch.closed(), names(sop.at(moment.place()), unmet)));
    }

    /** Says why, to somebody who wants to take it. */
    public Problem problem() {
        if (sentence.isPresent()) {
            return Problem.error("/branch", "step/branch-closed-because", branch.label(), sentence.get());
        }
        return lacking.isEmpty()
                ? Problem.error("/branch", "step/branch-closed", branch.label())
                : Problem.error("/branch", "step/branch-closed-lacking", branch.label(), String.join("; ", lacking));
    }

    private static List<String> names(Sop run, List<String> pointers) {
        return pointers.stream()
                .flatMap(pointer -> name(run, pointer.split("/", 4)).stream())
                .distinct()
                .toList();
    }

    /** Names a fact by its pointer's parts, such as {@code "", "data", form, rest}. */
    private static Optional<String> name(Sop run, String[] parts) {
        if (parts.length < 3) {
            return Optional.empty();
        }
        if (parts[1].equals("documents")) {
            return run.document(parts[2]).map(DocumentType::name);
        }
        return parts[1].equals("data")
                ? run.form(parts[2]).map(form -> form.titleAt(parts.length > 3 ? "/" + parts[3] : ""))
                : Optional.empty();
    }
}
