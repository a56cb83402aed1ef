package id.mutubaku.exchange.bpmn;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Point;
import java.util.List;

/** The places of a diagram: upright lanes side by side, a node in each row, ways back and onward at the right of them. */
final class DiagramPlaces {
    static final int LANE = 260;
    static final int HEAD = 60;

    private static final int ROW = 130;
    private static final int ASIDE = 12;
    private static final int WAYS = 4;
    private static final int GAP = 18;

    private DiagramPlaces() {}

    static Box lane(int lane, int rows) {
        return new Box(lane * LANE, HEAD / 2.0, (lane + 1) * LANE, HEAD + rows * ROW);
    }

    static Box pool(int lanes, int rows) {
        return new Box(0, 0, lanes * LANE, HEAD + rows * ROW);
    }

    static Box node(FlowNode node) {
        double x = (node.lane() + 0.5) * LANE - 20;
        double y = HEAD + (node.row() + 0.5) * ROW;
        double width = node.kind().width();
        double height = node.kind().height();
        return new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
    }

    /** Returns the way of a link: straight down to the next row, else out at the right, along the lane, and in again. */
    static List<Point> way(FlowLink link, int number) {
        Box from = node(link.from());
        Box to = node(link.to());
        if (link.to().row() == link.from().row() + 1) {
            double between = from.bottom() + (to.top() - from.bottom()) / 2;
            return List.of(
                    new Point(from.center().x(), from.bottom()),
                    new Point(from.center().x(), between),
                    new Point(to.center().x(), between),
                    new Point(to.center().x(), to.top()));
        }
        double aside = Math.max(from.right(), to.right()) + GAP + number % WAYS * ASIDE;
        return List.of(
                new Point(from.right(), from.center().y()),
                new Point(aside, from.center().y()),
                new Point(aside, to.center().y()),
                new Point(to.right(), to.center().y()));
    }
}
