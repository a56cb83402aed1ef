package id.mutubaku.model.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One act of an SOP: a row of the printed table and a node of the graph.
 *
 * @param id slug, unique among steps and ends
 * @param number as printed; absent where the row has none
 * @param inTable whether the printed table has this row; false for a step that only the graph needs
 * @param items the sub-items that print lists under the activity
 * @param sharesRowOf the step before this one in whose row it is printed, and whose time it shares
 * @param activity the row's text (<em>aktivitas</em>), verbatim
 * @param wording what pages call it
 * @param act words of the button that completes the step
 * @param actors who takes part, and how; at least one performs
 * @param form the form that the performer fills, an id in {@link SopDefinition#forms()}
 * @param requires what must be there before the step can be completed (<em>kelengkapan</em>)
 * @param time how long it may take; absent where print says nothing
 * @param produces what the step yields (<em>output</em>)
 * @param printed the cells of the row as printed; absent where all of them are empty
 * @param checks what plugins look at before the step is completed
 * @param actions what plugins do after it
 * @param call the SOP that runs inside this step, before the performer completes it
 * @param until what the step waits for before its performer can begin
 * @param separateFrom steps whose latest performer may not also complete this one (separation of duty)
 * @param escalations who is told when the step is late, beside its performers
 * @param next the step or end that follows; absent where {@link #branches()} or {@link #fork()} say it
 * @param branches the answers of a decision, two or more, or none
 * @param fork the parallel branches that follow
 * @param source where the step comes from
 * @param note why it is read so
 */
public record Step(
        String id,
        Optional<String> number,
        boolean inTable,
        List<String> items,
        Optional<String> sharesRowOf,
        String activity,
        Wording wording,
        Optional<String> act,
        List<Performer> actors,
        Optional<String> form,
        List<DocumentUse> requires,
        Optional<TimeLimit> time,
        List<DocumentUse> produces,
        Optional<PrintedCells> printed,
        List<PluginUse> checks,
        List<PluginUse> actions,
        Optional<Call> call,
        Optional<Until> until,
        List<String> separateFrom,
        List<Escalation> escalations,
        Optional<String> next,
        List<Branch> branches,
        Optional<Fork> fork,
        Source source,
        Optional<String> note) {

    /** The part of an actor in a step. */
    public enum Role {
        /** Does the step; where several perform, any one of them can. */
        PERFORMS,
        CONSULTED,
        COORDINATES,
        RECEIVES
    }

    /** An actor of a step. */
    public record Performer(String actor, Role as, Source source, Optional<String> note) {}

    /**
     * A document of a step.
     *
     * @param as the row's own wording, where it drifts from the document's name
     * @param optional whether the step can be completed without it
     * @param condition under which it is asked for ({@code if})
     * @param or ids of documents any one of which does instead
     */
    public record DocumentUse(
            String document,
            boolean optional,
            Optional<Map<String, Object>> condition,
            List<String> or,
            Optional<String> as,
            Source source,
            Optional<String> note) {
        public DocumentUse {
            or = List.copyOf(or);
        }
    }

    /**
     * The three cells of mutu baku and the remark, as printed.
     *
     * @param spans over how many rows a cell goes, by the key of its part
     */
    public record PrintedCells(
            Optional<String> requires, Optional<String> output, Optional<String> remark, Map<String, Integer> spans) {
        public PrintedCells {
            spans = Map.copyOf(spans);
        }
    }

    /** A call of another SOP, {@code region/sop}. */
    public record Call(String sop) {}

    /**
     * The thing that a step waits for; exactly one of a date, a field, a budget year and a message is given. Whoever
     * performs the step can end the wait by hand.
     *
     * @param date a day, at whose beginning the step opens
     * @param field JSON pointer into the facts of the case ({@code /data/form/field}) to such a day
     * @param budgetYear a budget year (1 January to 31 December; UU 17/2003, article 4)
     * @param message name of a message that comes through the API
     * @param from actor outside of the office from whom the message is awaited
     * @param time how long that actor may take
     * @param escalations who is told when the message is late, beside those who perform the step
     * @param form what the message brings, an id in {@link SopDefinition#forms()}
     * @param documents the files that the message brings, attached before it
     * @param decides whether the message names a branch and so completes the step
     */
    public record Until(
            Optional<LocalDate> date,
            Optional<String> field,
            Optional<BudgetYear> budgetYear,
            Optional<String> message,
            Optional<String> from,
            Optional<TimeLimit> time,
            List<Escalation> escalations,
            Optional<String> form,
            List<DocumentUse> documents,
            boolean decides) {
        public Until {
            escalations = List.copyOf(escalations);
            documents = List.copyOf(documents);
        }
    }

    /** A budget year as seen from the day on which a case arrives. */
    public enum BudgetYear {
        /** The one after that in which the case arrives. */
        NEXT
    }

    /**
     * A notice to somebody that a step is late.
     *
     * @param after working time after the due date, as a span such as {@code PT4H} or {@code P1D}; zero at the due date
     * @param tell ids of actors
     */
    public record Escalation(String after, List<String> tell) {
        public Escalation {
            tell = List.copyOf(tell);
        }
    }

    /**
     * Several paths along which a case goes on at once.
     *
     * @param to the first step of each path, two or more
     * @param join the step that opens when every path has come to it
     */
    public record Fork(List<String> to, String join) {
        public Fork {
            to = List.copyOf(to);
        }
    }

    public Step {
        items = List.copyOf(items);
        actors = List.copyOf(actors);
        requires = List.copyOf(requires);
        produces = List.copyOf(produces);
        checks = List.copyOf(checks);
        actions = List.copyOf(actions);
        separateFrom = List.copyOf(separateFrom);
        escalations = List.copyOf(escalations);
        branches = List.copyOf(branches);
    }

    /** Returns what lists and buttons call it. */
    public String briefly() {
        return wording.briefly(activity);
    }

    /** Says it in a sentence that anybody understands, as far as the definition has one. */
    public String plainly() {
        return wording.plainly(activity);
    }

    /** Tells whether it has a row of its own in the printed table. */
    public boolean hasRow() {
        return inTable && sharesRowOf.isEmpty();
    }

    /** Lists the actors who can complete the step. */
    public List<String> performers() {
        return actors.stream()
                .filter(actor -> actor.as() == Role.PERFORMS)
                .map(Performer::actor)
                .toList();
    }

    /** Lists the actors who may bring the message for which the step waits. */
    public List<String> senders() {
        return Stream.concat(
                        until.flatMap(Until::from).stream(), actors.stream().map(Performer::actor))
                .toList();
    }

    /** Tells whether the performer has to choose a branch. */
    public boolean isDecision() {
        return !branches.isEmpty();
    }

    /** Tells whether the step needs or yields a document, or waits for a message that brings it. */
    public boolean uses(String document) {
        Stream<DocumentUse> brought = until.stream().flatMap(wait -> wait.documents().stream());
        return Stream.of(requires.stream(), produces.stream(), brought)
                .flatMap(each -> each)
                .anyMatch(use -> use.document().equals(document));
    }

    /** Tells whether the step yields a document. */
    public boolean yields(String document) {
        return produces.stream().anyMatch(use -> use.document().equals(document));
    }

    /** Finds a branch by its id. */
    public Optional<Branch> branch(String branchId) {
        return branches.stream().filter(branch -> branch.id().equals(branchId)).findFirst();
    }

    /** Lists all that can follow, without the branches that are not yet decided. */
    public Stream<String> targets() {
        return Stream.of(
                        next.stream(),
                        branches.stream().flatMap(branch -> branch.to().stream()),
                        fork.stream().flatMap(paths -> paths.to().stream()))
                .flatMap(each -> each);
    }
}
