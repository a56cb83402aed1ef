package id.mutubaku.exchange.flow;

import id.mutubaku.exchange.label.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The arrows that go on at another place, through two connectors with the same letter, or through neighbours. */
final class PageBridges {
    private final List<FlowEdge> edges;

    PageBridges(List<FlowEdge> edges) {
        this.edges = edges;
    }

    /** Returns the edges with each pair that meets at connectors as one. */
    List<FlowEdge> bridged() {
        List<FlowEdge> whole = new ArrayList<>();
        List<FlowEdge> leaving = new ArrayList<>();
        List<FlowEdge> coming = new ArrayList<>();
        for (FlowEdge edge : edges) {
            if (edge.from().isConnector() && !edge.to().isConnector()) {
                coming.add(edge);
            } else if (edge.to().isConnector() && !edge.from().isConnector()) {
                leaving.add(edge);
            } else if (!edge.from().isConnector()) {
                whole.add(edge);
            }
        }
        for (FlowEdge out : leaving) {
            partner(out, coming).ifPresent(in -> {
                coming.remove(in);
                whole.add(new FlowEdge(
                        out.from(), in.to(), out.line(), out.place(), out.label(), 0.9 * out.sure() * in.sure()));
            });
        }
        return whole;
    }

    private static Optional<FlowEdge> partner(FlowEdge out, List<FlowEdge> coming) {
        String letter = Wording.letters(out.to().text());
        Optional<FlowEdge> same = coming.stream()
                .filter(in ->
                        !letter.isEmpty() && Wording.letters(in.from().text()).equals(letter))
                .findFirst();
        return same.or(() -> coming.stream()
                .filter(in -> Wording.letters(in.from().text()).isEmpty() || letter.isEmpty())
                .filter(in -> in.from().place().page() > out.to().place().page())
                .findFirst());
    }
}
