package id.mutubaku.exchange.draft;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.exchange.flow.ExitWords;
import id.mutubaku.exchange.flow.Flow;
import id.mutubaku.exchange.flow.FlowEdge;
import id.mutubaku.exchange.flow.Terminators;
import id.mutubaku.exchange.label.ColumnLabel;
import id.mutubaku.exchange.reading.Place;
import id.mutubaku.exchange.reading.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where steps lead: the arrows that were drawn, what may be concluded where one is missing, and what stays open. */
final class ExitWriter {
    private static final String YES = "Ya";
    private static final String NO = "Tidak";
    private static final double CONCLUDED = 0.6;

    private final List<PlannedStep> steps;
    private final List<FlowEdge> edges;
    private final Terminators terminators;
    private final EndWriter ends;
    private final ReportBuilder report;

    ExitWriter(List<PlannedStep> steps, Flow flow, EndWriter ends, ReportBuilder report) {
        this.steps = steps;
        this.ends = ends;
        this.report = report;
        edges = flow.edges();
        terminators = new Terminators(flow);
    }

    /**
     * An arrow that leaves a step.
     *
     * @param to the id of the step or end that it leads to
     * @param order the place of that among the steps; behind all for an end
     * @param edge how it was drawn
     */
    private record Exit(String to, int order, FlowEdge edge) {}

    /** Writes where a step leads. */
    void write(PlannedStep step, ObjectNode json) {
        List<Exit> exits = exits(step);
        boolean marked = exits.size() > 1
                && exits.stream().anyMatch(exit -> exit.edge().label().isPresent());
        if (step.isDecision() || marked) {
            writeBranches(step, exits, json.putArray("branches"));
        } else if (exits.isEmpty()) {
            writeConcluded(step, json);
        } else {
            writeNext(step, exits, json);
        }
    }

    private List<Exit> exits(PlannedStep step) {
        List<Exit> exits = new ArrayList<>();
        for (FlowEdge edge : edges) {
            if (step.symbols().contains(edge.from())) {
                exit(edge)
                        .filter(exit -> exit.order() != step.index())
                        .filter(exit -> exits.stream().noneMatch(known -> leadsAlike(known, exit)))
                        .ifPresent(exits::add);
            }
        }
        return exits;
    }

    /** Tells whether two arrows say the same: they lead to the same, and none of them has words of its own. */
    private static boolean leadsAlike(Exit one, Exit other) {
        boolean apart = one.edge().label().isPresent() && other.edge().label().isPresent();
        return one.to().equals(other.to()) && !apart;
    }

    private Optional<Exit> exit(FlowEdge edge) {
        if (terminators.isEnd(edge.to())) {
            return Optional.of(new Exit(ends.of(edge.to()), steps.size(), edge));
        }
        return steps.stream()
                .filter(step -> step.symbols().contains(edge.to()))
                .findFirst()
                .map(step -> new Exit(step.id(), step.index(), edge));
    }

    private void writeNext(PlannedStep step, List<Exit> exits, ObjectNode json) {
        Exit chosen = exits.stream()
                .filter(exit -> exit.order() > step.index())
                .findFirst()
                .orElse(exits.get(0));
        json.put("next", chosen.to());
        report.seen(
                step.pointer() + "/next", chosen.edge().place(), chosen.edge().sure());
        if (exits.size() > 1) {
            report.doubt(step.pointer() + "/next", "import/arrows", name(step), Integer.toString(exits.size()));
        }
    }

    /** Concludes where a step without an arrow leads: to the end, or to the next row that no arrow leads to. */
    private void writeConcluded(PlannedStep step, ObjectNode json) {
        Optional<PlannedStep> next = unreachedNext(step);
        boolean last = step.index() == steps.size() - 1;
        if (step.isTerminator() && (step.index() > 0 || last)) {
            json.put("next", ends.usual());
            report.seen(step.pointer() + "/next", step.symbols().get(0).place(), 1);
        } else if (next.isPresent()) {
            conclude(step, next.get().id(), json);
        } else if (last) {
            conclude(step, ends.usual(), json);
        } else {
            json.putNull("next");
            report.ask(step.pointer() + "/next", "import/next", name(step));
        }
    }

