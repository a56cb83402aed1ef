package id.mutubaku.document.layout.plan;

import id.mutubaku.document.layout.plan.ExitLabel.Place;
import id.mutubaku.document.layout.plan.Port.Side;
import id.mutubaku.document.layout.table.FlowArea;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The choice of the corner at which each arrow leaves a step that several leave, or one with a label: towards where it
 * leads, and so that its label has room.
 */
final class ExitPlanner {
    private static final int LABEL_DISTANCE = 50;
    private static final int USUAL_LABEL = 900;

    private final FlowArea area;
    private final PlannedSymbol symbol;
    private final Map<Integer, Port> ports = new LinkedHashMap<>();
    private final Set<Port> taken = new HashSet<>();

    ExitPlanner(FlowArea area, PlannedSymbol symbol) {
        this.area = area;
        this.symbol = symbol;
    }

    /**
     * An arrow that leaves the step.
     *
     * @param right by how many columns its target stands further to the right
     * @param down by how many lines of symbols of steps its target stands further below; 0 for what stands by the step
     */
    record Leaving(int arrow, Optional<String> label, int right, int down) {

        boolean straight() {
            return right == 0 && down > 0;
        }

        boolean stays() {
            return down == 0;
        }
    }

    Map<Integer, Exit> exits(List<Leaving> leaving) {
        leaving.stream()
                .sorted(Comparator.comparing((Leaving arrow) -> !arrow.straight())
                        .thenComparing(Leaving::stays)
                        .thenComparing(arrow -> arrow.straight() ? arrow.down() : 0)
                        .thenComparing(Leaving::arrow))
                .forEach(arrow -> take(arrow.arrow(), choose(arrow)));
        Map<Integer, Exit> exits = new LinkedHashMap<>();
        for (Leaving arrow : leaving) {
            Port port = ports.getOrDefault(arrow.arrow(), Port.middle(Side.BOTTOM));
            exits.put(arrow.arrow(), new Exit(port, arrow.label().map(label -> label(arrow, port, label))));
        }
        return exits;
    }

    private void take(int arrow, Port port) {
        ports.put(arrow, port);
        taken.add(port);
    }

    private Port choose(Leaving arrow) {
        return preferred(arrow)
                .filter(port -> !taken.contains(port) && has(arrow, port))
                .findFirst()
                .or(() ->
                        besideBottom(true).filter(port -> !taken.contains(port)).findFirst())
                .orElse(Port.middle(Side.BOTTOM));
    }

    private Stream<Port> preferred(Leaving arrow) {
        Port right = Port.middle(Side.RIGHT);
        Port left = Port.middle(Side.LEFT);
        Port bottom = Port.middle(Side.BOTTOM);
        boolean rightwards = arrow.right() > 0 || (arrow.right() == 0 && rightmost() != arrow.stays());
        Stream<Port> sides = rightwards ? Stream.of(right, left) : Stream.of(left, right);
        Stream<Port> corners;
        if (arrow.straight() || arrow.stays()) {
            corners = Stream.concat(Stream.of(bottom), sides);
        } else if (arrow.down() < 0) {
            corners = Stream.concat(sides, Stream.of(bottom));
        } else {
            corners = rightwards ? Stream.of(right, bottom, left) : Stream.of(left, bottom, right);
        }
        return Stream.concat(corners, besideBottom(rightwards));
    }

    /** Tells whether the symbol stands in the right half, from which ways around go on the right, and aside to the left. */
    private boolean rightmost() {
        return symbol.first() >= area.columns() / 2;
    }

    private Stream<Port> besideBottom(boolean rightwards) {
        int sign = rightwards ? 1 : -1;
        return IntStream.rangeClosed(1, area.ports())
                .boxed()
                .flatMap(offset ->
                        Stream.of(new Port(Side.BOTTOM, sign * offset), new Port(Side.BOTTOM, -sign * offset)));
    }

    private boolean has(Leaving arrow, Port port) {
        return switch (port.side()) {
            case LEFT -> !symbol.joinedLeft() && longest(arrow) <= roomLeft(Port.middle(Side.LEFT));
            case RIGHT -> !symbol.joinedRight() && longest(arrow) <= roomRight(Port.middle(Side.RIGHT));
            case TOP -> false;
            case BOTTOM ->
                port.offset() == 0 || longest(arrow) <= (port.offset() > 0 ? roomRight(port) : roomLeft(port));
        };
    }

    private static int longest(Leaving arrow) {
        return arrow.label().map(Symbols.STYLE::longestWord).orElse(0);
    }

    private int x(Port port) {
        return switch (port.side()) {
            case LEFT -> area.symbolLeft(symbol.first());
            case RIGHT -> area.symbolRight(symbol.last());
            case TOP, BOTTOM -> area.portLine(symbol.first(), port.offset());
        };
    }

    private int roomLeft(Port port) {
        return x(port) - area.labelsLeft() - LABEL_DISTANCE;
    }

    private int roomRight(Port port) {
        return area.labelsRight() - x(port) - LABEL_DISTANCE;
    }

    private ExitLabel label(Leaving arrow, Port port, String text) {
        boolean right = toRight(port, text);
        int room = Math.max(1, right ? roomRight(port) : roomLeft(port));
        List<String> lines =
                Symbols.STYLE.lines(text, Math.min(room, Math.max(USUAL_LABEL, Symbols.STYLE.longestWord(text))));
        int width = Symbols.STYLE.width(lines);
        int x = right ? x(port) + LABEL_DISTANCE : x(port) - LABEL_DISTANCE - width;
        int height = lines.size() * Symbols.STYLE.lineHeight();
        Place sideward = arrow.down() < 0 ? Place.BELOW : Place.ABOVE;
        boolean strip = port.side() == Side.BOTTOM;
        return new ExitLabel(lines, x, width, height, strip ? Place.STRIP : sideward, strip ? strip(port, right) : 0);
    }

    private boolean toRight(Port port, String text) {
        return switch (port.side()) {
            case LEFT -> false;
            case RIGHT -> true;
            case TOP, BOTTOM -> port.offset() > 0 || (port.offset() == 0 && middleToRight(port, text));
        };
    }

    /** Chooses the side for the label of the arrow that leaves in the middle: that on which no other arrow leaves. */
    private boolean middleToRight(Port port, String text) {
        int width = Symbols.STYLE.longestWord(text);
        boolean fitsRight = width <= roomRight(port);
        boolean fitsLeft = width <= roomLeft(port);
        if (fitsRight && fitsLeft) {
            return !taken.contains(Port.middle(Side.RIGHT)) || taken.contains(Port.middle(Side.LEFT));
        }
        return fitsRight || (!fitsLeft && roomRight(port) >= roomLeft(port));
    }

    /** Counts the arrows further out on the same side, whose labels stand higher. */
    private int strip(Port port, boolean right) {
        List<Port> outer = new ArrayList<>(taken);
        outer.removeIf(other -> other.side() != Side.BOTTOM
                || (right ? other.offset() <= port.offset() : other.offset() >= port.offset()));
        return outer.size();
    }
}
