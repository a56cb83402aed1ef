package id.mutubaku.document.layout.table;

import id.mutubaku.document.drawing.Column;
import id.mutubaku.document.flow.Flow;
import id.mutubaku.document.label.PrintedLabels;
import id.mutubaku.document.text.TextStyle;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.PrintedSop;
import id.mutubaku.model.definition.PrintedSop.Part;
import id.mutubaku.model.definition.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Shares the width of the paper out among the columns: first what none can do without, then by need. */
public final class SheetPlanner {
    /** The smallest letters: seven points. */
    public static final int SMALLEST = 140;

    private static final int LARGER = 160;
    private static final int COLUMNS_WITH_LARGER_TEXT = 8;
    private static final int PAGE_MARGIN = 700;
    private static final int NARROWEST_ACTOR = 560;
    private static final int WIDEST_ACTOR = 1500;
    private static final int FLOW_PERCENT = 65;
    private static final int FLOW_PERCENT_AT_MOST = 80;
    private static final int LEAST_MARGIN = 160;
    private static final int GREATEST_MARGIN = 360;
    private static final int PORT_DISTANCE = 60;
    private static final int LONG_WORD = 1500;
    private static final int LEAST_ACTIVITY = 1900;
    private static final Map<Part, Integer> SHARES =
            new EnumMap<>(Map.of(Part.ACTIVITY, 32, Part.REQUIRES, 22, Part.TIME, 8, Part.OUTPUT, 22, Part.REMARK, 16));

    private final Flow flow;
    private final PrintedLabels labels;
    private final PrintedSop document;
    private final TextStyle text;
    private final List<Part> order;

    /** Looks at what the table of a flowchart has to hold. */
    public SheetPlanner(Flow flow, PrintedLabels labels) {
        this.flow = flow;
        this.labels = labels;
        this.document = flow.definition().document();
        this.text = new TextStyle(flow.actors().size() <= COLUMNS_WITH_LARGER_TEXT ? LARGER : SMALLEST, false);
        this.order = order();
    }

    /** Plans the pages of a paper; a table that is too wide even so gets a wider page. */
    public Sheet plan(int paperWidth, int paperHeight) {
        Map<Part, Integer> widths = new EnumMap<>(Part.class);
        order.stream().filter(part -> part != Part.ACTORS).forEach(part -> widths.put(part, least(part)));
        int least = widths.values().stream().mapToInt(Integer::intValue).sum();
        int free = Math.max(paperWidth - 2 * PAGE_MARGIN - least, 0);
        FlowArea area = area(free);
        int left = Math.max(0, free - (area.right() - area.left()));
        int shares = order.stream().mapToInt(this::share).sum();
        widths.replaceAll((part, width) -> width + left * share(part) / Math.max(1, shares));
        return sheet(
                widths, area, Math.max(paperWidth, 2 * PAGE_MARGIN + least + area.right() - area.left()), paperHeight);
    }

    private Sheet sheet(Map<Part, Integer> widths, FlowArea area, int width, int height) {
        List<Column> columns = new ArrayList<>();
        List<List<String>> paths = new ArrayList<>();
        FlowArea placed = area;
        int x = PAGE_MARGIN;
        for (Part part : order) {
            if (part == Part.ACTORS) {
                placed = new FlowArea(x, area.margin(), area.columns(), area.columnWidth(), area.ports());
                actorColumns(placed, columns, paths);
            } else {
                columns.add(new Column(part, Optional.empty(), x, widths.getOrDefault(part, 0)));
                paths.add(path(part));
            }
            x = columns.get(columns.size() - 1).right();
        }
        return new Sheet(width, height, PAGE_MARGIN, PAGE_MARGIN, height - PAGE_MARGIN, columns, paths, placed, text);
    }

    private void actorColumns(FlowArea area, List<Column> columns, List<List<String>> paths) {
        int last = area.columns() - 1;
        for (int actor = 0; actor <= last; actor++) {
            int left = actor == 0 ? area.left() : area.columnLeft(actor);
            int right = actor == last ? area.right() : area.columnLeft(actor + 1);
            columns.add(new Column(Part.ACTORS, Optional.of(flow.actors().get(actor)), left, right - left));
            paths.add(actorPath(flow.actors().get(actor)));
        }
    }

