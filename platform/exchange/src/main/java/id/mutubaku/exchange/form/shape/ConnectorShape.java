package id.mutubaku.exchange.form.shape;

import id.mutubaku.document.drawing.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * The preset of DrawingML that draws a line of level and upright pieces, and its frame, in twentieths of a point.
 *
 * @param preset its name; empty where a line has more pieces than any preset
 * @param turned whether the frame is turned by a quarter
 * @param flippedAcross whether it is flipped across, before it is turned
 * @param flippedDown whether it is flipped down, before it is turned
 * @param x the left of the frame before it is turned
 * @param y the top of the frame before it is turned
 * @param adjusts its proportions, in hundred thousandths
 */
record ConnectorShape(
        String preset,
        boolean turned,
        boolean flippedAcross,
        boolean flippedDown,
        int x,
        int y,
        int width,
        int height,
        List<Long> adjusts) {
    private static final int MOST_PIECES = 5;
    private static final long WHOLE = 100_000;

    static ConnectorShape of(List<Point> line) {
        int pieces = line.size() - 1;
        boolean upright = pieces > 1 && line.get(0).x() == line.get(1).x();
        List<Point> own = line.stream()
                .map(point -> upright ? new Point(point.y(), -point.x()) : point)
                .toList();
        Point start = own.get(0);
        Point end = own.get(pieces);
        int across = end.x() < start.x() ? -1 : 1;
        int down = end.y() < start.y() ? -1 : 1;
        int width = Math.max(pieces > 1 ? 1 : 0, Math.abs(end.x() - start.x()));
        int height = Math.max(pieces > 1 ? 1 : 0, Math.abs(end.y() - start.y()));
        Point first = line.get(0);
        Point last = line.get(pieces);
        return new ConnectorShape(
                preset(pieces),
                upright,
                across < 0,
                down < 0,
                (first.x() + last.x() - width) / 2,
                (first.y() + last.y() - height) / 2,
                width,
                height,
                adjusts(own, across, down, width, height));
    }

    private static String preset(int pieces) {
        if (pieces == 1) {
            return "straightConnector1";
        }
        return pieces > MOST_PIECES ? "" : "bentConnector" + pieces;
    }

    /** Returns the places of the inner corners, in turn across and down. */
    private static List<Long> adjusts(List<Point> own, int across, int down, int width, int height) {
        List<Long> adjusts = new ArrayList<>();
        int pieces = own.size() - 1;
        for (int corner = 1; corner <= pieces - 2 && pieces <= MOST_PIECES; corner++) {
            boolean level = corner % 2 == 1;
            long way = level
                    ? (long) across * (own.get(corner).x() - own.get(0).x())
                    : (long) down * (own.get(corner).y() - own.get(0).y());
            adjusts.add(way * WHOLE / (level ? width : height));
        }
        return adjusts;
    }
}
