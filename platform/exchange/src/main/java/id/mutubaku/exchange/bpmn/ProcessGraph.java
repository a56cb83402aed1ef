package id.mutubaku.exchange.bpmn;

import id.mutubaku.engine.graph.Arrow;
import id.mutubaku.engine.graph.SopGraph;
import id.mutubaku.exchange.bpmn.FlowNode.Kind;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.End;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The graph of an SOP in the terms of BPMN, row under row: what runs at once gets gateways where it parts and joins. */
final class ProcessGraph {
    private final SopDefinition definition;
    private final List<String> lanes;
    private final List<FlowNode> nodes = new ArrayList<>();
    private final List<FlowLink> links = new ArrayList<>();
    private final Map<String, FlowNode> entries = new LinkedHashMap<>();
    private final Map<String, FlowNode> exits = new LinkedHashMap<>();

    ProcessGraph(SopDefinition definition) {
        this.definition = definition;
        lanes = definition.actors().stream().map(Actor::id).toList();
        addNodes();
        addLinks();
    }

    List<FlowNode> nodes() {
        return nodes;
    }

    List<FlowLink> links() {
        return links;
    }

    private void addNodes() {
        FlowNode start = node("start", Kind.START, "", lane(definition.start()));
        definition.steps().forEach(this::addStep);
        entry(definition.start().id()).ifPresent(first -> link(start, first, ""));
        for (End end : definition.ends()) {
            int lane = definition.steps().stream()
                    .filter(step -> step.targets().anyMatch(end.id()::equals))
                    .findFirst()
                    .map(this::lane)
                    .orElse(0);
            entries.put(end.id(), node("end_" + end.id(), Kind.END, end.briefly(), lane));
        }
    }

    private void addStep(Step step) {
        boolean joins = definition.steps().stream()
                .anyMatch(other -> other.fork()
                        .filter(fork -> fork.join().equals(step.id()))
                        .isPresent());
        Optional<FlowNode> join =
                joins ? Optional.of(node("join_" + step.id(), Kind.PARALLEL, "", lane(step))) : Optional.empty();
        Kind kind = step.isDecision() ? Kind.DECISION : step.call().isPresent() ? Kind.CALL : Kind.TASK;
        FlowNode own = node("step_" + step.id(), kind, step.briefly(), lane(step));
        join.ifPresent(gateway -> link(gateway, own, ""));
        entries.put(step.id(), join.orElse(own));
        if (step.fork().isPresent()) {
            FlowNode fork = node("fork_" + step.id(), Kind.PARALLEL, "", lane(step));
            link(own, fork, "");
            exits.put(step.id(), fork);
        } else {
            exits.put(step.id(), own);
        }
    }

    private FlowNode node(String id, Kind kind, String name, int lane) {
        FlowNode node = new FlowNode(id, kind, name, lane, nodes.size());
        nodes.add(node);
        return node;
    }

    private int lane(Step step) {
        return step.performers().stream()
                .findFirst()
                .map(lanes::indexOf)
                .filter(lane -> lane >= 0)
                .orElse(0);
    }

    private void addLinks() {
        SopGraph graph = new SopGraph(definition);
        for (Step step : definition.steps()) {
            for (Arrow arrow : graph.arrowsFrom(step.id())) {
                String label = arrow.branch().map(branch -> branch.label()).orElse("");
                exit(step.id())
                        .ifPresent(from -> arrow.to().flatMap(this::entry).ifPresent(to -> link(from, to, label)));
            }
        }
    }

    private Optional<FlowNode> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    private Optional<FlowNode> exit(String id) {
        return Optional.ofNullable(exits.get(id));
    }

    private void link(FlowNode from, FlowNode to, String name) {
        links.add(new FlowLink("flow_" + (links.size() + 1), from, to, name));
    }
}
