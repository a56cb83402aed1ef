package id.mutubaku.document.drawing;

import java.util.List;
import java.util.Optional;

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
    public Edge {
        line = List.copyOf(line);
    }

    /** Counts its corners. */
    public int bends() {
        return line.size() - 2;
    }
}
