package id.mutubaku.exchange.table;

import id.mutubaku.exchange.label.ColumnLabel;
import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Cell;
import id.mutubaku.exchange.picture.Table;
import id.mutubaku.exchange.reading.PageText;
import id.mutubaku.exchange.reading.Place;
import id.mutubaku.exchange.reading.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The headings of the table of activities: found by what they say, wherever they stand in a table. */
final class HeadingFinder {
    private static final double TOUCH = 3;
    private static final int ENOUGH = 3;

    private final PageText text;
    private final Table table;
    private final Map<ColumnLabel, Box> headings = new EnumMap<>(ColumnLabel.class);

    HeadingFinder(PageText text, Table table) {
        this.text = text;
        this.table = table;
        for (Cell cell : table.cells()) {
            ColumnLabel.of(text.look(cell.box()).text()).ifPresent(label -> headings.putIfAbsent(label, cell.box()));
        }
    }

    /** Returns the columns; empty where the table is another one. */
    Optional<Columns> columns() {
        Optional<Box> activity = Optional.ofNullable(headings.get(ColumnLabel.ACTIVITY));
        if (activity.isEmpty()) {
            return Optional.empty();
        }
        headings.values().removeIf(box -> Math.abs(box.top() - activity.get().top()) > 60);
        double bottom = headings.entrySet().stream()
                .filter(entry -> entry.getKey() != ColumnLabel.ACTORS && entry.getKey() != ColumnLabel.QUALITY)
                .mapToDouble(entry -> entry.getValue().bottom())
                .max()
                .orElse(activity.get().bottom());
        return headings.size() < ENOUGH
                ? Optional.empty()
                : Optional.of(new Columns(columns(activity.get(), bottom), bottom));
    }

    double top() {
        return headings.values().stream()
                .mapToDouble(Box::top)
                .min()
                .orElse(table.box().top());
    }

    private List<Column> columns(Box activity, double bottom) {
        List<Box> lowest = table.cells().stream()
                .map(Cell::box)
                .filter(box -> box.bottom() <= bottom + TOUCH && box.top() >= top() - TOUCH)
                .filter(box -> Math.abs(box.bottom() - bottom) <= TOUCH || headings.containsValue(box))
                .filter(box -> !box.equals(headings.get(ColumnLabel.QUALITY)))
                .filter(box -> !isGroup(box, bottom) && !isUnderHeading(box))
                .sorted(Comparator.comparingDouble(Box::left))
                .toList();
        List<Column> columns = new ArrayList<>();
        for (Box box : lowest) {
            column(box, activity).ifPresent(columns::add);
        }
        return withNumbersApart(columns, bottom);
    }

    /** Tells whether a heading stands over others. */
    private boolean isGroup(Box box, double bottom) {
        return bottom - box.bottom() > TOUCH
                && table.cells().stream()
                        .map(Cell::box)
                        .anyMatch(other -> other.top() >= box.bottom() - TOUCH
                                && other.bottom() <= bottom + TOUCH
                                && other.sharedWidth(box) > TOUCH
                                && !text.look(other).isEmpty());
    }

    /** Tells whether a cell is the empty part under a heading that was not merged with it. */
    private boolean isUnderHeading(Box box) {
        return text.look(box).isEmpty()
                && headings.entrySet().stream()
                        .filter(entry -> entry.getKey() != ColumnLabel.ACTORS && entry.getKey() != ColumnLabel.QUALITY)
                        .map(Map.Entry::getValue)
                        .anyMatch(heading ->
                                heading.bottom() <= box.top() + TOUCH && heading.sharedWidth(box) > 0.5 * box.width());
    }

    /** Parts the column of activities where its heading also stands over the column of numbers. */
    private List<Column> withNumbersApart(List<Column> columns, double bottom) {
        List<Column> apart = new ArrayList<>();
        for (Column column : columns) {
            Optional<Double> border =
                    column.label() == ColumnLabel.ACTIVITY ? border(column, bottom) : Optional.empty();
            if (border.isPresent() && !headings.containsKey(ColumnLabel.NUMBER)) {
                Quote none = new Quote(List.of(), column.heading().place());
                apart.add(new Column(ColumnLabel.NUMBER, none, column.left(), border.get()));
                apart.add(column.movedTo(border.get(), column.right()));
            } else {
                apart.add(column);
            }
        }
        return apart;
    }

    /** Returns where the narrow cells at the left of a column end, if at least half of its rows have one. */
    private Optional<Double> border(Column column, double bottom) {
        List<Box> left = table.cells().stream()
                .map(Cell::box)
                .filter(box -> box.top() >= bottom - TOUCH && Math.abs(box.left() - column.left()) <= TOUCH)
                .toList();
        List<Box> narrow = left.stream()
                .filter(box -> box.width() < (column.right() - column.left()) / 2)
                .toList();
        return narrow.isEmpty() || narrow.size() * 2 < left.size()
                ? Optional.empty()
                : Optional.of(narrow.get(0).right());
    }

    private Optional<Column> column(Box box, Box activity) {
        Quote heading = text.look(box);
        Optional<ColumnLabel> label = headings.entrySet().stream()
                .filter(entry -> entry.getValue().equals(box))
                .map(Map.Entry::getKey)
                .findFirst();
        if (label.isPresent()) {
            return Optional.of(new Column(label.get(), heading, box.left(), box.right()));
        }
        boolean left = box.center().x() < activity.left();
        boolean beforeQuality = box.right() <= firstOfQuality() + TOUCH;
        if (left) {
            return Optional.of(new Column(ColumnLabel.NUMBER, heading, box.left(), box.right()));
        }
        Quote name =
                heading.isEmpty() ? new Quote(List.of(), new Place(text.page().number(), box)) : heading;
        return beforeQuality
                ? Optional.of(new Column(ColumnLabel.ACTORS, name, box.left(), box.right()))
                : Optional.empty();
    }

    private double firstOfQuality() {
        return List.of(
                        ColumnLabel.REQUIRES,
                        ColumnLabel.TIME,
                        ColumnLabel.OUTPUT,
                        ColumnLabel.QUALITY,
                        ColumnLabel.REMARK)
                .stream()
                .filter(headings::containsKey)
                .map(headings::get)
                .mapToDouble(Box::left)
                .min()
                .orElse(table.box().right());
    }
}
