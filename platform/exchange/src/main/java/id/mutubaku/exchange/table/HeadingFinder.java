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
                .filter(box -> !isGroup(box, bottom))
                .sorted(Comparator.comparingDouble(Box::left))
                .toList();
        List<Column> columns = new ArrayList<>();
        for (Box box : lowest) {
            column(box, activity).ifPresent(columns::add);
        }
        return columns;
    }

    /** Tells whether a heading stands over others. */
    private boolean isGroup(Box box, double bottom) {
        return bottom - box.bottom() > TOUCH
                && table.cells().stream()
                        .map(Cell::box)
                        .anyMatch(other -> other.top() >= box.bottom() - TOUCH
                                && other.bottom() <= bottom + TOUCH
                                && other.sharedWidth(box) > TOUCH);
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