    private List<Part> order() {
        List<Part> named = document.table().map(PrintedSop.Table::order).orElse(List.of());
        if (named.isEmpty()) {
            return Stream.of(Part.values())
                    .filter(part -> part != Part.REMARK
                            || !labels.printed("remark").orElse("").isEmpty())
                    .filter(part ->
                            part != Part.NUMBER || !labels.text("number").isEmpty())
                    .toList();
        }
        return named.contains(Part.ACTORS)
                ? named
                : Stream.concat(named.stream(), Stream.of(Part.ACTORS)).toList();
    }

    private List<String> path(Part part) {
        String own = labels.text(part.key());
        return switch (part) {
            case REQUIRES, TIME, OUTPUT -> under(labels.text("mutuBaku"), List.of(own));
            default -> List.of(own);
        };
    }

    private List<String> actorPath(String id) {
        String own = flow.definition().actor(id).map(Actor::columnHeading).orElse(id);
        List<String> grouped = document.table().stream()
                .flatMap(table -> table.groups().stream())
                .filter(group -> group.actors().contains(id))
                .findFirst()
                .map(group -> List.of(group.title(), own))
                .orElseGet(() -> List.of(own));
        return under(labels.text("actors"), grouped);
    }

    /** Puts headings under one that print may leave out. */
    private static List<String> under(String top, List<String> headings) {
        return Stream.concat(Stream.of(top).filter(heading -> !heading.isEmpty()), headings.stream())
                .toList();
    }

    /** Returns the width without which a column would break its heading or words of usual length. */
    private int least(Part part) {
        int heading = new TextStyle(text.size(), true).longestWord(labels.text(part.key()));
        int word = Math.min(
                LONG_WORD, texts(part).mapToInt(text::longestWord).max().orElse(0));
        int least = Math.max(heading, word) + 2 * Sheet.PADDING + 20;
        return part == Part.ACTIVITY ? Math.max(LEAST_ACTIVITY, least) : least;
    }

    /** Returns the part of the free width that a column gets: little where all its cells are empty. */
    private int share(Part part) {
        boolean empty = texts(part).allMatch(String::isEmpty);
        return empty ? SHARES.getOrDefault(part, 0) / 4 : SHARES.getOrDefault(part, 0);
    }

    private Stream<String> texts(Part part) {
        return flow.rows().stream().map(row -> RowText.text(row.step(), Optional.empty(), part));
    }

    private FlowArea area(int free) {
        int actors = flow.actors().size();
        int ports = Math.max(2, (mostExits() - 2) / 2 + 1);
        int margin = margin();
        int least = Math.max(NARROWEST_ACTOR, (2 * ports + 2) * PORT_DISTANCE * 5 / 3);
        int fair = (free * FLOW_PERCENT / 100 - 2 * margin) / Math.max(1, actors);
        int lying = headingWidth();
        int wanted = lying * actors + 2 * margin <= free * FLOW_PERCENT_AT_MOST / 100 ? Math.max(fair, lying) : fair;
        return new FlowArea(0, margin, actors, Math.max(least, Math.min(WIDEST_ACTOR, wanted)), ports);
    }

    /** Returns the width of a column in which all headings of actors can lie. */
    private int headingWidth() {
        TextStyle bold = new TextStyle(text.size(), true);
        int word = flow.actors().stream()
                .map(this::actorPath)
                .mapToInt(path -> bold.longestWord(path.get(path.size() - 1)))
                .max()
                .orElse(0);
        return word + 2 * Sheet.PADDING;
    }

    private int mostExits() {
        return flow.definition().steps().stream()
                .mapToInt(step -> flow.leaving(step.id()).size())
                .max()
                .orElse(0);
    }

    /** Returns the room beside the outer columns: for arrows, and for the answers of decisions that stand there. */
    private int margin() {
        TextStyle style = new TextStyle(SMALLEST, false);
        int last = flow.actors().size() - 1;
        int widest = flow.rows().stream()
                .flatMap(row -> row.steps().stream())
                .filter(step -> step.column() == 0 || step.column() == last)
                .flatMap(step -> labelsOf(step.step()))
                .mapToInt(style::longestWord)
                .max()
                .orElse(0);
        return Math.max(LEAST_MARGIN, Math.min(GREATEST_MARGIN, widest));
    }

    private static Stream<String> labelsOf(Step step) {
        return step.branches().stream().map(branch -> branch.label());
    }
}
