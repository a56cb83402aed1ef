package id.mutubaku.exchange.identity;

import id.mutubaku.exchange.label.IdentityLabel;
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

/** The reader of the identity block: by labels and by what stands beside or below them, not by the order of reading. */
public final class IdentityReader {
    private static final double TOUCH = 4;

    private final List<PageText> pages;
    private final List<Place> taken;
    private final List<LabelledCell> labelled = new ArrayList<>();

    private IdentityReader(List<PageText> pages, List<Place> taken) {
        this.pages = pages;
        this.taken = taken;
    }

    /**
     * Reads the identity block.
     *
     * @param taken what belongs to the table of activities
     */
    public static Identity read(List<PageText> pages, List<Place> taken) {
        return new IdentityReader(pages, taken).identity();
    }

    private Identity identity() {
        pages.forEach(page -> page.page().tables().forEach(table -> findLabels(page, table)));
        Map<IdentityLabel, Quote> labels = new EnumMap<>(IdentityLabel.class);
        Map<IdentityLabel, Quote> values = new EnumMap<>(IdentityLabel.class);
        for (LabelledCell cell : labelled) {
            cell.text().take(cell.box());
            labels.put(cell.label(), cell.wording());
            values.put(cell.label(), cell.label().isList() ? below(cell) : beside(cell));
        }
        return new Identity(labels, values, letterhead());
    }

    private void findLabels(PageText page, Table table) {
        for (Cell cell : table.cells()) {
            if (!isTaken(page, cell.box())) {
                LabelledCell.in(cell.box(), table, page).stream()
                        .filter(found -> labelled.stream().noneMatch(known -> known.label() == found.label()))
                        .forEach(labelled::add);
            }
        }
    }

    private boolean isTaken(PageText page, Box box) {
        return taken.stream()
                .anyMatch(place ->
                        place.page() == page.page().number() && place.box().contains(box.center()));
    }

    /** Returns what stands to the right of a label, in the cells of its height. */
    private Quote beside(LabelledCell label) {
        if (!label.rest().isEmpty()) {
            return label.rest();
        }
        Box own = label.box();
        return label.table().cells().stream()
                .map(Cell::box)
                .filter(box -> box.left() >= own.right() - TOUCH)
                .filter(box -> box.sharedHeight(own) > 0.5 * Math.min(box.height(), own.height()))
                .filter(box -> !isTaken(label.text(), box) && isFilled(label.text(), box))
                .filter(box -> labelled.stream().noneMatch(other -> other.box().equals(box)))
                .min(Comparator.comparingDouble(Box::left))
                .map(box -> withoutColon(label.text().take(box)))
                .orElse(label.rest());
    }

    private static boolean isFilled(PageText text, Box box) {
        String found = text.look(box).text();
        return !found.isEmpty() && !found.equals(":");
    }

    private static Quote withoutColon(Quote quote) {
        String first = quote.isEmpty() ? "" : quote.lines().get(0);
        if (!first.startsWith(":")) {
            return quote;
        }
        String tail = first.substring(1).strip();
        return tail.isEmpty() ? quote.after(1) : new Quote(List.of(tail), quote.place()).with(quote.after(1));
    }

    /** Returns what stands under a label, down to the next label or to the end of the table. */
    private Quote below(LabelledCell label) {
        if (!label.rest().isEmpty()) {
            return label.rest();
        }
        Box own = label.box();
        double end = labelled.stream()
                .filter(other -> other.table().equals(label.table()))
                .map(LabelledCell::box)
                .filter(box -> box.top() >= own.bottom() - TOUCH && box.sharedWidth(own) > TOUCH)
                .mapToDouble(Box::top)
                .min()
                .orElse(endOfTable(label));
        return label.text().take(new Box(own.left(), own.bottom() - 1, own.right(), end));
    }

    private double endOfTable(LabelledCell label) {
        return taken.stream()
                .filter(place -> place.page() == label.text().page().number())
                .mapToDouble(place -> place.box().top())
                .filter(top -> top >= label.box().bottom() - TOUCH)
                .min()
                .orElse(label.table().box().bottom());
    }

    /** Returns the lines beside the block of numbers and dates: in its own cell, else above or left of it. */
    private Optional<Quote> letterhead() {
        return labelled.stream()
                .filter(cell -> !cell.label().isList())
                .findFirst()
                .flatMap(first -> {
                    double bottom = labelled.stream()
                            .filter(cell -> cell.table().equals(first.table())
                                    && cell.label().isList())
                            .mapToDouble(cell -> cell.box().top())
                            .min()
                            .orElse(first.box().bottom());
                    Box place = new Box(0, 0, first.box().left(), bottom);
                    Quote quote = first.text().take(place);
                    return quote.isEmpty() ? Optional.empty() : Optional.of(quote);
                });
    }
}
