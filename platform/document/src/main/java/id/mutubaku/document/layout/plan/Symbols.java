package id.mutubaku.document.layout.plan;

import id.mutubaku.document.drawing.Symbol.Shape;
import id.mutubaku.document.flow.Flow;
import id.mutubaku.document.flow.FlowStep;
import id.mutubaku.document.layout.table.FlowArea;
import id.mutubaku.document.layout.table.SheetPlanner;
import id.mutubaku.document.text.TextStyle;
import id.mutubaku.model.definition.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The making of symbols: their shapes, heights and texts. */
public final class Symbols {
    /** The style of all that is written in the flowchart. */
    public static final TextStyle STYLE = new TextStyle(SheetPlanner.SMALLEST, false);

    /** The side of a pentagon. */
    public static final int PENTAGON = 280;

    private static final String CALL_MARK = "SOP";
    private static final int BOX_HEIGHT = 280;
    private static final int DIAMOND_HEIGHT = 400;
    private static final int CAPSULE_HEIGHT = 260;
    private static final int PADDING = 120;
    /** What a capsule leaves beside its text, for it is round there. */
    public static final int CAPSULE_PADDING = 160;

    private static final int FEW_LINES = 2;

    private final FlowArea area;
    private final Map<String, String> titles;

    Symbols(FlowArea area, Map<String, String> titles) {
        this.area = area;
        this.titles = titles;
    }

    /** Makes the symbol of a step in the column of who performs it first. */
    PlannedSymbol own(FlowStep step) {
        boolean left = step.others().stream().anyMatch(other -> other.column() < step.column());
        boolean right = step.others().stream().anyMatch(other -> other.column() > step.column());
        Shape shape = step.step().isDecision() ? Shape.DIAMOND : Shape.BOX;
        List<String> text = called(step.step());
        return new PlannedSymbol(
                step.step().id(),
                step.step().id(),
                shape,
                step.column(),
                step.column(),
                Math.max(shape == Shape.BOX ? BOX_HEIGHT : DIAMOND_HEIGHT, height(text)),
                text,
                Optional.of(Step.Role.PERFORMS),
                Optional.empty(),
                left,
                right);
    }

    /** Makes the symbol of somebody else who takes part in a step. */
    PlannedSymbol other(FlowStep step, FlowStep.Participant other) {
        int[] columns = IntStream.concat(
                        IntStream.of(step.column()), step.others().stream().mapToInt(FlowStep.Participant::column))
                .sorted()
                .toArray();
        return new PlannedSymbol(
                step.step().id() + "/" + other.column(),
                step.step().id(),
                Shape.BOX,
                other.column(),
                other.column(),
                BOX_HEIGHT,
                List.of(),
                Optional.of(other.role()),
                Optional.empty(),
                other.column() > columns[0],
                other.column() < columns[columns.length - 1]);
    }

    /** Makes a capsule that goes over some columns. */
    PlannedSymbol capsule(String id, String node, String text, int first, int over) {
        List<String> lines = STYLE.lines(text, room(over));
        int height = Math.max(CAPSULE_HEIGHT, height(lines));
        return plain(id, node, Shape.CAPSULE, first, over, height, lines, Optional.empty());
    }

    /** Makes a connector; its letter is given when all pages are known. */
    PlannedSymbol connector(String id, int arrow, int first) {
        return plain(id, "", Shape.PENTAGON, first, 1, PENTAGON, List.of(), Optional.of(arrow));
    }

    /** Makes the mark at which an arrow ends whose target is not decided. */
    PlannedSymbol unresolved(String id, int first) {
        return plain(id, "?", Shape.PENTAGON, first, 1, PENTAGON, List.of("?"), Optional.empty());
    }

    private static PlannedSymbol plain(
            String id,
            String node,
            Shape shape,
            int first,
            int over,
            int height,
            List<String> text,
            Optional<Integer> arrow) {
        return new PlannedSymbol(
                id, node, shape, first, first + over - 1, height, text, Optional.empty(), arrow, false, false);
    }

    /** Lists how many columns a capsule with a text may go over: so many that it has few lines, then fewer. */
    List<Integer> columns(String text) {
        int wide = IntStream.rangeClosed(1, area.columns())
                .filter(over -> fits(text, over))
                .filter(over -> STYLE.lines(text, room(over)).size() <= FEW_LINES)
                .findFirst()
                .orElse(area.columns());
        List<Integer> columns = new ArrayList<>(List.of(wide));
        for (int over = wide - 1; over > 0 && fits(text, over); over--) {
            columns.add(over);
        }
        return columns;
    }

    private boolean fits(String text, int over) {
        return STYLE.longestWord(text) <= room(over);
    }

    /** Returns how wide the text of a capsule over some columns may be: it reaches out a little between columns. */
    private int room(int over) {
        return area.symbolWidth(over) + 2 * area.reach() - CAPSULE_PADDING;
    }

    private boolean fits(String title) {
        return STYLE.longestWord(title) <= area.symbolWidth() - PADDING;
    }

    /** Returns the line that names what a step calls, where its symbol is too narrow to name it. */
    Optional<String> namedBeside(Step step) {
        return title(step).filter(title -> !fits(title)).map(title -> CALL_MARK + ": " + title);
    }

    private List<String> called(Step step) {
        return title(step)
                .map(title -> fits(title) ? STYLE.lines(title, area.symbolWidth() - PADDING) : List.of(CALL_MARK))
                .orElse(List.of());
    }

    private Optional<String> title(Step step) {
        return step.call().map(Step.Call::sop).map(sop -> titles.getOrDefault(sop, sop));
    }

    private static int height(List<String> lines) {
        return lines.size() * STYLE.lineHeight() + PADDING;
    }

    /** Returns the id of the capsule or pentagon at which an arrow ends. */
    static String idAtEnd(int arrow) {
        return arrow + ">";
    }

    /** Returns the id of the capsule or pentagon with which an arrow begins. */
    static String idAtBegin(int arrow) {
        return ">" + arrow;
    }

    static boolean isStart(String node) {
        return node.equals(Flow.START);
    }
}
