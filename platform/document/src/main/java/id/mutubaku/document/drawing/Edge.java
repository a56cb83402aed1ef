package id.mutubaku.document.drawing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An arrow on one page, from symbol to symbol.
 *
 * @param arrow number of the arrow in the flowchart; the two halves of one that goes to another page share it
 * @param from id of the symbol at whose border it begins
 * @param to id of the symbol at whose border it ends
 * @param line its corners, from the first to the last, each straight above or beside the one before
 * @param label the answer that it stands for, at the exit of a decision
 */
public record Edge(int arrow, String from, String to, List<Point> line, Optional<TextBlock> label) {
    private static final int HEAD_LENGTH = 76;
    private static final int HEAD_WIDTH = 64;

    public Edge {
        line = List.copyOf(line);
    }

    /** Lists the corners of its line up to where its head begins. */
    public List<Point> shaft() {
        return Stream.concat(line.subList(0, line.size() - 1).stream(), Stream.of(behind(HEAD_LENGTH / 2)))
                .toList();
    }

    /** Lists the corners of its head, from the tip. */
    public List<Point> head() {
        Point tip = line.get(line.size() - 1);
        Point base = behind(HEAD_LENGTH);
        boolean level = base.y() == tip.y();
        int across = level ? 0 : HEAD_WIDTH / 2;
        int down = level ? HEAD_WIDTH / 2 : 0;
        return List.of(
                tip, new Point(base.x() + across, base.y() + down), new Point(base.x() - across, base.y() - down));
    }

    /** Returns the point at a distance before its tip. */
    private Point behind(int distance) {
        Point tip = line.get(line.size() - 1);
        Point from = line.get(line.size() - 2);
        return new Point(
                tip.x() - Integer.signum(tip.x() - from.x()) * distance,
                tip.y() - Integer.signum(tip.y() - from.y()) * distance);
    }

    /** Counts its corners. */
    public int bends() {
        return line.size() - 2;
    }
}