    private void conclude(PlannedStep step, String target, ObjectNode json) {
        json.put("next", target).put("source", "inferred");
        report.inferred(step.pointer() + "/next", step.row().places().get(0), CONCLUDED);
    }

    private Optional<PlannedStep> unreachedNext(PlannedStep step) {
        return step.index() + 1 >= steps.size()
                ? Optional.empty()
                : Optional.of(steps.get(step.index() + 1))
                        .filter(next ->
                                edges.stream().noneMatch(edge -> next.symbols().contains(edge.to())));
    }

    private void writeBranches(PlannedStep step, List<Exit> exits, ArrayNode branches) {
        Slugs ids = new Slugs();
        for (Exit exit : exits) {
            Optional<Quote> label = exit.edge().label();
            String words = label.map(Quote::text).orElseGet(() -> concludedLabel(step, exit, exits));
            ObjectNode branch = branches.addObject()
                    .put("id", ids.next(words, 4, "cabang"))
                    .put("label", words)
                    .put("to", exit.to());
            String pointer = step.pointer() + "/branches/" + (branches.size() - 1);
            report.seen(pointer + "/to", exit.edge().place(), exit.edge().sure());
            if (label.isPresent()) {
                report.read(pointer + "/label", label.get());
            } else {
                branch.put("source", "inferred");
                report.inferred(pointer + "/label", exit.edge().place(), CONCLUDED);
                report.doubt(pointer + "/label", "import/label", name(step), words);
            }
        }
        while (branches.size() < 2) {
            addMissing(step, exits, branches, ids);
        }
    }

    /** Returns the label of an exit without words: the opposite of the other one, else what its direction suggests. */
    private static String concludedLabel(PlannedStep step, Exit exit, List<Exit> exits) {
        Optional<String> opposite = exits.stream()
                .filter(other -> !other.equals(exit))
                .flatMap(other -> other.edge().label().stream())
                .flatMap(label -> ExitWords.opposite(label.text()).stream())
                .findFirst();
        return opposite.orElse(exit.order() > step.index() ? YES : NO);
    }

    private void addMissing(PlannedStep step, List<Exit> exits, ArrayNode branches, Slugs ids) {
        boolean yes = branches.findValuesAsText("label").stream().anyMatch(ExitWords::isYes);
        String words = yes || (branches.size() == 1 && !hasNo(branches)) ? NO : YES;
        ObjectNode branch =
                branches.addObject().put("id", ids.next(words, 4, "cabang")).put("label", words);
        String pointer = step.pointer() + "/branches/" + (branches.size() - 1);
        Optional<PlannedStep> next =
                unreachedNext(step).filter(target -> exits.stream().noneMatch(exit -> exit.order() == target.index()));
        boolean onward = next.isPresent() && branches.size() == exits.size() + 1;
        if (onward) {
            branch.put("to", next.get().id());
            report.inferred(pointer + "/to", step.row().places().get(0), CONCLUDED);
        } else {
            branch.putNull("to");
            report.ask(pointer + "/to", "import/branch", name(step), words);
        }
        branch.put("source", "inferred");
    }

    private static boolean hasNo(ArrayNode branches) {
        return branches.findValuesAsText("label").stream().anyMatch(ExitWords::isNo);
    }

    static String name(PlannedStep step) {
        String number = step.row().cell(ColumnLabel.NUMBER).map(Quote::text).orElse("");
        String activity = step.row().cell(ColumnLabel.ACTIVITY).map(Quote::text).orElse(step.id());
        return (number + " " + activity).strip();
    }

    static Place place(PlannedStep step) {
        return step.row().places().get(0);
    }
}
