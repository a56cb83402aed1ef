package id.mutubaku.exchange.bpmn;

import id.mutubaku.document.markup.Markup;
import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Point;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.SopDefinition;

/** An SOP as a file of BPMN 2.0: one pool, a lane for each actor, and the diagram of it. */
public final class BpmnDocument {
    private static final String OMG = "http://www.omg.org/spec/";

    private final SopDefinition definition;
    private final ProcessGraph graph;
    private final Markup xml = new Markup();

    private BpmnDocument(SopDefinition definition) {
        this.definition = definition;
        graph = new ProcessGraph(definition);
    }

    /** Writes a definition. */
    public static String of(SopDefinition definition) {
        return new BpmnDocument(definition).written();
    }

    private String written() {
        xml.open("bpmn:definitions").with("xmlns:bpmn", OMG + "BPMN/20100524/MODEL");
        xml.with("xmlns:bpmndi", OMG + "BPMN/20100524/DI").with("xmlns:dc", OMG + "DD/20100524/DC");
        xml.with("xmlns:di", OMG + "DD/20100524/DI").with("id", "definitions");
        xml.with("targetNamespace", "urn:mutubaku:" + definition.region() + ":" + definition.id());
        xml.open("bpmn:collaboration")
                .with("id", "collaboration")
                .open("bpmn:participant")
                .with("id", "pool");
        xml.with("name", definition.title())
                .with("processRef", "process")
                .close()
                .close();
        process();
        diagram();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml.close();
    }

    private void process() {
        xml.open("bpmn:process").with("id", "process").with("isExecutable", "false");
        xml.open("bpmn:laneSet").with("id", "lanes");
        for (int lane = 0; lane < definition.actors().size(); lane++) {
            lane(definition.actors().get(lane), lane);
        }
        xml.close();
        graph.nodes().forEach(this::node);
        for (FlowLink link : graph.links()) {
            xml.open("bpmn:sequenceFlow").with("id", link.id());
            if (!link.name().isEmpty()) {
                xml.with("name", link.name());
            }
            xml.with("sourceRef", link.from().id())
                    .with("targetRef", link.to().id())
                    .close();
        }
        xml.close();
    }

    private void lane(Actor actor, int number) {
        xml.open("bpmn:lane").with("id", "lane_" + number).with("name", actor.name());
        graph.nodes().stream()
                .filter(node -> node.lane() == number)
                .forEach(node -> xml.element("bpmn:flowNodeRef", node.id()));
        xml.close();
    }

    private void node(FlowNode node) {
        xml.open("bpmn:" + node.kind().element()).with("id", node.id());
        if (!node.name().isEmpty()) {
            xml.with("name", node.name());
        }
        graph.links().stream()
                .filter(link -> link.to().equals(node))
                .forEach(link -> xml.element("bpmn:incoming", link.id()));
        graph.links().stream()
                .filter(link -> link.from().equals(node))
                .forEach(link -> xml.element("bpmn:outgoing", link.id()));
        xml.close();
    }

    private void diagram() {
        int rows = graph.nodes().size();
        int lanes = definition.actors().size();
        xml.open("bpmndi:BPMNDiagram")
                .with("id", "diagram")
                .open("bpmndi:BPMNPlane")
                .with("id", "plane");
        xml.with("bpmnElement", "collaboration");
        shape("pool", DiagramPlaces.pool(lanes, rows), true);
        for (int lane = 0; lane < lanes; lane++) {
            shape("lane_" + lane, DiagramPlaces.lane(lane, rows), true);
        }
        graph.nodes().forEach(node -> shape(node.id(), DiagramPlaces.node(node), false));
        for (int number = 0; number < graph.links().size(); number++) {
            edge(graph.links().get(number), number);
        }
        xml.close().close();
    }

    private void shape(String element, Box box, boolean upright) {
        xml.open("bpmndi:BPMNShape").with("id", "shape_" + element).with("bpmnElement", element);
        if (upright) {
            xml.with("isHorizontal", "false");
        }
        xml.open("dc:Bounds").with("x", text(box.left())).with("y", text(box.top()));
        xml.with("width", text(box.width()))
                .with("height", text(box.height()))
                .close()
                .close();
    }

    private void edge(FlowLink link, int number) {
        xml.open("bpmndi:BPMNEdge").with("id", "edge_" + link.id()).with("bpmnElement", link.id());
        for (Point point : DiagramPlaces.way(link, number)) {
            xml.open("di:waypoint")
                    .with("x", text(point.x()))
                    .with("y", text(point.y()))
                    .close();
        }
        if (!link.name().isEmpty()) {
            Point first = DiagramPlaces.way(link, number).get(0);
            boolean below = link.to().row() == link.from().row() + 1;
            xml.open("bpmndi:BPMNLabel").open("dc:Bounds").with("x", text(first.x() + 4));
            xml.with("y", text(first.y() + (below ? 2 : -18)))
                    .with("width", "80")
                    .with("height", "14");
            xml.close().close();
        }
        xml.close();
    }

    private static String text(double length) {
        return Double.toString(length);
    }
}
