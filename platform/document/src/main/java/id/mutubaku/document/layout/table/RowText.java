package id.mutubaku.document.layout.table;

import id.mutubaku.document.drawing.Column;
import id.mutubaku.model.definition.PrintedSop.Part;
import id.mutubaku.model.definition.Step;
import id.mutubaku.model.definition.Step.PrintedCells;
import id.mutubaku.model.definition.TimeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of a row, broken into the lines of its columns.
 *
 * @param lines of each column; none for those of actors
 * @param over how many rows the cell of each column goes over
 */
public record RowText(List<List<String>> lines, List<Integer> over) {
    public RowText {
        lines = List.copyOf(lines);
        over = List.copyOf(over);
    }

    /**
     * Breaks the texts of a step.
     *
     * @param named a line below the activity that names what the step calls
     */
    public static RowText of(Step step, Optional<String> named, Sheet sheet) {
        List<List<String>> lines = new ArrayList<>();
        List<Integer> over = new ArrayList<>();
        for (Column column : sheet.columns()) {
            String text = text(step, named, column.part());
            lines.add(text.isEmpty() ? List.of() : sheet.text().lines(text, column.width() - 2 * Sheet.PADDING));
            over.add(
                    column.part() == Part.ACTORS
                            ? 1
                            : step.printed()
                                    .map(PrintedCells::spans)
                                    .map(spans ->
                                            spans.getOrDefault(column.part().key(), 1))
                                    .orElse(1));
        }
        return new RowText(lines, over);
    }

    /**
     * Returns the text of a part of the row of a step.
     *
     * @param named a line below the activity that names what the step calls
     */
    public static String text(Step step, Optional<String> named, Part part) {
        Optional<PrintedCells> cells = step.printed();
        return switch (part) {
            case NUMBER -> step.number().orElse("");
            case ACTIVITY ->
                Stream.of(Stream.of(step.activity()), step.items().stream(), named.stream())
                        .flatMap(each -> each)
                        .collect(Collectors.joining("\n"));
            case ACTORS -> "";
            case REQUIRES -> cells.flatMap(PrintedCells::requires).orElse("");
            case TIME -> step.time().map(TimeLimit::raw).orElse("");
            case OUTPUT -> cells.flatMap(PrintedCells::output).orElse("");
            case REMARK -> cells.flatMap(PrintedCells::remark).orElse("");
        };
    }

    /** Counts the lines of the longest cell that goes over one row only. */
    public int mostLines() {
        int most = 1;
        for (int column = 0; column < lines.size(); column++) {
            most = over.get(column) == 1 ? Math.max(most, lines.get(column).size()) : most;
        }
        return most;
    }

    /** Takes some lines of every cell: all from one to before another. */
    public RowText part(int from, int to) {
        return new RowText(
                lines.stream()
                        .map(each -> each.subList(Math.min(from, each.size()), Math.min(to, each.size())))
                        .toList(),
                over.stream().map(each -> 1).toList());
    }
}
